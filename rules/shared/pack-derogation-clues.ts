import { grammarSources } from './derogating.ts'
import { patternClues } from './pattern-clues.ts'

/** A word or two, or how the last of them begins. */
const plainClue = /^[a-z\d]+(?: [a-z\d]+)?\*?$/

/** What must stand in the words that a row of the grammar finds, whatever its tags are. */
export function packDerogationClues(): readonly string[] {
  return grammarSources().map(({ source }) => {
    // A capital is no word here, and parts those beside it.
    const words = source.replaceAll(/\[[^\]]*[A-Z][^\]]*\]|(?<!\\)[A-Z]/g, '[^a]')
    return cluesOf(words)
      .filter((row) => row.every((clue) => plainClue.test(clue)))
      .map((row) => row.join(','))
      .join('|')
  })
}

function cluesOf(source: string): readonly (readonly string[])[] {
  try {
    return patternClues(source)
  } catch {
    // It stands on its tags alone.
    return []
  }
}
