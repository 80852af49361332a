import * as v from 'valibot'
import {
  type Document,
  type Node,
  type Pair,
  type Scalar,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml'
import type { Lines } from '../core/lines.ts'
import { type DraftMeta, metaEntries } from '../core/meta.ts'
import { nearestName } from '../core/nearest.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Field, Piece } from '../core/tree.ts'
import { alignScalar } from './scalar.ts'
import { nestsTooDeeply } from './yaml-depth.ts'

/** What the front matter of a draft says. */
export interface FrontMatter {
  /** Only what it states itself, checked key by key. */
  readonly meta: DraftMeta
  /** Every string in it, in order: text that travels with the draft. */
  readonly fields: readonly Field[]
  readonly notices: readonly Notice[]
}

export type ReadFrontMatter = (text: string, range: Range, lines: Lines) => FrontMatter | undefined

type Yaml = Document.Parsed

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

/** What went wrong, by the code of the YAML library, whose own words may quote the draft. */
const mistakes: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'an alias has no anchor',
  BAD_DQ_ESCAPE: 'there is no such escape',
  BAD_INDENT: 'a line is not indented like its neighbours',
  BAD_SCALAR_START: 'a value with this first sign needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotation marks',
  MISSING_CHAR: 'a bracket, colon or quotation mark is missing',
  MULTILINE_IMPLICIT_KEY: 'a key has no colon, or several lines',
  NON_STRING_KEY: 'a key is not text',
  TAB_AS_INDENT: 'a line is indented with a tab',
}
export const mostMistakes = 5

export function mistakeCalled(code: string): string {
  return mistakes[code] ?? 'this cannot be read'
}

/**
 * @param range The lines between the two rulers.
 * @returns `undefined` for what is no front matter but text between two rulers.
 */
export function readFrontMatter(text: string, range: Range, lines: Lines): FrontMatter | undefined {
  const notices: Notice[] = []
  const document = parseYaml(text.slice(range.start, range.end))
  const contents = document?.contents
  const errors = document?.errors ?? [{ code: 'RESOURCE_EXHAUSTION', pos: [0, 0] as const }]
  for (const { code, pos } of errors.slice(0, mostMistakes)) {
    const start = Math.min(range.start + pos[0], range.end)
    notices.push({
      id: 'professional/front-matter',
      message: `The front matter is not YAML: ${mistakeCalled(code)}`,
      start,
      end: Math.min(start + 1, range.end),
    })
  }
  if (errors.length > 0) return { meta: {}, fields: [rawField(text, range, lines)], notices }
  if (!document || !contents) return { meta: {}, fields: [], notices }
  if (isScalar(contents)) return undefined

  const fields: Field[] = []
  collectFields(contents, '', { fields, notices, text, range, lines })
  if (!isMap(contents)) return { meta: {}, fields, notices }
  const top = readTop(contents.items, document)
  const own = contents.items.findLast((pair) => keyOf(pair) === ownKey)
  const nearer = own ? readOwn(own, document, range, notices) : {}
  return { meta: { ...top, ...nearer }, fields, notices }
}

/** `undefined` for YAML that nests too deeply for its parser. */
function parseYaml(text: string): Yaml | undefined {
  if (nestsTooDeeply(text)) return undefined
  try {
    // A lone carriage return ends lines in Markdown, but not in YAML.
    return parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), {
      stringKeys: true,
      // Compares each key with all others; `collectFields` looks for doubles in one pass.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
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

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

function toJs(node: unknown, document: Yaml): unknown {
  try {
    return (node as Node | null)?.toJS(document)
  } catch (error) {
    // A draft is no place for a billion laughs: the library counts aliases, and refuses.
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Keys at the top may be a site generator's: what has another shape is passed over. */
function readTop(items: readonly Pair[], document: Yaml): DraftMeta {
  const meta: Record<string, unknown> = {}
  for (const pair of items) {
    const key = keyOf(pair)
    if (!Object.hasOwn(metaEntries, key)) continue
    const checked = v.safeParse(metaEntries[key as keyof DraftMeta], toJs(pair.value, document))
    if (checked.success) meta[key] = checked.output
  }
  return meta
}

function readOwn(own: Pair, document: Yaml, range: Range, notices: Notice[]): DraftMeta {
  const meta: Record<string, unknown> = {}
  const complain = (node: unknown, message: string): void => {
    const place = placeOf(node, range)
    notices.push({ id: 'professional/front-matter', message, ...place })
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
    const checked = v.safeParse(metaEntries[key as keyof DraftMeta], toJs(pair.value, document))
    if (checked.success) meta[key] = checked.output
    else complain(pair.value, `“${key}” has another shape: ${expectedBy(checked.issues)}`)
  }
  return meta
}

function placeOf(node: unknown, range: Range): Range {
  const [start, end] = (node as Node | null)?.range ?? [0, 0]
  return { start: range.start + start, end: range.start + end }
}

/** What would be right, without what is there: it may be personal. */
function expectedBy(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues
  if (!issue) return 'see the documentation'
  // A pattern says nothing to a writer; the words that go with it are our own.
  return issue.expected && issue.type !== 'regex' ? `expected ${issue.expected}` : issue.message
}

interface Gathering {
  readonly fields: Field[]
  readonly notices: Notice[]
  readonly text: string
  readonly range: Range
  readonly lines: Lines
}

function collectFields(node: unknown, name: string, gathering: Gathering): void {
  if (isMap(node)) {
    const keys = new Set<string>()
    for (const pair of node.items) {
      const key = keyOf(pair)
      if (keys.has(key)) reportDouble(pair, gathering)
      keys.add(key)
      collectFields(pair.value, key, gathering)
    }
  } else if (isSeq(node)) {
    for (const item of node.items) collectFields(item, name, gathering)
  } else if (isScalar(node)) {
    const field = fieldFrom(node, name, gathering)
    if (field) gathering.fields.push(field)
  }
}

function reportDouble(pair: Pair, { notices, range }: Gathering): void {
  if (notices.length >= mostMistakes) return
  notices.push({
    id: 'professional/front-matter',
    message: 'The front matter has this key twice; the last one counts',
    ...placeOf(pair.key, range),
  })
}

function fieldFrom(
  scalar: Scalar,
  name: string,
  { text, range, lines }: Gathering,
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
