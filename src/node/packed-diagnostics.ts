import type { Point, Position } from 'unist'
import {
  type Diagnostic,
  type Edit,
  type Reference,
  type Related,
  severities,
  type Severity,
} from '../core/finding.ts'

/** A finding as a short list of plain values: what is the same for all of its rule is a number. */
export type PackedDiagnostic = readonly [
  part: number,
  severity: number,
  message: string,
  position: PackedPosition,
  place: string | null,
  related: readonly PackedRelated[],
  suggestions: readonly PackedSuggestion[],
  fingerprint: string,
]

/** Line, column and offset of the start, then of the end; `null` for an offset nobody knows. */
export type PackedPosition = readonly (number | null)[]
export type PackedRelated = readonly [path: string, position: PackedPosition, message: string]
export type PackedSuggestion = readonly [
  title: string,
  safe: boolean,
  edits: readonly (readonly [position: PackedPosition, text: string])[],
]

/** What all findings of a rule have in common. */
export type RulePart = readonly [
  ruleId: string,
  advice: string,
  references: readonly Reference[],
  url: string | null,
]

/** Collects what findings have in common, and gives it back to them. */
export interface RuleParts {
  readonly list: readonly RulePart[]
  pack(diagnostic: Diagnostic): PackedDiagnostic
  /** Findings of one rule share their references again. */
  unpack(packed: PackedDiagnostic): Diagnostic
}

export function createRuleParts(known: readonly RulePart[] = []): RuleParts {
  const list = [...known]
  const numbers = new Map(list.map((part, number) => [keyOf(part), number]))

  function numberOf({ ruleId, advice, references, url }: Diagnostic): number {
    const part: RulePart = [ruleId, advice, references, url]
    const key = keyOf(part)
    let number = numbers.get(key)
    if (number === undefined) {
      number = list.push(part) - 1
      numbers.set(key, number)
    }
    return number
  }

  return {
    list,
    pack: (diagnostic) => [
      numberOf(diagnostic),
      severities.indexOf(diagnostic.severity),
      diagnostic.message,
      packPosition(diagnostic.position),
      diagnostic.place,
      diagnostic.related.map(packRelated),
      diagnostic.suggestions.map(({ title, safe, edits }) => [title, safe, edits.map(packEdit)]),
      diagnostic.fingerprint,
    ],
    unpack([number, severity, message, position, place, related, suggestions, fingerprint]) {
      const part = list[number]
      if (!part) throw new RangeError('a finding of no known rule')
      const [ruleId, advice, references, url] = part
      // In the order in which the engine makes them: reports show them so.
      return {
        ruleId,
        severity: severityAt(severity),
        message,
        position: unpackPosition(position),
        place,
        related: related.map(unpackRelated),
        advice,
        references,
        suggestions: suggestions.map(([title, safe, edits]) => ({
          title,
          safe,
          edits: edits.map(unpackEdit),
        })),
        fingerprint,
        url,
      }
    },
  }
}

/** Advice may differ within a rule, and references with the rules of a plugin. */
function keyOf([ruleId, advice, references, url]: RulePart): string {
  const clauses = references.map(({ source, clause = '' }) => `${source} ${clause}`)
  return [ruleId, advice, url ?? '', ...clauses].join('\0')
}

function severityAt(number: number): Severity {
  const severity = severities[number]
  if (!severity) throw new RangeError('a finding of no known severity')
  return severity
}

export function packPosition({ start, end }: Position): PackedPosition {
  const { line, column, offset = null } = start
  return [line, column, offset, end.line, end.column, end.offset ?? null]
}

export function unpackPosition(packed: PackedPosition): Position {
  return { start: pointFrom(packed, 0), end: pointFrom(packed, 3) }
}

function pointFrom(packed: PackedPosition, at: number): Point {
  const line = packed[at]
  const column = packed[at + 1]
  const offset = packed[at + 2]
  if (typeof line !== 'number' || typeof column !== 'number') {
    throw new RangeError('a finding without a place')
  }
  return typeof offset === 'number' ? { line, column, offset } : { line, column }
}

function packRelated({ path, position, message }: Related): PackedRelated {
  return [path, packPosition(position), message]
}

function unpackRelated([path, position, message]: PackedRelated): Related {
  return { path, position: unpackPosition(position), message }
}

function packEdit({ position, text }: Edit): readonly [PackedPosition, string] {
  return [packPosition(position), text]
}

function unpackEdit([position, text]: readonly [PackedPosition, string]): Edit {
  return { position: unpackPosition(position), text }
}
