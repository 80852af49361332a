import { type Container, defineRule } from 'professional/rule'
import { changes } from '../lexicons/medicine-changes.ts'
import { changeAt } from '../shared/medicine-changes.ts'
import { spokenMedicineClues } from '../shared/medicines.ts'
import { mentions } from '../signals/mention.ts'

/** “Double up if it hurts” names none. */
const raised = ['{double,doubling,triple,tripling,halve,halving} up']

export default defineRule({
  id: 'clinical/change-medicine',
  summary: 'Readers are told to stop, change or share a prescribed medicine.',
  why: `
    What suits one reader may harm the next: some medicines are dangerous to stop at once, to double
    or to share, and nobody knows who follows a post.
  `,
  advice:
    'Say “do not change it without talking to your doctor or pharmacist”, and what to ask them.',
  references: [
    { source: 'cap-12', clause: '12.2' },
    { source: 'gmc-gmp-2024', clause: '89' },
    { source: 'gmc-gmp-2024', clause: '90' },
    { source: 'gphc-standards-2017', clause: '5' },
    { source: 'hmr-2012', clause: '280' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    change: 'Somebody may change their treatment because of this, with nobody to check it',
  },
  lexicon: changes,
  needs: () => [[...spokenMedicineClues(), ...raised]],
  near: true,
  examples: {
    bad: [
      "«Stop your statins», they're poison",
      "You can «double up» if the pain's bad",
      '«Come off HRT» and try magnesium',
      '«Keep leftover antibiotics» for next time',
      'Feeling better? «Stop taking your antidepressants» and get outside.',
      'You should «halve your dose» in summer.',
      '«Skip your BP tablets» at the weekend, it does no harm.',
      'Try «going without your brown inhaler» for a bit.',
      'You don’t need statins any more, just «stop them».',
      'Short of lithium? «Cut» each one in two.',
      'If your wife is out of water tablets, «give» her some of yours.',
      'One inhaler too weak? Just «double the steroid» one.',
      'Honestly, just «ditch the inhaler» lol',
      'If your symptoms are bad you can «double the dose».',
      'You can «share your inhaler» with a friend.',
      '«Take someone else’s antibiotics» if you have run out.',
      '«Save the rest of the amoxicillin» for the next sore throat.',
      'You could «crush your tablets» and mix them with jam.',
      'It’s fine to «stop your blood thinners» for a week.',
      '«Swap your metformin» for cinnamon.',
      'Statins do more harm than good. «Stop taking them».',
      'My advice: «come off the pill» and track your cycle.',
      '👉 «Quit your meds» and heal your gut',
      'Try «halving your levothyroxine» for a month.',
    ],
    good: [
      'Don’t take your tablets any more than twice a day.',
      'There is no point taking antibiotics for a cold.',
      'Got old insulin in the fridge? Take those pens back to us.',
      'If one strip doesn’t show a line, take another to the diabetes clinic.',
      "Don't stop your antidepressant suddenly",
      'Stop smoking',
      'You can stop using the cream after 7 days, as the leaflet says',
      'If you get a rash, stop and call 111',
      'share this post',
      'double-check your dose',
      'Stop taking your tablets and call 111 if your lips swell.',
      'Do not come off HRT without talking to your GP.',
      'Speak to your doctor before you stop your statins.',
      'Never share your medicines.',
      'Take leftover antibiotics back to your pharmacy.',
      'Keep taking your antibiotics until they are finished.',
      'Keep your inhaler with you. Keep a spare inhaler at school.',
      'If you forget one, skip the missed dose and take the next at the usual time.',
      'Stop antibiotic resistance.',
      'Stop opioid deaths: carry naloxone.',
      'Should you stop your statins? Ask your pharmacist.',
      'It is a myth that you can stop your inhaler when you feel well.',
      'You may need to stop taking warfarin before an operation.',
      'Stop taking metformin two days before your scan.',
      'Do not:\n\n- stop your tablets\n- double the dose\n- share your medicine',
      'Some people feel better and stop their tablets.',
      { text: 'Stop PPIs that no one needs any more.', meta: { audience: 'professionals' } },
      'Stop taking ibuprofen when the pain has gone.',
      'Your doctor may ask you to halve your dose.',
      'You can stop the medicine if your GP agrees.',
      'TikTok says you can double your dose: it is dangerous.',
    ],
  },

  create(context) {
    const ends = new Map<Container, number>()
    return {
      hit(hit, container) {
        const { audience, kind } = container.meta
        // In a message to a patient, the prescriber may well say it.
        if (audience === 'professionals' || audience === 'internal' || kind === 'patient-message')
          return
        // “Stop taking, or halve, your tablets” is told once.
        if (hit.at.start < (ends.get(container) ?? 0)) return
        const at = changeAt(hit)
        if (!at || context.signal(mentions, container).isMentioned(at)) return
        ends.set(container, at.end)
        context.report({ at, message: 'change' })
      },
    }
  },
})
