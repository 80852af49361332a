import { type ClueRows, type Container, defineSignal, makePattern } from 'professional/rule'
import { allPlaces } from '../lexicons/places.ts'
import type { PlacedClue } from '../shared/clue.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { tokensOf } from '../shared/phrases.ts'
import { agesIn } from './clues/ages.ts'
import { groupsIn } from './clues/groups.ts'
import { healthIn } from './clues/health.ts'
import { eventClues, eventsIn, marksIn } from './clues/marks.ts'
import { placesIn, smallPlaceClues } from './clues/places.ts'
import { rolesIn } from './clues/roles.ts'
import { timesIn } from './clues/times.ts'
import { generality } from './generic.ts'
import { rolePeople } from './role-people.ts'
import { overlaps, type Sentence, startingIn } from './sentences.ts'

const where = 'in|from|at|near|on|around|of|outside|across|to|for|serving|over'
const placeNoun = String.raw`\b[Ww]ard\b|\b(?:our|my|the|this|that|her|his|their|a) (?:\w+ ){0,2}(?:village|hamlet|island|isle|parish|street|estate|home|school|town|valley|ward|branch)\b`
const saying = 'is|has|had|was'
/** Without one of these, a sentence names no place. */
const mayPlace = makePattern(
  String.raw`\b(?:${where}) (?:the )?[A-Z]|${placeNoun}|^[A-Z]\w+ (?:${saying})\b|\bSt\.? [A-Z]`,
)

/** What is in every text that has a scene: a name behind a preposition, a place or an event. */
export const sceneClues = (): ClueRows => {
  const before = where.split('|')
  const behind = [...before.map((word) => `${word} ^^`), 'st ^', [['the ^^'], before]]
  // In front of its verb a place is in the tables, or there is one behind it.
  const inFront = allPlaces().flatMap(({ name }) => (/^\w+$/.test(name) ? [name] : []))
  return anyClues(
    [behind],
    [[...new Set(inFront), '<name>', ...smallPlaceClues()], saying.split('|')],
    patternClues(placeNoun),
    eventClues(),
  )
}

/** The details that one sentence gives, in order. */
export interface Clues {
  in(sentence: Sentence): readonly PlacedClue[]
  /** Only where, when and what happened, where no person is spoken of. */
  scene(sentence: Sentence): readonly PlacedClue[]
  /** Whether it may tell what somebody has, takes or is, by which they are known again elsewhere. */
  mayLink(sentence: Sentence): boolean
}

/** What narrows down of whom a draft speaks; looked for one sentence at a time, and once. */
export const clues = defineSignal<Clues>({
  id: 'clues',
  read(container: Container, context) {
    const known = new Map<Sentence, readonly PlacedClue[]>()
    const general = context.signal(generality, container)
    const mentions = context.signal(rolePeople, container)

    function look(sentence: Sentence): readonly PlacedClue[] {
      const tokens = tokensOf(sentence.words)
      const beside = startingIn(mentions, sentence)
      const called = rolesIn(tokens, beside)
      const places = placesIn(sentence, [...beside, ...called])
      // Bishop’s Castle is no bishop’s.
      const roles = called.filter((role) => !places.some((place) => overlaps(place, role)))
      return [
        ...agesIn(sentence),
        ...timesIn(sentence),
        ...places,
        ...roles,
        ...groupsIn(tokens, beside, sentence),
        ...healthIn(tokens, sentence),
        ...marksIn(sentence),
      ]
        .filter((clue) => !general.isGeneric(clue))
        .toSorted((a, b) => a.start - b.start)
    }

    function lookAtScene(sentence: Sentence): readonly PlacedClue[] {
      const places = mayPlace.test(sentence.value) ? placesIn(sentence, []) : []
      const events = eventsIn(sentence)
      if (places.length + events.length === 0) return []
      return [...places, ...events, ...timesIn(sentence)].filter((clue) => !general.isGeneric(clue))
    }

    function mayLink(sentence: Sentence): boolean {
      const tokens = tokensOf(sentence.words)
      if (healthIn(tokens, sentence).length > 0) return true
      return rolesIn(tokens, startingIn(mentions, sentence)).length > 0
    }

    return {
      scene: lookAtScene,
      mayLink,
      in(sentence) {
        let found = known.get(sentence)
        if (!found) known.set(sentence, (found = look(sentence)))
        return found
      },
    }
  },
})
