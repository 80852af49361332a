import { existsSync, readFileSync } from 'node:fs'

/** The lines of a list, without comments and empty ones; none where there is no such file. */
export function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
