import fc from 'fast-check'
import type { Node } from 'unist'
import { isParent, type Piece, type Root } from '../../src/core/tree.ts'

/** A string as it is written somewhere, and where each of its UTF-16 units is written. */
export interface Written {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Writes a string as JSON, some of its characters as escapes. */
export function writeJson(value: string, isEscaped: (index: number) => boolean): Written {
  const starts: number[] = []
  const ends: number[] = []
  let text = '"'
  let index = 0
  for (const sign of value) {
    const start = text.length
    const units = [...sign].join('').split('')
    text += isEscaped(index)
      ? units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
      : JSON.stringify(sign).slice(1, -1)
    for (const _ of units) {
      starts.push(start)
      ends.push(text.length)
    }
    // A pair that is not escaped is two units that stand side by side.
    if (units.length === 2 && text.length - start === 2) {
      ends[ends.length - 2] = start + 1
      starts[starts.length - 1] = start + 1
    }
    index++
  }
  return { text: `${text}"`, starts, ends }
}

/** Where each unit of a string is written, by its pieces. */
export function unitRanges(value: string, pieces: readonly Piece[]): [number, number][] {
  return Array.from({ length: value.length }, (_, unit): [number, number] => {
    const index = pieces.findLastIndex(([at]) => at <= unit)
    const [at, start, end] = pieces[index] ?? [0, 0, 0]
    const length = (pieces[index + 1]?.[0] ?? value.length) - at
    return length === end - start ? [start + unit - at, start + unit - at + 1] : [start, end]
  })
}

/** All nodes of a tree, in order. */
export function nodesIn(node: Node): Node[] {
  return [node, ...(isParent(node) ? node.children.flatMap(nodesIn) : [])]
}

/** Drafts as lines: what each holds, where people find it, and what it says of itself. */
export function outlineOf(tree: Root): string[] {
  return tree.children.flatMap(({ children, meta }) => [
    `draft ${JSON.stringify(meta)}`,
    ...children.map((child) => {
      const kind = child.type === 'post' ? 'post' : child.prose ? 'words' : 'field'
      const value = child.type === 'post' ? wordsOf(child) : child.value
      return `${kind} [${child.place ?? ''}] ${value}`
    }),
  ])
}

function wordsOf(node: Node): string {
  const blocks = isParent(node) ? node.children : []
  return blocks
    .map((block) =>
      nodesIn(block)
        .map((inner) => (inner.type === 'text' ? (inner as Node & { value: string }).value : ''))
        .join(''),
    )
    .join(' ¶ ')
}

/** Any text, and HTML more often than chance would have it. */
export const htmlText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        '<!-- c -->',
        '&amp;',
        '&eacute;',
        '&#128512;',
        '\n',
        ' ',
        '<a href="https://example.org/?a=1&amp;b">',
        '</a>',
        '<img alt="a &lt; b" src=x>',
        '<ul><li>',
        '</ul>',
        '"',
        '\\',
        '<h2 title="q">',
        '<table><tr><td>',
        '</table>',
        '<script>',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
