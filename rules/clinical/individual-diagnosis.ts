import { defineRule, type DraftMeta, lazy } from 'professional/rule'
import { isRouted, verdictClues, verdictIn } from '../shared/personal-advice.ts'
import { mentions } from '../signals/mention.ts'
import { sentences } from '../signals/sentences.ts'

export default defineRule({
  id: 'clinical/individual-diagnosis',
  summary: 'A reply diagnoses one person, or chooses their treatment, from a post.',
  why: `
    Nobody has examined the person or asked what else they take, and the few words of a post leave
    out what would have changed the answer. Whoever reads along may follow it as well.
  `,
  advice: `
    Say “I can’t assess you here”, describe the usual signs in general words, and say who can look at
    it today.
  `,
  references: [
    { source: 'rcgp-highway-2013' },
    { source: 'cap-12', clause: '12.2.1' },
    { source: 'gphc-regulate-social' },
    { source: 'gphc-standards-2017', clause: '5' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    diagnosis: 'This tells one person what they have, without an assessment',
    treatment: 'This chooses a treatment for one person, without an assessment',
  },
  wakes: () => [['<meta>', '@'], ...verdictClues()],
  examples: {
    bad: [
      {
        text: '«Sounds like shingles» to me, «you need aciclovir»',
        meta: { kind: 'reply' },
      },
      {
        text: "«That's definitely just a viral rash», nothing to worry about",
        meta: { kind: 'reply' },
      },
      { text: "«You've got thrush», try the one-dose capsule", meta: { kind: 'reply' } },
      '@sam «you should be on 10mg», not 5mg',
      { text: '«I reckon you have shingles», poor you.', meta: { kind: 'reply' } },
      { text: 'Hi Sam, «looks like ringworm».', meta: { kind: 'reply' } },
      { text: '«That is clearly eczema».', meta: { kind: 'patient-message' } },
      { text: 'Ah, «it’ll be a sinus infection».', meta: { inReplyTo: 'https://example.org/1' } },
      '@jo_example «sounds to me like a UTI», «you need antibiotics»',
      { text: '«You should also try naproxen», it works better.', meta: { kind: 'reply' } },
      { text: 'Hmm, «it’s probably a migraine».', meta: { kind: 'reply' } },
      { text: '«You definitely have asthma».', meta: { kind: 'reply' } },
      {
        text: '«Sounds like gout». Please see your GP this week.',
        meta: { kind: 'reply' },
        severity: 'info',
      },
      { text: '«You’ll need steroids» for that.', meta: { kind: 'reply' } },
      { text: '«Seems to be scabies», I’m afraid.', meta: { kind: 'reply' } },
      { text: 'Don’t worry, «its only indigestion».', meta: { kind: 'reply' } },
      { text: 'From the photo «it looks like impetigo».', meta: { kind: 'reply' } },
      { text: '«We’d say you’ve got tonsillitis».', meta: { kind: 'reply' } },
      { text: '«Most likely viral», antibiotics won’t help.', meta: { kind: 'reply' } },
      { text: '«That rash is definitely ringworm».', meta: { kind: 'reply' } },
      { text: '«That’s a classic migraine».', meta: { kind: 'reply' } },
      '👋 @alex_example «that’s ringworm», that is.',
      '@alex_example «I’d say impetigo», from the photo.',
      '@alex_example «looking at that picture, shingles». «Ask for aciclovir» today.',
      '@alex_example «tennis elbow», no question.',
      '@alex_example «you’re anaemic», I’d put money on it.',
      '@alex_example «your little one’s got croup», he’ll be fine.',
      '@alex_example «what you’ve got there is a dental abscess» lol',
      { text: '«Those symptoms mean you have kidney stones».', meta: { kind: 'reply' } },
      '@alex_example «your dad has dementia» by the sound of it.',
      '@alex_example «Increase your sertraline to 100mg», it will help.',
      { text: '«Aciclovir is what you need».', meta: { kind: 'reply' } },
      '@alex_example «you have golfer’s elbow». strap it and rest.',
      '@alex_example «your lad has croup», give him a dose of steroid.',
      '@alex_example «go up to 50mg», the lower one won’t touch it.',
    ],
    good: [
      { text: 'Sounds like a great event', meta: { kind: 'reply' } },
      { text: 'You have a choice of pharmacies', meta: { kind: 'reply' } },
      { text: "That's just how the NHS tariff works", meta: { kind: 'reply' } },
      { text: 'People with eczema often find emollients help.', meta: { kind: 'reply' } },
      { text: 'It could be a few things, so please ring us or 111', meta: { kind: 'reply' } },
      {
        text: 'Sam has a rash. Sounds like shingles: you need aciclovir.',
        meta: { kind: 'reply', fictional: true },
      },
      {
        text: 'Sounds like shingles, you need aciclovir.',
        meta: { audience: 'professionals', kind: 'reply' },
      },
      'Shingles looks like a band of blisters.',
      {
        text: 'Shingles looks like a band of blisters. Ask a pharmacist.',
        meta: { kind: 'reply' },
      },
      { text: 'Sounds like a real headache for the practice!', meta: { kind: 'reply' } },
      { text: 'That sounds like a pain lol', meta: { kind: 'reply' } },
      { text: 'Looks like flu injections have landed.', meta: { kind: 'reply' } },
      { text: 'Looks like measles is back in the news.', meta: { kind: 'reply' } },
      { text: 'If you’ve got thrush, a pharmacist can help.', meta: { kind: 'reply' } },
      { text: 'As you have asthma, you can have a free flu jab.', meta: { kind: 'reply' } },
      {
        text: 'You should take your antibiotics until they are finished.',
        meta: { kind: 'reply' },
      },
      { text: 'You need a prescription for antibiotics.', meta: { kind: 'reply' } },
      { text: 'You need to ask your GP about HRT.', meta: { kind: 'reply' } },
      { text: 'You can take paracetamol for a fever.', meta: { kind: 'reply' } },
      {
        text: 'Your test shows that you have an infection. You need antibiotics.',
        meta: { kind: 'patient-message' },
      },
      {
        text: 'I can’t say whether it is shingles. A pharmacist can look at it today.',
        meta: { kind: 'reply' },
      },
      {
        text: 'You may need a check-up if:\n\n- you have pain\n- you have diabetes',
        meta: { kind: 'reply' },
      },
      { text: 'Sounds like your asthma is under control.', meta: { kind: 'reply' } },
      '@exampletrust sounds like a plan for flu season!',
      { text: 'Does it sound like shingles? We can’t tell from here.', meta: { kind: 'reply' } },
      { text: 'That’s just anxiety-inducing admin.', meta: { kind: 'reply' } },
      { text: 'It’s probably cancer research that needs the money most.', meta: { kind: 'reply' } },
      { text: 'You don’t need antibiotics for a cold.', meta: { kind: 'reply' } },
      { text: 'You have diabetes to thank for that law!', meta: { kind: 'post' } },
      { text: 'Thanks! You should be on the panel.', meta: { kind: 'reply' } },
      { text: 'That’s just anxiety talking 😂', meta: { kind: 'reply' } },
      {
        text: 'You need to take the antibiotics with food, as the label says.',
        meta: { kind: 'reply' },
      },
      { text: 'You’ve got this! Good luck with the exam.', meta: { kind: 'reply' } },
      { text: 'Probably flu season: our phones never stop.', meta: { kind: 'reply' } },
      '@alex_example that’ll be the menopause café on Thursday, yes!',
      '@alex_example that’s eczema, in the picture on our leaflet. The next page shows psoriasis.',
      '@alex_example I’d say anxiety is one of the commonest reasons people ring us.',
      '@alex_example that means you have a choice of dates. Put your name to 1 of them.',
      '@alex_example ask for the practice manager when you ring.',
      '@alex_example antibiotics won’t clear it if it is viral. Speak to a pharmacist.',
      '@alex_example you have croup mixed up with whooping cough.',
      '@alex_example your lad has asthma. Has his school a plan?',
      '@alex_example the word you want is tonsillitis. It means swollen tonsils.',
    ],
  },

  create(context) {
    return {
      post(post) {
        const { meta } = post
        if (meta.fictional || meta.audience === 'professionals') return
        const view = context.text(post)
        if (!isToOnePerson(meta, view.value)) return
        if (meta.kind === 'patient-message' && assessed.test(view.value)) return
        const atMost = lazy(() => (isRouted(view.value) ? 'info' : undefined))
        for (const sentence of context.signal(sentences, post)) {
          for (const { kind, start, end } of verdictIn(sentence.value)) {
            const at = view.slice(sentence.start + start, sentence.start + end)
            if (context.signal(mentions, post).isMentioned(at)) continue
            context.report({ at, message: kind, atMost: atMost() })
          }
        }
      },
    }
  },
})

/** Somebody has seen the person, or their results. */
const assessed =
  /\b(?:your (?:\w+ )?(?:tests?|results?|bloods?|scans?|x-?rays?|swabs?|samples?|consultation|appointment|review|assessment)|when (?:we|you|I) (?:spoke|saw|came|met|visited)|(?:we|I) (?:saw|examined|reviewed|assessed)|as discussed|diagnos\w+)\b/i

function isToOnePerson({ kind, inReplyTo }: DraftMeta, text: string): boolean {
  if (kind === 'reply' || kind === 'patient-message') return true
  // A wave or a siren may stand before the name.
  return inReplyTo !== undefined || /^[^\w@]{0,9}@\w/.test(text)
}
