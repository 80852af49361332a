import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Says on the disk what is being looked at, for the run that comes after one that died: of the
 * records it died with, each is looked at by itself, and one that is deadly alone is left out.
 */
export interface Journal {
  isDeadly(record: number): boolean
  /** Whether the last run died among these. */
  isSuspect(first: number, count: number): boolean
  begin(first: number, count: number): void
  end(): void
}

interface Entry {
  readonly deadly: readonly number[]
  readonly first: number
  readonly count: number
}

export function openJournal(file: string | undefined): Journal {
  const last = file === undefined ? undefined : readEntry(file)
  const deadly = new Set(last?.deadly)
  if (last?.count === 1) deadly.add(last.first)
  return {
    isDeadly: (record) => deadly.has(record),
    isSuspect: (first, count) =>
      last !== undefined && first < last.first + last.count && last.first < first + count,
    begin(first, count) {
      const entry: Entry = { deadly: [...deadly], first, count }
      if (file !== undefined) writeFileSync(file, JSON.stringify(entry))
    },
    end() {
      if (file !== undefined) rmSync(file, { force: true })
    },
  }
}

/** One that was cut off as the machine stopped tells nothing. */
function readEntry(file: string): Entry | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Entry
  } catch {
    return undefined
  }
}
