import { hashes } from './constants'
import { hashEnding, hashGlued, hashOn } from './hash'
import { lookFor } from './keep'
import { smallAt } from './memory'

/** Shorter words end in nothing that is looked for. */
const endingFrom: usize = 6
/** Shorter words are not run together. */
const gluedFrom: usize = 7
/** Shorter plurals in *-ies* have no singular. */
const pluralFrom: usize = 5
/** Endings have as many letters at least. */
const shortest: usize = 3
/** No term is longer, which keeps the work on a word of a million letters small. */
const longestTerm: usize = 48

/**
 * Looks for what a word ends in, for what may end one that is run together, and for the singular of
 * *-ies*.
 */
export function lookAtEnds(start: usize, end: usize): void {
  const length = end - start
  if (length >= pluralFrom && endsInIes(end)) lookAtSingulars(start, end)
  if (length < endingFrom) return
  const mayGlue = length >= gluedFrom
  for (let from = max(start + 1, end - longestTerm); from <= end - shortest; from++) {
    let hash = hashes.start
    for (let at = from; at < end; at++) {
      hash = hashOn(hash, smallAt(at))
      if (mayGlue && at >= end - shortest) lookFor(hashGlued(hash))
    }
    lookFor(hashEnding(hash))
  }
}

function endsInIes(end: usize): bool {
  return smallAt(end - 1) === 0x73 && smallAt(end - 2) === 0x65 && smallAt(end - 3) === 0x69
}

/** Of a short word only its own. */
function lookAtSingulars(start: usize, end: usize): void {
  const stop = end - 3
  const last = end - start < gluedFrom ? start : stop
  for (let from = max(start, end - longestTerm); from <= last; from++) {
    let hash = hashes.start
    for (let at = from; at < stop; at++) hash = hashOn(hash, smallAt(at))
    lookFor(hashGlued(hashOn(hash, 0x79)))
  }
}
