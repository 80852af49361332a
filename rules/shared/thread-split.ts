import { splitSentences } from 'professional/rule'
import { measure } from './length.ts'
import type { PlatformLength } from './platforms.ts'

/** Room for the count that begins each post: `12/ `. */
const countLength = 4
const mostPosts = 25

/**
 * Where the posts of a thread begin in a text that is too long for one: each as full as whole
 * sentences make it. Undefined where a sentence does not fit in a post.
 */
export function splitThread(
  text: string,
  platforms: readonly PlatformLength[],
): readonly number[] | undefined {
  const roomy = platforms.map((one) => ({ ...one, limit: one.limit - countLength }))
  const fits = (from: number, to: number): boolean => {
    const part = text.slice(from, to).trim()
    return roomy.every((one) => measure(part, one).overflow === undefined)
  }

  const starts = [0]
  for (const { start, end } of splitSentences(text)) {
    const from = starts.at(-1) ?? 0
    if (fits(from, end)) continue
    if (start === from || !fits(start, end) || starts.length === mostPosts) return undefined
    starts.push(start)
  }
  return starts.length > 1 ? starts : undefined
}
