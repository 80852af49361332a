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

/** “My first appointment this morning burst into tears”: whom the slot was for. */
const slotSource = String.raw`(?:^|[.!?:,;–—\n]\s*|\b(?:and|but|then|so|when|as) )(?<who>(?:my|our) (?:very )?(?:first|second|third|last|next|final|latest|morning|afternoon|lunchtime|(?:\d{1,2}|two|three|four|nine|ten|eleven) o['’]clock) (?:appointment|slot|booking|home visit|phone call|consultation|consult)|(?:my|our) (?:\d{1,2}|eight|nine|ten|eleven|twelve|one|two|three|four|five) o['’]clock)(?: (?:of the (?:day|morning|afternoon|evening|night|shift)|of (?:today|yesterday)|(?:this|yesterday) \w+|today|yesterday|on \w+day|last night))? (?:(?:just|had|then|promptly|suddenly) )?(?:burst (?:into|out)|broke down|cried|wept|sobbed|(?:told|asked|showed|said|thought|wanted)(?: (?:me|us|if|whether|that|about|I|we|was|were|for|to|see)){0,3} (?:s?he|her|his|him)|swore|shouted|admitted|confessed|walked in|came in|limped in|turned up|arrived|rocked up|brought|hugged|thanked|collapsed|fainted|threw|announced|fell asleep|refused|insisted|had never|hadn['’]t|couldn['’]t|didn['’]t (?:want|know|believe))\b(?:(?<=\b(?:s?he|her|his|him))|(?=[^.!?\n]{0,200}\b(?:s?he|her|his|him)\b))`
const slot = lazyPattern(slotSource, 'i')
/** Who else has a time in a diary, and the author’s own care. */
const otherSlot =
  /(?:\b(?:students?|trainees?|tutees?|tutor\w*|lectur\w+|seminars?|classes|appraisals?|supervis\w+|interview\w*|candidates?|applicants?|mentees?|reps?|supplier|builder|planner|(?:is|was) (?:my|our) (?:new )?(?:manager|mentor|boss)|my (?:own )?(?:counsellor|therapist|midwife|IVF|pregnancy)|my own (?:psychologist|psychiatrist|consultant|surgeon|neurologist|oncologist|dentist|GP|physio))|[:,–—] ?(?:my|our) (?:new )?(?:manager|mentor|boss))\b/i

/** What is in every text that tells of such a job. */
export const jobClues = (): ClueRows =>
  anyClues(patternClues(callOutSource), patternClues(retrievedSource), patternClues(slotSource))

/** Where a paragraph tells of somebody by what was done for them at work, as offsets into it. */
export function jobIn(paragraph: string): Range | undefined {
  const start = paragraph.slice(0, 600)
  const called = callOut.exec(start)
  if (called) return ending(called, called.groups?.['who'] ?? '')
  const booked = slot.exec(start)
  if (booked && !otherSlot.test(start.slice(booked.index, booked.index + 250)))
    return beginning(booked, booked.groups?.['who'] ?? '')
  const found = retrieved.exec(start)
  const whom = found?.groups?.['who'] ?? found?.groups?.['whose']
  if (!found || whom === undefined || !lately.test(sentenceAt(start, found.index))) return undefined
  return ending(found, whom)
}

function beginning({ 0: words, index }: RegExpExecArray, whom: string): Range {
  const start = index + words.indexOf(whom)
  return { start, end: start + whom.length }
}

function ending({ 0: words, index }: RegExpExecArray, whom: string): Range {
  const start = index + words.lastIndexOf(whom)
  return { start, end: start + whom.length }
}

function sentenceAt(text: string, at: number): string {
  const before = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, at)))
  return /^[^.!?\n]*/.exec(text.slice(before + 1))?.[0] ?? ''
}
