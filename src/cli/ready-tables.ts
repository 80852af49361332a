import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import { unpackClues } from '../engine/clue-file.ts'
import type { ReadyClues } from '../engine/wake.ts'
import type { ReadyWords, WordTable } from '../engine/word-table.ts'

/** What the build worked out of the terms of all rules; nothing where there was no build. */
export function readReadyWords(): ReadyWords | undefined {
  const bytes = readBuilt('words.json')
  return bytes && { rules, table: JSON.parse(bytes.toString()) as WordTable }
}

/** What wakes each rule, as the build worked it out; nothing where there was no build. */
export function readReadyClues(): ReadyClues | undefined {
  const bytes = readBuilt('clues.bin')
  return bytes && { rules, table: unpackClues(bytes) }
}

function readBuilt(name: string): Buffer | undefined {
  try {
    return readFileSync(new URL(name, import.meta.url))
  } catch {
    return undefined
  }
}
