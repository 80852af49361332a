import { codeAt, smallAt } from './memory'
import { sentence } from './constants'

/**
 * How many long sentences may stand between two sure ends: two, which are enough, for one that is too
 * long by itself.
 *
 * @param length How many signs stand there.
 */
export function countLong(gaps: i32, length: i32): i32 {
  const most = gaps + 1 + length / sentence.longestWord
  if (most < sentence.long) return 0
  return most < sentence.tooLong ? 1 : 2
}

/**
 * Whether a sentence surely ends in front of a word with a capital. What nearly all end with is looked
 * at here, on the way through all words; all else `engine/scan-sentences.ts` sees.
 *
 * @param mayBeShort The word before may be written with a full stop anyway.
 */
export function beginsSentence(start: usize, mayBeShort: bool): bool {
  const gap = codeAt(start - 1)
  if (gap !== space && gap !== newline) return false
  const sign = codeAt(start - 2)
  if (sign !== stop && sign !== bang && sign !== query) return false
  if (smallAt(start - 3) === 0) return false
  return sign !== stop || !mayBeShort
}

/** Whether no word goes on in the same line but for spaces, quotation marks and stars. */
export function isLast(after: usize): bool {
  let at = after
  while (isBetween(codeAt(at))) at++
  return smallAt(at) === 0
}

/** Whether a sign makes the break in front of it the end of a line: another break, `-`, `+`, `|`, `#`. */
export function endsBefore(code: i32): bool {
  return code === 10 || code === 45 || code === 43 || code === 124 || code === 35
}

function isBetween(code: i32): bool {
  return code === space || code === 34 || code === 39 || code === 42
}

export const newline: i32 = 10
export const space: i32 = 32
const stop: i32 = 46
const bang: i32 = 33
const query: i32 = 63
