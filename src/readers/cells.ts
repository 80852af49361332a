import type { Decoded } from './decoded.ts'

/** A cell of a table, with its place as people name it. */
export interface Cell extends Decoded {
  /** Where it stands in the source, quotation marks included. */
  readonly start: number
  readonly end: number
}

/** What hangs on a cell without standing in it. */
export interface Attached extends Cell {
  readonly kind: AttachedKind
  readonly column: number
}

export type AttachedKind = 'note' | 'link' | 'text box' | 'alt text'

/** A row of a table. */
export interface Row {
  /** From 1, as programs for tables count, headings included. */
  readonly number: number
  readonly cells: readonly Cell[]
  readonly attached?: readonly Attached[]
  readonly isHidden?: boolean
}

/** One sheet. */
export interface Sheet {
  /** Missing in formats that have only one. */
  readonly name?: string
  readonly rows: readonly Row[]
  readonly isHidden?: boolean
  readonly hiddenColumns?: ReadonlySet<number>
}

/** The letter of a column, from 0: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1
  const letter = String.fromCharCode(65 + (index % 26))
  return rest < 0 ? letter : columnLetter(rest) + letter
}

/** The row from 1 and the column from 0 of *C7*. */
export function cellCalled(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const { letters = '', digits } =
    /^(?<letters>[A-Z]{1,3})(?<digits>\d{1,7})/.exec(name)?.groups ?? {}
  if (digits === undefined) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits), column }
}
