import type { Reading } from '../core/document.ts'
import type { DraftMeta } from '../core/meta.ts'
import type { Draft, Field, Post } from '../core/tree.ts'
import type { Aside, OfficeText } from './office-blocks.ts'
import { createManuscript, type Manuscript } from './office-manuscript.ts'
import { writeBlocks } from './office-tree.ts'
import { splitPosts } from './posts.ts'
import { damaged } from './workbook.ts'

/** A document of an office program as a tree, and as the text that its places count in. */
export function readOffice(content: OfficeText, defaults: DraftMeta): Reading {
  const manuscript = createManuscript()
  const blocks = writeBlocks(content.blocks, manuscript)
  const body = { start: 0, end: manuscript.length }
  const fields = content.fields
    .filter(({ words }) => words.trim() !== '')
    .map((field) => writeField(field, manuscript))
  const { text, lines } = manuscript.finish()
  const posts = splitPosts(text, body, defaults.kind === 'thread').map((range): Post => ({
    type: 'post',
    children: blocks.filter(({ position }) => {
      const start = position?.start.offset ?? 0
      return start >= range.start && start < Math.max(range.end, range.start + 1)
    }),
    meta: {},
    position: lines.positionOf(range.start, range.end),
  }))
  const position = lines.positionOf(0, text.length)
  const draft: Draft = { type: 'draft', children: [...posts, ...fields], meta: {}, position }
  return {
    text,
    tree: { type: 'root', children: [draft], position },
    notices: content.isWhole ? [] : [damaged()],
  }
}

function writeField({ name, place, words }: Aside, manuscript: Manuscript): Field {
  const { start, end } = manuscript.write(words)
  manuscript.write('\n\n')
  const data = { pieces: { value: [[0, start, end] as const] } }
  const field: Field = { type: 'field', name, value: words, prose: true, place, meta: {}, data }
  return manuscript.put(field, start, end)
}
