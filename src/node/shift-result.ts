import type { Point, Position } from 'unist'
import type { Diagnostic, FileResult } from '../core/finding.ts'
import { hashText } from '../core/hash.ts'

/** Where a text stands in the whole that it was cut from, at the beginning of a line. */
export interface Cut {
  /** How many lines are before it. */
  readonly lines: number
  /** Where each of its lines begins in the whole, in UTF-16 units. */
  readonly starts: readonly number[]
}

/** The same findings, with their places in the whole. */
export function shiftResult(result: FileResult, { lines, starts }: Cut): FileResult {
  function point({ line, column }: Point): Point {
    return { line: line + lines, column, offset: (starts[line - 1] ?? 0) + column - 1 }
  }

  function place({ start, end }: Position): Position {
    return { start: point(start), end: point(end) }
  }

  function diagnostic<D extends Diagnostic>(one: D): D {
    const position = place(one.position)
    return {
      ...one,
      position,
      related: one.related.map((other) => ({ ...other, position: place(other.position) })),
      suggestions: one.suggestions.map((suggestion) => ({
        ...suggestion,
        edits: suggestion.edits.map((edit) => ({ ...edit, position: place(edit.position) })),
      })),
      fingerprint: one.fingerprint && fingerprintAt(one.ruleId, position.start),
    }
  }

  /** By place: equal sentences are counted, which nobody can do for a part. */
  function fingerprintAt(ruleId: string, { line, column }: Point): string {
    return hashText([ruleId, result.path, line, column].join('\0'))
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
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [
      key.replace(/^\d+/, (line) => String(Number(line) + lines)),
      value,
    ]),
  )
}
