import { parse, type Program } from 'acorn'

const options = {
  ecmaVersion: 'latest',
  locations: true,
  allowHashBang: true,
  allowReturnOutsideFunction: true,
} as const

/** @throws {SyntaxError} With the place, as acorn tells it. */
export function parseModule(code: string): Program {
  return parse(code, { ...options, sourceType: 'module' })
}

/** The line, from 1, at which code cannot be understood; undefined where all of it can. */
export function brokenLine(code: string): number | undefined {
  const line = lineOf(() => parseModule(code))
  // A script may hold what a module may not.
  const isScript =
    line !== undefined &&
    lineOf(() => parse(code, { ...options, sourceType: 'script' })) === undefined
  return isScript ? undefined : line
}

function lineOf(work: () => void): number | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    const { loc } = error as { loc?: { line: number } }
    return loc?.line
  }
}
