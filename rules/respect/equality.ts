import { defineRetextRule, type LexiconHit, type TextMatch } from 'professional/rule'
import { equalityAlternatives } from '../lexicons/equality-alternatives.ts'
import { equalityTerms } from '../lexicons/equality-terms.ts'
import { isAimed } from '../shared/aim.ts'
import { gateOf } from '../shared/reviewed-gate.ts'
import { isPartOfName, sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRetextRule({
  id: 'respect/equality',
  summary: 'A word leaves people out or puts them down.',
  why: `
    Titles such as “chairman” picture one kind of person, and some old names for people belittle
    them. Readers who are left out or put down stop reading as if it were for them.
  `,
  advice: 'Name the work or the thing itself: “chair”, “staffed”, “police officer”.',
  references: [{ source: 'nhs-inclusive' }, { source: 'disability-gov-2026' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: 'Some readers may feel left out or put down by this wording',
  gate: () => gateOf(equalityTerms, { instead: equalityAlternatives }),
  load: async () => (await import('retext-equality')).default,
  examples: {
    bad: [
      { text: 'We need a new «chairman» for the friends of the ward.', severity: 'info' },
      { text: 'The desk is «manned» from 9 to 5.', severity: 'info' },
      { text: 'Ask a «policeman» if you are lost.', severity: 'info' },
      { text: 'We «whitelisted» the supplier.', severity: 'info' },
      { text: 'A school for the «deaf and dumb».', severity: 'warning' },
      { text: 'Our new manager is a «maniac».', severity: 'warning' },
    ],
    good: [
      'The Act of 1913 called people “idiots”, “imbeciles”, “feeble-minded persons” and worse.',
      'He ran a children’s ward and a maternity unit.',
      'Chairman Jo Example opened the unit.',
      'A spokesman, Sam Example, said the clinic is open.',
      'Postman Pat visited the children’s ward.',
      'A walk round the old lunatic asylum.',
      'You absolute psycho is for another rule.',
      'Crazy golf for staff on Friday.',
      'We watched Mad Men all weekend.',
      'Prices have been insane this year.',
      'The product is in the Drug Tariff blacklist.',
      'Blacklisted medicines cannot be prescribed on the NHS.',
      'Write “chair” instead of “chairman”.',
      '> The chairman resigned.\n\nWe wish him well.',
      'I am a bit of a maniac about labels.',
      'She is crazy about running.',
      'She has epilepsy, he has asthma.',
    ],
  },

  accept(hit, container, context) {
    if (isPartOfName(hit.at) || isException(hit)) return false
    if (context.signal(mentions, container).isMentioned(hit.at)) return false
    if (hit.term.sense === 'wording') return 'info'
    if (context.signal(selfDescription, container).isSelf(hit.at)) return false
    return hit.term.sense === 'person' ? acceptLabel(hit) : true
  },
})

function acceptLabel({ at, phrase }: LexiconHit): boolean | 'info' {
  // Said of a person these two are mostly good-natured.
  if (phrase === 'crazy' || phrase === 'insane') {
    if (/^ (?:about|for|in love|good)\b/i.test(at.after)) return false
    return isAimed(at, { part: 'adjective', plural: false, hold: 'loose' }) && 'info'
  }
  return isAimed(at, { part: 'noun', plural: /s$|men$/.test(phrase), hold: 'loose' })
}

const office = /^(?:chair|business|spokes)(?:wo)?m[ae]n$/
const list = /^(?:black|white) ?list/
const medicine =
  /\b(?:drug tariff|tariff|prescri\w+|dispens\w+|FP10|medicines?|drugs?|products?|formulary|NHS)\b/i

function isException({ at, phrase }: LexiconHit): boolean {
  if (office.test(phrase)) return isBesideName(at)
  // The list of what cannot be prescribed on the NHS goes by this name.
  return list.test(phrase) && phrase.startsWith('black') && medicine.test(at.before + at.after)
}

/** “Chairman Jo Example”, “Jo Example, the chairman”, “a spokesman, Jo Example, said”. */
function isBesideName(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  return (
    /^,? (?:(?:of|for) [^.,]{1,40},? )?(?:Dr |Mr |Mrs |Ms |Sir )?\p{Lu}\p{Ll}/u.test(after) ||
    /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+,? (?:(?:is|was|as|the|our|a|its|former|new|then|vice) ){0,3}$/u.test(
      before,
    )
  )
}
