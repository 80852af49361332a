import * as v from 'valibot'
import {
  type Node,
  type Pair,
  type Scalar,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml'
import type { Lines } from '../core/lines.ts'
import { type DraftMeta, metaEntries } from '../core/meta.ts'
import { nearestName } from '../core/nearest.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Field, Piece } from '../core/tree.ts'
import { alignScalar } from './scalar.ts'

/** What the front matter of a draft says. */
export interface FrontMatter {
  /** Only what it states itself, checked key by key. */
  readonly meta: DraftMeta
  /** Every string in it, in order: text that travels with the draft. */
  readonly fields: readonly Field[]
  readonly notices: readonly Notice[]
}

export type ReadFrontMatter = (text: string, range: Range, lines: Lines) => FrontMatter

/** Names under which site generators publish words for readers. */
const proseNames = new Set([
  'title',
  'subtitle',
  'headline',
  'description',
  'summary',
  'excerpt',
  'lead',
  'caption',
  'alt',
])

/** The key under which our own keys may stand, out of the way of a site generator's. */
const ownKey = 'professional'

/** @param range The lines between the two rulers. */
export function readFrontMatter(text: string, range: Range, lines: Lines): FrontMatter {
  const notices: Notice[] = []
  const document = parseDocument(text.slice(range.start, range.end), {
    lineCounter: new LineCounter(),
    // A draft is no place for a billion laughs.
    stringKeys: true,
    logLevel: 'silent',
  })
  for (const error of document.errors) {
    const [start, end] = error.pos
    notices.push({
      id: 'professional/front-matter',
      message: `The front matter is not YAML: ${withoutQuotes(error.message)}`,
      start: range.start + start,
      end: range.start + Math.max(start, Math.min(end, start + 1)),
    })
  }
  const fields: Field[] = []
  if (document.errors.length > 0 || !isMap(document.contents)) return { meta: {}, fields, notices }

  collectFields(document.contents, '', fields, text, range, lines)
  const top = readTop(document.contents.items)
  const own = document.contents.items.find((pair) => keyOf(pair) === ownKey)
  const nearer = own ? readOwn(own, range, notices) : {}
  return { meta: { ...top, ...nearer }, fields, notices }
}

/** The message of the YAML library without the excerpt of the draft below it. */
function withoutQuotes(message: string): string {
  return message.split(/ at line \d+|:\n/, 1)[0] ?? 'it cannot be read'
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

function toJs(node: unknown): unknown {
  return (node as Node | null)?.toJSON() as unknown
}

/** Keys at the top may be a site generator's: what has another shape is passed over. */
function readTop(items: readonly Pair[]): DraftMeta {
  const meta: Record<string, unknown> = {}
  for (const pair of items) {
    const key = keyOf(pair)
    if (!Object.hasOwn(metaEntries, key)) continue
    const checked = v.safeParse(metaEntries[key as keyof DraftMeta], toJs(pair.value))
    if (checked.success) meta[key] = checked.output
  }
  return meta
}

function readOwn(own: Pair, range: Range, notices: Notice[]): DraftMeta {
  const meta: Record<string, unknown> = {}
  const complain = (node: unknown, message: string): void => {
    const [start, end] = (node as Node | null)?.range ?? [0, 0]
    notices.push({
      id: 'professional/front-matter',
      message,
      start: range.start + start,
      end: range.start + end,
    })
  }
  if (!isMap(own.value)) {
    complain(own.key, `“${ownKey}” holds keys and values, such as “kind: thread”`)
    return meta
  }
  for (const pair of own.value.items) {
    const key = keyOf(pair)
    if (!Object.hasOwn(metaEntries, key)) {
      const nearest = nearestName(key, Object.keys(metaEntries))
      complain(pair.key, `“${ownKey}” has no such key${nearest ? `; perhaps “${nearest}”` : ''}`)
      continue
    }
    const checked = v.safeParse(metaEntries[key as keyof DraftMeta], toJs(pair.value))
    if (checked.success) meta[key] = checked.output
    else complain(pair.value, `“${key}” has another shape: ${expectedBy(checked.issues)}`)
  }
  return meta
}

/** What would be right, without what is there: it may be personal. */
function expectedBy(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues
  if (!issue) return 'see the documentation'
  return issue.expected ? `expected ${issue.expected}` : issue.message
}

function collectFields(
  node: unknown,
  name: string,
  fields: Field[],
  text: string,
  range: Range,
  lines: Lines,
): void {
  if (isMap(node)) {
    for (const pair of node.items)
      collectFields(pair.value, keyOf(pair), fields, text, range, lines)
  } else if (isSeq(node)) {
    for (const item of node.items) collectFields(item, name, fields, text, range, lines)
  } else if (isScalar(node)) {
    const field = fieldFrom(node, name, text, range, lines)
    if (field) fields.push(field)
  }
}

function fieldFrom(
  scalar: Scalar,
  name: string,
  text: string,
  range: Range,
  lines: Lines,
): Field | undefined {
  if (!scalar.range || scalar.value === null) return undefined
  const [start, end] = scalar.range
  // A number is read for what stands there: `0010` must not become `10`.
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
  if (value === '' || typeof scalar.value === 'boolean') return undefined
  const from = range.start + start
  const to = range.start + end
  const pieces: Piece[] = alignScalar(value, text, from, to)
  return {
    type: 'field',
    name,
    value,
    prose: proseNames.has(name.toLowerCase()),
    meta: {},
    data: { pieces: { value: pieces } },
    position: lines.positionOf(from, to),
  }
}
