import type { Range, TextMatch, TextView } from 'professional/rule'

/**
 * The block of a post's prose to which a match belongs, even when it was found in an address or
 * in code that hangs on the block.
 */
export function proseBlockOf(prose: TextView, match: TextMatch): Range {
  if (match.view === prose) return prose.blockAt(match.start)
  const offset = match.position.start.offset ?? 0
  const found = prose.blocks.findLast(
    (block) => prose.sourceRange(block.start, block.end).start <= offset,
  )
  return found ?? prose.blocks[0] ?? { start: 0, end: 0 }
}

/**
 * The same stretch in a post's prose, where signals can be asked about it; undefined for what
 * stands in an address or in code.
 */
export function inProse(prose: TextView, match: TextMatch): Range | undefined {
  const block = match.view.blockAt(match.start)
  const same = prose.blocks.find(({ node, kind }) => node === block.node && kind === block.kind)
  if (!same) return undefined
  return {
    start: same.start + match.start - block.start,
    end: same.start + match.end - block.start,
  }
}
