import type { Platform, Post } from 'professional/rule'
import { countGraphemes, measure } from './shared/length.ts'
import { pasteText } from './shared/pasted-text.ts'
import { platformsFor } from './shared/platforms.ts'

/** How long a platform says a post is. */
export interface PostLength {
  readonly platform: Platform
  /** As people write it. */
  readonly name: string
  readonly count: number
  readonly limit: number
  /** Counted in bytes of UTF-8, since these run out before the characters do. */
  readonly inBytes: boolean
}

/** A post as it would be pasted, and its length on the platforms it is for. */
export function measurePost(
  post: Post,
  source: string,
): {
  readonly words: string
  readonly characters: number
  readonly lengths: readonly PostLength[]
} {
  const { value } = pasteText(post, source)
  const lengths = platformsFor(post.meta).map(([platform, found]) => {
    const { count, limit, inBytes } = measure(value, found)
    return { platform, name: found.name, count, limit, inBytes }
  })
  return { words: value, characters: countGraphemes(value), lengths }
}
