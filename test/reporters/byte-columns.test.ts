import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLines } from '../../src/core/lines.ts'
import { countByteColumns } from '../../src/engine/byte-columns.ts'

test('a column in bytes is what comes before it as UTF-8, plus one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '€', '🙄', '\n', '\r\n', '\u0301') })
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (source, a, b) => {
      const lines = createLines(source)
      const [first = 0, last = 0] = [a, b].toSorted((x, y) => x - y)
      const found = lines.positionOf(first, last)
      const counted = countByteColumns(lines, [found])
      for (const { line, column } of [found.start, found.end]) {
        const before = lines.line(line).slice(0, column - 1)
        // Half a character has no bytes of its own.
        if (/\p{Cs}$/u.test(before)) continue
        const bytes = Buffer.byteLength(before) + column - before.length
        expect(counted[`${line}:${column}`] ?? column).toBe(bytes)
      }
    }),
  )
})

test('nothing is kept where it makes no difference', () => {
  const lines = createLines('plain words\nCafé, plain')
  expect(countByteColumns(lines, [lines.positionOf(2, 5), lines.positionOf(12, 14)])).toEqual({})
})
