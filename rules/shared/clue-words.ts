import type { Clue, ClueKind, PlacedClue } from './clue.ts'
import type { Estimated } from './risk.ts'

/** What clues are called, for they must not be repeated. */
const names: Readonly<Record<ClueKind, string>> = {
  age: 'an age',
  sex: 'a sex',
  group: 'a background',
  role: 'an occupation',
  relation: 'a relation',
  place: 'a place',
  time: 'a time',
  condition: 'a condition',
  treatment: 'a treatment',
  event: 'an event',
  mark: 'a distinctive thing',
  quote: 'words of theirs',
  unique: 'being the only one',
  image: 'a picture',
}
/** A sex is part of every other detail, and nobody could leave it out. */
const unsaid: ReadonlySet<ClueKind> = new Set(['sex'])
const mostNamed = 5

export function nameOfClue({ kind, weight }: Clue): string {
  return kind === 'place' && weight >= 2 ? 'a small place' : names[kind]
}

/** “an age, a small place, a time”: what gives away most comes first. */
export function cluesInWords(clues: readonly Clue[]): string {
  const sorted = clues
    .filter(({ kind }) => !unsaid.has(kind))
    .toSorted((a, b) => b.weight - a.weight)
  const byKind = new Map<ClueKind, string>()
  for (const clue of sorted) if (!byKind.has(clue.kind)) byKind.set(clue.kind, nameOfClue(clue))
  return [...byKind.values()].slice(0, mostNamed).join(', ')
}

/** “Only 1” of “4,110”, “about 15”: no more exact than the figures behind it. */
export function countsInWords({ count, population }: Estimated): {
  readonly count: string
  readonly population: string
} {
  return { count: countInWords(count), population: population.toLocaleString('en-GB') }
}

function countInWords(count: number): string {
  if (count < 1.5) return 'only 1'
  return `about ${count < 10 ? Math.round(count) : Math.round(count / 5) * 5}`
}

const blurs: Partial<Readonly<Record<ClueKind, string>>> = {
  age: 'blur the age',
  time: 'say “recently”',
  place: 'leave out the place',
  role: 'leave out the occupation',
  group: 'leave out the background',
}

/** “Blur the age and say “recently””: what a suggestion does. */
export function blursInWords(clues: readonly PlacedClue[]): string {
  const parts = [...new Set(clues.flatMap(({ kind }) => blurs[kind] ?? []))]
  const text =
    parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
