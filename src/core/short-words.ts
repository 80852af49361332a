/** A longer one is held by V8 as a stretch of the whole file that it was cut out of. */
const longest = 12
const most = 500

/**
 * Work on a word with what came of it kept: the same few words come again in each row and record of a
 * file, and there may be millions of those.
 */
export function keptForShort<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (word) => {
    if (word.length > longest) return work(word)
    let kept = known.get(word)
    if (!kept) {
      // A file may have as many words as rows.
      if (known.size >= most) known.clear()
      known.set(word, (kept = { value: work(word) }))
    }
    return kept.value
  }
}
