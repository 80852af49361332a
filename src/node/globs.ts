import { basename } from 'node:path'
import { pathInside } from './paths.ts'

/** Whether an absolute path is one of those that some globs name. */
export type GlobTest = (absolute: string) => boolean

/**
 * Globs that count from a folder. One without a slash looks at names alone, wherever they are; one
 * that begins with `!` takes back; a plain folder means all that is in it.
 */
export async function createGlobTest(globs: readonly string[], base: string): Promise<GlobTest> {
  const { default: picomatch } = await import('picomatch')
  const tests = globs.map((glob) => {
    const isNegative = glob.startsWith('!')
    const plain = (isNegative ? glob.slice(1) : glob).replace(/^(?:\.\/)+/, '')
    const byName = plain !== '' && plain !== '.' && !plain.includes('/')
    const folder = plain.replace(/\/$/, '')
    const patterns = folder === '' || folder === '.' ? ['**'] : [folder, `${folder}/**`]
    const test = picomatch(patterns, { dot: true })
    return { isNegative, byName, test }
  })
  return (absolute) => {
    const way = pathInside(base, absolute)
    let matches = false
    for (const { isNegative, byName, test } of tests) {
      const isMatch = (way !== undefined && test(way)) || (byName && test(basename(absolute)))
      if (isMatch) matches = !isNegative
    }
    return matches
  }
}

/** One glob as on a command line, where `*.md` looks in one folder only. */
export async function createPathTest(glob: string, base: string): Promise<GlobTest> {
  const { default: picomatch } = await import('picomatch')
  const test = picomatch(glob, { dot: true })
  return (absolute) => {
    const way = pathInside(base, absolute)
    return way !== undefined && test(way)
  }
}

/** The folder that a glob looks in; undefined for what is no glob. */
export async function findGlobFolder(glob: string): Promise<string | undefined> {
  const { default: picomatch } = await import('picomatch')
  const { base, isGlob } = picomatch.scan(glob)
  return isGlob ? base || '.' : undefined
}
