import { foldText } from '../core/fold.ts'
import { expandBraces } from '../core/lexicon.ts'
import { endOfLettersAndDigits, letterOrDigitAt, nextLetterOrDigit } from '../core/letters.ts'
import type { Range } from '../core/sentences.ts'

const oneWord = /^[a-z]+$/
/** The first word of a phrase that folding leaves as it is but for its case. */
const plainFirstWord = /^[a-z\d]+(?:'[a-z\d]+)*(?=[ -]|$)/i

/** The next word of a folded text from an offset on, with all that apostrophes join to it. */
export function wordAt(folded: string, from: number): Range | undefined {
  const start = nextLetterOrDigit(folded, from)
  return start < folded.length ? { start, end: endOfWord(folded, start) } : undefined
}

/** Where the word ends that starts at an offset. */
export function endOfWord(folded: string, start: number): number {
  let end = endOfLettersAndDigits(folded, start)
  while (folded.charCodeAt(end) === apostrophe && letterOrDigitAt(folded, end + 1) > 0) {
    end = endOfLettersAndDigits(folded, end + 1)
  }
  return end
}

const apostrophe = 39

/** The first words that the phrases of a term can have; braces after them are left for later. */
export function firstWordsOf(term: string): Iterable<string> {
  if (oneWord.test(term)) return [term]
  const plain = plainFirstWord.exec(term)
  if (plain) return [plain[0].toLowerCase()]
  const cut = firstGap(term)
  const heads = expandBraces(cut < 0 ? term : term.slice(0, cut))
  // A head may come out empty: `{,very }late`.
  const words = heads.map(
    (head) => plainFirstWord.exec(head)?.[0].toLowerCase() ?? wordsOf(head)[0],
  )
  const isWhole = words.every((word) => word !== undefined)
  const all = isWhole ? words : expandBraces(term).map((phrase) => wordsOf(phrase)[0])
  return new Set(all.map((word) => word ?? missingWord(term)))
}

/** The first space outside of braces. */
function firstGap(term: string): number {
  let depth = 0
  for (let index = 0; index < term.length; index++) {
    const sign = term[index]
    if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (sign === ' ' && depth === 0) return index
  }
  return -1
}

function missingWord(term: string): never {
  throw new Error(`the term “${term}” has no word to look for`)
}

/** A phrase that is folded as it stands. */
const folded = /^[a-z\d]+(?:[ '-][a-z\d]+)*$/

/** A phrase as the index compares it: folded, word by word. */
export function wordsOf(phrase: string): readonly string[] {
  if (oneWord.test(phrase)) return [phrase]
  const text = folded.test(phrase) ? phrase : foldText(phrase).value
  const words: string[] = []
  for (let word = wordAt(text, 0); word; word = wordAt(text, word.end)) {
    words.push(text.slice(word.start, word.end))
  }
  return words
}

/** Whether a phrase may start with a word, asked before it is taken apart. */
export function mayStartWith(phrase: string, first: string): boolean {
  return phrase.startsWith(first) || !folded.test(phrase)
}
