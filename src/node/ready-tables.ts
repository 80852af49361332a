import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../rules/index.ts'
import { unpackClues } from '../engine/clue-file.ts'
import { memoryForTable, type ScanMemory, tableIn } from '../engine/scan-memory.ts'
import type { ReadyClues } from '../engine/wake.ts'
import type { ReadyWords, WordTable } from '../engine/word-table.ts'

const builtIn = new Set(rules)

/**
 * What the build worked out of the terms of a rule; nothing where there was no build, or for a rule
 * that has other terms than when it was built.
 */
export const readReadyWords: ReadyWords = (rule) => {
  const bytes = builtIn.has(rule)
    ? readBuilt(`words/${rule.id.replace('/', '-')}.json`, Buffer.allocUnsafe)
    : undefined
  return bytes && (JSON.parse(bytes.toString()) as WordTable)
}

/** What wakes each rule, as the build worked it out; nothing where there was no build, or no memory. */
export function readReadyClues(): ReadyClues | undefined {
  let memory: ScanMemory | undefined
  const bytes = readBuilt('clues.bin', (size) => {
    memory = memoryForTable(size)
    return memory && tableIn(memory, size)
  })
  return bytes && { rules, table: unpackClues(bytes, memory) }
}

/**
 * Reads what lies beside the bundle, which the plain files of the library know to find.
 *
 * @param roomFor Gives the bytes that the file is read into, by its size, if there are any.
 */
function readBuilt<Bytes extends Uint8Array>(
  name: string,
  roomFor: (size: number) => Bytes | undefined,
): Bytes | undefined {
  const here = import.meta.dirname
  const folder = import.meta.filename.endsWith('.cjs') ? here : join(here, '../../cli')
  let file: number
  try {
    file = openSync(join(folder, name), 'r')
  } catch {
    return undefined
  }
  try {
    const bytes = roomFor(fstatSync(file).size)
    return bytes && readSync(file, bytes) === bytes.length ? bytes : undefined
  } finally {
    closeSync(file)
  }
}
