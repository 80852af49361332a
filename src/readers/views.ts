import type { Layout, ViewKey } from '../core/layout.ts'
import { type ChildrenOf, select } from '../core/selector.ts'
import type { Seeking } from './seeking.ts'
import { isTelling } from './telling.ts'

/** Hands over each node that a view names. */
export function lookFor<T>(
  { views }: Layout,
  root: T,
  children: ChildrenOf<T>,
  seeking: Seeking,
  take: (node: T, view: ViewKey) => void,
): void {
  if (views.length === 0) return
  const selectors = views.map(({ selector }) => selector)
  const { nodes, leading } = select(root, selectors, children)
  for (const [node, index] of nodes) {
    const view = views[index]
    if (view) take(node, view)
  }
  for (const index of leading) seeking.found('views', selectors[index]?.written ?? '')
  if (leading.size < views.length) offerPaths(root, children, seeking)
}

/** The ways to all keys as selectors have them, and the keys alone, for those that lead nowhere. */
function offerPaths<T>(root: T, children: ChildrenOf<T>, seeking: Seeking): void {
  const open: { readonly node: T; readonly path: string }[] = [{ node: root, path: '' }]
  let left = mostOffered
  for (let here = open.pop(); here && left > 0; here = open.pop()) {
    const { node, path } = here
    for (const [key, child] of children(node)) {
      left--
      if (typeof key === 'string' && isTelling(key)) continue
      const step = typeof key === 'number' ? '*' : /[."*]/.test(key) ? JSON.stringify(key) : key
      const way = path === '' ? step : `${path}.${step}`
      seeking.offer('views', way)
      if (typeof key === 'string') seeking.offer('views', step)
      if (way.length < longestPath) open.push({ node: child, path: way })
    }
  }
}

const longestPath = 100
/** Records are alike: what the first thousands of keys are called is enough. */
const mostOffered = 5000
