import { type ClueRows, type DraftMeta, lazyPattern } from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import { anyClues, patternClues } from './pattern-clues.ts'

const greeted = String.raw`(?!(?:All|Everyone|Everybody|Team|Colleagues?|Both|Folks|Patients?|Parents?|Carers?|Customers?|Sir|Madam|Residents?|Friends?|There|Guys|Neighbours?|You|Students?|Members?|To|For)\b)(?:(?<title>Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(?<name>\p{L}[\p{L}’'-]{1,30})(?<second> \p{L}[\p{L}’'-]{0,30})?(?:\s?(?:[,.!:;–—-]|\p{Extended_Pictographic}|and\b|for (?:your|the)\b)|\n)`
const thanks = String.raw`Thank(?:s| you) (?:so much |very much )?for (?:your|the|this|leaving (?:us )?an?|taking the time to (?:leave|write|post) (?:us )?an?|sharing your) (?:\w+ ){0,2}`
/** The title of a review, as subjects of letters begin. */
const titled = String.raw`Re: ?(?:[“"‘][^”"\n]{1,80}[”"’]|(?:your|the|this|a) (?:\w+ ){0,2}review\b|(?:[\w-]+ ){1,2}stars?\b)`
/** Regret of one person’s experience, which nobody offers to readers at large. */
const regret = String.raw`(?:We|I)(?:['’](?:re|m)| are| am) (?:\w+ )?sorry (?:(?:to (?:hear|read|learn|see) )?(?:that )?you(?: (?:feel|felt) (?:this|that|so|like (?:this|that)|(?:\w+ )?(?:let down|unhappy|disappointed|upset))|(?:['’]re| are| were) (?:\w+ )?(?:unhappy|dissatisfied|disappointed|upset)|(?:['’]ve| have)? had (?:\w+ ){0,3}(?:experience|visit|time|stay|wait))\b|(?:about|for|to (?:hear|read|learn) (?:about|of)) your (?:\w+ )?(?:experience|visit|stay|wait|appointment|treatment)\b)`
/** A greeting by name, and thanks or regret: an answer, whatever the metadata leaves out. */
const opener = String.raw`\b(?:(?:So|Well|Right|Aw+|Oh(?: no)?|Honestly)[,!]? )?(?:(?:Hi|Hiya|Hello|Hey|Dear|Cheers|Good (?:morning|afternoon|evening)|Thank you|(?:Many )?Thanks|(?:So |Really |Very )?Sorry)(?: again| so much)?,? ${greeted}|${thanks}(?:review|rating|feedback|stars?)\b|(?:(?:This|That|The|To (?:the|this)) (?:\w+ )?reviewer|In (?:response|reply|answer) to (?:this|that|your|the (?:\w+ )?) ?review)\b|${regret})`
const opening = lazyPattern(
  String.raw`^[^\p{L}\p{N}@]{0,12}(?:@\w{1,40}[\s,:]{1,4}){0,9}(?:${opener}|\b${titled})`,
  'iu',
)
/** Thanks for a review may also come last. */
const closing = lazyPattern(String.raw`[.!?…]\s{1,3}${thanks}(?:review|rating|stars?)\b`, 'i')
const answering =
  /\b(?:sorry|apolog\w+|thank(?:s| you)|glad|pleased|delighted|(?:your|this|the) (?:\w+ )?(?:review(?:er)?|feedback|comment|complaint)|when you (?:\w+ ){0,2}(?:came|visited|called|rang|phoned|collected|saw|attended|were)|our (?:records|notes|system|team)|you (?:were|arrived|asked|missed|have not|haven['’]t)|(?:lovely|great|good|nice) to|pleasure|enjoyed|loved|we hope|we had|we have|as (?:we|I) (?:explained|advised|told)|we (?:checked|looked|reviewed))\b/i
/** Answers begin with the name of the account they go to. */
const handle = /^[^\p{L}\p{N}@]{0,12}@\w{1,40}[\s,:]/u
/** Greets a colleague, or somebody who came on other business. */
const business =
  /\b(?:interview|applying|application|applied|vacanc(?:y|ies)|conference|webinar|podcast|panel|stall|keynote|placement|rota|volunteer(?:s|ed|ing)?|fundrais\w+|congratulations|congrats|welcome to (?:the|our) team|joining (?:us|the team|our)|your talk|your poster|your article|your paper)\b/i
const openingReach = 220

/** What is in every draft that answers somebody. */
export const replyClues = (): ClueRows =>
  anyClues([['<meta>', '@', '<subject>']], patternClues(opener))

/** Whether a draft answers somebody: so its metadata says, or so it begins. */
export function isReply({ kind, inReplyTo }: DraftMeta, text: string): boolean {
  if (kind !== undefined) return kind === 'reply' || kind === 'review-response'
  if (inReplyTo !== undefined) return true
  const start = text.slice(0, openingReach)
  if (business.test(start)) return false
  if (isOpened(start) || closing.test(start)) return answering.test(start)
  return handle.test(start) && (answering.test(start) || /\byou(?:r|['’]re)?\b/i.test(start))
}

function isOpened(start: string): boolean {
  const found = opening.exec(start)
  const { name, title, second = '' } = found?.groups ?? {}
  if (!name || title) return found !== null
  // In small letters, most words after *sorry* are no names.
  const [first = '', ...others] = name
  const isName = [first, second].every((word) => word === '' || word !== word.toLowerCase())
  const listed = first.toUpperCase() + others.join('')
  return isName || forenames.has(listed) || wordForenames.has(listed)
}

const unlessOurs = (most: number): string =>
  String.raw`(?:(?!\b(?:us|our|me)\b)[^.!?\n]){0,${most}}$`
const told = lazyPattern(
  [
    String.raw`\b(?:we|I|team|pharmacists?|manager|colleagues?|nurses?|doctors?)(?:['’](?:ve|d)| have| had| has)?(?: (?:just|also|now|already|both|since|tried to|tried|been trying to)){0,2} (?:e-?mail(?:ed)?|call(?:ed)?|rang|ring|rung|text(?:ed)?|phoned?|messaged?|contact(?:ed)?|reach(?:ed)?|written to|wrote to|sent|posted|delivered|left)\b${unlessOurs(60)}`,
    String.raw`\byour (?:\w+ )?(?:e-?mail|mobile|phone|number|address|post ?code|house|home)\b${unlessOurs(40)}`,
    String.raw`\b(?:call|ring|text|reach|e-?mail|contact|phone|visit|get hold of) you(?: (?:back|today|tomorrow|again|shortly|later))?(?: on| at| via)?\s*$`,
    String.raw`\byour \w+(?: \w+){0,3} (?:sent|posted|delivered|went|e-?mailed|texted|dropped)(?: off)? (?:to|at|on)\s*$`,
    String.raw`\b(?:got|have|had) you down (?:as|on|at)\s*$|\b(?:number|mobile|address|e-?mail|post ?code) (?:that )?we(?:['’]ve got| have| hold) for you(?: is|:)?\s*$`,
    String.raw`\byou (?:live|lived|called|rang|texted|e-?mailed|moved|wrote)\b${unlessOurs(30)}`,
  ].join('|'),
  'iu',
)

/** Whether the words around a contact detail make it that of the person who is answered. */
export function tellsOfReader(before: string, after: string): boolean {
  return told.test(before) || heldFor.test(after)
}

const heldFor =
  /^,? (?:(?:on|in) (?:file|record|our (?:records?|system|notes))|as your|for you\b|you (?:gave|left))/i
