import { basename, resolve } from 'node:path'
import { rules } from '../../../rules/index.ts'
import { UsageError } from '../../core/errors.ts'
import { openJournal } from '../../node/audit-journal.ts'
import { createAuditNames, keyVariable, readAuditKey } from '../../node/audit-key.ts'
import { mapRecords } from '../../node/audit-map.ts'
import { findMapped, reducePartition } from '../../node/audit-partition.ts'
import { reduceClues } from '../../node/audit-reduce.ts'
import { mapShard } from '../../node/audit-shard.ts'
import { keyOfPlan } from '../../node/cache-key.ts'
import type { ConfigFlags } from '../../node/config.ts'
import { reasonOf } from '../../node/decode.ts'
import { linesIn } from '../../node/merge-lines.ts'
import { readReadyClues, readReadyWords } from '../../node/ready-tables.ts'
import { createRun, type Run } from '../../node/run.ts'
import { plural } from '../../reporters/plural.ts'
import type { Io } from '../io.ts'
import { openConfig } from '../open-config.ts'
import { readVersion } from '../../node/version.ts'

export interface AuditMapFlags extends ConfigFlags {
  readonly out?: string
  readonly shard?: string
  readonly partitions: number
  readonly keyFile?: string
  readonly maxRejects?: number
  readonly now?: string
  readonly stdio?: boolean
}

export interface AuditReduceFlags extends ConfigFlags {
  readonly out?: string
  readonly partition?: number
  readonly stdio?: boolean
}

/** Looks at one file of posts by itself. */
export async function auditMapCommand(
  input: string | undefined,
  flags: AuditMapFlags,
  io: Io,
): Promise<number> {
  const { now, keyFile } = flags
  if (now === undefined) {
    throw new UsageError('no-day', 'An audit needs the day it counts from', {
      hint: 'Give the same to all parts of it, whenever they run: --now 2026-01-31',
    })
  }
  const names = createAuditNames(readAuditKey(keyFile, io.env[keyVariable]))
  const config = openConfig(io, rules, flags)
  const tables = { readyWords: readReadyWords, readyClues: readReadyClues() }
  const run = createRun({ config, today: now, ...tables }, () => 'all')
  if (flags.stdio) return mapStream(run, names, io)
  const { out } = flags
  if (input === undefined || out === undefined) {
    throw new UsageError('no-shard', 'Which posts, and where to?', {
      hint: 'professional audit map posts-01.ndjson --out audit/ --now 2026-01-31, or --stdio',
    })
  }
  const shard = flags.shard ?? basename(input).replace(/\.[^.]+$/, '')
  if (!/^[\w-]+$/.test(shard)) {
    throw new UsageError('bad-shard', 'A shard is named with letters, digits, - and _', {
      hint: 'Name it yourself: --shard 0001',
    })
  }
  const { plan, resolved } = await run.settle(input)
  const { partitions, maxRejects: mostRejects } = flags
  const request = {
    input: resolve(io.cwd, input),
    path: input,
    out: resolve(io.cwd, out),
    shard,
    partitions,
    mostRejects,
    names,
    run,
    key: `${keyOfPlan(plan, readVersion(), resolved.plugins)} ${now}`,
  }
  const { counts, isKnown, isRefused } = await orUsage(input, () => mapShard(request))
  const said = inWords(counts)
  if (!isRefused) io.stderr(`professional: ${shard}: ${said}${isKnown ? ', done before' : ''}\n`)
  else {
    io.stderr(
      `professional: ${shard}: ${said}; more left out than the ${mostRejects} allowed, so nothing was put down\n`,
    )
  }
  return isRefused ? 2 : 0
}

/** Hadoop Streaming's way: clues on standard output, counts among the notes. */
async function mapStream(
  run: Run,
  names: ReturnType<typeof createAuditNames>,
  io: Io,
): Promise<number> {
  const counts = await mapRecords({
    stream: { path: 'stdin.ndjson', pieces: io.stdinPieces() },
    run,
    names,
    journal: openJournal(undefined),
    sink: {
      finding: (line) => io.stdout(`!finding\t${line}\n`),
      clue: (author, json) => io.stdout(`${author}\t${json}\n`),
      reject: (line) => io.stdout(`!reject\t${line}\n`),
    },
  })
  tellCounters({ ...counts }, io)
  return 0
}

/** Puts together what was mapped of each author. */
export async function auditReduceCommand(
  folder: string | undefined,
  flags: AuditReduceFlags,
  io: Io,
): Promise<number> {
  const known = (await openConfig(io, rules, flags).resolve()).rules
  if (flags.stdio) {
    const counts = await reduceClues(linesIn(io.stdinPieces()), known, (json) =>
      io.stdout(`${json}\n`),
    )
    tellCounters({ ...counts }, io)
    return counts.failed > 0 ? 2 : 0
  }
  if (folder === undefined) {
    throw new UsageError('no-folder', 'Which folder was mapped into?', {
      hint: 'professional audit reduce audit/, or --stdio',
    })
  }
  const from = resolve(io.cwd, folder)
  const mapped = findMapped(from)
  const out = flags.out === undefined ? from : resolve(io.cwd, flags.out)
  const { partition: one } = flags
  if (one !== undefined && one >= mapped.partitions) {
    throw new UsageError('no-partition', `There is no partition ${one}`, {
      hint: `It was mapped into ${mapped.partitions}, from 0 to ${mapped.partitions - 1}`,
    })
  }
  const all = one === undefined ? Array.from({ length: mapped.partitions }, (_, at) => at) : [one]
  let failed = 0
  for (const partition of all) {
    const request = { folder: from, mapped, partition, out, rules: known }
    const { counts, isKnown } = await orUsage(folder, () => reducePartition(request))
    const said = `${inWords(counts)}${isKnown ? ', done before' : ''}`
    io.stderr(`professional: partition ${partition}: ${said}\n`)
    failed += counts['failed'] ?? 0
  }
  return failed > 0 ? 2 : 0
}

function inWords(counts: Readonly<Record<string, number>>): string {
  const { records, findings, rejects, authors, pictures, failed } = counts
  return [
    records === undefined ? [] : plural(records, 'record'),
    findings === undefined ? [] : plural(findings, 'finding'),
    rejects ? `${plural(rejects, 'record')} left out` : [],
    authors === undefined ? [] : plural(authors, 'author'),
    pictures === undefined ? [] : `${pictures} of whom somebody can be recognised`,
    failed ? `a rule failed with ${failed} of them` : [],
  ]
    .flat()
    .join(', ')
}

function tellCounters(counts: Readonly<Record<string, number>>, io: Io): void {
  for (const [name, count] of Object.entries(counts)) {
    io.stderr(`reporter:counter:professional,${name},${count}\n`)
  }
}

/** What the system refuses is no bug of ours. */
async function orUsage<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new UsageError('audit-failed', `${path}: ${reasonOf(cause)}`, {
      hint: 'Nothing was put down; run it again when that is mended',
      cause,
    })
  }
}
