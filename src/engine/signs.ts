import { beyondAscii, masking as maskingCode } from './codes.ts'
import { wordCodes } from './word-codes.ts'

type Sign =
  | 'digit'
  | 'tag'
  | 'at'
  | 'mask'
  | 'exclaimed'
  | 'markup'
  | 'bracket'
  | 'rule'
  | 'slash'
  | 'colon'
  | 'beyondAscii'
  | 'null'
  | 'tagged'
  | 'masked'
  | 'capitals'
  | 'innerCapital'
  | 'tripled'
  | 'mixed'
  | 'spelledOut'
  | 'hex'
  | 'long'

/**
 * What signs a text holds, gathered in one quick pass, so that patterns which cannot match without
 * them are not tried. Each is a bit.
 */
export const signs: Readonly<Record<Sign, number>> = {
  digit: 1,
  /** `#` or `@` */
  tag: 1 << 1,
  at: 1 << 17,
  /** Other signs that may stand for a letter. */
  mask: 1 << 2,
  /** `!` or `?` */
  exclaimed: 1 << 3,
  /** What may part or join the letters of a word in Markdown. */
  markup: 1 << 4,
  /** `[`, `]` or `<` */
  bracket: 1 << 19,
  /** A line of these parts posts, underlines a heading or opens front matter. */
  rule: 1 << 5,
  slash: 1 << 6,
  colon: 1 << 7,
  beyondAscii: 1 << 8,
  null: 1 << 9,
  /** `#` or `@` in front of a letter, a digit or `_`. */
  tagged: 1 << 25,
  /** A sign that may stand for a letter behind a letter, a digit or another one. */
  masked: 1 << 26,
  /** Two capitals next to each other. */
  capitals: 1 << 10,
  /** A capital behind a letter. */
  innerCapital: 1 << 18,
  /** A letter three times in a row. */
  tripled: 1 << 11,
  /** A digit or a sign next to a letter. */
  mixed: 1 << 12,
  /** Three words of one letter in a row. */
  spelledOut: 1 << 13,
  /** Six signs of a hexadecimal number in a row. */
  hex: 1 << 14,
  /** Twenty words. */
  long: 1 << 15,
}

const letter = 1 << 20
const capital = 1 << 21
const hexadecimal = 1 << 22
/** Signs that are spelled out like letters. */
export const spelled: number = 1 << 23
/** `!` stands for a letter only where one follows. */
const bang = 1 << 24

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

const masking = digit | mask

/** The bits of each kind of sign; the first has none, and stands before a text. */
const kinds: number[] = [0]

function kindWith(bits: number): number {
  const kind = kinds.indexOf(bits)
  return kind < 0 ? kinds.push(bits) - 1 : kind
}

/**
 * Every start makes these tables, so it is done from member to member, and not from sign to sign;
 * and without iterators, whose results alone fill a tenth of the room for what is new.
 */
const bitsOfCode = new Int32Array(256).fill(signs.beyondAscii, beyondAscii)
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

/** More than there are kinds, as a power of two. */
const most = 32
/** By how many bits a kind is put in front of the one behind it. */
export const shift: number = 5

/** For each kind behind another the signs that they make. */
export const pairs: Int32Array = new Int32Array(most * most)
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
  if ((before & (masking | bang)) !== 0 && (now & letter) !== 0) bits |= mixed
  if ((before & letter) !== 0 && (now & masking) !== 0) bits |= mixed
  return bits
}

/** @returns The bits of the signs that a text holds, but for those that take several next to each other. */
export function singleSignsIn(codes: Uint8Array, length: number): number {
  let all = 0
  for (let index = 0; index < length; index++) all |= bitsOfCode[codes[index] ?? 0] ?? 0
  return all
}

/** @returns What the letters and digits of a word make with each other. */
export function signsInside(codes: Uint8Array, start: number, end: number): number {
  let all = 0
  let before = 0
  let small = 0
  let smallBefore = 0
  let hex = 0
  for (let index = start; index < end; index++) {
    const code = codes[index] ?? 0
    const kind = kindOfCode[code] ?? 0
    all |= pairs[(before << shift) | kind] ?? 0
    before = kind
    const now = wordCodes[code] ?? 0
    if (now === small && now === smallBefore && now >= firstLetter) all |= signs.tripled
    smallBefore = small
    small = now
    hex = ((bitsOfCode[code] ?? 0) & hexadecimal) === 0 ? 0 : hex + 1
    if (hex === leastHex) all |= signs.hex
  }
  return all
}

/** Digits come before letters. */
export const firstLetter = 97
const leastHex = 6
