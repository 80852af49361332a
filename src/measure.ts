import { measurePost, type PostLength } from '../rules/measure-post.ts'
import type { Plan } from './core/config.ts'
import type { Reader, Reading, Source } from './core/document.ts'
import { ReadError } from './core/errors.ts'
import type { Post } from './core/tree.ts'
import { settleMeta } from './engine/pipeline.ts'

/** A post, and how long the platforms it is for say that it is. */
export interface MeasuredPost {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Where people find it, in files in which a line means little: *row 4, Caption*. */
  readonly place: string | null
  /** As it would be pasted into a platform: without markup, each link with its address. */
  readonly words: string
  /** Characters as a reader sees them. */
  readonly characters: number
  readonly lengths: readonly PostLength[]
}

/** The posts of a draft. */
export interface MeasuredText {
  /** What offsets and positions count in: for a Word document, what its reader made of it. */
  readonly text: string
  readonly posts: readonly MeasuredPost[]
}

/** Reads a draft and measures its posts; a draft that cannot be read has none. */
export function measureText(
  source: Source,
  reader: Reader,
  plan: Pick<Plan, 'meta' | 'layout'>,
): MeasuredText {
  const reading = tryToRead(source, reader, plan)
  if (!reading) return { text: source.text, posts: [] }
  const { tree, text = source.text } = reading
  settleMeta(tree, plan.meta)
  const posts = tree.children
    .flatMap(({ children }) => children)
    .filter((container) => container.type === 'post')
  return { text, posts: posts.map((post) => describePost(post, text)) }
}

function tryToRead(
  source: Source,
  reader: Reader,
  { meta, layout }: Pick<Plan, 'meta' | 'layout'>,
): Reading | undefined {
  try {
    return reader.read(source, meta, layout)
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

function describePost(post: Post, text: string): MeasuredPost {
  return {
    start: post.position?.start.offset ?? 0,
    end: post.position?.end.offset ?? text.length,
    place: post.place ?? null,
    ...measurePost(post, text),
  }
}
