import type { Range, TextView } from 'professional/rule'
import { tagGroups } from './groups.ts'
import { joinTexts, type MappedText, plainText } from './plain-sentence.ts'

/** Whoever a sentence that opens so speaks of stands in the one before. */
const pointsBack =
  /^\W*(?:(?:and|but|of course|just|needless to say|i just think|i know|don't forget|only|let's|someone should|we should|really|still) ){0,2}(?:they|they're|them|their|it|you|you're|he|she|those|most of them|all of them|there really|just|let's|i'm|i)\b|\bafter all\b/
const group = /[PSTQABDI]/

/**
 * The sentence at an offset with its groups tagged; after it the same with the sentence before or
 * behind it, as far as they hang together.
 */
export function* taggedAround(view: TextView, index: number): Iterable<MappedText> {
  const block = view.blockAt(index)
  const sentence = view.sentenceAt(index)
  const own = tagged(view, sentence)
  if (group.test(own.value)) yield own
  if (sentence.start > block.start && pointsBack.test(own.value)) {
    const joined = joinTexts(tagged(view, view.sentenceAt(sentence.start - 1)), own)
    if (group.test(joined.value)) yield joined
  }
  if (sentence.end >= block.end) return
  const next = view.sentenceAt(sentence.end)
  // Tags take words away, and put none where none of these was.
  if (!pointsBack.test(plain(view, next).value)) return
  const behind = tagged(view, next)
  if (!pointsBack.test(behind.value)) return
  const joined = joinTexts(own, behind)
  if (group.test(joined.value)) yield joined
}

/** A sentence as it reads, and with its groups: several words ask for the same, and several rules. */
interface Reading {
  readonly plain: MappedText
  tagged?: MappedText
}

const readings = new WeakMap<TextView, Map<number, Reading>>()

function tagged(view: TextView, sentence: Range): MappedText {
  const reading = read(view, sentence)
  return (reading.tagged ??= tagGroups(reading.plain))
}

function plain(view: TextView, sentence: Range): MappedText {
  return read(view, sentence).plain
}

function read(view: TextView, { start, end }: Range): Reading {
  let known = readings.get(view)
  if (!known) readings.set(view, (known = new Map()))
  let reading = known.get(start)
  if (!reading)
    known.set(start, (reading = { plain: plainText(view.value.slice(start, end), start) }))
  return reading
}
