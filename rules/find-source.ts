import { type Source, sources } from './sources.ts'

/** A guidance document by its key. */
export function findSource(key: string): Source | undefined {
  return Object.hasOwn(sources, key) ? sources[key] : undefined
}
