import type { Plan, PlannedRule } from '../core/config.ts'
import type { Source } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import { blockBreak } from '../core/text.ts'
import { awakeTogether, isAsked, isReadAsOne } from './near.ts'
import {
  lengthOfWords,
  type RawDraft,
  rawDraftOf,
  wordsOfBlock,
  wordsOfStretch,
} from './raw-draft.ts'
import { blocksIn, partsOf, type Stretch, stretchesOf } from './source-blocks.ts'
import type { IsPart, Parts } from './part-marks.ts'
import type { Waker, WordsOfStretch } from './wake.ts'
import { awakeInPlaces, type WakingBlock } from './whereabouts.ts'
import { longText } from './long-text.ts'

/**
 * The rules that a draft wakes, found out without reading it as a tree, and perhaps more; `undefined`
 * where only a reader can tell.
 */
export function awakeBeforeRead(
  source: Source,
  plan: Plan,
  waker: Waker,
): readonly PlannedRule[] | undefined {
  const draft = rawDraftOf(source, plan, waker.signsIn)
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
  const { starts, end } = partsOf(body, blocks, words, front.length)
  return awakeTogether(awake, waker, { starts: [beforeAll, ...starts], end }, (part) => {
    if (part === 0) return front.values.flatMap((value) => waker.awakeFor(value, shown))
    const block = blocks[part - 1]
    return block ? awakeInBlock(draft, waker, body.slice(block.start, block.end)) : []
  })
}

/** Where the words of front matter begin. */
const beforeAll = -1

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

  function* blocksOf({ start, end }: Stretch, mayWake: IsPart): Generator<WakingBlock> {
    if (start === after) {
      for (const value of values) yield { start, end: start, awake: waker.awakeFor(value, shown) }
    }
    const blocks = blocksIn(text.slice(start, end), blockEnd)
    for (const [number, block] of blocks.entries()) {
      if (!mayWake(number)) continue
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
