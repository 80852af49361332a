import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import type { ReadyWords, WordTable } from '../engine/word-table.ts'

/** What the build worked out of the terms of all rules; nothing where there was no build. */
export function readReadyWords(): ReadyWords | undefined {
  try {
    const text = readFileSync(new URL('words.json', import.meta.url), 'utf8')
    return { rules, table: JSON.parse(text) as WordTable }
  } catch {
    return undefined
  }
}
