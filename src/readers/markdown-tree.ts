import type { Root as MarkdownRoot } from 'mdast'
import type { Reading, Source } from '../core/document.ts'
import { createLines } from '../core/lines.ts'
import type { Draft, Post } from '../core/tree.ts'
import { readFrontMatter } from './front-matter.ts'
import { addWaysBack } from './ways-back.ts'

/** A tree that remark has parsed already, as one draft with one post. */
export function readMarkdownTree(tree: MarkdownRoot, source: Source): Reading {
  const lines = createLines(source.text)
  addWaysBack(tree, tree.data?.leaves ?? [], source.text, { offset: 0, lines: 0 })
  if (tree.data) delete tree.data.leaves
  const [first] = tree.children
  const start = first?.type === 'yaml' ? source.text.indexOf(first.value, 3) : -1
  const front =
    first?.type === 'yaml' && start >= 0
      ? readFrontMatter(source.text, { start, end: start + first.value.length }, lines)
      : undefined
  const position = lines.positionOf(0, source.text.length)
  const meta = front?.meta ?? {}
  const post: Post = { type: 'post', children: tree.children, meta, position }
  const draft: Draft = { type: 'draft', children: [...(front?.fields ?? []), post], meta, position }
  return { tree: { type: 'root', children: [draft], position }, notices: front?.notices ?? [] }
}
