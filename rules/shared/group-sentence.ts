import type { TextView } from 'professional/rule'
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
  const own = read(view, sentence.start, sentence.end)
  if (group.test(own.value)) yield own
  if (sentence.start > block.start && pointsBack.test(own.value)) {
    const before = view.sentenceAt(sentence.start - 1)
    const joined = joinTexts(read(view, before.start, before.end), own)
    if (group.test(joined.value)) yield joined
  }
  if (sentence.end >= block.end) return
  const next = view.sentenceAt(sentence.end)
  const behind = read(view, next.start, next.end)
  if (!pointsBack.test(behind.value)) return
  const joined = joinTexts(own, behind)
  if (group.test(joined.value)) yield joined
}

function read(view: TextView, start: number, end: number): MappedText {
  return tagGroups(plainText(view.value.slice(start, end), start))
}
