// The fastest search for words there is, with the phrases of all lexicons.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { rules } from '../rules/index.ts'
import { expandBraces } from '../src/core/lexicon.ts'
import { termsOf } from '../src/engine/word-table.ts'
import type { Subject } from './measure.ts'

/**
 * @param list Where the phrases can be written, one a line.
 * @returns Nothing where it is not installed.
 */
export function findRipgrep(folder: string, list: string): Subject | undefined {
  if (spawnSync('rg', ['--version']).error) return undefined
  // Terms that are listed by their hash only are nobody else’s to find.
  const terms = rules.flatMap(termsOf).filter(({ term }) => !term.startsWith('='))
  const phrases = new Set(terms.flatMap(({ term }) => expandBraces(term)))
  writeFileSync(list, `${[...phrases].join('\n')}\n`)
  return {
    name: `rg with ${phrases.size} phrases`,
    command: ['rg', '--ignore-case', '--word-regexp', '--fixed-strings', '--file', list, folder],
  }
}
