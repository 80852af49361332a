import type { Node } from 'unist'
import type { Lines } from '../core/lines.ts'
import { matchesOf } from '../core/pattern.ts'
import { isParent, type Piece, type Pieces } from '../core/tree.ts'
import type { Decoded } from './decoded.ts'
import { readHtml } from './html.ts'
import type { HtmlContent } from './html-blocks.ts'
import { countWhile } from '../core/halving.ts'

/** The way from places in a decoded string to its source. */
export interface WayBack {
  startOf(index: number): number
  endOf(index: number): number
  /** Pieces that lead into the string as pieces that lead into its source. */
  compose(value: string, pieces: readonly Piece[]): Piece[]
}

export function wayBackFrom({ value: whole, pieces }: Decoded): WayBack {
  /** The piece in which a character stands. */
  function indexAt(index: number): number {
    return Math.max(0, countWhile(pieces.length, (at) => (pieces[at]?.[0] ?? 0) <= index) - 1)
  }

  function lengthOf(index: number): number {
    return (pieces[index + 1]?.[0] ?? whole.length) - (pieces[index]?.[0] ?? 0)
  }

  function startOf(index: number): number {
    const found = indexAt(index)
    const [at, start, end] = pieces[found] ?? [0, 0, 0]
    if (index >= at + lengthOf(found)) return end
    return lengthOf(found) === end - start ? start + index - at : start
  }

  function endOf(index: number): number {
    const found = indexAt(Math.max(index - 1, 0))
    const [at, start, end] = pieces[found] ?? [0, 0, 0]
    if (index <= at) return start
    return lengthOf(found) === end - start ? Math.min(start + index - at, end) : end
  }

  function* partsBetween(at: number, from: number, to: number): Generator<Piece> {
    for (let inner = indexAt(from); inner < pieces.length; inner++) {
      const begin = Math.max(pieces[inner]?.[0] ?? 0, from)
      if (begin >= to) return
      const stop = Math.min((pieces[inner]?.[0] ?? 0) + lengthOf(inner), to)
      yield [at + begin - from, startOf(begin), endOf(stop)]
    }
  }

  return {
    startOf,
    endOf,
    compose: (value, outer) =>
      outer.flatMap(([at, from, to], index): Piece[] => {
        const isLinear = (outer[index + 1]?.[0] ?? value.length) - at === to - from
        return isLinear ? [...partsBetween(at, from, to)] : [[at, startOf(from), endOf(to)]]
      }),
  }
}

/** Replaces what a pattern finds in a decoded string; what becomes `undefined` stays as it is. */
export function replaceDecoded(
  text: Decoded,
  pattern: RegExp,
  replace: (found: string) => string | undefined,
): Decoded {
  const outer: Piece[] = []
  const parts: string[] = []
  let length = 0
  let reached = 0
  const add = (part: string, start: number, end: number): void => {
    if (part === '') return
    outer.push([length, start, end])
    parts.push(part)
    length += part.length
  }
  for (const { 0: found, index } of matchesOf(pattern, text.value)) {
    const replaced = replace(found)
    if (replaced === undefined) continue
    add(text.value.slice(reached, index), reached, index)
    reached = index + found.length
    add(replaced, index, reached)
  }
  if (reached === 0) return text
  add(text.value.slice(reached), reached, text.value.length)
  const value = parts.join('')
  return { value, pieces: wayBackFrom(text).compose(value, outer) }
}

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** Undoes what keeps signs of markup out of text that is no markup. */
export function unescapeHtml(text: Decoded): Decoded {
  return replaceDecoded(text, /&(?:amp|lt|gt|quot|#39);/g, (found) => references[found])
}

/** Reads HTML that is written as a string of some other notation. */
export function readEncodedHtml(html: Decoded, lines: Lines): HtmlContent {
  const back = wayBackFrom(html)
  const content = readHtml(
    html.value,
    { start: 0, end: html.value.length },
    {
      ...lines,
      pointAt: (offset) => lines.pointAt(back.endOf(offset)),
      positionOf(start, end) {
        const from = back.startOf(start)
        return lines.positionOf(from, Math.max(from, back.endOf(end)))
      },
    },
  )
  let reached = 0
  for (const node of [...content.blocks, ...content.fields]) compose(node)
  return content

  function compose(node: Node): void {
    if (node.type === 'html' && 'value' in node) noteComment(node as Node & { value: string })
    else if (node.data?.pieces) node.data.pieces = composed(node, node.data.pieces)
    if (isParent(node)) for (const child of node.children) compose(child)
  }

  /** Comments stand in HTML as they are, so they come without pieces. */
  function noteComment(node: Node & { value: string }): void {
    const start = Math.max(html.value.indexOf(node.value, reached), 0)
    reached = start + node.value.length
    node.data = { pieces: { value: back.compose(node.value, [[0, start, reached]]) } }
  }

  function composed(node: Node, pieces: Pieces): Pieces {
    return Object.fromEntries(
      Object.entries(pieces).map(([name, outer]: [string, readonly Piece[]]) => {
        const value: unknown = name in node ? node[name as keyof Node] : ''
        return [name, back.compose(typeof value === 'string' ? value : '', outer)]
      }),
    )
  }
}
