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
const spelled = 1 << 23
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

const classes = new Int32Array(256).fill(signs.beyondAscii, 128)
for (const [members, bits] of groups) {
  for (const member of members) {
    const code = member.charCodeAt(0)
    classes[code] = (classes[code] ?? 0) | bits
  }
}
const bullet = 0x2022
const bulletSigns = signs.beyondAscii | signs.mask

const word = letter | signs.digit | spelled
const masking = signs.digit | signs.mask
const { tripled, capitals, innerCapital, mixed, spelledOut, beyondAscii } = signs
const leastHex = 6
const leastSpelled = 3
const leastGaps = 19

function classOf(code: number): number {
  return code < 256 ? (classes[code] ?? 0) : code === bullet ? bulletSigns : beyondAscii
}

/** Whether no sign of a word follows one. */
function isAlone(text: string, index: number): boolean {
  return index + 1 === text.length || (classOf(text.charCodeAt(index + 1)) & word) === 0
}

/** @returns The bits of the signs that a text holds, but for those that take several next to each other. */
export function singleSignsIn(text: string): number {
  let all = 0
  for (let index = 0; index < text.length; index++) all |= classOf(text.charCodeAt(index))
  return all
}

/** @returns The bits of all signs that a text holds. */
export function signsIn(text: string): number {
  let all = 0
  let before = 0
  let small = 0
  let equal = 0
  let hex = 0
  let length = 0
  let short = 0
  let gaps = 0
  // Nothing is left to be done after the loop: V8 gave up what it had compiled for it there.
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const now = classOf(code)
    all |= now
    if ((now & letter) !== 0) {
      equal = (code | 0x20) === small ? equal + 1 : 0
      small = code | 0x20
      if (equal > 1) all |= tripled
      if ((now & capital) !== 0 && (before & letter) !== 0) {
        all |= (before & capital) === 0 ? innerCapital : innerCapital | capitals
      }
      if ((before & (masking | bang)) !== 0) all |= mixed
    } else {
      small = 0
      if ((before & letter) !== 0 && (now & masking) !== 0) all |= mixed
    }
    if ((now & hexadecimal) === 0) hex = 0
    else if (++hex === leastHex) all |= signs.hex
    if ((now & word) === 0) {
      if (length > 1) short = 0
      length = 0
    } else if (++length === 1 && ++short >= leastSpelled && isAlone(text, index)) {
      all |= spelledOut
    }
    if (code <= 32 && ++gaps === leastGaps) all |= signs.long
    before = now
  }
  return all
}
