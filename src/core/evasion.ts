/** Signs that stand for a letter in a disguised word. */
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
}

/** Cyrillic and Greek letters that look like Latin ones. */
const lookAlike: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ɡ: 'g',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
}

const latin = /[a-z]/
const word = /[\p{L}\p{N}@$!|+*]+/gu
const spelledOut = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*]\p{L}){2,}(?![\p{L}\p{N}])/gu

/** A word as it reads once its disguise is off, and where it stands in the folded text. */
export interface Unmasked {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * Words of a folded text that hide what they say: `1d10t`, `i.d.i.o.t`, `idiooooot`, Cyrillic
 * letters among Latin ones. Words that hide nothing are not returned.
 */
export function unmask(folded: string): Unmasked[] {
  const found: Unmasked[] = []
  for (const match of folded.matchAll(word)) {
    const plain = unmaskWord(match[0])
    if (plain === undefined) continue
    found.push({ word: plain, start: match.index, end: match.index + match[0].length })
  }
  for (const match of folded.matchAll(spelledOut)) {
    const plain = match[0].replaceAll(/[^\p{L}]/gu, '')
    found.push({ word: plain, start: match.index, end: match.index + match[0].length })
  }
  return found
}

function unmaskWord(written: string): string | undefined {
  // A word may end in a mark that is only punctuation: `idiot!`.
  const body = written.replace(/[!|+*]+$/, '')
  if (!latin.test(body)) return undefined
  let plain = ''
  for (const letter of body) plain += leet[letter] ?? lookAlike[letter] ?? letter
  plain = plain.replaceAll(/(.)\1{2,}/gu, '$1')
  return plain === body ? undefined : plain
}
