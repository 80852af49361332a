import type { Decoded } from './decoded.ts'

/** A cell of a table, with its place as people name it. */
export interface Cell extends Decoded {
  /** Where it stands in the source, quotation marks included. */
  readonly start: number
  readonly end: number
}

/** A row of a table. */
export interface Row {
  /** From 1, as programs for tables count, headings included. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** One sheet. */
export interface Sheet {
  /** Missing in formats that have only one. */
  readonly name?: string
  readonly rows: readonly Row[]
}

/** The letter of a column, from 0: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1
  const letter = String.fromCharCode(65 + (index % 26))
  return rest < 0 ? letter : columnLetter(rest) + letter
}
