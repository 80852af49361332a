import type { PlannedRule } from '../core/config.ts'
import type { Container, Draft } from '../core/tree.ts'
import { awakeInLong } from './awake-in-long.ts'
import type { Look } from './look.ts'
import { awakeTogether, isAsked, isReadAsOne } from './near.ts'
import { wakingWords } from './shown-in-draft.ts'
import { awakeInUnit, unitsOf } from './view-units.ts'
import type { Waker } from './wake.ts'
import { longText, whereaboutsOf } from './whereabouts.ts'

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
  if (views.every(({ value }) => isReadAsOne(value.length))) return awake
  const units = views.flatMap(unitsOf)
  // The draft as a whole woke them.
  if (units.length < 2) return awake
  return waker.same(
    awakeTogether(
      awake,
      () => units,
      (unit) => awakeInUnit(unit, waker),
    ),
  )
}
