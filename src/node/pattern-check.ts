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
  const lines = slow.map(({ at, pattern, slowness }) => {
    const owner = pattern.ruleId ?? (ids.length === 1 ? ids[0] : undefined)
    const of = owner === undefined ? '' : ` of ${owner}`
    return `${at}: the pattern ${patternInWords(pattern)}${of} takes twice as long for each “${pumpInWords(slowness)}” more`
  })
  throw new UsageError('slow-pattern', lines.join('\n'), {
    hint:
      'A draft that repeats it would never be done. Let no repeat stand inside another that can ' +
      'read the same letters, or bound it: {1,30} instead of +',
  })
}

const longestPattern = 80

export function patternInWords({ source, flags }: WrittenPattern): string {
  const whole = `/${source}/${flags}`
  return whole.length <= longestPattern ? whole : `${whole.slice(0, longestPattern - 1)}…`
}

/** Some signs cannot be seen between quotation marks. */
export function pumpInWords(slowness: Slowness | undefined): string {
  const pump = slowness?.pump ?? ''
  return pump.trim() === '' ? JSON.stringify(pump).slice(1, -1).replaceAll(' ', '␣') : pump
}
