import { unmask, type Unmasked } from './evasion.ts'
import { type Folded, foldText } from './fold.ts'
import type { Range } from './sentences.ts'

/** What stands in a stretch of a view, evened out for matching. */
export interface FoldedStretch<View> {
  readonly value: string
  readonly view: View
  /** Its words that hide what they say, as they may read; worked out once. */
  unmasked(): readonly Unmasked[]
  /** A stretch of the folded text as one of the view. */
  back(start: number, end: number): Range
}

export function createFoldedView<View extends { readonly value: string }>(
  view: View,
  { start, end }: Range,
): FoldedStretch<View> {
  const folded = foldText(view.value.slice(start, end))
  const { value } = folded
  // The rest is inherited.
  return {
    __proto__: folding,
    value,
    view,
    start,
    end,
    folded,
    plain: undefined,
  } as unknown as FoldedStretch<View>
}

interface MadeFoldedView extends FoldedStretch<unknown>, Range {
  readonly folded: Folded
  plain: readonly Unmasked[] | undefined
}

const folding: Pick<FoldedStretch<unknown>, 'unmasked' | 'back'> & ThisType<MadeFoldedView> = {
  unmasked() {
    return (this.plain ??= unmask(this.value))
  },
  back(start, end) {
    const { folded, start: from } = this
    const length = this.end - from
    return {
      start: from + (folded.startOf(start) ?? length),
      end: from + (end > start ? (folded.endOf(end - 1) ?? length) : (folded.startOf(start) ?? 0)),
    }
  },
}
