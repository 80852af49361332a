import type * as Mdast from 'mdast'
import type { Range } from '../core/sentences.ts'
import { shorthandIn } from '../core/shorthand.ts'
import { mostNext, wrapsIn } from './line-breaks.ts'

/** A stretch of a string that reads as something else. */
export interface Reading extends Range {
  readonly text: string
}

/** What stands next to a text in its paragraph. */
export interface Around {
  readonly before: string
  readonly after: string
  /** Whether no word goes on beyond the node: *su<b>i</b>cide* is one. */
  readonly isWholeWord: boolean
}

export const alone = (): Around => ({ before: '', after: '', isWholeWord: true })

export function aroundChild(parent: Mdast.Parents, index: number): Around {
  return {
    before: lastLine(parent.children[index - 1]),
    after: firstWords(parent.children[index + 1]),
    isWholeWord: isApart(parent, index),
  }
}

/**
 * What in a text is read otherwise than it is written, in order.
 *
 * @param asWritten Shortened words that are not read in full.
 */
export function readingsIn(
  value: string,
  around: () => Around,
  asWritten: ReadonlySet<string>,
): readonly Reading[] {
  let short = shorthandIn(value, asWritten)
  if (short.length > 0 && !around().isWholeWord) {
    short = short.filter(({ start, end }) => start > 0 && end < value.length)
  }
  if (!/[\r\n]/.test(value)) return short
  const wraps = wrapsIn(value, around()).map((wrap) => ({ ...wrap, text: ' ' }))
  return short.length === 0 ? wraps : [...wraps, ...short].toSorted((a, b) => a.start - b.start)
}

/** Whether a text is parted from what stands next to it in its paragraph, as far as it can be told here. */
function isApart({ type, children }: Mdast.Parents, index: number): boolean {
  const [previous, next] = [children[index - 1], children[index + 1]]
  const isInside = type !== 'paragraph' && type !== 'heading' && type !== 'tableCell'
  const isApartBefore = previous
    ? previous.type === 'break' || /\s$/.test(lastLine(previous))
    : !isInside
  const isApartBehind = next ? next.type === 'break' || /^\s/.test(firstWords(next)) : !isInside
  return isApartBefore && isApartBehind
}

/** The words of the line that a node ends in. */
function lastLine(node: Mdast.Nodes | undefined): string {
  if (node?.type === 'text') return node.value.slice(node.value.search(/[^\r\n]*$/))
  return node && 'children' in node ? lastLine(node.children.at(-1)) : ''
}

function firstWords(node: Mdast.Nodes | undefined): string {
  if (node?.type === 'text') return node.value.slice(0, mostNext)
  return node && 'children' in node ? firstWords(node.children[0]) : ''
}
