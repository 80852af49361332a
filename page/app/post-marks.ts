import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { MeasuredPost } from 'professional/browser'
import { lengthInWords } from './lengths.ts'

export const setPosts: ReturnType<typeof StateEffect.define<readonly MeasuredPost[]>> =
  StateEffect.define<readonly MeasuredPost[]>()

/** The line over each post of a thread that counts it. */
class PostMark extends WidgetType {
  readonly words: string

  constructor(words: string) {
    super()
    this.words = words
  }

  override eq({ words }: PostMark): boolean {
    return words === this.words
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'cm-post-mark'
    element.textContent = this.words
    // The list of posts says the same where it can be read in turn.
    element.setAttribute('aria-hidden', 'true')
    return element
  }
}

/** Where posts begin; nothing where there is only one. */
export const postMarks: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const posts = transaction.effects.find((effect) => effect.is(setPosts))?.value
    if (!posts) return marks.map(transaction.changes)
    if (posts.length < 2) return Decoration.none
    const { doc } = transaction.state
    const all = posts.map((post, index) => {
      const words = [`Post ${index + 1}`, ...post.lengths.map(lengthInWords)].join(' · ')
      const line = doc.lineAt(firstInk(doc.sliceString(post.start, post.end), post.start))
      return Decoration.widget({ widget: new PostMark(words), block: true, side: -1 }).range(
        line.from,
      )
    })
    return Decoration.set(all, true)
  },
  provide: (field) => EditorView.decorations.from(field),
})

function firstInk(text: string, start: number): number {
  return start + Math.max(text.search(/\S/), 0)
}
