import { hashOn } from '../core/term-hash.ts'
import { hashEnding, hashGlued, hashStart } from './clue-hash.ts'
import { wordCodes } from './word-codes.ts'

/** Shorter words end in nothing that is looked for. */
const endingFrom = 6
/** Shorter words are not run together. */
const gluedFrom = 7
/** Shorter plurals in *-ies* have no singular. */
const pluralFrom = 5
/** Endings have as many letters at least. */
const shortest = 3
/** No term is longer, which keeps the work on a word of a million letters small. */
const longestTerm = 48

/**
 * Looks for what a word ends in, for what may end one that is run together, and for the singular of
 * *-ies*.
 */
export function lookAtEnds(
  codes: Uint8Array,
  start: number,
  end: number,
  look: (hash: number) => void,
): void {
  const length = end - start
  if (length >= pluralFrom && endsInIes(codes, end)) lookAtSingulars(codes, start, end, look)
  if (length < endingFrom) return
  const mayGlue = length >= gluedFrom
  for (let from = Math.max(start + 1, end - longestTerm); from <= end - shortest; from++) {
    let hash = hashStart
    for (let index = from; index < end; index++) {
      hash = hashOn(hash, wordCodes[codes[index] ?? 0] ?? 0)
      if (mayGlue && index >= end - shortest) look(hashGlued(hash))
    }
    look(hashEnding(hash))
  }
}

function endsInIes(codes: Uint8Array, end: number): boolean {
  return (
    wordCodes[codes[end - 1] ?? 0] === 0x73 &&
    wordCodes[codes[end - 2] ?? 0] === 0x65 &&
    wordCodes[codes[end - 3] ?? 0] === 0x69
  )
}

/** Of a short word only its own. */
function lookAtSingulars(
  codes: Uint8Array,
  start: number,
  end: number,
  look: (hash: number) => void,
): void {
  const stop = end - 3
  const last = end - start < gluedFrom ? start : stop
  for (let from = Math.max(start, end - longestTerm); from <= last; from++) {
    let hash = hashStart
    for (let index = from; index < stop; index++) {
      hash = hashOn(hash, wordCodes[codes[index] ?? 0] ?? 0)
    }
    look(hashGlued(hashOn(hash, 0x79)))
  }
}
