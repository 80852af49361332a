import type * as Mdast from 'mdast'
import type { Node } from 'unist'
import type { Range } from '../core/sentences.ts'
import { type Shorthand, shorthandIn, type Shortening } from '../core/shorthand.ts'
import { mostNext, wrapsIn } from './line-breaks.ts'
import { countWhile } from '../core/halving.ts'

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
 * @param node Where it stands.
 */
export function readingsIn(
  node: Node,
  value: string,
  around: () => Around,
  { asWritten, shortened }: Shortening,
): readonly Reading[] {
  const mayShorten = !shortened || isAmong(node, shortened)
  let short = mayShorten ? shorthandIn(value, asWritten) : nothing
  if (short.length > 0 && !around().isWholeWord) {
    short = short.filter(({ start, end }) => start > 0 && end < value.length)
  }
  if (!/[\r\n]/.test(value)) return short
  const wraps = wrapsIn(value, around()).map((wrap) => ({ ...wrap, text: ' ' }))
  return short.length === 0 ? wraps : [...wraps, ...short].toSorted((a, b) => a.start - b.start)
}

const nothing: readonly Shorthand[] = []

/** Whether a node stands in one of some stretches of the source, in order. */
function isAmong({ position }: Node, stretches: readonly Range[]): boolean {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return true
  const before = countWhile(stretches.length, (at) => (stretches[at]?.end ?? 0) <= start)
  return (stretches[before]?.start ?? Infinity) < end
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
