import { lazyPattern, type TextMatch, type TextView } from 'professional/rule'
import { straighten } from './surroundings.ts'

/** An entry of a word list: a line of its own, or the first words of a line, then what they mean. */
export function isHeadword(match: TextMatch, view: TextView): boolean {
  const block = view.blockAt(match.start)
  const lead = view.value.slice(block.start, match.start).trim()
  if (match.end - block.start > longest) return false
  const rest = view.value.slice(match.end, block.end)
  if (/^["“‘']$/.test(lead)) return commented.test(rest)
  if (lead !== '') return false
  if (rest.length <= mostSigns) return isTakenUp(match, view.value.slice(block.end))
  return /^["'”’]?[.:–—-]/.test(rest.trimStart()) && explaining.test(straighten(rest))
}

/** Behind the last word of a quotation that begins a line: its end, then what is said of it. */
const commented = /^(?:[.!?]["”’']|["”’'][.:!?–—-]| ?["”’'] [–—-]) ?\w+ \w/

const longest = 40
const mostSigns = 4
/** How far what is said of a word may stand from it. */
const near = 400

/** Whether a line is taken up between quotation marks further down. */
function isTakenUp({ value }: TextMatch, following: string): boolean {
  const next = following.slice(0, near).toLowerCase()
  return /["“'‘]/.test(next.slice(Math.max(0, next.indexOf(value.toLowerCase()) - 1)).charAt(0))
}

/** Right behind a headword: where it comes from, what it is or was. */
const explaining = lazyPattern(
  String.raw`^\W*(?:(?:once|formerly|historically|now|originally|still|an?|the)\s+(?:[\w-]+\s+){0,3}(?:terms?|words?|labels?|insults?|slurs?|diagnos[ei]s|names?)\b|from (?:the )?(?:old )?(?:latin|greek|french|norse|arabic|english|german|italian)\b|used (?:to mean|of|for|in)\b|see (?:also\b|["“*])|(?:today|now),? (?:an? )?(?:\w+ ){0,2}(?:insult|slur)\b|suggests\b|implies\b|means?\b|meant\b|as in ["“])`,
  'i',
)
