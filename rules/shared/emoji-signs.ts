/** For a class of a pattern without the flag `u`: what pictures end with, and arrows and the like. */
const emojiSigns = String.raw`\u2190-\u2BFF\uDC00-\uDFFF\uFE0F`

/**
 * In a pattern, where a sentence or a clause begins: behind nothing but these signs, a line end,
 * an emoji or one of these words. It says what must not be there, so that signs and words are no clues.
 */
export function startAfter(stops: string, words: string): string {
  return String.raw`(?<![^\s${stops}${emojiSigns}](?<!\b(?:${words}))[^\S\n]{0,2})`
}
