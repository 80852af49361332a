import { describe, expect, test } from 'vitest'
import type { IsIdle } from '../../src/core/document.ts'
import type { Draft } from '../../src/core/tree.ts'
import { createNdjsonReader } from '../../src/readers/json.ts'

const opening = '{"text":"one"}\n{"text":"two"}\n'

function readWith(text: string, isIdle: IsIdle): { drafts: Draft[]; parts: number } {
  const reading = createNdjsonReader().read(
    { path: 'a.ndjson', format: 'ndjson', text },
    {},
    undefined,
    isIdle,
  )
  const drafts = [...reading.tree.children]
  let parts = 1
  while (reading.next?.()) {
    drafts.push(...reading.tree.children)
    parts++
  }
  return { drafts, parts }
}

/** What was asked of the one record after the first two. */
function asked(record: string): { words: string; shown: string[] }[] {
  const questions: { words: string; shown: string[] }[] = []
  readWith(opening + record, (words, shown) => {
    questions.push({ words, shown: [...shown].toSorted() })
    return true
  })
  return questions
}

const beside = ['<beside>', '<plain>']

describe('of a record nobody has to look at', () => {
  test('no draft is made, but for the first two', () => {
    const text = `${opening}{"text":"three"}\nnot JSON\n{"text":"four"}`
    const { drafts } = readWith(text, () => true)
    expect(drafts.map(({ position }) => position?.start.line)).toEqual([1, 2, 4])
  })

  test.each([
    ['a post', '{"text":"Hello there"}', 'Hello there', beside],
    ['values that are no post', '{"id":"p1","text":"a"}', 'p1\n\na', beside],
    ['what is known of it', '{"text":"a","platform":"x"}', 'a\n\nx', [...beside, '<platform>']],
    ['several posts', '{"text":"a","body":"b"}', 'a\n\nb', [...beside, '<thread>']],
    ['numbers that count nothing', '{"text":"a","n":4857773456}', 'a\n\n4857773456', beside],
    ['escapes', String.raw`{"text":"caf\u00e9 \"x\" \\"}`, 'café "x" \\', beside],
    ['wrapped lines', String.raw`{"text":"one\ntwo\r\n\r\nthree"}`, 'one two\n\nthree', beside],
    ['spaces between', '{ "text" : "a" , "id" : "b" } ', 'a\n\nb', beside],
    ['nested values', '{"text":"a","more":{"x1":"b"}}', 'a\n\nb', beside],
    ['a string alone', '"a"', 'a', beside],
  ])('all words are asked about: %s', (_, record, words, shown) => {
    expect(asked(record)).toEqual([{ words, shown: shown.toSorted() }])
  })

  test.each([
    ['a count and an order', '{"text":"a","likes":12,"ok":true,"none":null}', 'a'],
    ['a date', '{"text":"a","created_at":"2026-01-02"}', 'a\n\n2026-01-02'],
  ])('%s are told apart from words', (_, record, words) => {
    expect(asked(record).map((question) => question.words)).toEqual([words])
  })

  test.each([
    ['what silences a rule', '{"text":"a","suppress":[{"rule":"x/y"}]}'],
    ['markup', '{"text":"<p>pa<b>ti</b>ent</p>"}'],
  ])('%s is read, and nobody asked', (_, record) => {
    expect(asked(record)).toEqual([])
    expect(readWith(opening + record, () => true).drafts).toHaveLength(3)
  })

  test('it is asked about once', () => {
    let count = 0
    readWith(`${opening}{"text":"a"}\n{"text":"b","c":{"d":"e"}}`, () => {
      count++
      return false
    })
    expect(count).toBe(2)
  })
})

test('a file of many records comes in parts, and nothing of it is missing', () => {
  const text = Array.from({ length: 300 }, (_, number) => `{"text":"post ${number}"}`).join('\n')
  const { drafts, parts } = readWith(text, () => false)
  expect(parts).toBeGreaterThan(2)
  expect(drafts.map(({ position }) => position?.start.line)).toEqual(
    Array.from({ length: 300 }, (_, number) => number + 1),
  )
})
