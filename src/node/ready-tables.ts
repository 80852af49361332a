import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../rules/index.ts'
import { unpackClues } from '../engine/clue-file.ts'
import type { ReadyClues } from '../engine/wake.ts'
import type { ReadyWords, WordTable } from '../engine/word-table.ts'

const builtIn = new Set(rules)

/**
 * What the build worked out of the terms of a rule; nothing where there was no build, or for a rule
 * that has other terms than when it was built.
 */
export const readReadyWords: ReadyWords = (rule) => {
  const bytes = builtIn.has(rule) ? readBuilt(`words/${rule.id.replace('/', '-')}.json`) : undefined
  return bytes && (JSON.parse(bytes.toString()) as WordTable)
}

/** What wakes each rule, as the build worked it out; nothing where there was no build. */
export function readReadyClues(): ReadyClues | undefined {
  const bytes = readBuilt('clues.bin')
  return bytes && { rules, table: unpackClues(bytes) }
}

/** Beside the bundle, which the plain files of the library know to find. */
function readBuilt(name: string): Buffer | undefined {
  const here = import.meta.dirname
  const folder = import.meta.filename.endsWith('.cjs') ? here : join(here, '../../cli')
  try {
    return readFileSync(join(folder, name))
  } catch {
    return undefined
  }
}
