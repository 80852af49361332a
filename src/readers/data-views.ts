import type { Layout, Sought, ViewKey } from '../core/layout.ts'
import type { Notice } from '../core/notices.ts'
import type { ChildrenOf } from '../core/selector.ts'
import type { Data } from './data.ts'
import { createKeys } from './data-keys.ts'
import type { RecordReading } from './data-records.ts'
import type { Embedding } from './markup.ts'
import { createSeeking } from './seeking.ts'
import { lookFor } from './views.ts'

/** How the data of one file is read, once it has been looked through for what is named in it. */
export interface DataViews extends RecordReading {
  /** Looks for the keys that the configuration names, from the top of some data. */
  look(root: Data): void
  sought(): Sought[]
}

/** Known by their own names alone, in most files. */
const plainKeys = createKeys({})

/** @param notices What there is to say of markup in a string is added here. */
export function createDataViews(
  layout: Layout,
  embedding: Embedding,
  notices: Notice[],
): DataViews {
  const seeking = createSeeking(layout)
  const viewed = new Map<Data, ViewKey>()
  const isPlain = Object.keys(layout.columns).length === 0
  return {
    meaningOf: isPlain ? plainKeys : createKeys(layout.columns, seeking),
    viewOf: (data) => viewed.get(data),
    readMarkup: embedding(notices),
    look(root) {
      if (layout.views.length === 0) return
      const named = new Map<Data, ViewKey>()
      lookFor(layout, root, childrenOf, seeking, (data, view) => named.set(data, view))
      if (named.size > 0) spread(root, undefined, named, viewed)
    },
    // Data may well have none of the columns that calendars have.
    sought: () => [
      ...seeking.list('views'),
      ...seeking.list('columns').filter(({ isFound }) => isFound),
    ],
  }
}

const childrenOf: ChildrenOf<Data> = (data) => {
  if (data.type === 'map') return data.members.map(({ key, value }) => [key.value, value])
  return data.type === 'list' ? data.items.entries() : []
}

/** What is said of a list or a map holds for all that is in it and has no view of its own. */
function spread(
  data: Data,
  outer: ViewKey | undefined,
  named: ReadonlyMap<Data, ViewKey>,
  viewed: Map<Data, ViewKey>,
): void {
  const view = named.get(data) ?? outer
  if (view) viewed.set(data, view)
  for (const [, child] of childrenOf(data)) spread(child, view, named, viewed)
}
