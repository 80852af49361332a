import { type Block, countWhile, type TextMatch, type TextView } from 'professional/rule'

type IsWanted = (block: Block, view: TextView) => boolean

const known = new WeakMap<TextView, Map<IsWanted, readonly Block[]>>()

/** Of a long draft, each finding would look through all blocks again. */
function blocksLike(view: TextView, isWanted: IsWanted): readonly Block[] {
  const lists = known.get(view) ?? new Map<IsWanted, readonly Block[]>()
  known.set(view, lists)
  const found = lists.get(isWanted) ?? view.blocks.filter((block) => isWanted(block, view))
  lists.set(isWanted, found)
  return found
}

/** How many of some blocks in order begin no later than an offset. */
function countUpTo(blocks: readonly Block[], offset: number): number {
  return countWhile(blocks.length, (at) => (blocks[at]?.start ?? 0) <= offset)
}

/**
 * The last block of its kind that begins no later than an offset.
 *
 * @param isWanted The same function each time, since what it finds is kept.
 */
export function lastUpTo(view: TextView, offset: number, isWanted: IsWanted): Block | undefined {
  const list = blocksLike(view, isWanted)
  return list[countUpTo(list, offset) - 1]
}

/** The first one that begins past it. */
export function firstPast(view: TextView, offset: number, isWanted: IsWanted): Block | undefined {
  const list = blocksLike(view, isWanted)
  return list[countUpTo(list, offset)]
}

/** The block behind the one that holds an offset. */
export function blockBehind({ blocks }: TextView, offset: number): Block | undefined {
  return blocks[countUpTo(blocks, offset)]
}

/** Which block of the view holds an offset. */
export function placeOfBlock({ blocks }: TextView, offset: number): number {
  return countUpTo(blocks, offset) - 1
}

export function isHeading({ kind }: Block): boolean {
  return kind === 'heading'
}

/** The nearest heading above the block of a match. */
export function headingOver({ view, start }: TextMatch): string {
  const heading = lastUpTo(view, view.blockAt(start).start - 1, isHeading)
  return heading ? view.value.slice(heading.start, heading.end) : ''
}
