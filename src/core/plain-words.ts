import { lazy } from './pattern.ts'

/**
 * Words that begin a sentence or stand in capitals without being anybody's name. None is here that
 * is a name as well: “will”, “may”, “grace”.
 */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a all and are as at be been but by can could did does for from had has have he her here his ' +
    'how i if in into is it its just me more most my never no not now of off on once only or our ' +
    'out over she should some than that the their them then there these they this those to today ' +
    'too up us was we were what when where which who why with would yes you your'
  ).split(' '),
)

/** Whether a word in small letters may have a capital without being anybody’s name. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}

/**
 * The ordinary words of a text, in order: all that is left when whatever could be a name, a number,
 * a code, an address or a handle is taken out. Line breaks, markup and punctuation are no part of
 * it, so it stays the same when a text is wrapped anew.
 *
 * What is taken out is not even counted: another name or number gives the same words.
 */
export function plainWords(text: string): string[] {
  const isAscii = !beyondAscii.test(text)
  // Classes of Unicode take longer to compile than a sentence to look through.
  const { barred, letters, capital } = isAscii ? ofAscii : ofUnicode()
  return (isAscii ? text : text.normalize('NFKC'))
    .split(/\s+/)
    .filter((token) => !barred.test(token))
    .flatMap((token) => token.match(letters) ?? [])
    .filter((word) => !capital.test(word) || isFunctionWord(word.toLowerCase()))
    .map((word) => word.toLowerCase())
}

const beyondAscii = /[^\0-\u007F]/
const ofAscii = { barred: /[\d@]/, letters: /[A-Za-z]+/g, capital: /[A-Z]/ }
const ofUnicode = lazy(() => ({
  barred: /[\p{N}@]/u,
  letters: /\p{L}+/gu,
  capital: /[\p{Lu}\p{Lt}]/u,
}))
