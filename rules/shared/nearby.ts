import type { Container, SignalContext, TextMatch } from 'professional/rule'
import { areNeighbours, type Sentence, sentenceOf, sentences } from '../signals/sentences.ts'
import { straighten } from './surroundings.ts'
import { withoutTags } from './trailing-tags.ts'

/** Accounts that a reply begins with: what it says begins behind them. */
const addressees = /^[^\w@]{0,6}(?:@[\w.]{1,60}[,:]? )+/

/** The sentence of a match and those next to it, with straight apostrophes. */
export interface Nearby {
  readonly previous: string
  /** Of the sentence itself, but for accounts that it is addressed to. */
  readonly before: string
  readonly after: string
  readonly next: string
}

/** Longer sentences are looked at in part, which keeps every pattern fast. */
const reach = 240

export function sentencesNear(
  { start, end, view }: TextMatch,
  container: Container,
  context: SignalContext,
): Nearby {
  const list = context.signal(sentences, container)
  const sentence = sentenceOf(list, start)
  const stop = sentence?.end ?? end
  const from = Math.max(sentence?.start ?? start, start - reach)
  return {
    previous: said(beside(sentence, list[(sentence?.index ?? 0) - 1]).slice(-reach)),
    before: straighten(view.value.slice(from, start)).replace(addressees, ''),
    after: said(view.value.slice(end, Math.max(end, Math.min(stop, end + reach)))),
    next: said(beside(sentence, list[(sentence?.index ?? 0) + 1]).slice(0, reach)),
  }
}

/** With straight apostrophes, and without hashtags that only sort the post. */
function said(text: string): string {
  return straighten(withoutTags(text))
}

function beside(sentence: Sentence | undefined, other: Sentence | undefined): string {
  return sentence && other && areNeighbours(sentence, other) ? other.value : ''
}
