import type { Clue } from './clue.ts'
import { haveInCommon, mayBeSame } from './likeness.ts'
import { isLouder, type Risk, riskOf } from './risk.ts'

/** What one post tells of one person, or of a place and a day. Plain data. */
export interface Sighting {
  /**
   * `person` names somebody, `pronoun` speaks of one from elsewhere, `scene` of nobody: it only says
   * where and when.
   */
  readonly kind: 'person' | 'pronoun' | 'scene'
  readonly clues: readonly Clue[]
  readonly isInCare: boolean
  /** It says that it goes on: *the patient*, *again*. */
  readonly isContinued: boolean
  /** The draft says that details were changed. */
  readonly isAltered: boolean
}

/** A sighting with what it belongs to: a post of a thread, or a draft of a run. */
export interface Unit {
  readonly sighting: Sighting
  /** Sightings of the same unit have been looked at together already. */
  readonly unit: string
}

/** Several sightings that together show more than each does. */
export interface Picture<U extends Unit> {
  /** The one that completes it. */
  readonly at: U
  readonly others: readonly U[]
  /** What it is made of so far. */
  readonly clues: readonly Clue[]
  readonly risk: Risk
}

interface Cluster<U extends Unit> {
  readonly members: U[]
  readonly clues: Clue[]
}

/** So far back people put posts together; it keeps the work linear. */
const mostClusters = 16
const mostScenes = 8

/**
 * Puts sightings together that may be of the same person.
 *
 * @param units In the order in which people read them.
 * @param isClose They are told as one: a thread, a campaign. Then *she* and *the patient* are links;
 *   among an author's posts only what few people share is.
 */
export function picturesOf<U extends Unit>(units: readonly U[], isClose: boolean): Picture<U>[] {
  const clusters: Cluster<U>[] = []
  const scenes: U[] = []
  for (const unit of units) {
    if (unit.sighting.kind === 'scene') {
      scenes.push(unit)
      for (const cluster of clusters.slice(-mostClusters)) addScene(cluster, unit)
      continue
    }
    const known = clusters
      .slice(-mostClusters)
      .findLast((cluster) => isLinked(cluster, unit.sighting, isClose))
    const cluster = known ?? { members: [], clues: [] }
    if (!known) {
      if (unit.sighting.kind === 'pronoun') continue
      clusters.push(cluster)
    }
    cluster.members.push(unit)
    cluster.clues.push(...unit.sighting.clues)
    for (const scene of scenes.slice(-mostScenes).toReversed()) addScene(cluster, scene)
  }
  const order = new Map(units.map((unit, index) => [unit, index]))
  return clusters.flatMap(({ members }) => {
    // A scene may have been set before anybody turned up in it, or after.
    const ordered = members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    return pictureOf(ordered) ?? []
  })
}

function isLinked<U extends Unit>(
  cluster: Cluster<U>,
  sighting: Sighting,
  isClose: boolean,
): boolean {
  if (!mayBeSame(cluster.clues, sighting.clues)) return false
  if (haveInCommon(withoutPlace(cluster.clues), withoutPlace(sighting.clues))) return true
  return isClose && (sighting.kind === 'pronoun' || sighting.isContinued)
}

function withoutPlace(clues: readonly Clue[]): Clue[] {
  return clues.filter(({ kind }) => kind !== 'place')
}

/** A scene says where, for those of whom nobody has said it, or not as exactly. */
function addScene<U extends Unit>(cluster: Cluster<U>, scene: U): void {
  if (cluster.members.includes(scene)) return
  const places = cluster.clues.filter(({ kind }) => kind === 'place')
  const news = scene.sighting.clues
  const isEvent = news.some(({ kind }) => kind === 'event')
  const isPlace = news.some(({ kind }) => kind === 'place')
  const isSized = news.some(({ population }) => population !== undefined)
  const isKnown = places.some(({ population }) => population !== undefined)
  if (!isEvent && (isKnown || !(places.length === 0 ? isPlace : isSized))) return
  cluster.members.push(scene)
  cluster.clues.push(...news)
}

/** The picture, where it is worse than what each unit shows by itself. */
function pictureOf<U extends Unit>(ordered: readonly U[]): Picture<U> | undefined {
  if (!ordered.some(({ sighting }) => sighting.isInCare)) return undefined
  const isAltered = ordered.some(({ sighting }) => sighting.isAltered)
  const clues = ordered.flatMap(({ sighting }) => sighting.clues)
  const risk = riskOf(clues, isAltered)
  if (risk.level !== 'error' && risk.level !== 'warning') return undefined
  const byUnit = new Map<string, Clue[]>()
  for (const { unit, sighting } of ordered) {
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...sighting.clues])
  }
  for (const own of byUnit.values()) {
    if (!isLouder(risk.level, riskOf(own, isAltered).level)) return undefined
  }
  return completed(ordered, risk, isAltered)
}

function completed<U extends Unit>(
  members: readonly U[],
  risk: Risk,
  isAltered: boolean,
): Picture<U> | undefined {
  const soFar: Clue[] = []
  for (const [index, at] of members.entries()) {
    soFar.push(...at.sighting.clues)
    if (isLouder(risk.level, riskOf(soFar, isAltered).level)) continue
    return { at, others: members.slice(0, index), clues: soFar, risk }
  }
  return undefined
}
