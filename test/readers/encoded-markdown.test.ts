import fc from 'fast-check'
import type { Node } from 'unist'
import { describe, expect, test } from 'vitest'
import { createLines } from '../../src/core/lines.ts'
import { isParent, type Piece } from '../../src/core/tree.ts'
import { encodedMarkdownReader } from '../../src/readers/encoded-markdown.ts'
import { parseJson } from '../../src/readers/json-text.ts'
import { readMarkdown } from '../../src/readers/markdown.ts'
import { nodesIn, unitRanges, writeJson } from './ways.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)

const markdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '*',
        '**',
        '`',
        '> ',
        '- ',
        '1. ',
        '# ',
        '\\*',
        '&amp;',
        '&eacute;',

        '![a \\] b](c.jpg "t")',
        '[x](https://example.org "q")',
        '\n[x]: y.z\n',
        '<b>',
        '<!-- c -->',
        '\n```\n',
        '\t',
        '| a | b |\n| - | - |\n| c | d |\n',
        'https://example.org/?a=b',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

const members = ['value', 'alt', 'title', 'url'] as const

/** The ways back of a node's strings; what has none stands there as it is. */
function waysOf(node: Node): [string, string, readonly Piece[]][] {
  return members.flatMap((member): [string, string, readonly Piece[]][] => {
    const words: unknown = member in node ? node[member as keyof Node] : undefined
    const pieces = node.data?.pieces?.[member]
    if (typeof words !== 'string' || words === '') return []
    const start = node.position?.start.offset ?? 0
    if (!pieces && member !== 'value') return []
    return [[member, words, pieces ?? [[0, start, start + words.length]]]]
  })
}

const readEncodedMarkdown = encodedMarkdownReader('fast')

describe('Markdown within a string', () => {
  test('leads back as Markdown in a file does', () => {
    fc.assert(
      fc.property(markdown, fc.infiniteStream(fc.boolean()), (words, dice) => {
        const { text, starts, ends } = writeJson(words, () => dice.next().value ?? false)
        const [string] = parseJson(text, { start: 0, end: text.length }).values
        if (string?.type !== 'text') throw new Error('no string')
        const range = { start: 0, end: words.length }
        const direct = readMarkdown(words, range, createLines(words)).blocks.flatMap(nodesIn)
        const encoded = readEncodedMarkdown(string, createLines(text)).blocks.flatMap(nodesIn)
        expect(encoded.map(({ type }) => type)).toEqual(direct.map(({ type }) => type))
        for (const [index, node] of direct.entries()) {
          const other = encoded[index]
          if (!other || isParent(node)) continue
          const expected = waysOf(node).map(([member, value, pieces]) => [
            member,
            value,
            unitRanges(value, pieces).map(([start, end]) => [starts[start], ends[end - 1]]),
          ])
          const found = waysOf(other).map(([member, value, pieces]) => [
            member,
            value,
            unitRanges(value, pieces),
          ])
          expect(found).toEqual(expected)
        }
      }),
      { numRuns: runs },
    )
  })

  test('gives blocks the lines of the file', () => {
    const text = '["# One\\n\\nTwo"]'
    const [list] = parseJson(text, { start: 0, end: text.length }).values
    const string = list?.type === 'list' ? list.items[0] : undefined
    if (string?.type !== 'text') throw new Error('no string')
    const { blocks } = readEncodedMarkdown(string, createLines(text))
    expect(
      blocks.map(({ type, position }) => [
        type,
        text.slice(position?.start.offset, position?.end.offset),
      ]),
    ).toEqual([
      ['heading', '# One'],
      ['paragraph', 'Two'],
    ])
  })

  test('says what took too long, where it stands', () => {
    const words = `one\n\n${'>'.repeat(20_000)}x`
    const text = JSON.stringify(words)
    const [string] = parseJson(text, { start: 0, end: text.length }).values
    if (string?.type !== 'text') throw new Error('no string')
    const { notices } = readEncodedMarkdown(string, createLines(text))
    expect(notices.map(({ id }) => id)).toEqual(['professional/too-complex'])
    expect(notices.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  })
})
