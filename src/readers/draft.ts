import type { RootContent } from 'mdast'
import type { Source, Reading } from '../core/document.ts'
import { frontMatterOf } from '../core/front-matter.ts'
import type { Layout, Sought } from '../core/layout.ts'
import { createLines, type Lines } from '../core/lines.ts'
import type { DraftMeta } from '../core/meta.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Draft, Field, Post } from '../core/tree.ts'
import type { ReadFrontMatter } from './front-matter.ts'
import { splitPosts } from './posts.ts'

/** What a format makes of the stretch of text that is one post. */
export type ReadBlocks = (
  text: string,
  range: Range,
  lines: Lines,
) => {
  readonly blocks: RootContent[]
  readonly notices: readonly Notice[]
  /** Descriptions that the text itself holds. */
  readonly fields?: readonly Field[]
}

/** A file that is one draft: front matter, then one post or the posts of a thread. */
export function readDraft(
  source: Source,
  defaults: DraftMeta,
  readBlocks: ReadBlocks,
  readFrontMatter: ReadFrontMatter | undefined,
  layout: Layout | undefined,
): Reading {
  const { text } = source
  const lines = createLines(text)
  const notices: Notice[] = []
  const draft: Draft = {
    type: 'draft',
    children: [],
    meta: {},
    position: lines.positionOf(0, text.length),
  }
  let bodyStart = 0
  let sought: readonly Sought[] | undefined
  const range = readFrontMatter ? frontMatterOf(text) : undefined
  if (range && readFrontMatter) {
    const front = readFrontMatter(text, range, lines, layout)
    if (front) {
      const { meta, fields, posts = [] } = front
      draft.meta = meta
      for (const child of [...fields, ...posts]) draft.children.push(child)
      sought = front.sought
      notices.push(...front.notices)
      bodyStart = range.after
    }
  }
  const kind = draft.meta.kind ?? defaults.kind
  for (const range of splitPosts(text, { start: bodyStart, end: text.length }, kind === 'thread')) {
    const { blocks, notices: found, fields = [] } = readBlocks(text, range, lines)
    notices.push(...found)
    for (const field of fields) draft.children.push({ ...field, meta: draft.meta })
    const post: Post = {
      type: 'post',
      children: blocks,
      meta: draft.meta,
      position: lines.positionOf(range.start, range.end),
    }
    draft.children.push(post)
  }
  const tree = {
    type: 'root' as const,
    children: [draft],
    position: lines.positionOf(0, text.length),
  }
  return { tree, notices, ...(sought && { sought: () => sought }) }
}
