import type { Range, TextView } from 'professional/rule'
import { groupNamesIn, tagGroups } from './groups.ts'
import { joinTexts, type MappedText, plainSentence, type Rewriting } from './plain-sentence.ts'
import { placeBefore, placeBehind } from './surroundings.ts'

/** Whoever a sentence that opens so speaks of stands in the one before. */
const pointsBack =
  /^\W*(?:(?:and|but|of course|just|needless to say|i just think|i know|don't forget|only|let's|someone should|we should|really|still) ){0,2}(?:they|they're|them|their|it|you|you're|he|she|those|most of them|all of them|none of them|not (?:a single )?one|every (?:last |single )?one|each and every one|the (?:whole )?lot of them|both of them|[VZHN](?:,? and [VZHN])?,? (?:the lot|all of|every)|(?:rude|lazy|useless|selfish|dirty|thick|liars|thieves|entitled|stupid|idle|feckless|filthy|ungrateful|scroungers),? (?:the lot|all of|every)|there really|just|let's|i'm|i)\b|\bafter all\b/
const group = /[PSTQABDI]/

/**
 * The sentence at an offset with its groups tagged; after it the same with the sentence before or
 * behind it, as far as they hang together.
 */
export function* taggedAround(view: TextView, index: number): Iterable<MappedText> {
  const sentence = view.sentenceAt(index)
  const own = read(view, sentence)
  if (hasGroup(own)) yield tagged(own)
  // Tags take words away, and put none where none of these was.
  const front = placeBefore(view, index)
  if (front !== undefined && pointsBack.test(own.plain.value)) {
    const before = read(view, view.sentenceAt(front))
    if ((hasGroup(before) || hasGroup(own)) && pointsBack.test(tagged(own).value)) {
      yield joinTexts(tagged(before), tagged(own))
    }
  }
  const next = placeBehind(view, index)
  if (next === undefined) return
  const behind = read(view, view.sentenceAt(next))
  if (!pointsBack.test(behind.plain.value) || !(hasGroup(own) || hasGroup(behind))) return
  if (pointsBack.test(tagged(behind).value)) yield joinTexts(tagged(own), tagged(behind))
}

/** A sentence as it reads, and with its groups: several words ask for the same, and several rules. */
interface Reading {
  readonly plain: MappedText
  readonly names: readonly Rewriting[]
  tagged?: MappedText
}

const readings = new WeakMap<TextView, Map<number, Reading>>()
/** So many sentences are kept: words are asked about in their order. */
const mostKept = 512

function hasGroup({ names }: Reading): boolean {
  return names.some(({ value }) => group.test(value))
}

function tagged(reading: Reading): MappedText {
  return (reading.tagged ??= tagGroups(reading.plain, reading.names))
}

function read(view: TextView, { start, end }: Range): Reading {
  let known = readings.get(view)
  if (!known) readings.set(view, (known = new Map()))
  let reading = known.get(start)
  if (!reading) {
    const plain = plainSentence(view, { start, end })
    if (known.size >= mostKept) known.clear()
    known.set(start, (reading = { plain, names: groupNamesIn(plain.value) }))
  }
  return reading
}
