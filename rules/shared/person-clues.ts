import type { ClueRow } from 'professional/rule'
import { forenames, wordForenames } from '../lexicons/forenames.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { roles } from '../lexicons/roles.ts'
import { anchorClues } from '../signals/generic.ts'
import { fondness, titles, visits } from '../signals/names.ts'
import { clippedReport, shiftReport } from '../signals/nouns.ts'
import { patternClues } from './pattern-clues.ts'

/** What is in every text that has a noun for one person: *a lady*, *one of our regulars*. */
export const nounClues = (): readonly string[] => [...personNouns().keys(), 'one of']

/** What is in every text that speaks of somebody, by name or not. */
export const personClues = (): ClueRow => [...nounClues(), ...nameClues()]

/** What is in every text that names somebody: a capital follows all but what is listed. */
export const nameClues = (): ClueRow => {
  // A name follows it: *our patient Joan*.
  const nouns = [...personNouns()].flatMap(([noun, role]) => (role === 'relation' ? [] : [noun]))
  const several = nouns.flatMap((noun) => [
    `${noun}s`,
    noun.replace(/y$/, 'ies').replace(/man$/, 'men'),
  ])
  return [
    ...beforeCapital([...nouns, ...fondness]),
    [beforeCapital(['called', 'named']), [...nouns, 'one of']],
    [['one of'], beforeCapital(several)],
    // “A resident’s, Zbyszek.”
    [beforeCapital(['s']), nouns],
    'mr',
    'mrs',
    [['miss', 'ms', 'mx'], ['bed', 'bay', 'cubicle', 'side room'], ['<digit>']],
    ...beforeCapital([...titles]),
    ...forenames,
    // Names that are words as well need more beside them.
    [[...wordForenames], visits],
    'name is',
    'name was',
  ]
}

function beforeCapital(phrases: readonly string[]): ClueRow {
  return phrases.map((phrase) => {
    const last = phrase.split(' ').at(-1) ?? ''
    return last === phrase ? `${phrase} ^` : [[phrase], [`${last} ^`]]
  })
}

/** What is in every draft of one post that speaks of somebody real, beside who that is. */
export const realClues = (): ClueRow => [
  ...nameClues(),
  ...anchorClues(),
  'one of the',
  'of ours',
  patternClues(clippedReport),
  patternClues(shiftReport),
  // A mother of nine is somebody, whatever is said of her.
  ...roles().flatMap((role) => (role.class === 'household' ? [role.term] : [])),
]
