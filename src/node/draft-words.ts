/** A sentence in which words of a draft are places in it: `«start, length»` between what is ours. */
export type Hidden = string | readonly (string | readonly [start: number, length: number])[]

/** Words and numbers, and every sign that is not of ours. */
const words = /[\p{L}\p{M}\p{N}]+(?:['’.@_-][\p{L}\p{M}\p{N}]+)*|[^\x20-\x7E\u00A0“”‘’«»–—…→·]/gu
/** Counts and limits say nothing of anybody. */
const small = /^\d{1,4}$/

/**
 * Takes the words of a draft out of what is said of it.
 *
 * @param isOurs Whether a word is one that we would say of any draft.
 * @returns Undefined where there is a word that is neither ours nor stands in the draft as it is.
 */
export function hideWords(
  sentence: string,
  text: string,
  isOurs: (word: string) => boolean,
): Hidden | undefined {
  const parts: (string | readonly [number, number])[] = []
  let from = 0
  for (const { 0: word, index } of sentence.matchAll(words)) {
    if (isOurs(word)) continue
    const at = text.indexOf(word)
    if (at < 0) {
      if (small.test(word)) continue
      return undefined
    }
    if (index > from) parts.push(sentence.slice(from, index))
    parts.push([at, word.length])
    from = index + word.length
  }
  if (parts.length === 0) return sentence
  if (from < sentence.length) parts.push(sentence.slice(from))
  return parts
}

/** @param text The same draft. */
export function showWords(hidden: Hidden, text: string): string {
  if (typeof hidden === 'string') return hidden
  return hidden
    .map((part) => (typeof part === 'string' ? part : text.slice(part[0], part[0] + part[1])))
    .join('')
}

/** The words of sentences that are ours, to compare with. */
export function createOwnWords(sentences: Iterable<string>): (word: string) => boolean {
  const own = new Set<string>()
  for (const sentence of sentences) {
    for (const [word] of sentence.matchAll(words)) own.add(word.toLowerCase())
  }
  return (word) => own.has(word.toLowerCase())
}
