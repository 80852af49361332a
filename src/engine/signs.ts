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
  | 'nul'
  | 'tagged'
  | 'masked'
  | 'capitals'
  | 'innerCapital'
  | 'tripled'
  | 'mixed'
  | 'spelledOut'
  | 'hex'
  | 'shorthand'
  | 'long'
  | 'overlong'

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
  nul: 1 << 9,
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
  /** A sign that may stand for a letter next to one. */
  mixed: 1 << 12,
  /** Three words of one letter in a row. */
  spelledOut: 1 << 13,
  /** Six signs of a hexadecimal number in a row. */
  hex: 1 << 14,
  /** A word that may be short for others: `ur`, `dont`. */
  shorthand: 1 << 27,
  /** Perhaps a sentence that is too long, or two that are long. */
  long: 1 << 15,
  /** Perhaps as long as a post on X may be. */
  overlong: 1 << 16,
}

/** One of these is in each link and picture of a source. */
export const linking: number = signs.bracket | signs.at | signs.colon | signs.tripled

export const letter: number = 1 << 20
export const capital: number = 1 << 21
export const hexadecimal: number = 1 << 22
/** Signs that are spelled out like letters. */
export const spelled: number = 1 << 23
/** `!` stands for a letter only where one follows. */
export const bang: number = 1 << 24

/** By how many bits a kind of sign is put in front of the one behind it. */
export const shift: number = 5
