import { existsSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { findSource } from '../../rules/find-source.ts'
import type { Plan } from '../core/config.ts'
import type { FileResult } from '../core/finding.ts'
import type { Costly } from '../core/reporter.ts'
import { keyOfPlan } from './cache-key.ts'
import { findCachePlace } from './cache-place.ts'
import { type CacheRow, changeTable, contentAt, rowAt } from './cache-rows.ts'
import { readCache, writeCache } from './cache-store.ts'
import { stampLength } from './cache-table.ts'
import type { ResolvedConfig } from './config.ts'
import { readBytes } from './decode.ts'
import type { FoundFile } from './files.ts'
import { hashContent } from './content-hash.ts'
import type { KeptDraft, KeptFindings } from './kept-draft.ts'
import { plainResult } from './packed-results.ts'
import { createPathSearch } from './path-search.ts'
import { createRestorer, type RestoreDraft } from './restore-draft.ts'
import { sidecarOf } from './sidecars.ts'

export type CacheStrategy = 'content' | 'metadata'

export interface CacheOptions {
  /** A file or folder; without, `node_modules/.cache/professional` or `.professionalcache`. */
  readonly location?: string | undefined
  /**
   * What makes a draft another one: its content, or its size and time alone. Content is read again
   * only where anything about the file has changed.
   */
  readonly strategy?: CacheStrategy | undefined
  /** What results must not lack; drafts of which it was not kept are looked at again. */
  readonly needs?: readonly Costly[] | undefined
  /** Of this program. */
  readonly version: string
}

/** Results of earlier runs, for drafts that are the same. */
export interface Cache {
  /** The result of a draft, where it is known. */
  look(file: FoundFile, plan: Plan, resolved: ResolvedConfig): FileResult | undefined
  /** Remembers a draft that `look` did not know. */
  keep(file: FoundFile, kept: KeptDraft): void
  /** @returns What went wrong, if anything did. */
  save(): string | undefined
}

interface PlanKey {
  readonly name: string
  /** In the table; -1 where nothing there is of this plan. */
  readonly number: number
}

/** What is younger may change once more without looking any different. In milliseconds. */
const coarsestClock = 2000
/** So many drafts are asked whether they are still there before the others are written. */
const mostAsked = 20_000
const day = 86_400_000

export function createCache(cwd: string, today: string, options: CacheOptions): Cache {
  const { strategy = 'content', needs = [], version } = options
  const place = findCachePlace(cwd, options.location)
  const program = statSync(import.meta.filename)
  const build = [version, process.version, program.size, program.mtimeMs].join(' ')
  const thisDay = Date.parse(today) / day
  const table = readCache(place)
  const rowOf = createPathSearch(table?.paths ?? [])
  const seen = new Uint8Array(table?.paths.length ?? 0)
  const changed = new Map<string, CacheRow>()
  /** How files stood that are about to be read. */
  const before = new Map<string, Pick<CacheRow, 'key' | 'stamp'>>()
  const keys = new Map<Plan, Map<string, PlanKey>>()
  const restorers = new Map<Plan, RestoreDraft>()

  function keyOf(plan: Plan, { plugins }: ResolvedConfig, format: string): PlanKey {
    let byFormat = keys.get(plan)
    if (!byFormat) keys.set(plan, (byFormat = new Map()))
    let key = byFormat.get(format)
    if (!key) {
      // The same file may be read as another format today.
      const name = `${keyOfPlan(plan, build, plugins)} ${format}`
      byFormat.set(format, (key = { name, number: table?.keys.indexOf(name) ?? -1 }))
    }
    return key
  }

  function isUntouched(row: number, { mtimeMs, size, ctimeMs, ino }: Stats): boolean {
    const stamps = table?.stamps
    const at = row * stampLength
    if (!stamps || stamps[at] !== mtimeMs || stamps[at + 1] !== size) return false
    return strategy === 'metadata' || (stamps[at + 2] === ctimeMs && stamps[at + 3] === ino)
  }

  /** What is known of a draft, where all that decides it is the same. */
  function recall(row: number, file: FoundFile, stats: Stats, plan: Plan): FileResult | undefined {
    if (!table) return undefined
    const isTrue = table.days[row] === 0 || table.days[row] === thisDay
    if (!isTrue) return undefined
    const isSame = isUntouched(row, stats)
    if (!isSame && (strategy === 'metadata' || !readSame(file, contentAt(table, row)))) {
      return undefined
    }
    const json = table.found.get(row)
    const result =
      json === undefined ? plainResult(file.path) : restore(json, file, contentAt(table, row), plan)
    if (result && !isSame) changed.set(file.path, { ...rowAt(table, row), stamp: stampOf(stats) })
    return result
  }

  function restore(
    json: string,
    file: FoundFile,
    content: string,
    plan: Plan,
  ): FileResult | undefined {
    // The checksum of the cache vouches for its shape, and the key for the rules it speaks of.
    const kept = JSON.parse(json) as KeptFindings
    if (kept.lacks.some((part) => needs.includes(part))) return undefined
    let restoreDraft = restorers.get(plan)
    if (!restoreDraft) restorers.set(plan, (restoreDraft = createRestorer(plan, findSource)))
    try {
      return restoreDraft(kept, file.path, () => same(file, content))
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }

  return {
    look(file, plan, resolved) {
      const { path, absolute, format, isAlone } = file
      const stats = statOf(absolute)
      if (!stats || (!isAlone && existsSync(sidecarOf(absolute)))) return undefined
      const key = keyOf(plan, resolved, format)
      const row = rowOf(path)
      if (row !== undefined) seen[row] = 1
      const isOfPlan = row !== undefined && table?.plans[row] === key.number
      const result = isOfPlan ? recall(row, file, stats, plan) : undefined
      if (!result) before.set(path, { key: key.name, stamp: stampOf(stats) })
      return result
    },
    keep({ path }, { content, isOfItsDay, findings }) {
      const stood = before.get(path)
      if (!stood) return
      const found = findings && JSON.stringify(findings)
      changed.set(path, { ...stood, content, found, day: isOfItsDay ? thisDay : 0 })
    },
    save() {
      if (changed.size === 0) return undefined
      // Another run may have written what it knows in the meantime.
      const latest = readCache(place) ?? table
      let asked = 0
      const stays = (path: string, row: number): boolean =>
        (latest === table && seen[row] === 1) ||
        asked++ >= mostAsked ||
        existsSync(resolve(cwd, path))
      return writeCache(place, changeTable(latest, changed, stays))
    },
  }
}

/** What cannot be looked at is not known either; reading it will say why. */
function statOf(absolute: string): Stats | undefined {
  try {
    return statSync(absolute, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** A file that was changed a moment ago may be changed again in the same tick of the clock. */
function stampOf({ mtimeMs, size, ctimeMs, ino }: Stats): readonly number[] {
  const latest = Date.now() - coarsestClock
  const settled = (time: number): number => (time < latest ? time : Number.NaN)
  return [settled(mtimeMs), size, settled(ctimeMs), ino]
}

/** The bytes of a draft, if they are those that were kept. */
function readSame({ absolute }: FoundFile, content: string): Uint8Array | undefined {
  const read = readBytes(absolute, true)
  return 'bytes' in read && hashContent(read.bytes) === content ? read.bytes : undefined
}

/** @throws {RangeError} When the draft is another one by now. */
function same(file: FoundFile, content: string): Uint8Array {
  const bytes = readSame(file, content)
  if (!bytes) throw new RangeError('not the draft that was kept')
  return bytes
}
