import type {
  Container,
  DraftMeta,
  Range,
  RelatedPlace,
  SignalContext,
  Suggestion,
  TextMatch,
} from 'professional/rule'
import { placeOfAuthor } from '../signals/clues/places.ts'
import { smallestBlur } from './blurring.ts'
import { blursInWords, nameOfClue } from './clue-words.ts'
import type { Clue, PlacedClue } from './clue.ts'
import { findImages } from './images.ts'
import { exposureIn, exposureInName } from './patient-pictures.ts'
import type { Sighting } from './sightings.ts'

/** A sighting with its place, while the draft is at hand. */
export interface PlacedSighting extends Sighting {
  readonly container: Container
  readonly at: Range
  readonly placed: readonly PlacedClue[]
}

type Texts = Pick<SignalContext, 'text'>

/** What is not in the words: who writes, and a picture of the person. */
export function cluesAround(
  container: Container,
  placed: readonly PlacedClue[],
  context: SignalContext,
): Clue[] {
  const ofAuthor = authorClues(container.meta, placed)
  const images = container.type === 'post' ? findImages(container, context) : []
  const isPictured = images.some(({ alt, title, url }) =>
    [exposureIn(alt?.value ?? ''), exposureIn(title), exposureInName(url)].some(
      (exposure) => exposure === 'shown' || exposure === 'identified',
    ),
  )
  return isPictured ? [...ofAuthor, { kind: 'image', weight: 3 }] : ofAuthor
}

export function matchOf(
  { container, at }: Pick<PlacedSighting, 'container' | 'at'>,
  { text }: Texts,
): TextMatch {
  return text(container).slice(at.start, at.end)
}

/** The details that a finding is made of, each with what it is called. */
export function relatedOf(all: readonly PlacedSighting[], texts: Texts): RelatedPlace[] {
  return all.flatMap(({ container, placed }) =>
    placed
      .filter(({ kind }) => kind !== 'sex')
      .map((clue) => ({ at: matchOf({ container, at: clue }, texts), message: nameOfClue(clue) })),
  )
}

/** What to blur for nobody to be known, where little is enough. */
export function suggestionsFor(one: PlacedSighting, { text }: Texts): Suggestion[] {
  const around = one.clues.slice(one.placed.length)
  const chosen = smallestBlur(one.placed, around, one.isAltered)
  if (chosen.length === 0) return []
  const view = text(one.container)
  const edits = chosen.flatMap(({ blur }) =>
    blur ? [{ position: view.slice(blur.start, blur.end).position, text: blur.text }] : [],
  )
  return [{ title: blursInWords(chosen), safe: false, edits }]
}

/** A clue that may be kept: where it stands is left out. */
export function withoutPlace({ start: _, end: __, blur: ___, ...clue }: PlacedClue): Clue {
  return clue
}

/** Readers know where the author works, which halves the search; with a ward, it is over. */
function authorClues({ author }: DraftMeta, placed: readonly PlacedClue[]): Clue[] {
  if (author?.workplace === undefined && author?.place === undefined) return []
  const isSmall = placed.some(({ kind, weight }) => kind === 'place' && weight >= 2)
  const known = placeOfAuthor(author.place)
  return [{ kind: 'place', ...known, weight: isSmall ? 3 : 1 }]
}
