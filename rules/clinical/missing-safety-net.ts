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
