import { lazy } from 'professional/rule'

/*
 * Short questions that stand in front of long patterns. To compile a pattern, even a short one, takes
 * longer than to ask some words whether a sentence holds them, and is done twice where sentences
 * with signs beyond Latin stand beside others.
 */

/**
 * Asks whether a text in small letters holds one of some parts. Whoever asks often has a pattern made
 * of them, which is asked in two fifths of the time.
 */
export function asksForAny(parts: readonly string[]): (lower: string) => boolean {
  const pattern = lazy(() => new RegExp(parts.map((part) => part.replaceAll('.', '\\.')).join('|')))
  let asked = 0
  return (lower) => {
    return ++asked > often ? pattern().test(lower) : parts.some((part) => lower.includes(part))
  }
}

const often = 100

const articles = [' a', ' an', ' the']

/**
 * Whether one of the words stands at the end, with a space behind it and perhaps an article.
 *
 * @param lower In small letters.
 */
export function leadsFrom(lower: string, words: readonly string[]): boolean {
  if (!lower.endsWith(' ')) return false
  const lead = lower.slice(0, -1)
  const article = articles.find((one) => lead.endsWith(one))
  const bare = article === undefined ? lead : lead.slice(0, -article.length)
  return words.some((word) => bare.endsWith(word) || lead.endsWith(word))
}
