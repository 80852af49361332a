import { lazy, type Range } from 'professional/rule'
import { type GroupShare, groupShares } from '../../lexicons/demography.ts'
import type { Blur, PlacedClue } from '../../shared/clue.ts'
import { hashOf } from '../../shared/clue-key.ts'
import { phraseTable, type Token } from '../../shared/phrases.ts'
import type { Sentence } from '../sentences.ts'

const table = lazy(() =>
  phraseTable(groupShares().map((group): [string, GroupShare] => [group.term, group])),
)
const linking = /^(?:is|was|speaks|spoke|speaking|from|only|a|an)$/

/** Backgrounds that a sentence gives one of its people: *a Polish driver*, *she is Syrian*. */
export function groupsIn(
  tokens: readonly Token[],
  people: readonly Range[],
  { value, start: from }: Sentence,
): PlacedClue[] {
  const found: PlacedClue[] = []
  for (let index = 0; index < tokens.length;) {
    const match = table().at(tokens, index)
    const first = tokens[index]
    const last = match && tokens[index + match.length - 1]
    if (!match || !first || !last) {
      index++
      continue
    }
    const range = { start: first.start, end: last.end }
    const isInside = people.some(({ start, end }) => start <= range.start && range.end <= end)
    const next = tokens[index + match.length]
    const isBeside = people.some(({ start }) => next?.start === start)
    if (
      isInside ||
      isBeside ||
      linking.test(tokens[index - 1]?.lower ?? '') ||
      first.lower === 'from'
    ) {
      found.push({
        kind: 'group',
        weight: 2,
        key: hashOf('group', match.value.term),
        share: match.value.high,
        ...range,
        ...((isInside || isBeside) && { blur: withoutWord(range, value, from) }),
      })
    }
    index += match.length
  }
  return found
}

/** The word left out with the space after it; what begins the sentence then gets its capital. */
function withoutWord({ start, end }: Range, sentence: string, from: number): Blur {
  if (start > from) return { start, end: end + 1, text: '' }
  return { start, end: end + 2, text: sentence.charAt(end + 1 - from).toUpperCase() }
}
