import type { Block, Range, TextView } from 'professional/rule'
import { placeOfBlock } from './block-search.ts'

/** The row of a table that a cell stands in: its cells begin on one line. */
export function rowAt(view: TextView, index: number): Range {
  const { blocks } = view
  const own = placeOfBlock(view, index)
  const lineOf = (block: Block): number => view.slice(block.start, block.end).position.start.line
  const line = blocks[own] && lineOf(blocks[own])
  const isBeside = (block: Block | undefined): block is Block =>
    block?.kind === 'cell' && lineOf(block) === line
  let from = own
  let to = own
  while (isBeside(blocks[from - 1])) from--
  while (isBeside(blocks[to + 1])) to++
  return { start: blocks[from]?.start ?? index, end: blocks[to]?.end ?? index }
}

const sourced =
  /\b(?:[Ss]ources?|[Aa]ccording to|says?|said|(?:[Uu]ser|[Cc]ustomer|[Ss]tore) (?:ratings?|reviews?)|[Rr]ated by|by (?:users|readers)|Cochrane|NICE|Which\?|ORCHA|[Tt]rial|[Ss]tud(?:y|ies))\b/

/** Whether a table may show where its verdicts are from. */
export function isSourced({ value, blocks }: TextView): boolean {
  return sourced.test(value) || blocks.some(({ kind }) => kind === 'url')
}
