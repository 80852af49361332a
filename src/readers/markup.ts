import type { RootContent } from 'mdast'
import type { Lines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { Field } from '../core/tree.ts'
import type { Decoded } from './decoded.ts'

/** What the words of a string may be written in, beside plain text. */
export type Markup = 'html' | 'markdown'

/** What a stretch of markup holds. */
export interface MarkupContent {
  readonly blocks: RootContent[]
  readonly fields: readonly Field[]
}

/** Reads markup that is written as a string of some other notation. */
export type ReadMarkup = (markup: Markup, text: Decoded, lines: Lines) => MarkupContent

export type ReadEncodedMarkdown = (
  text: Decoded,
  lines: Lines,
) => { readonly blocks: RootContent[]; readonly notices: readonly Notice[] }

/** @param notices What there is to say of some markup is added here. */
export type Embedding = (notices: Notice[]) => ReadMarkup
