import { type ClueRows, lazyPattern, type Range } from 'professional/rule'
import { anyClues, patternClues } from './pattern-clues.ts'

/** “Sent on a cat 2 at 3am. Turned out she …”: whom a crew went to, without a noun for them. */
const callOutSource = String.raw`\b(?:sent|called|dispatched|toned|went|blue[- ]lighted|paged|bleeped)(?: out)? (?:on|to|for) (?:an?|another|our (?:first|last|next)) (?:cat(?:egory)? ?[1-5]|999|red call|amber call|emergency call|chest pain|cardiac arrest|(?:["'“‘]|query )(?:fall|collapse|chest pain|fit|stroke|overdose|unconscious))\b(?! (?:\w+ )?(?:course|trust|target|response|hospital|talk|training))[^.!?\n]{0,60}[.!?…,;–—-]{1,3} ?(?:and )?(?:it )?turn(?:s|ed) out (?:that )?(?<who>s?he|they)\b`
const callOut = lazyPattern(callOutSource, 'i')

const body =
  'ears?|nose|nostrils?|throat|eyes?|mouth|foot|finger|scalp|hand|leg|rectum|bum|backside|bottom|vagina|stomach|gums?|tooth|head|tummy|belly ?button'
const anyone = String.raw`(?:somebody|someone|(?:an?|one|some|this|that) (?:[\w-]+ ){0,2}?(?:patient|man|woman|lady|gent|gentleman|guy|bloke|lad|girl|boy|kid|child|toddler|baby|teenager|student|pensioner|fella|chap))`
/** “Pulled a bead out of a toddler’s nose today” */
const retrievedSource = String.raw`(?:^|[.!?:\n]\s*|\b(?:I|we)(?:['’](?:ve|d)| have| had(?: to)?)?(?: just| ever)? |\b(?:just|today|yesterday|tonight|and) )(?:pull(?:ed)?|removed?|fish(?:ed)?|dug|dig|extract(?:ed)?|retrieved?|syringed?|tweezered|prised?|suctioned) (?!(?:[\w’'-]+ ){0,2}(?:truth|story|answers?|history|secret|information|name)\b)(?:[\w’'-]+ ){0,6}?(?:(?:out of|from(?: up| inside)?|off) (?<who>${anyone})['’]s? (?:(?:left|right|big|little) )?(?:${body})|out of (?<whose>${anyone}))(?![\w’'-])`
const retrieved = lazyPattern(retrievedSource, 'i')
const lately =
  /\b(?:today|tonight|yesterday|just|this (?:morning|afternoon|evening|week|month|year|shift)|last (?:night|week|month)|earlier|the other day|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at \d{1,2} ?[ap]m)\b/i

/** What is in every text that tells of such a job. */
export const jobClues = (): ClueRows =>
  anyClues(patternClues(callOutSource), patternClues(retrievedSource))

/** Where a paragraph tells of somebody by what was done for them at work, as offsets into it. */
export function jobIn(paragraph: string): Range | undefined {
  const start = paragraph.slice(0, 600)
  const called = callOut.exec(start)
  if (called) return ending(called, called.groups?.['who'] ?? '')
  const found = retrieved.exec(start)
  const whom = found?.groups?.['who'] ?? found?.groups?.['whose']
  if (!found || whom === undefined || !lately.test(sentenceAt(start, found.index))) return undefined
  return ending(found, whom)
}

function ending({ 0: words, index }: RegExpExecArray, whom: string): Range {
  const start = index + words.lastIndexOf(whom)
  return { start, end: start + whom.length }
}

function sentenceAt(text: string, at: number): string {
  const before = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, at)))
  return /^[^.!?\n]*/.exec(text.slice(before + 1))?.[0] ?? ''
}
