import { expect, test } from 'vitest'
import { packStarts } from '../rules/shared/pack-starts.ts'
import { readWord, startSpan } from '../rules/shared/phrase-slots.ts'
import { phraseStarts } from '../rules/shared/phrase-starts.ts'

const phrases = ["you {clearly ,}{don't,have} {a,no}", 'your … {fails,failed}', '{grow up,cope}']
const starts = phraseStarts(() => packStarts(phrases))

function placesAt(text: string): readonly number[] {
  const first = startSpan()
  const second = startSpan()
  readWord(text, 0, first)
  return starts.at(text, first, readWord(text, first.end, second) ? second : undefined)
}

test.each([
  ['you clearly have no idea', [0]],
  ["you don't", [0]],
  ['you dont', [0]],
  ['you-have', [0]],
  ['you have', [0]],
  ['you, have', [0]],
  ['you. have', []],
  ['you a', []],
  ['you', []],
  ['your plan', [1]],
  ['your', [1]],
  ['grow up', [2]],
  ['grow', []],
  ['cope', [2]],
  ['cope with it', [2]],
  ['have a', []],
])('“%s” may begin %j', (text, places) => {
  expect(placesAt(text)).toEqual(places)
})

test('it is the same however often it is asked', () => {
  for (let times = 0; times < 1000; times++) {
    expect(placesAt(`you have${times % 2 === 0 ? '' : 'n'}`)).toEqual(times % 2 === 0 ? [0] : [])
  }
  expect(placesAt('your plan')).toEqual([1])
})
