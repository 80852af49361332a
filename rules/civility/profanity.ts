import { defineRetextRule, type LexiconHit } from 'professional/rule'
import { profanityTerms } from '../lexicons/profanity-terms.ts'
import { isAimed } from '../shared/aim.ts'
import { gateOf } from '../shared/reviewed-gate.ts'
import { isPartOfName, sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'

export default defineRetextRule({
  id: 'civility/profanity',
  summary: 'The draft swears or uses an obscene word.',
  why: `
    Swearing that is fine among friends reads differently under a health profession’s name, and
    more so from the account of an organisation.
  `,
  advice: 'Say the same in words you would use at the counter or on the ward.',
  references: [
    { source: 'gphc-focus-2018' },
    { source: 'nmc-code-2018', clause: '1.1' },
    { source: 'bma-social' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: 'Some readers may find this word crude or offensive',
  gate: () => [
    ...gateOf(profanityTerms, { withForms: true }),
    // The plugin finds its second word.
    { term: 'bloody hell', sense: 'wording' },
  ],
  load: async () => (await import('retext-profanities')).default,
  examples: {
    bad: [
      {
        text: '«Bloody hell», what a day',
        meta: { author: { type: 'organisation' } },
        severity: 'warning',
      },
      { text: 'What a «shit» week on the ward.', severity: 'info' },
      { text: 'The system is down again, «damn» it.', severity: 'info' },
      { text: 'What the «hell» happened to the rota?', severity: 'info' },
      { text: 'You absolute «wanker».', severity: 'warning' },
      { text: 'Our area manager is a «prick».', severity: 'warning' },
      { text: 'Oh, «sod» off.', severity: 'info' },
      { text: 'She was «pissed» off.', severity: 'info' },
    ],
    good: [
      'A finger prick test takes a minute.',
      'Heel prick screening for newborns.',
      'You prick your finger and wait.',
      'Dick Example is our chair.',
      'Pond scum is not a treatment.',
      'We have been through hell this winter.',
      'The colleague from hell: a comedy.',
      'Lay the sod and water it.',
      'Poo, pee, sex and breast are fine words for patients.',
      'Avoid “shit” in captions.',
      '> What a shit week.\n\nA colleague wrote this.',
      'The report damns the trust.',
      'Sod’s law: the printer broke.',
      'He bred cock pheasants.',
      'You dirty pond, full of scum.',
    ],
  },

  accept(hit, container, context) {
    if (isPartOfName(hit.at)) return false
    if (context.signal(mentions, container).isMentioned(hit.at)) return false
    if (hit.term.sense === 'exclamation' && !isExclaimed(hit)) return false
    // “She was pissed off” gives her no name; “sissy” and “pussy” are names only.
    const isName = hit.term.sense === 'person' || !/(?:ed|ing?|y)$/.test(hit.phrase)
    const plural = /[^s]s$/.test(hit.phrase)
    const isAtPerson = isName && isAimed(hit.at, { part: 'noun', plural, hold: 'loose' })
    if (hit.term.sense === 'person') return isAtPerson
    return isAtPerson || container.meta.author?.type === 'organisation' ? true : 'info'
  },
})

const opening = /(?:^|[.!?,;:…–-]\s*|\b(?:oh|well|ah|no|yeah|god|and|but|so) )$/i
const closing = /^(?:\s*(?:[.!?,;:…]|$|\p{Extended_Pictographic}))/u

/** Whether a word that is harmless elsewhere is an oath here. */
function isExclaimed({ at, phrase }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  if (/^hells?$/.test(phrase)) {
    if (
      /\b(?:what|who|why|how|where|when|get|shut|bloody|fucking) (?:in )?(?:the )?$/i.test(before)
    ) {
      return true
    }
    if (/\bgo to $/i.test(before)) return closing.test(after)
    if (/^ (?:yeah|yes|no|yea|nah)\b/i.test(after)) return opening.test(before)
    return /(?:^|\b(?:oh|bloody) )$/i.test(before) && /^[,!]/.test(after)
  }
  if (phrase.startsWith('damn')) {
    if (/^ (?:it|you|them|him|her|this|right|well|thing|good|near|sure)\b/i.test(after)) return true
    if (/\b(?:so|too|god|every|your|that|this|those|these) $/i.test(before))
      return /^ \p{L}/u.test(after)
    return opening.test(before) && closing.test(after)
  }
  if (phrase.startsWith('sod')) {
    return (
      /^ (?:off|it|all|this|that|them|him|her|you)\b/i.test(after) ||
      /\b(?:poor|silly|lucky|old|miserable|lazy|daft|stupid|you) $/i.test(before)
    )
  }
  if (phrase.startsWith('bugger')) return /\b(?:as|like|to) $/i.test(before)
  return /^fuks?$/.test(at.value)
}
