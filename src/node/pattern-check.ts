import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../core/errors.ts'
import { showPath } from './paths.ts'
import { readPatterns, type WrittenPattern } from './rule-patterns.ts'
import { findSlowness, type Slowness } from './slow-patterns.ts'

/** A pattern of a team's own rules, with where it stands. */
export interface CheckedPattern {
  /** `.professional/rules/hours.js:12:30`. */
  readonly at: string
  readonly pattern: WrittenPattern
  readonly slowness: Slowness | undefined
}

export interface PatternCheck {
  readonly patterns: readonly CheckedPattern[]
  /** Places of patterns that are made while the rule runs, which nobody has looked at. */
  readonly unknown: readonly string[]
}

/** More files than this are no rule any more. */
const mostFiles = 200

/** The patterns in a file and in those of its own that it imports. */
export function checkPatterns(file: string, cwd: string): PatternCheck {
  const patterns: CheckedPattern[] = []
  const unknown: string[] = []
  const files = new Set([file])
  for (const each of files) {
    const read = readPatterns(readFileSync(each, 'utf8'))
    const shown = showPath(cwd, each)
    for (const pattern of read.patterns) {
      const { line, column, source, flags } = pattern
      const slowness = findSlowness(source, flags)
      patterns.push({ at: `${shown}:${line}:${column}`, pattern, slowness })
    }
    for (const { line, column } of read.unknown) unknown.push(`${shown}:${line}:${column}`)
    for (const name of read.imports) {
      const imported = resolve(dirname(each), name)
      const isCode = /\.[cm]?js$/.test(imported) && existsSync(imported)
      if (isCode && files.size < mostFiles) files.add(imported)
    }
  }
  return { patterns, unknown }
}

/**
 * Refuses patterns that would stop the linter at a draft which happens to repeat something.
 *
 * @param ids The rules of the file.
 * @throws {UsageError} Naming rule, pattern and what would have to be repeated.
 */
export function refuseSlowPatterns(file: string, ids: readonly string[], cwd: string): void {
  const slow = checkPatterns(file, cwd).patterns.filter(({ slowness }) => slowness?.isExponential)
  if (slow.length === 0) return
  const [only] = ids.length === 1 ? ids : []
  const lines = slow.map((one) => slownessInWords(one, only))
  throw new UsageError('slow-pattern', lines.join('\n'), {
    hint:
      'A draft that repeats it would never be done. Let no repeat stand inside another that can ' +
      'read the same letters, or leave out the outer one',
  })
}

/** @param owner The rule it belongs to, where its place does not tell. */
export function slownessInWords({ at, pattern, slowness }: CheckedPattern, owner?: string): string {
  const id = pattern.ruleId ?? owner
  const named = `${at}: the pattern ${patternInWords(pattern)}${id === undefined ? '' : ` of ${id}`}`
  const pump = pumpInWords(slowness)
  return slowness?.isExponential
    ? `${named} takes twice as long with each further “${pump}”`
    : `${named} takes much longer the more often “${pump}” is repeated`
}

const longestPattern = 80

function patternInWords({ source, flags }: WrittenPattern): string {
  const whole = `/${source}/${flags}`
  return whole.length <= longestPattern ? whole : `${whole.slice(0, longestPattern - 1)}…`
}

/** Some signs cannot be seen between quotation marks. */
function pumpInWords(slowness: Slowness | undefined): string {
  const pump = slowness?.pump ?? ''
  return pump.trim() === '' ? JSON.stringify(pump).slice(1, -1).replaceAll(' ', '␣') : pump
}
