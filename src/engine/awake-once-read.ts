import type { PlannedRule } from '../core/config.ts'
import type { SignalContext } from '../core/signal.ts'
import { blockBreak, type TextView } from '../core/text.ts'
import type { Container, Draft } from '../core/tree.ts'
import { awakeInLong } from './awake-in-long.ts'
import type { Look } from './look.ts'
import { awakeTogether, isAsked, isReadAsOne } from './near.ts'
import type { Parts } from './part-marks.ts'
import { wakingWords } from './shown-in-draft.ts'
import { awakeInUnit, type Unit, unitsOf } from './view-units.ts'
import type { Waker } from './wake.ts'
import { whereaboutsOf } from './whereabouts.ts'
import { longText } from './long-text.ts'

/** The rules that a draft wakes which was read, and that the source could not tell. */
export function awakeOnceRead(draft: Draft, waker: Waker, look: Look): readonly PlannedRule[] {
  const { tree } = look.document
  // What is known of places is known of the file.
  if (!waker.isBlind && tree.children.length === 1 && isLong(draft, look)) {
    const awake = awakeInLong(draft, waker, look)
    look.whereabouts = whereaboutsOf(awake)
    return awake
  }
  return awakeInShort(draft, waker, look)
}

function isLong({ children }: Draft, { context }: Look): boolean {
  const length = (container: Container): number => wakingWords(container, context).length
  return children.reduce((sum, container) => sum + length(container), 0) > longText
}

/** Those whose clues have to stand together sleep again where no unit alone would wake them. */
function awakeInShort(draft: Draft, waker: Waker, look: Look): readonly PlannedRule[] {
  const { context, hasCompany } = look
  const awake = waker.awake(draft, hasCompany, context)
  if (!awake.some(isAsked)) return awake
  const views = draft.children.map((container) => context.text(container, 'everywhere'))
  // Rules read as one what is short without its addresses.
  const isShort = ({ container, value }: TextView): boolean =>
    isReadAsOne(value.length) || isReadAsOne(context.text(container).value.length)
  if (views.every(isShort)) return awake
  const units = views.flatMap(unitsOf)
  // The draft as a whole woke them.
  if (units.length < 2) return awake
  return awakeTogether(awake, waker, partsOf(units, draft, context), (part) => {
    const unit = units[part]
    return unit ? awakeInUnit(unit, waker) : []
  })
}

/** Where units begin in the words that were looked at. */
function partsOf(units: readonly Unit[], { children }: Draft, context: SignalContext): Parts {
  const starts = new Map<TextView, number>()
  let end = 0
  let areOfViews = true
  for (const container of children) {
    const view = context.text(container, 'everywhere')
    const words = wakingWords(container, context)
    if (words === '') continue
    if (words !== view.value) areOfViews = false
    starts.set(view, end)
    end += words.length + blockBreak.length
  }
  return {
    starts: units.map(({ view, start }) => (starts.get(view) ?? 0) + start),
    end: areOfViews ? end : nothingPlaced,
  }
}

/** All words stand behind the parts, so that they may belong to any. */
const nothingPlaced = -1
