import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '../core/rule.ts'
import { UsageError } from '../core/errors.ts'
import { commit, type Manifest, readDone, readManifest } from './audit-manifest.ts'
import { reduceClues } from './audit-reduce.ts'
import { mergeLines } from './merge-lines.ts'

/** What was mapped into a folder. */
export interface Mapped {
  readonly shards: readonly string[]
  readonly partitions: number
}

/** @throws {UsageError} Where a shard is not done, or shards do not belong together. */
export function findMapped(folder: string): Mapped {
  const names = namesIn(folder)
  // Partitions are done in the same folder, with a dot in their names.
  const shards = names.flatMap(
    (name) => /^(?<shard>[\w-]+)\.done$/.exec(name)?.groups?.['shard'] ?? [],
  )
  if (shards.length === 0) {
    throw new UsageError('nothing-mapped', `Nothing was mapped into ${folder}`, {
      hint: 'Run “professional audit map” first, with this folder as --out',
    })
  }
  const undone = names
    .map((name) => /^clues-(?<shard>.+)\.p\d+$/.exec(name)?.groups?.['shard'])
    .find((shard) => shard !== undefined && !shards.includes(shard))
  if (undone !== undefined) throw notDone(undone)
  const manifests = shards.map((shard) => readManifest(folder, shard)?.from)
  const [first] = manifests
  for (const [index, from] of manifests.entries()) {
    const isSame = ['key', 'names', 'partitions'].every((part) => from?.[part] === first?.[part])
    if (!isSame) {
      throw new UsageError(
        'mixed-shards',
        `The shards ${shards[0]} and ${shards[index]} were mapped in different ways`,
        { hint: 'Map both with one version, one configuration, one key and as many partitions' },
      )
    }
  }
  return { shards, partitions: Number(first?.['partitions']) }
}

function notDone(shard: string): UsageError {
  return new UsageError('shard-not-done', `The shard ${shard} was begun and is not done`, {
    hint: 'Run its “professional audit map” again: it goes on where that makes sense',
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

export interface PartitionRequest {
  /** Absolute, of what was mapped. */
  readonly folder: string
  readonly mapped: Mapped
  readonly partition: number
  /** Absolute. */
  readonly out: string
  readonly rules: readonly Rule[]
}

/** Puts together what the shards hold of the authors of one partition. */
export async function reducePartition({
  folder,
  mapped,
  partition,
  out,
  rules,
}: PartitionRequest): Promise<{ readonly counts: Manifest['counts']; readonly isKnown: boolean }> {
  const files = mapped.shards.map((shard) => `clues-${shard}.p${partition}`)
  const hashes = mapped.shards.map((shard, index) => {
    const { files: known, from } = readManifest(folder, shard) ?? {}
    return [files[index], known?.[files[index] ?? ''], from?.['key']]
  })
  const from = { clues: createHash('sha256').update(JSON.stringify(hashes)).digest('hex') }
  const name = `pictures.p${partition}`
  const done = readDone(out, name, from)
  if (done) return { counts: done.counts, isKnown: true }
  const pictures: string[] = []
  const lines = mergeLines(files.map((file) => join(folder, file)))
  const counts = { ...(await reduceClues(lines, rules, (json) => pictures.push(json))) }
  const text = pictures.map((line) => `${line}\n`).join('')
  commit(out, name, new Map([[`${name}.ndjson`, text]]), { from, counts })
  return { counts, isKnown: false }
}
