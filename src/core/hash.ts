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
  return inHex(second & 2097151, 24) + inHex(first, 32)
}

const digits = '0123456789abcdef'

/** @param size In bits. To have V8 write out a number of more than 31 takes six times as long. */
function inHex(number: number, size: number): string {
  let written = ''
  for (let place = size - 4; place >= 0; place -= 4) {
    written += digits.charAt((number >>> place) & 15)
  }
  return written
}
