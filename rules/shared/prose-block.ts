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
