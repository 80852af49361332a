import { unmask, type Unmasked } from './evasion.ts'
import { type Folded, foldText } from './fold.ts'
import type { Range } from './sentences.ts'
import type { FoldedView, TextView } from './text.ts'

/** The folded text of a stretch of a view. */
export function createFoldedView(view: TextView, { start, end }: Range): FoldedView {
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
  } as unknown as FoldedView
}

interface MadeFoldedView extends FoldedView, Range {
  readonly folded: Folded
  plain: readonly Unmasked[] | undefined
}

const folding: Pick<FoldedView, 'unmasked' | 'back'> & ThisType<MadeFoldedView> = {
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
