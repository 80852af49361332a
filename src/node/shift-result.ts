import type { Point, Position } from 'unist'
import type { Diagnostic, FileResult } from '../core/finding.ts'
import { hashBehind } from '../core/hash.ts'

/** Where a text stands in the whole that it was cut from, at the beginning of a line. */
export interface Cut {
  /** How many lines are before it. */
  readonly lines: number
  /** Where one of its lines, from 1, begins in the whole, in UTF-16 units. */
  readonly startOf: (line: number) => number
}

/** The same findings, with their places in the whole. */
export function shiftResult(result: FileResult, { lines, startOf }: Cut): FileResult {
  function point({ line, column }: Point): Point {
    return { line: line + lines, column, offset: startOf(line) + column - 1 }
  }

  function place({ start, end }: Position): Position {
    return { start: point(start), end: point(end) }
  }

  function diagnostic<D extends Diagnostic>(one: D): D {
    const position = place(one.position)
    return {
      ...one,
      position,
      related:
        one.related.length === 0
          ? one.related
          : one.related.map((other) => ({ ...other, position: place(other.position) })),
      suggestions: one.suggestions.map((suggestion) => ({
        ...suggestion,
        edits: suggestion.edits.map((edit) => ({ ...edit, position: place(edit.position) })),
      })),
      fingerprint: one.fingerprint && fingerprintAt(one.ruleId, position.start),
    }
  }

  const hashes = new Map<string, (place: string) => string>()

  /** By place: equal sentences are counted, which nobody can do for a part. */
  function fingerprintAt(ruleId: string, { line, column }: Point): string {
    let hash = hashes.get(ruleId)
    if (!hash) hashes.set(ruleId, (hash = hashBehind(`${ruleId}\0${result.path}\0`)))
    return hash(`${line}\0${column}`)
  }

  return {
    ...result,
    diagnostics: result.diagnostics.map(diagnostic),
    suppressed: result.suppressed.map(diagnostic),
    facts: result.facts.map((fact) => ({ ...fact, position: place(fact.position) })),
    excerpts: shiftKeys(result.excerpts, lines),
    byteColumns: shiftKeys(result.byteColumns, lines),
  }
}

/** Keys are a line, or begin with one: `3`, `3:14`. */
function shiftKeys<T>(members: Readonly<Record<string, T>>, lines: number): Record<string, T> {
  const shifted: Record<string, T> = {}
  for (const [key, value] of Object.entries(members)) {
    const line = Number.parseInt(key, 10)
    shifted[`${line + lines}${key.slice(String(line).length)}`] = value
  }
  return shifted
}
