import { lazy, type Range } from 'professional/rule'
import { type GroupShare, groupShares } from '../../lexicons/demography.ts'
import type { Blur, PlacedClue } from '../../shared/clue.ts'
import { hashOf } from '../../shared/clue-key.ts'
import { phrasesIn, phraseTable, type Token } from '../../shared/phrases.ts'
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
  return phrasesIn(tokens, table()).flatMap(
    ({ value: group, index, length, ...range }): PlacedClue[] => {
      // Of an interpreter it is the language.
      if (/^(?:interpret|translat)/.test(tokens[index + length]?.lower ?? '')) return []
      const isInside = people.some((one) => one.start <= range.start && range.end <= one.end)
      const isBeside = people.some((one) => one.start === tokens[index + length]?.start)
      const isSaid = linking.test(tokens[index - 1]?.lower ?? '') || tokens[index]?.lower === 'from'
      if (!isInside && !isBeside && !isSaid) return []
      return [
        {
          kind: 'group',
          weight: 2,
          key: hashOf('group', group.term),
          share: group.high,
          ...range,
          ...((isInside || isBeside) && { blur: withoutWord(range, value, from) }),
        },
      ]
    },
  )
}

/** The word left out with the space after it; what begins the sentence then gets its capital. */
function withoutWord({ start, end }: Range, sentence: string, from: number): Blur {
  if (start > from) return { start, end: end + 1, text: '' }
  return { start, end: end + 2, text: sentence.charAt(end + 1 - from).toUpperCase() }
}
