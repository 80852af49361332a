import { type Source, sources } from './sources.ts'

const table: Readonly<Record<string, Source>> = sources

/** A guidance document by its key. */
export function findSource(key: string): Source | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
