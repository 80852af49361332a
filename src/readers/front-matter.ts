import * as v from 'valibot'
import { isMap, isScalar, type Pair } from 'yaml'
import { type Layout, noLayout, type Sought } from '../core/layout.ts'
import type { Lines } from '../core/lines.ts'
import { type DraftMeta, metaEntries } from '../core/meta.ts'
import { nearestName } from '../core/nearest.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Field, Post } from '../core/tree.ts'
import type { Embedding } from './markup.ts'
import { collectFields } from './front-matter-fields.ts'
import { keyOf, mistakesIn, parseYaml, placeOf, toJs, type Yaml } from './yaml-places.ts'

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

/** The key under which our own keys may stand, out of the way of a site generator's. */
const ownKey = 'professional'

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
  const mistakes = mistakesIn(document, range, 'The front matter is not YAML')
  notices.push(
    ...mistakes.map((mistake): Notice => ({ id: 'professional/front-matter', ...mistake })),
  )
  if (mistakes.length > 0) return { meta: {}, fields: [rawField(text, range, lines)], notices }
  if (!document || !contents) return { meta: {}, fields: [], notices }
  if (isScalar(contents)) return undefined

  const gathering = { notices, text, range, lines, readMarkup: embedding?.(notices) }
  const { fields, posts, sought } = collectFields(contents, layout, gathering)
  if (!isMap(contents)) return { meta: {}, fields, posts, notices, sought }
  const top = readTop(contents.items, document)
  const own = contents.items.findLast((pair) => keyOf(pair) === ownKey)
  const nearer = own ? readOwn(own, document, range, notices) : {}
  return { meta: { ...top, ...nearer }, fields, posts, notices, sought }
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

/** What would be right, without what is there: it may be personal. */
function expectedBy(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues
  if (!issue) return 'see the documentation'
  // A pattern says nothing to a writer; the words that go with it are our own.
  return issue.expected && issue.type !== 'regex' ? `expected ${issue.expected}` : issue.message
}
