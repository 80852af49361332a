import { type Container, lazy, type SignalContext } from 'professional/rule'
import { mentions } from '../signals/mention.ts'
import { mayOpenWithPronoun } from '../signals/opening-pronoun.ts'
import { people } from '../signals/person.ts'
import { type Portrait, portraits } from '../signals/portraits.ts'
import { sentences } from '../signals/sentences.ts'
import { isToldInPrivate } from '../signals/told.ts'
import { cluesAround, type PlacedSighting, withoutPlace } from './placed-sightings.ts'

/** Longer texts are pages, and tell their story by themselves. */
const longestPost = 6000
/** An age that stands for somebody, or a trade that no table may know. */
const nounless = /\d[- ]?y\/?o\b|[a-z\d][- ]?(?:year|month|week|day)s?[- ]old\b|\bretired\b/i
const mayBeAltered = /changed|altered|anonymi[sz]ed/i
const altered =
  /\b(?:(?:some|all|the|identifying|names? and) )?(?:details|places|names?)(?: and (?:places|details|names))? (?:have been |has been |were |was )?(?:changed|altered|anonymi[sz]ed)\b/i

export interface Circumstances {
  /** Somebody is named by a role in it. */
  readonly hasRole: boolean
  /** What it shows of nobody may belong to somebody elsewhere. */
  readonly isOneOfMany: boolean
  /** It may be told as one with others: a thread, a campaign, a small folder. */
  readonly isClose: boolean
}

/**
 * The people whom a part of a draft shows, each with what is told of them; where there are none,
 * perhaps a scene or somebody who is only a pronoun, for what is told elsewhere.
 */
export function sightingsIn(
  container: Container,
  { hasRole, isOneOfMany, isClose }: Circumstances,
  context: SignalContext,
): PlacedSighting[] {
  if (container.meta.fictional || !isRead(container)) return []
  const view = context.text(container)
  const isTelling = hasRole || mayTell(container, context)
  if (!isOneOfMany && !isTelling) return []
  const isAltered = lazy(() => mayBeAltered.test(view.value) && altered.test(view.value))
  const told = isTelling ? context.signal(portraits, container).all() : []
  if (told.length > 0) return peopleIn(container, told, isAltered, context)
  if (view.value.length > longestPost || !isOneOfMany) return []
  const scene = sceneIn(container, isAltered, isClose, context)
  return scene ? [scene] : []
}

/** Values of the front matter are read where a site shows them. */
export function isRead(container: Container): boolean {
  return container.type === 'post' || container.prose
}

/** Whether anybody may be spoken of; asked before anything is worked out. */
function mayTell(container: Container, context: SignalContext): boolean {
  const { value } = context.text(container)
  if (nounless.test(value) || mayOpenWithPronoun(value)) return true
  return context.signal(people, container).mentions.length > 0
}

/** Those who are only mentioned as words, or whose story was told in private, are left out. */
function peopleIn(
  container: Container,
  told: readonly Portrait[],
  isAltered: () => boolean,
  context: SignalContext,
): PlacedSighting[] {
  const view = context.text(container)
  const { isMentioned } = context.signal(mentions, container)
  const list = context.signal(sentences, container)
  return told
    .filter(({ first }) => !isMentioned(view.slice(first.start, first.end)))
    .filter((portrait) => isToldInPrivate(portrait.mentions, list))
    .map(({ first, clues: placed, isContinued, isInCare }) => ({
      kind: 'person',
      container,
      at: first,
      placed,
      clues: [...placed.map(withoutPlace), ...cluesAround(container, placed, context)],
      isContinued,
      isInCare,
      isAltered: isAltered(),
    }))
}

function sceneIn(
  container: Container,
  isAltered: () => boolean,
  isClose: boolean,
  context: SignalContext,
): PlacedSighting | undefined {
  const loose = context.signal(portraits, container).loose(isClose)
  if (!loose) return undefined
  const { clues: placed, pronoun } = loose
  const at = pronoun ?? placed[0]
  if (!at || placed.length === 0) return undefined
  return {
    kind: pronoun ? 'pronoun' : 'scene',
    container,
    at,
    placed,
    clues: placed.map(withoutPlace),
    isContinued: pronoun !== undefined,
    isInCare: placed.some(({ kind }) => kind === 'condition' || kind === 'treatment'),
    isAltered: isAltered(),
  }
}
