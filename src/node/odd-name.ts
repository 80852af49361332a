import { existsSync } from 'node:fs'

/** Node shows what it cannot decode in a name as this sign, and then finds no such file. */
export function isOddName(absolute: string): boolean {
  return absolute.includes('\uFFFD') && !existsSync(absolute)
}

export const oddName = 'The name is not UTF-8, so it cannot be opened: rename it'
