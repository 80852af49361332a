import type { Lines } from '../core/lines.ts'
import type { DraftMeta, Platform } from '../core/meta.ts'
import type { Range } from '../core/sentences.ts'
import type { Draft, Field, Post } from '../core/tree.ts'
import { type Decoded, paragraphsOf } from './decoded.ts'
import { readOnlyHtml } from './embedded.ts'
import type { Markup, ReadMarkup } from './markup.ts'

/** A string of a record: an element of a file of data, an item of a feed. */
export interface RecordPart extends Decoded, Range {
  readonly name: string
  /** As people find it: *record 4, caption*. */
  readonly place: string
  /** A post of its own, other words for readers, or anything else, which is in the file as well. */
  readonly use: 'copy' | 'words' | 'setting'
  /** What its words are written in, where that is more than plain text. */
  readonly markup?: Markup | undefined
  readonly platform?: Platform | undefined
}

/** A string of a record of data, before its archive has said what it is for. */
export interface DataPart extends RecordPart {
  /** Its keys, without the numbers of lists. */
  readonly path: string
  /** The configuration says what it is, so that nobody has to guess. */
  readonly isViewed?: true | undefined
}

/** A record as a draft; `undefined` for one without words. */
export function draftOfParts(
  parts: readonly RecordPart[],
  meta: DraftMeta,
  range: Range,
  lines: Lines,
  readMarkup: ReadMarkup = readOnlyHtml,
): Draft | undefined {
  const children: (Field | Post)[] = []
  for (const part of parts) {
    if (part.value.trim() === '') continue
    if (part.use !== 'copy') children.push(fieldOf(part, meta, lines))
    else {
      const own = part.platform ? { ...meta, platform: part.platform } : meta
      for (const child of postsOf(part, own, lines, readMarkup)) children.push(child)
    }
  }
  if (children.length === 0) return undefined
  return { type: 'draft', children, meta, position: lines.positionOf(range.start, range.end) }
}

function postsOf(
  part: RecordPart,
  meta: DraftMeta,
  lines: Lines,
  readMarkup: ReadMarkup,
): (Field | Post)[] {
  const { place, markup, start, end } = part
  const position = lines.positionOf(start, end)
  if (markup === undefined) {
    return [{ type: 'post', children: paragraphsOf(part, lines), ...at(place), meta, position }]
  }
  const { blocks, fields } = readMarkup(markup, part, lines)
  return [
    ...fields.map((field): Field => ({ ...field, ...at(place), meta })),
    { type: 'post', children: blocks, ...at(place), meta, position },
  ]
}

function fieldOf(
  { name, value, pieces, place, use, start, end }: RecordPart,
  meta: DraftMeta,
  lines: Lines,
): Field {
  return {
    type: 'field',
    name,
    value,
    prose: use === 'words',
    ...at(place),
    meta,
    position: lines.positionOf(start, end),
    data: { pieces: { value: pieces } },
  }
}

/** A file that is one string has no other place than its lines. */
function at(place: string): { place?: string } {
  return place === '' ? {} : { place }
}

/** What is no record — comments, what cannot be understood — is in the file all the same. */
export function draftsOfRest(
  text: string,
  ranges: readonly Range[],
  lines: Lines,
  place = '',
): Draft[] {
  return ranges.flatMap(({ start, end }) => {
    const value = text.slice(start, end)
    const pieces = [[0, start, end] as const]
    const part: RecordPart = { name: '', place, use: 'setting', value, pieces, start, end }
    return draftOfParts([part], {}, part, lines) ?? []
  })
}
