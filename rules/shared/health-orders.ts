import { type ClueRows, lazy, makePattern, type Range } from 'professional/rule'
import { isCareItem } from '../lexicons/care-words.ts'
import { startAfter } from './emoji-signs.ts'
import { isAboutHealth } from './health-words.ts'
import { patternClues } from './pattern-clues.ts'

/** At the start of a sentence, or after “please”; not what somebody can or may do. */
const command = lazy(() =>
  makePattern(
    String.raw`(?:${startAfter('.!?:—–', 'honestly,')}|(?<!\b(?:to|can|may|could|you|or) [^.!?\n]{0,40})\b(?:then|just|please|instead) )\b(?<verb>stop|take|avoid|ditch|quit|skip|(?:double|halve|increase|reduce)(?= (?:your|the) (?:\w+ )?(?:dose|tablets?|medic\w+|insulin|inhaler))|swap|switch|bin|throw (?:away|out)|come off|refuse|ask for(?! an ambulance)|start|never take|don['’]t take|do not take)\s+(?<rest>[^.!?;\n]{2,80})`,
    'gi',
  ),
)
const word = /[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu

/** What is in every text with such an instruction. */
export const healthOrderClues = (): ClueRows => patternClues(command())

/**
 * An instruction about a medicine or the like: *stop your statin*. “Take care” and “avoid the rush”
 * name none within four words.
 */
export function findHealthOrder(text: string): Range | undefined {
  for (const match of text.matchAll(command())) {
    const { verb = '', rest = '' } = match.groups ?? {}
    const start = match.index + match[0].indexOf(verb)
    const near = [...rest.matchAll(word)].slice(0, 4)
    const last = near.findLast(([found]) => isCareItem(found.toLowerCase()) || isAboutHealth(found))
    if (!last) continue
    const end = match.index + match[0].length - rest.length + last.index + last[0].length
    return { start, end }
  }
  return undefined
}
