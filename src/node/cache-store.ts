import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CachePlace } from './cache-place.ts'
import { type CacheTable, decodeTable, encodeTable, isCache } from './cache-table.ts'
import { removeAbandoned, writeAside } from './write-aside.ts'

/** Reads whatever is there: a cache that is broken, or of somebody else, is as good as none. */
export function readCache({ file, way }: CachePlace): CacheTable | undefined {
  try {
    return decodeTable(readFileSync(file), { place: way }, checksum)
  } catch {
    return undefined
  }
}

/** @returns What went wrong, in words, if anything did. Nothing is thrown: a run can do without. */
export function writeCache(
  { file, way, isNamed }: CachePlace,
  table: CacheTable,
): string | undefined {
  try {
    if (isNamed && isSomebodysElse(file)) {
      return `${file} is no cache, so it was left as it is; name another file with --cache-location`
    }
    writeAside(file, encodeTable(table, { place: way }, checksum))
    removeAbandoned(file, Date.now())
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code] ?? (code || 'for an unknown reason')
    return `the cache could not be written (${reason}), so the next run looks at all drafts again`
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
  EISDIR: 'there is a folder of its name',
}

function isSomebodysElse(file: string): boolean {
  try {
    const bytes = readFileSync(file)
    return bytes.length > 0 && !isCache(bytes)
  } catch {
    return false
  }
}

function checksum(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
