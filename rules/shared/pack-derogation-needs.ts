import type { ClueRow, ClueRows } from 'professional/rule'
import { grammarSources } from './derogating.ts'
import { patternClues } from './pattern-clues.ts'
import { mostParts } from './row-needs.ts'

/** A word or two, or how the last of them begins. */
const plainClue = /^[a-z\d]+(?: [a-z\d]+)?\*?$/
const firstTwo = /^(\S+ \S+) .*$/

/** What must stand in the words that a row of the grammar finds, whatever its tags are. */
export function packDerogationNeeds(): readonly string[] {
  return grammarSources().map(({ source }) => {
    // A capital is no word here, and parts those beside it.
    const words = source.replaceAll(/\[[^\]]*[A-Z][^\]]*\]|(?<!\\)[A-Z]/g, '[^a]')
    return cluesOf(words)
      .map((row) => textsOf(row).map((clue) => clue.replace(firstTwo, '$1')))
      .filter((row) => row.length > 0 && row.every((clue) => plainClue.test(clue)))
      .slice(0, mostParts)
      .map((row) => row.join(','))
      .join('|')
  })
}

function cluesOf(source: string): ClueRows {
  try {
    return patternClues(source)
  } catch {
    // It stands on its tags alone.
    return []
  }
}

/** The clues of a row, one row in the place of several: what cannot be told so takes the row along. */
function textsOf(row: ClueRow): readonly string[] {
  return row.flatMap((clue) => (typeof clue === 'string' ? [clue] : textsOf(clue[0] ?? [''])))
}
