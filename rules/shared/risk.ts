import type { Severity } from 'professional/rule'
import type { Clue, ClueKind } from './clue.ts'

/** How many people the clues together may mean, and how bad that is. */
export interface Risk {
  readonly level: Severity | undefined
  /** The most people who could be meant, where that can be estimated. */
  readonly count?: number
  /** How many live in the place that the estimate started from. */
  readonly population?: number
}

/** A risk of which it is known how many people could be meant. */
export interface Estimated extends Risk {
  readonly count: number
  readonly population: number
}

/** Estimates above this tell nobody anything. */
const mostToCount = 100

export function isEstimated(risk: Risk): risk is Estimated {
  return risk.count !== undefined && risk.count < mostToCount
}

const telling: readonly ClueKind[] = [
  'age',
  'group',
  'role',
  'relation',
  'condition',
  'treatment',
  'unique',
  'mark',
  'time',
]

/** Below so many people who could be meant, a draft is as loud. */
const few = { error: 5, warning: 20, info: 100 } as const
/**
 * The louder of two judgements, so that no detail taken away can make a draft look worse.
 *
 * @param isAltered The draft says that details were changed, which protects a little.
 */
export function riskOf(clues: readonly Clue[], isAltered = false): Risk {
  const heaviest = heaviestOf(clues)
  const estimate = estimateOf(heaviest)
  const level = louder(levelOfCount(estimate?.count), levelOfScore(heaviest, isAltered ? 2 : 0))
  return { level, ...estimate }
}

/** Of each kind, the clue that gives away most; two conditions narrow no more than the rarer. */
function heaviestOf(clues: readonly Clue[]): ReadonlyMap<ClueKind, Clue> {
  const heaviest = new Map<ClueKind, Clue>()
  for (const clue of clues) {
    const other = heaviest.get(clue.kind)
    heaviest.set(clue.kind, other ? joined(other, clue) : clue)
  }
  return heaviest
}

function joined(a: Clue, b: Clue): Clue {
  const share = least(a.share, b.share)
  const most = least(a.most, b.most)
  const population = least(a.population, b.population)
  return {
    kind: a.kind,
    weight: Math.max(a.weight, b.weight),
    ...(share !== undefined && { share }),
    ...(most !== undefined && { most }),
    ...(population !== undefined && { population }),
  }
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Math.min(a, b)
}

/**
 * People of the place whom all clues may fit. Each share is a bound from above, because details go
 * together: the volunteers of a lifeboat are of an age, and live where the boat is.
 */
function estimateOf(
  clues: ReadonlyMap<ClueKind, Clue>,
): { readonly count: number; readonly population: number } | undefined {
  const population = clues.get('place')?.population
  if (population === undefined || !tellsOfPerson(clues)) return undefined
  let count = population
  for (const { share = 1 } of clues.values()) count *= share
  for (const { most, share = 0 } of clues.values()) {
    // A small place has one vicar, a large one has its share of them.
    if (most !== undefined) count = Math.min(count, Math.max(most, share * population))
  }
  return { count, population }
}

/**
 * It takes two things beside a place: a day alone means whoever was there, a condition whoever has
 * it. A great age is one of the few things that is enough.
 */
function tellsOfPerson(clues: ReadonlyMap<ClueKind, Clue>): boolean {
  const told = telling.filter((kind) => clues.has(kind)).length
  const isVeryOld = (clues.get('age')?.weight ?? 0) >= 3
  const isAboutSomebody = told > (clues.has('time') ? 1 : 0)
  return isAboutSomebody && (told >= 2 || isVeryOld)
}

function levelOfCount(count: number | undefined): Severity | undefined {
  if (count === undefined) return undefined
  if (count < few.error) return 'error'
  if (count < few.warning) return 'warning'
  return count < few.info ? 'info' : undefined
}

/** Weights added up, where nobody can say how many people there are. */
function levelOfScore(clues: ReadonlyMap<ClueKind, Clue>, relief: number): Severity | undefined {
  const counted = [...clues.values()].filter(({ weight }) => weight > 0)
  const score = counted.reduce((sum, { weight }) => sum + weight, 0) - relief
  const kinds = counted.filter(({ kind }) => kind !== 'sex').length
  const isSingular = counted.some(({ weight }) => weight >= 4)
  if (kinds >= 4 && score >= 8) return 'error'
  if ((isSingular && kinds >= 2) || (clues.has('event') && kinds >= 3)) return 'error'
  if (kinds >= 3 && score >= 5) return 'warning'
  const condition = clues.get('condition')?.weight ?? 0
  return kinds >= 2 && score >= 4 && condition >= 2 ? 'info' : undefined
}

const loudness: readonly (Severity | undefined)[] = [undefined, 'info', 'warning', 'error']

/** The louder of two; nothing is the quietest. */
function louder(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  return isLouder(b, a) ? b : a
}

export function isLouder(a: Severity | undefined, b: Severity | undefined): boolean {
  return loudness.indexOf(a) > loudness.indexOf(b)
}
