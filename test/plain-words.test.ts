import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainWords } from '../src/core/plain-words.ts'

test('keeps ordinary words, in order, without markup', () => {
  expect(plainWords('He **always** said:\n> “no, thank you”.')).toEqual([
    'he',
    'always',
    'said',
    'no',
    'thank',
    'you',
  ])
})

test('takes out names, also at the start of a sentence', () => {
  expect(plainWords('Adeyemi and O’Brien-Smith met McDonald in YORK.')).toEqual([
    'and',
    'met',
    'in',
  ])
})

test('knows small words in capitals', () => {
  expect(plainWords('The sign. READ THE SIGN')).toEqual(['the', 'sign', 'the'])
})

test('takes out numbers, codes, addresses and handles, styled ones as well', () => {
  const text =
    'no 943 476 5919, 𝟗𝟒𝟑, k204417, jo@example.org, @jo.patient, a/jane-doe-1951.pdf or so'
  expect(plainWords(text)).toEqual(['no', 'or', 'so'])
})

test('gives the same words for another name or number of any length', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){0,2}$/)
  const number = fc.stringMatching(/^[0-9]{1,4}([ -][0-9]{1,4}){0,3}$/)
  const small = new Set(['the', 'he', 'she'])
  const isName = (text: string): boolean =>
    text.split(' ').every((word) => plainWords(word).length === 0 || small.has(word))
  fc.assert(
    fc.property(name.filter(isName), number, (who, digits) => {
      expect(plainWords(`we saw ${who}, number ${digits}, again`)).toEqual([
        'we',
        'saw',
        'number',
        'again',
      ])
    }),
  )
})

test('does not mind where lines break, or how letters are composed', () => {
  const words = ['some', 'cafés', 'are', 'open', 'late']
  expect(plainWords('some cafe\u0301s\n  are\r\n> open\u00A0late')).toEqual(words)
})
