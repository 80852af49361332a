import {
  type Block,
  countWhile,
  type Range,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { keptFor } from './kept.ts'

/**
 * The block of a post's prose to which a match belongs, even when it was found in an address or
 * in code that hangs on the block.
 */
export function proseBlockOf(prose: TextView, match: TextMatch): Range {
  if (match.view === prose) return prose.blockAt(match.start)
  const offset = match.position.start.offset ?? 0
  return lastBlockFrom(prose, offset) ?? prose.blocks[0] ?? { start: 0, end: 0 }
}

/** The last block that begins in the source no later than an offset. */
function lastBlockFrom(prose: TextView, offset: number): Block | undefined {
  const { blocks } = prose
  const startOf = (at: number): number => startInSource(prose, blocks[at]?.start ?? 0)
  return blocks[countWhile(blocks.length, (at) => startOf(at) <= offset) - 1]
}

function startInSource(prose: TextView, at: number): number {
  return prose.sourceRange(at, at + 1).start
}

/** The blocks of a text by the node they come from: an image has several. */
const blocksOf = keptFor((view: TextView): ReadonlyMap<object, readonly Block[]> => {
  const byNode = new Map<object, Block[]>()
  for (const block of view.blocks) {
    const list = byNode.get(block.node)
    if (list) list.push(block)
    else byNode.set(block.node, [block])
  }
  return byNode
})

/**
 * The same stretch in a post's prose, where signals can be asked about it; undefined for what
 * stands in an address or in code.
 */
export function inProse(prose: TextView, match: TextMatch): Range | undefined {
  const block = match.view.blockAt(match.start)
  const same = blocksOf(prose)
    .get(block.node)
    ?.find(({ kind }) => kind === block.kind)
  if (!same) return undefined
  return {
    start: same.start + match.start - block.start,
    end: same.start + match.end - block.start,
  }
}

/** Where a match belongs in a post's prose; what hangs on a block belongs where its link stands. */
export function placeInProse(prose: TextView, match: TextMatch): Range | undefined {
  const same = match.view === prose ? match : inProse(prose, match)
  if (same) return same
  const { kind } = match.view.blockAt(match.start)
  if (kind !== 'url' && kind !== 'code' && kind !== 'html') return undefined
  const offset = match.position.start.offset ?? 0
  const block = lastBlockFrom(prose, offset)
  if (!block) return undefined
  // Code between two blocks belongs to neither; where a link leads stands after its words.
  if (kind !== 'url' && prose.sourceRange(block.start, block.end).end < offset) return undefined
  const { start, end } = block
  const isBefore = (index: number): boolean => startInSource(prose, start + index) < offset
  const place = start + countWhile(end - start, isBefore)
  return { start: place, end: place }
}
