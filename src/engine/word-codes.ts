import { lettersAndDigits } from '../core/letters.ts'

/** Digits come before letters. */
export const firstLetter = 97

/** For the code of each sign, the small letter or digit that it stands for; 0 is no part of a word. */
export const wordCodes: Uint8Array = new Uint8Array(256)
const small = lettersAndDigits.toLowerCase()
for (let at = 0; at < small.length; at++) {
  wordCodes[lettersAndDigits.charCodeAt(at)] = small.charCodeAt(at)
}
