import type { Located, Post, SignalContext, Suggestion, TextMatch } from 'professional/rule'

/** The count that a post of a thread begins with. */
const count = /^\s*(?:\(?\d{1,2}\/(?:\d{1,2}|n)?\)?\s+|\u{1F9F5}\s*)?/u

/** The first sentence of a post’s own words, its count left out. */
export function openingOf(post: Post, context: SignalContext): TextMatch | undefined {
  const view = context.text(post)
  const block = view.blocks.find(({ kind, quoted }) => !quoted && kind !== 'alt')
  if (!block) return undefined
  const value = view.value.slice(block.start, view.sentenceAt(block.start).end).trimEnd()
  const end = block.start + value.length
  const start = block.start + (count.exec(value)?.[0].length ?? 0)
  return start < end ? view.slice(start, end) : undefined
}

/** Offers to put “Ad:” in front of everything else. */
export function suggestLabel(post: Post | undefined, context: SignalContext): Suggestion[] {
  const opening = post && openingOf(post, context)
  if (!opening) return []
  const at: Located['position'] = {
    start: opening.position.start,
    end: opening.position.start,
  }
  return [{ title: 'Begin with “Ad:”', safe: false, edits: [{ position: at, text: 'Ad: ' }] }]
}
