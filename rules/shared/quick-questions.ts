/*
 * Short questions that stand in front of long patterns. To compile a pattern, even a short one, takes
 * longer than to ask some words whether a sentence holds them, and is done twice where sentences
 * with signs beyond Latin stand beside others.
 */

/** @param lower In small letters. */
export function holdsAny(lower: string, parts: readonly string[]): boolean {
  return parts.some((part) => lower.includes(part))
}

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
