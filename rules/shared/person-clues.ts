import { forenames } from '../lexicons/forenames.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { fondness, titles, visits } from '../signals/names.ts'

/** What is in every text that has a noun for one person: *a lady*, *one of our regulars*. */
export const nounClues = (): readonly string[] => [...personNouns.keys(), 'one of']

/** What is in every text that names somebody. */
export const nameClues = (): readonly string[] => [
  ...nounClues(),
  ...titles,
  ...forenames,
  // Names that are words as well need more beside them.
  ...fondness,
  ...visits,
  'name is',
  'name was',
]
