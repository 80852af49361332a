import type { Plan, PlannedRule } from '../core/config.ts'
import type { Source } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import type { Range } from '../core/sentences.ts'
import { blockBreak } from '../core/text.ts'
import { awakeTogether, isAsked, isReadAsOne } from './near.ts'
import {
  lengthOfWords,
  type RawDraft,
  rawDraftOf,
  wordsIn,
  wordsOfBlock,
  wordsOfStretch,
} from './raw-draft.ts'
import { blocksIn, partsOf, type Stretch, stretchesOf } from './source-blocks.ts'
import type { Parts, Span } from './spans.ts'
import type { Waker, WordsOfStretch } from './wake.ts'
import { awakeInPlaces, longText, type WakingBlock } from './whereabouts.ts'

/**
 * The rules that a draft wakes, found out without reading it as a tree, and perhaps more; `undefined`
 * where only a reader can tell.
 */
export function awakeBeforeRead(
  source: Source,
  plan: Plan,
  waker: Waker,
): readonly PlannedRule[] | undefined {
  const draft = rawDraftOf(source, plan)
  if (!draft) return undefined
  return draft.body.length <= longText ? awakeInShort(draft, waker) : awakeInLong(draft, waker)
}

/** Looks at all of it, and then, where rules woke whose clues may stand apart, at its blocks. */
function awakeInShort(draft: RawDraft, waker: Waker): readonly PlannedRule[] {
  const { text, body, front, shown, blockEnd } = draft
  const { after } = front
  const words = wordsOfStretch(draft, { from: after, start: after, end: text.length })
  const awake = waker.awakeFor(words, shown)
  if (!awake.some(isAsked) || isReadAsOne(lengthOfWords(draft))) return awake
  const blocks = blocksIn(body, blockEnd)
  // The draft as a whole woke them.
  if (front.values.length + blocks.length < 2) return awake
  const together = awakeTogether(
    awake,
    (apart) => piecesAmong({ draft, waker, blocks, words }, apart),
    look,
  )
  return together === awake ? awake : waker.same(together)
}

/** Tells which rules a piece of a draft wakes. */
type Piece = () => readonly PlannedRule[]

function look(awakeIn: Piece): readonly PlannedRule[] {
  return awakeIn()
}

/** A short draft, whose words were looked at last. */
interface ShortDraft {
  readonly draft: RawDraft
  readonly waker: Waker
  readonly blocks: readonly Range[]
  readonly words: string
}

/**
 * Blocks are asked only where all that wakes one of the rules may stand, and one by one only where
 * some of them wake together.
 */
function* piecesAmong(short: ShortDraft, apart: ReadonlySet<PlannedRule>): Generator<Piece> {
  const { draft, waker } = short
  const { body, front, shown } = draft
  const [isInFront = false, ...areWanted] = arePartsWanted(short, apart)
  if (isInFront) for (const value of front.values) yield () => waker.awakeFor(value, shown)
  const wanted = short.blocks.filter((_, index) => areWanted[index])
  const blocks = wanted.map(({ start, end }) => body.slice(start, end))
  const count = Math.ceil(Math.sqrt(blocks.length))
  for (let from = 0; from < blocks.length; from += count) {
    const some = blocks.slice(from, from + count)
    const together = waker.awakeFor(wordsIn(draft, some.join(blockBreak)), shown)
    if (together.some((planned) => apart.has(planned))) {
      yield* some.map((block) => () => awakeInBlock(draft, waker, block))
    }
  }
}

/** Of what stands in front and of each block, whether some of the rules may wake there. */
function arePartsWanted(
  { draft, waker, blocks, words }: ShortDraft,
  by: ReadonlySet<PlannedRule>,
): boolean[] {
  const { starts, end } = partsOf(draft.body, blocks, words, draft.front.length)
  const parts = { starts: [-1, ...starts], end }
  const spans = [...by].map(waker.spanIn(parts))
  return parts.starts.map((_, part) =>
    spans.some(({ first, last }) => first <= part && part <= last),
  )
}

function awakeInBlock(draft: RawDraft, waker: Waker, block: string): readonly PlannedRule[] {
  const { words, shown } = wordsOfBlock(draft, block)
  return waker.awakeFor(words, shown)
}

/** Looks at it a stretch at a time, and tells who is awake where. */
function awakeInLong(draft: RawDraft, waker: Waker): readonly PlannedRule[] {
  const { text, body, front, shown, blockEnd } = draft
  const { values, after } = front
  const stretches = stretchesOf(text, after, blockEnd)
  const whole = [...values, body].join(blockBreak)
  const { awake, heldBy } = waker.awakeInStretches(whole, wordsOfStretches(), shown)
  return awakeInPlaces(awake, stretches, heldBy, blocksOf)

  function* wordsOfStretches(): Generator<WordsOfStretch> {
    for (const stretch of stretches) {
      const words = wordsOfStretch(draft, stretch)
      yield { words, mayLink: false, parts: () => partsOfStretch(draft, stretch, words) }
    }
  }

  function* blocksOf({ start, end }: Stretch, { first, last }: Span): Generator<WakingBlock> {
    if (last < first) return
    if (start === after) {
      for (const value of values) yield { start, end: start, awake: waker.awakeFor(value, shown) }
    }
    const blocks = blocksIn(text.slice(start, end), blockEnd)
    for (const block of blocks.slice(first, last + 1)) {
      const from = start + block.start
      const to = start + block.end
      yield { start: from, end: to, awake: awakeInBlock(draft, waker, text.slice(from, to)) }
    }
  }
}

function partsOfStretch(
  { text, front, blockEnd }: RawDraft,
  { from, start, end }: Stretch,
  words: string,
): Parts {
  const source = text.slice(from, end)
  const blocks = blocksIn(source, blockEnd, start - from)
  return partsOf(source, blocks, words, start === front.after ? front.length : 0)
}

/** Of a draft that wakes no rule. */
export function emptyResult({ path }: Source): FileResult {
  return {
    path,
    diagnostics: [],
    suppressed: [],
    facts: [],
    excerpts: {},
    byteColumns: {},
    incomplete: false,
  }
}
