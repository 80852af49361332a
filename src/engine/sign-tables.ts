// Numbers alone: to work them out takes longer than to find the signs of a draft, so the bundle holds
// them as they are.
import { beyondAscii, masking as maskingCode } from './codes.ts'
import { bang, capital, hexadecimal, letter, shift, signs, spelled } from './signs.ts'

const groups: readonly (readonly [string, number])[] = [
  ['0123456789', signs.digit | hexadecimal],
  ['#@', signs.tag | signs.mask],
  ['@', signs.at],
  ['$|+*%£', signs.mask],
  ['@$', spelled],
  ['!?', signs.exclaimed],
  ['!', bang],
  ['*~\\<[]&`', signs.markup],
  ['[]<', signs.bracket],
  ['-*_=+', signs.rule],
  ['/', signs.slash],
  [':', signs.colon],
  ['\0', signs.null],
  ['abcdefghijklmnopqrstuvwxyz', letter],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', letter | capital],
  ['abcdefABCDEF', hexadecimal],
]

const { digit, tag, mask, rule, tagged, masked, capitals, innerCapital, mixed } = signs

/** The bits of each kind of sign; the first has none, and stands before a text. */
const kinds: number[] = [0]

function kindWith(bits: number): number {
  const kind = kinds.indexOf(bits)
  return kind < 0 ? kinds.push(bits) - 1 : kind
}

/** What each code says of the signs in a text. */
export const bitsOfCode: Int32Array = new Int32Array(256).fill(signs.beyondAscii, beyondAscii)
for (const [members, bits] of groups) {
  for (let at = 0; at < members.length; at++) {
    const code = members.charCodeAt(at)
    bitsOfCode[code] = (bitsOfCode[code] ?? 0) | bits
  }
}
for (let code = beyondAscii; code < 256; code++) {
  if ((code & maskingCode) !== 0) bitsOfCode[code] = signs.beyondAscii | mask
}
/** The kind that each code is of. */
export const kindOfCode: Uint8Array = new Uint8Array(bitsOfCode.length)
for (let code = 0; code < bitsOfCode.length; code++) {
  kindOfCode[code] = kindWith(bitsOfCode[code] ?? 0)
}

/** For each kind behind another the signs that they make. */
export const pairs: Int32Array = new Int32Array(1 << (2 * shift))
for (let first = 0; first < kinds.length; first++) {
  for (let second = 0; second < kinds.length; second++) {
    pairs[(first << shift) | second] = bitsOfPair(kinds[first] ?? 0, kinds[second] ?? 0)
  }
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
