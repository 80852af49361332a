import { inverse } from '../core/term-hash.ts'
import { beyondAscii, isGap, masking as maskingCode } from './codes.ts'
import { extraLength } from './scan-length.ts'
import { places } from './scan-memory.ts'
import { placeholder } from './text.ts'
import { bang, capital, hexadecimal, letter, shift, signs, spelled } from './signs.ts'
import { wordCodes } from './word-codes.ts'

const groups: readonly (readonly [string, number])[] = [
  ['0123456789', signs.digit | hexadecimal],
  ['#@', signs.tag | signs.mask],
  ['@', signs.at],
  ['$|+*%£', signs.mask],
  ['@$', spelled],
  ['!?', signs.exclaimed],
  ['!', bang],
  [`*~\\<[]&\`${placeholder}`, signs.markup],
  ['[]<', signs.bracket],
  ['-*_=+', signs.rule],
  ['/', signs.slash],
  [':', signs.colon],
  ['\0', signs.nul],
  ['abcdefghijklmnopqrstuvwxyz', letter],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', letter | capital],
  ['abcdefABCDEF', hexadecimal],
]

const { digit, tag, mask, rule, tagged, masked, capitals, innerCapital, mixed } = signs

/**
 * What signs are, and what they make with each other, as a scan has it at the beginning of its memory.
 * To work it out takes longer than to find the signs of a draft, so it goes with the table of clues.
 */
export function createSignTables(): Uint8Array {
  const bits = bitsOfCodes()
  /** The bits of each kind of sign; the first has none, and stands before a text. */
  const kinds = [...new Set([0, ...bits])]
  const pairs = new Int32Array(1 << (2 * shift))
  for (const [first, before] of kinds.entries()) {
    for (const [second, now] of kinds.entries()) {
      pairs[(first << shift) | second] = bitsOfPair(before, now)
    }
  }
  const bytes = new Uint8Array(places.state)
  bytes.set(wordCodes, places.wordCodes)
  bytes.set(
    Uint8Array.from(bits, (each) => kinds.indexOf(each)),
    places.kinds,
  )
  bytes.set(isGap, places.gaps)
  bytes.set(extraLength, places.extraLengths)
  bytes.set(new Uint8Array(pairs.buffer), places.pairs)
  bytes.set(new Uint8Array(bits.buffer), places.bits)
  bytes.set(new Uint8Array(inversesOfPrime().buffer), places.inverses)
  return bytes
}

/** What undoes none, one, or more multiplications by the prime of hashes. */
function inversesOfPrime(): Int32Array {
  const all = new Int32Array(9).fill(1)
  for (let count = 1; count < all.length; count++)
    all[count] = Math.imul(all[count - 1] ?? 0, inverse)
  return all
}

/** What each code says of the signs in a text. */
function bitsOfCodes(): Int32Array {
  const all = new Int32Array(256).fill(signs.beyondAscii, beyondAscii)
  for (const [members, bits] of groups) {
    for (let at = 0; at < members.length; at++) {
      const code = members.charCodeAt(at)
      all[code] = (all[code] ?? 0) | bits
    }
  }
  for (let code = beyondAscii; code < 256; code++) {
    if ((code & maskingCode) !== 0) all[code] = signs.beyondAscii | mask
  }
  return all
}

function bitsOfPair(before: number, now: number): number {
  let bits = now
  if ((before & tag) !== 0 && (now & (letter | digit | rule)) !== 0) bits |= tagged
  if ((before & (letter | digit | mask)) !== 0 && (now & (mask | bang)) !== 0) bits |= masked
  if ((before & letter) !== 0 && (now & capital) !== 0) bits |= innerCapital
  if ((before & now & capital) !== 0) bits |= capitals
  if ((before & (mask | bang)) !== 0 && (now & letter) !== 0) bits |= mixed
  if ((before & letter) !== 0 && (now & mask) !== 0) bits |= mixed
  return bits
}
