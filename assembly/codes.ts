import { beyondAscii, masking, mayBeCapital, wide } from './constants'
import { bitsOf, codeAt } from './memory'

/**
 * Turns UTF-8, where it lies, into a byte for each unit of the text: what is ASCII is its own code, and
 * all else says what a scan asks of it. A character of four bytes is two units.
 *
 * @param byteCount How long the text is in UTF-8.
 */
export function encode(text: usize, byteCount: i32): void {
  const end = text + byteCount
  let to = text
  let at = text
  while (at < end) {
    const first = codeAt(at)
    if (first < 0x80) {
      store<u8>(to++, first)
      at++
    } else if (first < 0xe0) {
      store<u8>(to++, codeOf(((first & 0x1f) << 6) | rest(at + 1)))
      at += 2
    } else if (first < 0xf0) {
      store<u8>(to++, codeOf(((first & 0xf) << 12) | (rest(at + 1) << 6) | rest(at + 2)))
      at += 3
    } else {
      store<u8>(to++, beyondAscii | mayBeCapital)
      store<u8>(to++, beyondAscii | mayBeCapital)
      at += 4
    }
  }
  store<u8>(to, 0)
}

function rest(at: usize): i32 {
  return codeAt(at) & 0x3f
}

function codeOf(unit: i32): i32 {
  let code = beyondAscii
  if (unit >= 0xc0 && unit >>> 8 !== 0x20) code |= mayBeCapital
  if (unit === 0x2022 || unit === 0xa3) code |= masking
  if ((unit > 0x1fff && unit < 0x200b) || isSpace(unit)) code |= wide
  return code
}

/** Those of a pattern, but for the widths from 0x2000 on. */
function isSpace(unit: i32): bool {
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** @returns The bits of the signs that a text holds, but for those that take several next to each other. */
export function signsIn(text: usize, length: i32): i32 {
  let all = 0
  for (let at = text; at < text + length; at++) all |= bitsOf(codeAt(at))
  return all
}
