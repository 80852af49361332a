import { defineRule, type DraftMeta, type Draft, type Post } from 'professional/rule'
import {
  dangerIn,
  hasSafetyNet,
  isSoothing,
  namesHelp,
  selfCareClues,
  selfCareIn,
  shrugsOff,
  soothedClues,
} from '../shared/safety-net.ts'
import { mentions } from '../signals/mention.ts'
import { type Sentence, sentences } from '../signals/sentences.ts'
import { anyClues } from '../shared/pattern-clues.ts'

export default defineRule({
  id: 'clinical/missing-safety-net',
  summary: 'Advice on a symptom does not say when to get help, or makes light of a sign of danger.',
  why: `
    Most who read it will get better anyway; the one who does not needs to know when to stop waiting
    and whom to call.
  `,
  advice: `
    Add one line: “If it gets worse, or lasts longer than you would expect, speak to a pharmacist or
    call 111”, and “call 999” for the signs that cannot wait; use the numbers of your nation.
  `,
  references: [
    { source: 'gphc-standards-2017', clause: '5' },
    { source: 'gmc-gmp-2024', clause: '89' },
    { source: 'nhs-messages-2026' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    missing: 'This advice does not say when, or where, to get help',
    soothed: 'This can be a sign of danger, and the words around it calm the reader',
  },
  wakes: () => anyClues(soothedClues(), selfCareClues()),
  examples: {
    bad: [
      {
        text: 'Three ways to «treat a sore throat» at home: gargle with warm salty water, suck an ice lolly, and drink plenty. Rest your voice, keep the room cool, and have soft food until it feels easier to swallow. Your throat will thank you for it, we promise, every time.',
        severity: 'info',
      },
      { text: '«Coughing blood»? Usually just bronchitis, ride it out', severity: 'warning' },
      { text: '«Baby hot»? Normal, wait and see', severity: 'warning' },
      {
        text: '«Baby of six weeks with a temperature»? Nothing to worry about.',
        severity: 'warning',
      },
      {
        text: "«Tension headaches»: drink water, rest, stretch. That's it.",
        meta: { kind: 'video' },
        severity: 'info',
      },
      { text: '«Chest pain» after a stressful week is perfectly normal.', severity: 'warning' },
      { text: 'Got «black stools»? Nothing to worry about.', severity: 'warning' },
      {
        text: 'A «stiff neck & a rash» can look scary. It’s just viral. Rest up!',
        severity: 'warning',
      },
      {
        text: 'If you have «pain across your chest», don’t worry, it’s only wind.',
        severity: 'warning',
      },
      { text: '«Losing weight without trying»? Nothing to worry about.', severity: 'warning' },
      { text: 'A «sudden bad headache» usually passes by itself.', severity: 'warning' },
      { text: 'Feeling «suicidal»? It’ll pass.', severity: 'warning' },
      {
        text: 'It was the «worst headache» of his life. Just stress, I told him.',
        severity: 'warning',
      },
      { text: '«Slurred speech» now and then? Probably just tiredness.', severity: 'warning' },
      {
        text: 'How to «soothe a tickly cough»: take honey in hot water and keep warm.',
        meta: { kind: 'reply' },
        severity: 'info',
      },
      {
        text: '## «Hay fever tips»\n\n- put balm round your nose\n- wear sunglasses\n- wash your hair',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: 'Home «remedies for diarrhoea»\n\nSip water, eat plain rice, and stay near the loo.',
        meta: { kind: 'web' },
        severity: 'info',
      },
      { text: 'Throwing up is no fun. «Vomiting blood»? Sleep it off.', severity: 'warning' },
      {
        text: '«Newborn with a temperature»? Don’t panic, it’s usually teething.',
        severity: 'warning',
      },
      {
        text: 'My «two-month-old hit 38.8» on Sunday. Babies run warm, its fine.',
        severity: 'warning',
      },
      {
        text: '«Blood when you wipe»? Nine times out of ten it’s piles. Don’t stress.',
        severity: 'warning',
      },
      { text: 'Has one «calf gone hot and swollen»? It’s only cramp.', severity: 'warning' },
      {
        text: '«Pain shooting down your left arm»? Probably just a strain. Chill.',
        severity: 'warning',
      },
      { text: '«Worst headache» ever? That’s hormones for you.', severity: 'warning' },
      { text: '«Numb down one side»? Probably slept on it.', severity: 'warning' },
      { text: '«Lump in your breast»? Loads of us get them.', severity: 'warning' },
      {
        text: '«One side of her face» has dropped? Just tired.',
        severity: 'warning',
      },
      {
        text: '«Baby is four weeks old with a fever»? That is normal.',
        severity: 'warning',
      },
      {
        text: '# «Indigestion»\n\nEat less at night. Raise the head of your bed. Avoid wine.',
        meta: { kind: 'web' },
        severity: 'info',
      },
      {
        text: '«Headache that came out of the blue»? Tension, nine times out of ten. Have a lie-down.',
        severity: 'warning',
      },
      {
        text: 'Your «baby not moving» much today? They do that near the end.',
        severity: 'warning',
      },
      { text: '«Newborn boiling hot»? Strip her off and see how she is.', severity: 'warning' },
      {
        text: '«Cystitis» is miserable, I know it well. Drink plenty of water, take paracetamol, hold a hot water bottle against your tummy, and skip coffee and wine for a few days. Most women find that it goes off by itself within a week, and so will you.',
        severity: 'info',
      },
      {
        text: 'Winter again, and half of our nursery has «croup». Sit them up on a couple of pillows, give little sips of water, have paracetamol ready for the night, and keep the room cool with a damp cloth on the radiator. It always sounds worse than it is, so stay calm.',
        severity: 'info',
      },
    ],
    good: [
      'Numb down one side? Probably a stroke.',
      'Part one: how to treat a sore throat. Gargle with salty water, drink plenty, rest your voice, keep the room cool and have soft food until it feels easier to swallow. It is worth a try, and most people find that it helps them through the night.\n\nIf it lasts more than a week, ask a pharmacist.',
      {
        text: '---\nkind: thread\n---\nHow to treat a sore throat: gargle and rest.\n\n---\n\nIf it gets worse, call 111.',
      },
      { text: 'Our new sore throat service starts on Monday. Book online.', meta: { kind: 'web' } },
      { text: 'Five stretches for back pain: stretch, breathe, rest.', meta: { kind: 'video' } },
      { text: 'Eat well: five recipes for winter colds. Try the soup.', meta: { kind: 'web' } },
      'chest pain is a red flag: call 999',
      {
        text: 'How to treat a sore throat: gargle and rest.',
        meta: { audience: 'professionals', kind: 'web' },
      },
      'How to treat a sore throat: gargle and rest.',
      'Coughing blood is never normal.',
      'Pain across your chest? Ask a doctor if it is nothing to worry about.',
      'Nine times out of ten a headache that comes out of the blue is no bleed, but call 999.',
      'Baby not moving much? Do not wait to see how it goes, ring your midwife.',
      'Don’t wait and see with chest pain.',
      'Chest pain? Don’t assume it’s just stress. Call 999.',
      'Chest pain that comes and goes is usually just indigestion, but call 111 to be sure.',
      'Back pain? It’s probably just a pulled muscle.',
      'A baby’s temperature is usually about 36.4C.',
      { text: 'Headache after the budget? Us too.', meta: { kind: 'reply' } },
      {
        text: '# Indigestion\n\nOur talk is on Monday. Use the side door. Take a seat at the back.',
        meta: { kind: 'web' },
      },
      { text: 'Sunburn: cool it. If you feel unwell, see a doctor.', meta: { kind: 'web' } },
      'Facial drooping, slurred speech: think stroke. Act F.A.S.T.',
      'It is normal to feel anxious when you cannot breathe easily; ring the ward.',
      'The myth: “Coughing blood is nothing to worry about”.',
      { text: 'Cold? Our clinic has new heaters. Keep your coat on.', meta: { kind: 'web' } },
      'We saw a man with chest pain, and his ECG was normal.',
      'Feeling anxious before surgery is completely normal.',
      'It’s normal to bleed a little after a smear test.',
      'At three weeks old she was 51 centimetres and 38 around the head: all normal.',
      'A sore arm after your jab is nothing to worry about.',
      'Passing blood when you wee is often just an infection, but always see your GP.',
      'We gave blood when you asked, and it was nothing to worry about.',
      'Our allotment group has tips for a cold morning: wear layers, take a flask, drink something hot, put a hat on, sit on a cushion, and keep moving between the beds. There is toast and honey in the shed at eleven for everybody who has dug a row, and a prize for the best joke.',
      'A tummy bug is going round. Sip water, rest, have plain toast when you can, give paracetamol, and stay at home for two days after it stops. Most children are better within a week. If yours is drowsy, or has not had a wee all day, ring us straight away, whatever the time is.',
    ],
  },

  create(context) {
    return {
      draft(draft) {
        const { meta } = draft
        if (meta.audience === 'professionals' || meta.audience === 'internal') return
        const posts = draft.children.filter((child): child is Post => child.type === 'post')
        for (const post of posts) reportSoothed(post)
        if (!isLongEnough(meta, draft)) return
        // A field may hold the name of a pharmacy, and sends nobody there.
        const whole = posts.map((child) => context.text(child, 'everywhere').value).join('\n')
        if (namesHelp(whole)) return
        for (const post of posts) {
          const view = context.text(post)
          const found = selfCareIn(view.value)
          if (!found) continue
          if (hasSafetyNet(whole)) return
          const at = view.slice(found.start, found.end)
          context.report({ at, message: 'missing', atMost: 'info' })
          return
        }
      },
    }

    function isLongEnough({ kind }: DraftMeta, draft: Draft): boolean {
      if (kind === 'web' || kind === 'video' || kind === 'reply') return true
      const posts = draft.children.filter((child) => child.type === 'post')
      let count = 0
      for (const post of posts) {
        for (const _ of context.text(post).value.matchAll(/\S+/g)) if (++count >= 40) return true
      }
      return false
    }

    function reportSoothed(post: Post): void {
      const view = context.text(post)
      if (!dangerIn(view.value)) return
      const list = context.signal(sentences, post)
      for (const sentence of list) {
        const found = dangerIn(sentence.value)
        if (!found) continue
        const near = list
          .slice(Math.max(0, sentence.index - 2), sentence.index + 3)
          .filter(isBeside(sentence))
        const next = list[sentence.index + 1]
        const isShrugged = next !== undefined && shrugsOff(sentence.value, next.value)
        if (!isShrugged && !near.some(({ value }) => isSoothing(value))) continue
        if (near.some(({ value }) => hasSafetyNet(value))) continue
        const at = view.slice(sentence.start + found.start, sentence.start + found.end)
        if (context.signal(mentions, post).isMentioned(at)) continue
        context.report({ at, message: 'soothed' })
      }
    }
  },
})

/** A cell or an alternative text stands by itself; paragraphs are read on. */
function isBeside({ block }: Sentence): (other: Sentence) => boolean {
  return (other) => other.block === block || (other.block.kind !== 'cell' && block.kind !== 'cell')
}
