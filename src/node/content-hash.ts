import { hash } from 'node:crypto'
import { contentLength } from './cache-table.ts'

/** Sixteen bytes, as hexadecimal digits: enough to tell any two drafts apart. */
export function hashContent(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, contentLength * 2)
}
