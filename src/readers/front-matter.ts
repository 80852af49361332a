import { isMap, isScalar } from 'yaml'
import { type Layout, noLayout, type Sought } from '../core/layout.ts'
import type { Lines } from '../core/lines.ts'
import type { DraftMeta } from '../core/meta.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Field, Post } from '../core/tree.ts'
import type { Embedding } from './markup.ts'
import { readEntries } from './front-entries.ts'
import { collectFields } from './front-matter-fields.ts'
import { mistakesIn, parseYaml } from './yaml-places.ts'

/** What the front matter of a draft says. */
export interface FrontMatter {
  /** Only what it states itself, checked key by key. */
  readonly meta: DraftMeta
  /** Every string in it, in order: text that travels with the draft. */
  readonly fields: readonly Field[]
  /** Strings that the configuration says are Markdown or HTML. */
  readonly posts?: readonly Post[]
  readonly notices: readonly Notice[]
  readonly sought?: readonly Sought[]
}

export type ReadFrontMatter = (
  text: string,
  range: Range,
  lines: Lines,
  layout?: Layout,
) => FrontMatter | undefined

/**
 * @param range The lines between the two rulers.
 * @returns `undefined` for what is no front matter but text between two rulers.
 */
export function readFrontMatter(
  text: string,
  range: Range,
  lines: Lines,
  layout: Layout = noLayout,
  embedding?: Embedding,
): FrontMatter | undefined {
  const notices: Notice[] = []
  const document = parseYaml(text.slice(range.start, range.end))
  const contents = document?.contents
  const mistakes = mistakesIn(document, text, range, 'The front matter is not YAML')
  notices.push(
    ...mistakes.map((mistake): Notice => ({ id: 'professional/front-matter', ...mistake })),
  )
  if (mistakes.length > 0) return { meta: {}, fields: [rawField(text, range, lines)], notices }
  if (!document || !contents) return { meta: {}, fields: [], notices }
  if (isScalar(contents)) return undefined

  const gathering = { notices, text, range, lines, readMarkup: embedding?.(notices) }
  const { fields, posts, sought } = collectFields(contents, layout, gathering)
  if (!isMap(contents)) return { meta: {}, fields, posts, notices, sought }
  const meta = readEntries(contents, { document, range, notices })
  return { meta, fields, posts, notices, sought }
}

/** Front matter that cannot be understood is still published, so it is still looked at. */
function rawField(text: string, range: Range, lines: Lines): Field {
  return {
    type: 'field',
    name: '',
    value: text.slice(range.start, range.end),
    prose: false,
    meta: {},
    data: { pieces: { value: [[0, range.start, range.end]] } },
    position: lines.positionOf(range.start, range.end),
  }
}
