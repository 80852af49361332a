import { createHash } from 'node:crypto'
import { contentLength } from './cache-table.ts'

/** Sixteen bytes, as hexadecimal digits: enough to tell any two drafts apart. */
export function hashContent(bytes: Uint8Array): string {
  return createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, contentLength * 2)
}
