import { type CacheTable, contentLength, stampLength } from './cache-table.ts'

/** What is remembered of one draft. */
export interface CacheRow {
  /** Of the plan. */
  readonly key: string
  /** In days since 1970; 0 where what was found is true on any. */
  readonly day: number
  /** Hexadecimal digits. */
  readonly content: string
  /** `NaN` where nobody can tell whether the file has changed since. */
  readonly stamp: readonly number[]
  /** JSON; undefined where nothing was found. */
  readonly found: string | undefined
}

export function contentAt({ contents }: CacheTable, index: number): string {
  const start = index * contentLength
  return Buffer.from(contents.subarray(start, start + contentLength)).toString('hex')
}

export function rowAt(table: CacheTable, index: number): CacheRow {
  const start = index * stampLength
  return {
    key: table.keys[table.plans[index] ?? -1] ?? '',
    day: table.days[index] ?? 0,
    content: contentAt(table, index),
    stamp: [...table.stamps.subarray(start, start + stampLength)],
    found: table.found.get(index),
  }
}

/**
 * A table with some rows changed and added.
 *
 * @param stays Whether a row of the old table is still of use.
 */
export function changeTable(
  old: CacheTable | undefined,
  changed: ReadonlyMap<string, CacheRow>,
  stays: (path: string, index: number) => boolean,
): CacheTable {
  const rows: [path: string, row: CacheRow][] = [...changed]
  for (const [index, path] of old?.paths.entries() ?? []) {
    if (old && !changed.has(path) && stays(path, index)) rows.push([path, rowAt(old, index)])
  }
  rows.sort(([a], [b]) => (a < b ? -1 : 1))
  return tableOf(rows)
}

function tableOf(rows: readonly (readonly [path: string, row: CacheRow])[]): CacheTable {
  const keys = new Map<string, number>()
  const plans = new Uint32Array(rows.length)
  const days = new Uint32Array(rows.length)
  const contents = Buffer.alloc(rows.length * contentLength)
  const stamps = new Float64Array(rows.length * stampLength)
  const found = new Map<number, string>()
  for (const [index, [, row]] of rows.entries()) {
    const number = keys.get(row.key) ?? keys.size
    keys.set(row.key, number)
    plans[index] = number
    days[index] = row.day
    contents.write(row.content, index * contentLength, contentLength, 'hex')
    stamps.set(row.stamp, index * stampLength)
    if (row.found !== undefined) found.set(index, row.found)
  }
  return {
    paths: rows.map(([path]) => path),
    keys: [...keys.keys()],
    plans,
    days,
    contents,
    stamps,
    found,
  }
}
