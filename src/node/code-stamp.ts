import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Of a plugin that is larger than this, the rest is not looked at. */
const mostFiles = 2000
const endings = ['', '.js', '.mjs', '.cjs', '.json', '/index.js']
/** Whatever looks like the way to another file, however it is imported. */
const ways = /(["'`])(\.{1,2}\/[^"'`\n]+)\1/g

/** Changes when a file of code changes, or one that it leads to, or the version of its package. */
export function stampOfCode(file: string): string {
  const hash = createHash('sha256')
  const seen = new Set<string>()
  const waiting = [file, manifestAbove(file)].filter((path) => path !== undefined)
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || seen.size >= mostFiles) continue
    seen.add(path)
    const text = readFileSync(path, 'utf8')
    hash.update(text)
    for (const [, , way = ''] of text.matchAll(ways)) {
      const found = endings.map((ending) => resolve(dirname(path), way + ending)).find(isFile)
      if (found !== undefined) waiting.push(found)
    }
  }
  return hash.digest('hex')
}

function manifestAbove(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest)) return manifest
    if (dirname(folder) === folder) return undefined
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
