import { care as careSignal } from '../../../rules/signals/care.ts'
import { generality as generalitySignal } from '../../../rules/signals/generic.ts'
import { mentions } from '../../../rules/signals/mention.ts'
import { people } from '../../../rules/signals/person.ts'
import { promo as promoSignal } from '../../../rules/signals/promo.ts'
import { selfDescription } from '../../../rules/signals/self.ts'
import { overlaps } from '../../../rules/signals/sentences.ts'
import { probe } from '../probe.ts'
import { care } from './care.ts'
import { fiction } from './fiction.ts'
import { generality } from './generality.ts'
import { mention } from './mention.ts'
import { negation } from './negation.ts'
import { person } from './person.ts'
import { promo } from './promo.ts'
import { self } from './self.ts'

/** Two texts that differ in what a question to a signal is about. */
export interface Pair {
  readonly yes: string
  readonly no: string
  /** A signal is known to get it wrong. */
  readonly isGap: boolean
}

/** What a list of pairs asks, of the marked words. */
export interface Contrast {
  readonly name: string
  readonly pairs: readonly Pair[]
  ask(marked: string): Promise<boolean>
}

/** Whether the marked words stand for one real person. */
export const isSomebody = (marked: string): Promise<boolean> =>
  probe(marked, (match, container, context) =>
    context.signal(people, container).mentions.some((found) => overlaps(found, match)),
  )

export const contrasts: readonly Contrast[] = [
  { name: 'person', pairs: readPairs(person), ask: isSomebody },
  {
    name: 'care',
    pairs: readPairs(care),
    ask: (marked) =>
      probe(
        marked,
        (match, container, context) =>
          context.signal(careSignal, container).near(match) !== undefined,
      ),
  },
  {
    name: 'generality',
    pairs: readPairs(generality),
    ask: (marked) =>
      probe(marked, (match, container, context) =>
        context.signal(generalitySignal, container).isGeneric(match),
      ),
  },
  {
    name: 'fiction',
    pairs: readPairs(fiction),
    ask: (marked) =>
      probe(
        marked,
        (match, container, context) =>
          !context.signal(generalitySignal, container).isInvented(match),
      ),
  },
  { name: 'negation', pairs: readPairs(negation), ask: isSomebody },
  {
    name: 'self',
    pairs: readPairs(self),
    ask: (marked) =>
      probe(
        marked,
        (match, container, context) =>
          context.signal(selfDescription, container).isSelf(match) ||
          context.signal(selfDescription, container).isOwnCare(match),
      ),
  },
  {
    name: 'mention',
    pairs: readPairs(mention),
    ask: (marked) =>
      probe(marked, (match, container, context) =>
        context.signal(mentions, container).isMentioned(match),
      ),
  },
  {
    name: 'promo',
    pairs: readPairs(promo),
    ask: (marked) =>
      probe(marked, (match, container, context) =>
        context.signal(promoSignal, container).isPromotional(match),
      ),
  },
]

/** One pair a line: `yes ≠ no`; `⏎` is a line break, and `(gap)` marks what is known to fail. */
function readPairs(lines: string): Pair[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [yes = '', no = ''] = line
        .replace(/^\(gap\) /, '')
        .split(' ≠ ')
        .map((text) => text.replaceAll('⏎', '\n'))
      return { yes, no, isGap: line.startsWith('(gap)') }
    })
}
