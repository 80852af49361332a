import type { Reading, WhoWakes } from '../core/document.ts'
import type { Draft, Root } from '../core/tree.ts'
import type { RecordWakes } from './record-wakes.ts'

/** Drafts that are held at once. */
const perPart = 32

/** The drafts of a file of many, as far as they are wanted, and the ways to those that follow. */
export function readInParts(
  drafts: Iterator<Draft, unknown>,
  position: Root['position'],
  inParts: boolean,
): Pick<Reading, 'next' | 'tree'> {
  const children = takeFrom(drafts, inParts ? perPart : Number.POSITIVE_INFINITY)
  const tree: Root = { type: 'root', children, position }
  return {
    tree,
    next() {
      tree.children = takeFrom(drafts, perPart)
      return tree.children.length > 0
    },
  }
}

function takeFrom(drafts: Iterator<Draft, unknown>, most: number): Draft[] {
  const taken: Draft[] = []
  while (taken.length < most) {
    const next = drafts.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

/**
 * Makes drafts of records one by one, and none of those that wake nobody. Two are made in any case:
 * that a draft has others beside it tells on it.
 *
 * @param rest What comes after them.
 */
export function* makeDrafts<Item>(
  records: Iterable<Item>,
  draftOf: (record: Item, wakes: RecordWakes) => Draft | undefined,
  whoWakes: WhoWakes | undefined,
  rest: Iterable<Draft> = [],
): Generator<Draft, undefined> {
  let made = 0
  for (const record of records) {
    const draft = draftOf(record, made > 1 ? { whoWakes } : {})
    if (!draft) continue
    made++
    yield draft
  }
  yield* rest
  return undefined
}
