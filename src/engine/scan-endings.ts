import { hashOn } from '../core/term-hash.ts'
import type { Look } from './clue-lookup.ts'
import { hashStart, spread } from './clue-hash.ts'
import { wordCodes } from './word-codes.ts'

/** Looks for what may end a word that is run together, and for the singular of *-ies*. */
export type LookAtEnds = (text: string, start: number, end: number, hash: number) => void

/** Shorter words are not run together. */
const gluedFrom = 7
/** Shorter plurals in *-ies* have no singular. */
const pluralFrom = 5
/** No term is longer, which keeps the work on a word of a million letters small. */
const longestTerm = 48

/** A power of two. */
const mostQuiet = 4096

/** Most long words end in nothing and come again, so some of those last seen are known. */
export function createLookAtEnds(look: Look): LookAtEnds {
  /** For each place two hashes of a word, which together tell it from all others. */
  const quiet = new Int32Array(2 * mostQuiet)

  return (text, start, end, hash) => {
    const length = end - start
    if (length < pluralFrom) return
    const isPlural = endsInIes(text, end)
    if (length < gluedFrom && !isPlural) return
    const place = (spread(hash) & (mostQuiet - 1)) << 1
    const other = otherHash(text, start, end)
    if (quiet[place] === hash && quiet[place + 1] === other) return
    if (hasKnownEnds(text, start, end, isPlural)) return
    quiet[place] = hash
    quiet[place + 1] = other
  }

  function hasKnownEnds(text: string, start: number, end: number, isPlural: boolean): boolean {
    let isKnown = false
    const last = end - start < gluedFrom ? start : end - 3
    const stop = isPlural ? end - 3 : end
    for (let from = Math.max(start, end - longestTerm); from <= last; from++) {
      if (!isPlural && from === start) continue
      let hash = hashStart
      for (let index = from; index < stop; index++) {
        hash = hashOn(hash, wordCodes[text.charCodeAt(index)] ?? 0)
        if (index >= end - 3 && look(hash)) isKnown = true
      }
      if (isPlural && look(hashOn(hash, 0x79))) isKnown = true
    }
    return isKnown
  }
}

function endsInIes(text: string, end: number): boolean {
  return (
    wordCodes[text.charCodeAt(end - 1)] === 0x73 &&
    wordCodes[text.charCodeAt(end - 2)] === 0x65 &&
    wordCodes[text.charCodeAt(end - 3)] === 0x69
  )
}

function otherHash(text: string, start: number, end: number): number {
  let hash = end - start
  for (let index = start; index < end; index++) {
    hash = (Math.imul(hash, 31) + (wordCodes[text.charCodeAt(index)] ?? 0)) | 0
  }
  return hash
}
