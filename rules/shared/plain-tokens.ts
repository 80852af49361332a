import type { TextMatch, TextView } from 'professional/rule'

/**
 * The matches of a pattern of ASCII signs that takes no notice of case, also in styled letters,
 * between unusual spaces and hyphens, and around characters that nobody sees.
 */
export function* matchPlain(view: TextView, pattern: RegExp): Iterable<TextMatch> {
  if (!/[^\0-\u007F]/.test(view.value)) {
    yield* view.matchAll(pattern)
    return
  }
  for (const folded of view.folds()) {
    for (const match of folded.value.matchAll(pattern)) {
      const { start, end } = folded.back(match.index, match.index + match[0].length)
      yield view.slice(start, end)
    }
  }
}

/** A match as it reads once its letters are plain and in capitals, without spaces and hyphens. */
export function compactCapitals(value: string): string {
  return value
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}+]/gu, '')
    .toUpperCase()
}
