import { describe, expect, test } from 'vitest'
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
