import { createHash, type Hash } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnits } from '../core/compare.ts'
import { openJournal } from './audit-journal.ts'
import { type AuditNames } from './audit-key.ts'
import { commit, type Manifest, readDone } from './audit-manifest.ts'
import { mapRecords } from './audit-map.ts'
import type { Run } from './run.ts'
import { piecesOf } from './stream-records.ts'

export interface ShardRequest {
  /** Absolute. */
  readonly input: string
  readonly path: string
  /** Names its files. */
  readonly shard: string
  /** Absolute. */
  readonly out: string
  readonly partitions: number
  readonly mostRejects: number | undefined
  readonly names: AuditNames
  readonly run: Run
  /** What decides the findings beside the posts. */
  readonly key: string
}

export interface ShardResult {
  readonly counts: Manifest['counts']
  /** It was done already, from the same. */
  readonly isKnown: boolean
  /** More records than allowed could not be read, so that nothing was put down. */
  readonly isRefused: boolean
}

/**
 * Maps one file of posts, into files beside each other in a folder. The same file gives the same
 * bytes, on whatever machine and however often.
 *
 * @throws {Error} Of the system, when the file cannot be read or the folder not written to.
 */
export async function mapShard(request: ShardRequest): Promise<ShardResult> {
  const { input, path, shard, out, partitions, names, run, key } = request
  const about = { key, names: names.name('key'), partitions }
  mkdirSync(out, { recursive: true })
  const done = readDone(out, shard, { input: await hashOf(input), ...about })
  if (done) return { counts: done.counts, isKnown: true, isRefused: false }

  const findings: string[] = []
  const rejects: string[] = []
  const clues: string[][] = Array.from({ length: partitions }, () => [])
  const journal = openJournal(join(out, `${shard}.journal`))
  const hash = createHash('sha256')
  const counts = await mapRecords({
    stream: { path, pieces: hashing(piecesOf(input), hash) },
    run,
    names,
    journal,
    sink: {
      finding: (line) => void findings.push(line),
      clue: (author, json) => clues[partitionOf(author, partitions)]?.push(`${author}\t${json}`),
      reject: (line) => void rejects.push(line),
    },
  })
  journal.end()
  const isRefused = request.mostRejects !== undefined && counts.rejects > request.mostRejects
  if (isRefused) return { counts: { ...counts }, isKnown: false, isRefused }
  const contents = new Map([
    [`findings-${shard}.ndjson`, asText(findings)],
    ...clues.map(
      (lines, at) => [`clues-${shard}.p${at}`, asText(lines.toSorted(byCodeUnits))] as const,
    ),
    ...(rejects.length > 0 ? [[`quarantine-${shard}.ndjson`, asText(rejects)] as const] : []),
  ])
  const from = { input: hash.digest('hex'), ...about }
  commit(out, shard, contents, { from, counts: { ...counts } })
  return { counts: { ...counts }, isKnown: false, isRefused }
}

/** An author is in one partition, whichever shard they come from. */
function partitionOf(author: string, partitions: number): number {
  return Number.parseInt(author.slice(0, 8), 16) % partitions
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

async function* hashing(pieces: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
}
