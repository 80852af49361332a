import { hashOn } from '../core/term-hash.ts'
import { hashStart } from './clue-hash.ts'
import { wordCodes } from './word-codes.ts'

/** Shorter words are not run together. */
const gluedFrom = 7
/** Shorter plurals in *-ies* have no singular. */
const pluralFrom = 5
/** No term is longer, which keeps the work on a word of a million letters small. */
const longestTerm = 48

/** Looks for what may end a word that is run together, and for the singular of *-ies*. */
export function lookAtEnds(
  codes: Uint8Array,
  start: number,
  end: number,
  look: (hash: number) => void,
): void {
  const length = end - start
  if (length < pluralFrom) return
  const isPlural = endsInIes(codes, end)
  if (length < gluedFrom && !isPlural) return
  const last = length < gluedFrom ? start : end - 3
  const stop = isPlural ? end - 3 : end
  for (let from = Math.max(start, end - longestTerm); from <= last; from++) {
    if (!isPlural && from === start) continue
    let hash = hashStart
    for (let index = from; index < stop; index++) {
      hash = hashOn(hash, wordCodes[codes[index] ?? 0] ?? 0)
      if (index >= end - 3) look(hash)
    }
    if (isPlural) look(hashOn(hash, 0x79))
  }
}

function endsInIes(codes: Uint8Array, end: number): boolean {
  return (
    wordCodes[codes[end - 1] ?? 0] === 0x73 &&
    wordCodes[codes[end - 2] ?? 0] === 0x65 &&
    wordCodes[codes[end - 3] ?? 0] === 0x69
  )
}
