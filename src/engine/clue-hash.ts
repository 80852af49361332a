import { emptyTermHash, hashOn, hashStretch, inverse } from '../core/term-hash.ts'
import { capital, ending, named, number } from './clues.ts'

/** The code of what stands for a number. */
export const numberCode: number = number.charCodeAt(0)

/** The code of what stands for a word with a capital. */
export const capitalCode: number = capital.charCodeAt(0)

/** The code of what stands for no further word. */
export const endingCode: number = ending.charCodeAt(0)

/** Of words that no other follows, from their hash. */
function hashLast(hash: number): number {
  return hashOn(hash, endingCode)
}

/** The hash of a word as a whole, which is another than that of its letters as a beginning. */
function hashEnd(hash: number): number {
  return hashOn(hash, 0xff)
}

/** Of what a longer word ends in, from the hash of its letters. */
export function hashEnding(hash: number): number {
  return hashOn(hash, 0xfe)
}

/** Of what stands at the end of a word that is run together, whatever inflects it. */
export function hashGlued(hash: number): number {
  return hashOn(hash, 0xfd)
}

/**
 * Of what may be the plural of a term of which only the hash is known: with *s*, *z* and *es*, and with
 * *ies* in case that its last letter is a *y*.
 */
export function hashesOfPlurals(hash: number): readonly number[] {
  const beforeY = Math.imul(hash, inverse) ^ 'y'.charCodeAt(0)
  const plurals = ['s', 'z', 'es'].map((ending) => hashStretch(hash, ending))
  return [...plurals, hashStretch(beforeY, 'ies')]
}

/** Where the second of two words starts, from the hash of the letters of the first. */
function hashNext(hash: number): number {
  return hashOn(hash, 0x20)
}

/**
 * Words that follow each other, from the hash of those before and that of the last one, or of its
 * beginning.
 */
function hashBoth(before: number, last: number): number {
  return Math.imul(before ^ ((last << 15) | (last >>> 17)), togetherPrime)
}

export const togetherPrime = 0x9e3779b1

/** Words are hashed as terms are that are listed by their hashes only. */
export const hashStart: number = emptyTermHash

/** The low bits of FNV-1a hang on few letters alone; this takes all of them in. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** Of a hash, 16 bits that are not 0. With the low 17 of what is spread, they tell one from all others. */
export function tagOf(hash: number): number {
  return hash >>> 16 || 1
}

/** Zero stands for a free place, so nothing has it. */
export function hashOf(words: readonly string[], isBeginning: boolean): number {
  if (words.at(-1) === ending) return hashLast(hashOf(words.slice(0, -1), false)) || 1
  const last = words.at(-1) ?? ''
  const isPlain = !words.some((word) => word === number || word === capital || word === named)
  if (words.length > 1 && isPlain) {
    return hashBoth(hashOf(words.slice(0, -1), false), hashOf([last], isBeginning)) || 1
  }
  let hash = hashStart
  for (const [place, word] of words.entries()) {
    if (place > 0) hash = hashNext(hash)
    hash = hashText(hash, word)
  }
  return (isBeginning ? hash : hashEnd(hash)) || 1
}

function hashText(start: number, text: string): number {
  let hash = start
  for (let index = 0; index < text.length; index++) hash = hashOn(hash, text.charCodeAt(index))
  return hash
}

/** The hash of letters as the beginning of a word. */
export function hashBeginning(word: string): number {
  return hashOf([word], true)
}
