import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

interface Stretch {
  readonly from: number
  readonly to: number
}

export const setPlace: ReturnType<typeof StateEffect.define<Stretch | undefined>> =
  StateEffect.define<Stretch | undefined>()

const mark = Decoration.mark({ class: 'cm-place' })

/** The place of the finding that is open beside the text: a selection shows only with the focus. */
export const placeMark: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const found = transaction.effects.find((effect) => effect.is(setPlace))
    if (!found) return marks.map(transaction.changes)
    const place = found.value
    if (!place || place.from === place.to) return Decoration.none
    return Decoration.set(mark.range(place.from, place.to))
  },
  provide: (field) => EditorView.decorations.from(field),
})
