import { lazyPattern, type TextMatch } from 'professional/rule'
import { isSaidOfStaff, staff } from './contempt.ts'
import { previousSentence, sentenceAround } from './surroundings.ts'

/** “Are nothing but”, “are a bunch of”: what adds nothing to who it is said of. */
const empty =
  /(?<=\b(?:are|is|:) )(?:(?:all|just|only|basically|really|simply|literally|essentially|honestly|frankly|largely|mostly|nothing (?:but|more than|other than)|little more than|no more than|no better than|a (?:bunch|load|pack|bag|shower|gang|pair|set) of|an?|the|these|such|total|complete|absolute|utter|bloody|flipping),? )+$/i
/** A noun for them, and not “overpaid by mistake”. */
const whatTheyAre =
  /^(?: hitlers?\b| (?!(?:in|by|on|at|for|as|and|to|with|because|when|but|since|this|last|compared|than|the|or|nor|here|there|today|again|like|enough|from|if|once|a|an|over|per|during|i|we|our|my|is|are|compared|staff)\b)[\p{L}'’-]{3,})/iu
const loneStaff = lazyPattern(`^\\W*(?:[\\p{L}-]+ ){0,2}?${staff}\\W*$`, 'iu')

/** “Ward pharmacists are jumped-up box tickers”, “Opticians? Overpaid shop assistants.” */
export function isTagged(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  if (!/hitlers$/i.test(at.value) && !whatTheyAre.test(after)) return false
  // “… before they are glorified”: a question, or what others think.
  if (/^[^.!]*\?/.test(after)) return false
  const lead = before.replace(empty, '')
  if (/^\W*$/.test(lead)) return loneStaff.test(previousSentence(at))
  return isSaidOfStaff(at.view.slice(at.start - (before.length - lead.length), at.start))
}
