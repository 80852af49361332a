import { createFoldedView } from './folded-view.ts'
import { matchesOf } from './pattern.ts'
import { type Range, splitSentences } from './sentences.ts'
import {
  type Block,
  createMatch,
  type FoldedView,
  hanging,
  type TextMatch,
  type TextView,
} from './text.ts'
import { countWhile } from './halving.ts'

/**
 * A view of which only some blocks are looked at: those that stand where a rule may find something.
 * Offsets, and whatever a match tells of its surroundings, are those of the whole.
 *
 * @param stretches Of the source, in order.
 * @param reach How many blocks before and behind are looked at, too.
 */
export function narrowView(whole: TextView, stretches: readonly Range[], reach: number): TextView {
  const runs = runsIn(whole.blocks, stretches, reach)
  // The rest is inherited.
  return { __proto__: narrow, whole, runs, shown: undefined } as unknown as TextView
}

/** Blocks that follow each other, by their numbers. */
interface Run {
  readonly first: number
  /** The one after the last. */
  after: number
}

interface NarrowView extends TextView {
  readonly whole: TextView
  readonly runs: readonly Run[]
  /** Its blocks, once somebody has asked for them. */
  shown: readonly Block[] | undefined
}

const narrow: TextView & ThisType<NarrowView> = {
  get value() {
    return this.whole.value
  },
  get container() {
    return this.whole.container
  },
  get blocks() {
    const { blocks } = this.whole
    return (this.shown ??= this.runs.flatMap(({ first, after }) => blocks.slice(first, after)))
  },
  *matchAll(pattern): Generator<TextMatch> {
    const { whole } = this
    for (const { from, text } of textsIn(this)) {
      for (const match of matchesOf(pattern, text)) {
        const at = from + match.index
        yield createMatch(whole, at, at + match[0].length, match.groups)
      }
    }
  },
  holds(pattern) {
    for (const { text } of textsIn(this)) if (pattern.test(text)) return true
    return false
  },
  slice(start, end) {
    return this.whole.slice(start, end)
  },
  blockAt(index) {
    return this.whole.blockAt(index)
  },
  sentences() {
    const ranges: Range[] = []
    for (const { start, end } of this.blocks) splitSentences(this.value, start, end, ranges)
    return ranges
  },
  sentenceAt(index) {
    return this.whole.sentenceAt(index)
  },
  fold() {
    return this.whole.fold()
  },
  *folds(): Generator<FoldedView> {
    for (const run of this.runs) yield createFoldedView(this.whole, rangeOf(this.whole, run))
  },
  sourceRange(start, end) {
    return this.whole.sourceRange(start, end)
  },
}

/** What stands between two blocks is seen, as in the whole. */
const gap = 2

function* textsIn({ whole, runs }: NarrowView): Generator<{ from: number; text: string }> {
  for (const run of runs) {
    const { start, end } = rangeOf(whole, run)
    const from = Math.max(0, start - gap)
    yield { from, text: whole.value.slice(from, end + gap) }
  }
}

function rangeOf({ blocks }: TextView, { first, after }: Run): Range {
  return { start: blocks[first]?.start ?? 0, end: blocks[after - 1]?.end ?? 0 }
}

function runsIn(blocks: readonly Block[], stretches: readonly Range[], reach: number): Run[] {
  const runs: Run[] = []
  for (const stretch of stretches) {
    const first = Math.max(0, firstIn(blocks, stretch) - reach)
    const after = Math.min(blocks.length, firstFrom(blocks, stretch.end) + reach)
    const last = runs.at(-1)
    if (last && first <= last.after) last.after = Math.max(last.after, after)
    else if (first < after) runs.push({ first, after })
  }
  return runs
}

/** The block that holds the start of a stretch; before what hangs on one stands the block itself. */
function firstIn(blocks: readonly Block[], { start }: Range): number {
  let at = Math.max(0, firstFrom(blocks, start) - 1)
  while (at > 0 && hanging.has(blocks[at]?.kind ?? 'prose')) at--
  return at
}

/** The number of the first block that stands in the source no earlier than an offset. */
function firstFrom(blocks: readonly Block[], offset: number): number {
  const startOf = (at: number): number => blocks[at]?.node.position?.start.offset ?? 0
  return countWhile(blocks.length, (at) => startOf(at) < offset)
}
