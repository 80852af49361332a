import { type Block, defineRule } from 'professional/rule'
import { intoxication } from '../lexicons/intoxication.ts'
import { isUnfitAtWork } from '../shared/intoxicated.ts'
import { sentencesNear } from '../shared/nearby.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'boundaries/unfit-at-work',
  summary: 'The writer says, perhaps in jest, that they are drunk, high or hungover at work.',
  why: `
    A patient who reads it wonders who checked their medicine. It is often meant as a joke among
    colleagues, but those outside cannot tell.
  `,
  advice: `
    If it is true, do not work, and tell your manager. If it is a joke, leave it out: it may be all
    that a patient remembers. That you are tired or too few may be said, and often should be.
  `,
  references: [
    { source: 'npa-social' },
    { source: 'gphc-standards-2017', clause: '6' },
    { source: 'goc-2025', clause: '17.2' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    unfit: 'Readers may take this to mean that the writer is unfit to work',
  },
  lexicon: intoxication,
  examples: {
    bad: [
      'Night shift, «three gins in» and on call till eight. Send help.',
      'long week. «hungover» and on the screening van till four, pass the crisps',
      'Ngl so «hungover», on till 8 😂',
      '«Still drunk», RP till 6, wish me luck',
      '«Wasted» last night, on call this morning',
      '«High as a kite» behind the counter',
      'I’m «hungover» on the unit again and it is only Tuesday.',
      'Turned up to our shift «still tipsy» 🙈',
      'Nursing the worst «hangover» in the dispensary. Send bacon.',
      'My «hangover» and a 12-hour shift are not friends.',
      'Christmas do last night. I am absolutely «hanging» this morning, first patient in ten minutes 🤢',
      'We were both «half cut» at work on Friday, best late shift ever.',
    ],
    good: [
      'Two pints in, and our pub quiz team is winning. No work tomorrow.',
      'Four pints in each of you, and our ward needs one.',
      'hungover and on the bus home, never again',
      'My lady popped two zopiclone before clinic.',
      'Popped two letters in the post before clinic.',
      'Patients who turn up drunk need the same care.',
      'Hangover remedies: what the evidence says',
      'A high dose works on the ward. Our shop on the high street is open.',
      'Exhausted after a 12-hour shift with no breaks, this is unsafe',
      'Are you drinking more than you would like? Our staff can ring occupational health in confidence.',
      'My patient was still drunk when he came to clinic.',
      'Hungover? Our pharmacy is open until six.',
    ],
  },

  create(context) {
    const told = new Set<Block>()
    return {
      hit({ term, phrase, at }, container) {
        const block = at.view.blockAt(at.start)
        if (container.meta.fictional || told.has(block)) return
        if (!isUnfitAtWork({ term, phrase, at }, sentencesNear(at, container, context))) return
        if (context.signal(mentions, container).isMentioned(at)) return
        told.add(block)
        context.report({ at, message: 'unfit' })
      },
    }
  },
})
