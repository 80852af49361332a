import type { Node } from 'unist'
import { type Container, isParent, type Place } from '../core/tree.ts'
import { countWhile } from '../core/halving.ts'

/** Finds the place that people know an offset by, in files whose blocks have such places. */
export type FindPlace = (container: Container, offset: number) => Place | undefined

interface PlacedBlock {
  readonly start: number
  readonly place: Place
}

export function createPlaces(): FindPlace {
  const known = new WeakMap<Container, readonly PlacedBlock[]>()
  return (container, offset) => {
    if (container.type === 'field') return undefined
    let blocks = known.get(container)
    if (!blocks) known.set(container, (blocks = [...placedIn(container)]))
    const all = blocks
    const count = countWhile(all.length, (at) => (all[at]?.start ?? 0) <= offset)
    return all[count - 1]?.place
  }
}

/** Only blocks that have places lead to others that do. */
function* placedIn(node: Node): Generator<PlacedBlock> {
  if (!isParent(node)) return
  for (const child of node.children) {
    const place = child.data?.place
    if (!place) continue
    yield { start: child.position?.start.offset ?? 0, place }
    yield* placedIn(child)
  }
}
