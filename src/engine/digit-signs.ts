type DigitSign =
  | 'number'
  | 'longNumber'
  | 'letteredNumber'
  | 'day'
  | 'date'
  | 'postcode'
  | 'eircode'
  | 'longCode'
  | 'disguise'

/**
 * What the words with digits of a text may be, so that patterns about digits are tried only where
 * they may match. Each is a bit.
 */
export const digitSigns: Readonly<Record<DigitSign, number>> = {
  /** Six digits or more, none of them farther than eight signs from the next; no numbers of posts. */
  number: 1,
  /** The same of eight digits or more. */
  longNumber: 1 << 1,
  /** Six digits or more behind two letters. */
  letteredNumber: 1 << 2,
  /** A digit beside what the parts of a day or a time have between them. */
  day: 1 << 3,
  /** Three numbers as in a date: `1.2.80`. */
  date: 1 << 4,
  postcode: 1 << 5,
  /** The seven signs of an Eircode. */
  eircode: 1 << 6,
  /** What a long code begins with. */
  longCode: 1 << 7,
  /** A digit where one may stand for a letter. */
  disguise: 1 << 8,
}
