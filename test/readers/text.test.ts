import { describe, expect, test } from 'vitest'
import { createLines } from '../../src/core/lines.ts'
import type { Piece } from '../../src/core/tree.ts'
import * as decoded from '../../src/readers/decoded.ts'
import { createTextReader } from '../../src/readers/text.ts'

function paragraphsOf(text: string): string[] {
  const { tree } = createTextReader().read({ path: 'draft.txt', format: 'text', text }, {})
  return tree.children.flatMap(({ children }) =>
    children.flatMap((post) =>
      post.type === 'post'
        ? post.children.map(({ position }) => {
            const { start, end } = position!
            return `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`
          })
        : [],
    ),
  )
}

describe('plain text', () => {
  test('is parted at blank lines', () => {
    expect(paragraphsOf('One\ntwo.\n\nThree.\n \t\nFour.')).toEqual([
      '1:1 One\ntwo.',
      '4:1 Three.',
      '6:1 Four.',
    ])
  })

  test.each(['\r\n', '\r', '\n'])('is not parted at a mere end of line %j', (eol) => {
    expect(paragraphsOf(['One', 'two.', '', 'Three.'].join(eol))).toEqual([
      `1:1 One${eol}two.`,
      '4:1 Three.',
    ])
  })

  test('has no markup', () => {
    expect(paragraphsOf('# One *two* &amp; [three](u)')).toEqual([
      '1:1 # One *two* &amp; [three](u)',
    ])
  })

  test('leaves the space around a paragraph out', () => {
    expect(paragraphsOf('\n\n  One  \n\n\n')).toEqual(['3:3 One'])
  })

  test('may be empty', () => {
    expect(paragraphsOf('')).toEqual([])
    expect(paragraphsOf(' \n\n \n')).toEqual([])
  })
})

describe('a decoded string', () => {
  /** A string of JSON with two escapes between each two paragraphs, which counts looks at pieces. */
  function looksAtPieces(paragraphs: number): number {
    const words = 'Clinic at 9.'
    const value = Array.from({ length: paragraphs }, () => words).join('\n\n')
    const source = value.replaceAll('\n', '\\n')
    const pieces: Piece[] = []
    for (let at = 0, from = 0; at < value.length;) {
      const length = value[at] === '\n' ? 1 : words.length
      const written = length === 1 ? 2 : length
      pieces.push([at, from, from + written])
      at += length
      from += written
    }
    let looks = 0
    const counting = new Proxy(pieces, {
      get(target, name) {
        if (typeof name === 'string' && /^\d/.test(name)) looks++
        return Reflect.get(target, name) as unknown
      },
    })
    const found = decoded.paragraphsOf({ value, pieces: counting }, createLines(source))
    const ranges = found.map(({ position: { start, end } = {} }) =>
      source.slice(start?.offset, end?.offset),
    )
    expect(ranges).toEqual(Array.from({ length: paragraphs }, () => words))
    return looks
  }

  test('is parted without going through all of its pieces for each paragraph', () => {
    expect(looksAtPieces(400)).toBeLessThan(3 * looksAtPieces(200))
  })
})
