import { unmask } from '../core/evasion.ts'
import type { Folded } from '../core/fold.ts'
import { hashOn } from '../core/term-hash.ts'
import { hashStart } from './clue-hash.ts'
import { digitSigns } from './digit-signs.ts'
import { signs } from './signs.ts'
import { wordCodes } from './word-codes.ts'

/** What shows of a disguised word beside what stands around it. */
const window = 40

/** A word whose disguise is off, among what stands around it. */
interface Reading {
  readonly words: string
  /** Where the word begins in the text that was folded. */
  readonly at: number
}

/** All of a folded text. */
export function* undisguised(folded: Folded): Generator<Reading> {
  const { value } = folded
  for (const { word, start, end } of unmask(value)) {
    const before = value.slice(Math.max(0, start - window), start)
    yield { words: before + word + value.slice(end, end + window), at: folded.startOf(start) ?? 0 }
  }
}

const tag = /[#@]([A-Za-z\d_]{5,280})/g
/** Shorter beginnings stand in the middle of most tags. */
const innerFrom = 4
/** No term is longer. */
const longestTerm = 48

/**
 * A tag holds words anywhere.
 *
 * @param look Is told where the tag stands.
 */
export function lookIntoTags(text: string, look: (hash: number, at: number) => void): void {
  for (const { 1: inside = '', index: at } of text.matchAll(tag)) {
    for (let from = 1; from <= inside.length - innerFrom; from++) {
      const to = Math.min(inside.length, from + longestTerm)
      let hash = hashStart
      for (let index = from; index < to; index++) {
        hash = hashOn(hash, wordCodes[inside.charCodeAt(index)] ?? 0)
        if (index - from >= innerFrom - 1) look(hash, at)
      }
    }
  }
}

/**
 * Whether a text holds a sign for a letter, letters one by one or three of a letter; look-alikes are
 * strange anyway. What is read as a measure hides nothing: `5mg`, `b12`, `1st`.
 *
 * @param held The bits of its signs.
 * @param digits The bits of what its digits may be.
 */
export function isDisguised(text: string, held: number, digits: number): boolean {
  const isMixed = (held & signs.mixed) !== 0 || (digits & digitSigns.disguise) !== 0
  if (isMixed && signForLetter.test(text)) return true
  if ((held & signs.spelledOut) !== 0 && spelledOut.test(text)) return true
  return (held & signs.tripled) !== 0 && tripled.test(text)
}

/** They begin with what is rarer than letters, and look behind it. */
const signForLetter =
  /[\d@$!|+*#%£](?:(?<=[a-z].)[\d@$!|+*#%£]*[a-z]|(?<=[\d@$|+*])[a-z]{3}|(?<=[a-z]{2}[\d@$|+*#%£])|(?<=[a-z][@$*#%£])[@$*#%£])/i
const spelledOut =
  /[ .\-_*](?<=(?<![a-z\d])[a-z\d@$].)[a-z\d@$][ .\-_*][a-z\d@$](?![a-z\d])(?<=[a-z][^]{0,4})/i
const tripled = /(?!www\.)([a-z])\1\1/i
