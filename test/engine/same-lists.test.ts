import { expect, test } from 'vitest'
import { createSameLists } from '../../src/engine/same-lists.ts'

const members = ['a', 'b', 'c', 'd']

test('equal choices are one list, in the order of all members', () => {
  const lists = createSameLists(members)
  const first = lists.of(Uint16Array.of(0, 2, 3), 2)
  expect(first).toEqual(['a', 'c'])
  expect(lists.of(Uint16Array.of(0, 2), 2)).toBe(first)
  expect(lists.of(Uint16Array.of(0, 2, 3), 3)).toEqual(['a', 'c', 'd'])
  expect(lists.of(new Uint16Array(0), 0)).toEqual([])
})

test('more choices than are kept are the right ones all the same', () => {
  const numbers = Array.from({ length: 120 }, (_, number) => number)
  const lists = createSameLists(numbers)
  for (const first of numbers) {
    for (let second = first + 1; second < numbers.length; second++) {
      expect(lists.of(Uint16Array.of(first, second), 2)).toEqual([first, second])
    }
  }
})
