import { type ClueRows, lazy, lazyPattern, type Range, type TextView } from 'professional/rule'
import { groupThreats, threatParts } from '../lexicons/group-grammar.ts'
import { isMeantSo } from './counter-speech.ts'
import { taggedClues } from './group-clues.ts'
import { taggedAround } from './group-sentence.ts'
import { rangeIn } from './plain-sentence.ts'

/** Violence that is announced for a group, or wished on it. */
export interface GroupThreat extends Range {
  readonly message: 'threat' | 'wish'
}

const patterns = lazy(() =>
  groupThreats.map(([message, source]) => ({
    message,
    pattern: lazyPattern(spelledOut(source)),
  })),
)

function spelledOut(source: string): string {
  return source.replaceAll(/<(\w+)>/g, (_, name: string) => threatParts[name] ?? '')
}

/** What is in every text with such a threat. */
export const groupThreatClues = (): ClueRows =>
  taggedClues(groupThreats.map(([, source]) => spelledOut(source)))

/** A threat to a group in the sentence at an offset, or in that and one beside it. */
export function groupThreatAt(view: TextView, index: number): GroupThreat | undefined {
  for (const text of taggedAround(view, index)) {
    for (const { message, pattern } of patterns()) {
      const found = pattern.exec(text.value)
      if (!found) continue
      const start = found.index + (/^[^A-Za-z]*/.exec(found[0])?.[0].length ?? 0)
      const range = { start, end: found.index + found[0].trimEnd().length }
      if (isMeantSo(text.value, range)) return { message, ...rangeIn(text, range) }
    }
  }
  return undefined
}
