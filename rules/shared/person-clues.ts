import { forenames } from '../lexicons/forenames.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { fondness, titles, visits } from '../signals/names.ts'

/** What is in every text that has a noun for one person: *a lady*, *one of our regulars*. */
export const nounClues = (): readonly string[] => [...personNouns.keys(), 'one of']

/** What is in every text that speaks of somebody, by name or not. */
export const personClues = (): readonly string[] => [...nounClues(), ...nameClues()]

/** What is in every text that names somebody. */
export const nameClues = (): readonly string[] => [
  // A name follows it: *our patient Joan*.
  ...[...personNouns].filter(([, role]) => role !== 'relation').map(([noun]) => noun),
  'one of',
  ...titles,
  ...forenames,
  // Names that are words as well need more beside them.
  ...fondness,
  ...visits,
  'name is',
  'name was',
]
