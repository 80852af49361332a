import type * as Mdast from 'mdast'
import type { TextView } from '../core/text.ts'
import { firstMark, type TextBuilder, type TextMark } from '../core/text-builder.ts'

/** A block of a container of whose text something is left out. */
interface Gap {
  readonly number: number
  /** How far the text had come before the block, and behind it. */
  readonly from: TextMark
  readonly to: TextMark
}

/** Of views of words, what they leave out. */
const gapsOf = new WeakMap<TextView, readonly Gap[]>()

/** A view of which it is known what it leaves out, so that the rest need not be read again. */
export function buildWithGaps(
  builder: TextBuilder,
  blocks: readonly Mdast.Nodes[],
  add: (block: Mdast.Nodes) => void,
): TextView {
  const gaps: Gap[] = []
  let from = builder.mark()
  for (const [number, block] of blocks.entries()) {
    const before = builder.leftOut
    add(block)
    const to = builder.mark()
    if (builder.leftOut > before) gaps.push({ number, from, to })
    from = to
  }
  const view = builder.build()
  gapsOf.set(view, gaps)
  return view
}

/**
 * Takes over what stands between the gaps, and adds the blocks that have one.
 *
 * @returns The words themselves where they leave nothing out; undefined where that is not known.
 */
export function fillGaps(
  builder: TextBuilder,
  blocks: readonly Mdast.Nodes[],
  prose: TextView,
  add: (block: Mdast.Nodes) => void,
): TextView | undefined {
  const gaps = gapsOf.get(prose)
  if (!gaps) return undefined
  if (gaps.length === 0) return prose
  let next = 0
  let reached = firstMark

  function takeOver(end: number, to?: TextMark): void {
    // In front of the first words stands no break that could be taken over.
    if (next > 0 && reached.text === 0) for (const block of blocks.slice(next, end)) add(block)
    else builder.copy(prose, reached, to)
  }

  for (const { number, from, to } of gaps) {
    takeOver(number, from)
    const block = blocks[number]
    if (block) add(block)
    next = number + 1
    reached = to
  }
  takeOver(blocks.length)
  return builder.build()
}
