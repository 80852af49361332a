import { firstLetter, hexadecimal, signs } from './constants'
import { bitsOf, codeAt, kindOf, pairOf, smallAt } from './memory'

const leastHex: i32 = 6

/** @returns What the letters and digits of a word make with each other. */
export function signsInside(start: usize, end: usize): i32 {
  let all = 0
  let before: i32 = 0
  let small: i32 = 0
  let smallBefore: i32 = 0
  let hex = 0
  for (let at = start; at < end; at++) {
    const code = codeAt(at)
    const kind = kindOf(code)
    all |= pairOf(before, kind)
    before = kind
    const now = smallAt(at)
    if (now === small && now === smallBefore && now >= firstLetter) all |= signs.tripled
    smallBefore = small
    small = now
    hex = isHexadecimal(code) ? hex + 1 : 0
    if (hex === leastHex) all |= signs.hex
  }
  return all
}

export function isHexadecimal(code: i32): bool {
  return (bitsOf(code) & hexadecimal) !== 0
}
