import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml'
import type { Layout, Sought, ViewKey } from '../core/layout.ts'
import type { Lines } from '../core/lines.ts'
import type { Notice } from '../core/notices.ts'
import type { ChildrenOf } from '../core/selector.ts'
import type { Range } from '../core/sentences.ts'
import type { Field, Post } from '../core/tree.ts'
import type { ReadMarkup } from './markup.ts'
import { frontField } from './front-field.ts'
import { createSeeking } from './seeking.ts'
import { lookFor } from './views.ts'
import { keyOf, mostMistakes, placeOf } from './yaml-places.ts'

/** The strings of front matter. */
export interface FrontFields {
  readonly fields: readonly Field[]
  readonly posts: readonly Post[]
  readonly sought: readonly Sought[]
}

/** Where front matter stands, and how it is read. */
export interface Gathering {
  readonly notices: Notice[]
  readonly text: string
  readonly range: Range
  readonly lines: Lines
  /** Missing where nobody has said that there is any. */
  readonly readMarkup: ReadMarkup | undefined
}

/** Every string, in order. */
export function collectFields(
  contents: unknown,
  layout: Layout,
  gathering: Gathering,
): FrontFields {
  const { notices, range, lines, readMarkup } = gathering
  const seeking = createSeeking(layout)
  const views = new Map<unknown, ViewKey>()
  lookFor(layout, contents, childrenOf, seeking, (node, view) => views.set(node, view))
  const fields: Field[] = []
  const posts: Post[] = []
  visit(contents, '', undefined)
  return { fields, posts, sought: seeking.list('views') }

  function visit(node: unknown, name: string, outer: ViewKey | undefined): void {
    const view = views.get(node) ?? outer
    if (isMap(node)) {
      reportDoubles(node.items)
      for (const pair of node.items) visit(pair.value, keyOf(pair), view)
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, name, view)
    } else if (isScalar(node)) {
      const field = fieldFrom(node, name, gathering)
      if (field) add(field, view)
    }
  }

  function add(field: Field, view: ViewKey | undefined): void {
    const { value, position, data } = field
    const own = view?.platform ? { platform: view.platform } : undefined
    if ((view?.as === 'markdown' || view?.as === 'html') && readMarkup) {
      const words = { value, pieces: data?.pieces?.value ?? [] }
      const { blocks, fields: inner } = readMarkup(view.as, words, lines)
      fields.push(...inner)
      posts.push({ type: 'post', children: blocks, meta: own ?? {}, position })
    } else {
      const isProse = view ? view.as !== 'none' : field.prose
      fields.push({ ...field, prose: isProse, ...(own && { meta: own }) })
    }
  }

  function reportDoubles(items: readonly Pair[]): void {
    const keys = new Set<string>()
    for (const pair of items) {
      const key = keyOf(pair)
      if (keys.has(key) && notices.length < mostMistakes) {
        notices.push({
          id: 'professional/front-matter',
          message: 'The front matter has this key twice; the last one counts',
          ...placeOf(pair.key, range),
        })
      }
      keys.add(key)
    }
  }
}

const childrenOf: ChildrenOf<unknown> = (node) => {
  if (isMap(node)) return node.items.map((pair) => [keyOf(pair), pair.value])
  return isSeq(node) ? node.items.entries() : []
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
  const at = { start: range.start + start, end: range.start + end }
  return frontField(value, name, at, text, lines)
}
