/**
 * A 53-bit hash of a string as 14 hexadecimal digits, the same on every platform.
 *
 * Two rounds of 32-bit multiply-and-mix; for telling texts apart, not for secrecy.
 */
export function hashText(text: string): string {
  return finished(mixed(highStart, highFactor, text), mixed(lowStart, lowFactor, text))
}

/** The same hash of texts with one beginning, which is gone through once. */
export function hashBehind(beginning: string): (rest: string) => string {
  const high = mixed(highStart, highFactor, beginning)
  const low = mixed(lowStart, lowFactor, beginning)
  return (rest) => finished(mixed(high, highFactor, rest), mixed(low, lowFactor, rest))
}

const highStart = 0xdeadbeef
const lowStart = 0x41c6ce57
const highFactor = 2654435761
const lowFactor = 1597334677

function mixed(start: number, factor: number, text: string): number {
  let hash = start
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), factor)
  }
  return hash
}

function finished(high: number, low: number): string {
  const first =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const second =
    Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  // To have V8 write out a number of more than 31 bits takes six times as long.
  for (let at = 0; at < 6; at++) digits[at] = digitAt(second & 2097151, 20 - 4 * at)
  for (let at = 6; at < 14; at++) digits[at] = digitAt(first, 52 - 4 * at)
  return String.fromCharCode.apply(undefined, digits)
}

/** Their codes: one list for all hashes. */
const digits: number[] = Array.from({ length: 14 }, () => 0)

function digitAt(number: number, place: number): number {
  const digit = (number >>> place) & 15
  return digit < 10 ? 48 + digit : 87 + digit
}
