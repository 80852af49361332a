import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { WhoWakes } from '../../src/core/document.ts'
import type { Draft } from '../../src/core/tree.ts'
import { createPlan, lookingRules } from '../../src/engine/plan.ts'
import { createNdjsonReader } from '../../src/readers/json.ts'
import { today } from '../harness.ts'

const opening = '{"text":"one"}\n{"text":"two"}\n'

const [somebody] = lookingRules(createPlan({ config: {}, rules, today }))
if (!somebody) throw new Error('a plan has rules')

function readWith(
  text: string,
  whoWakes: WhoWakes,
  isApart = false,
): { drafts: Draft[]; parts: number } {
  const reading = createNdjsonReader().read(
    { path: 'a.ndjson', format: 'ndjson', text, isApart },
    {},
    undefined,
    whoWakes,
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
function asked(record: string, isApart = false): { words: string; shown: string[] }[] {
  const questions: { words: string; shown: string[] }[] = []
  const note: WhoWakes = (words, shown) => {
    questions.push({ words, shown: [...shown].toSorted() })
    return []
  }
  readWith(opening + record, note, isApart)
  return questions
}

const beside = ['<beside>', '<plain>']

describe('of a record nobody has to look at', () => {
  test('no draft is made, but for the first two', () => {
    const text = `${opening}{"text":"three"}\nnot JSON\n{"text":"four"}`
    const { drafts } = readWith(text, () => [])
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
    ['lists of values', '{"text":"a","tags":["b", "c"],"none":[]}', 'a\n\nb\n\nc', beside],
    ['nested values', '{"text":"a","more":{"x1":"b"}}', 'a\n\nb', beside],
    ['a string alone', '"a"', 'a', beside],
    ['a key that goes on where another ended', '{"textual":"b","text":"a"}', 'b\n\na', beside],
    ['a key that ends where another goes on', '{"tex":"b","text":"a"}', 'b\n\na', beside],
    ['an escape before a plain value', String.raw`{"id":"b\\","text":"a"}`, 'b\\\n\na', beside],
    ['an escape behind a plain value', String.raw`{"id":"b","text":"a\\"}`, 'b\n\na\\', beside],
  ])('all words are asked about: %s', (_, record, words, shown) => {
    expect(asked(record)).toEqual([{ words, shown: shown.toSorted() }])
  })

  test.each([
    '{"text":"a","tags":["b","2026-01-02"],"alt":["d","e"]}',
    '{"posts":["a","b"],"n":[4857773456,"x"]}',
    '{"captions":[""],"likes":[1,2],"ok":[true,null]}',
    '{"text":"a","platform":["x","linkedin"],"author":["b"]}',
    '{"text":"a","tags":[["b"],{"x1":"c"}]}',
    '{"text":["<p>pa<b>ti</b>ent</p>"],"patient":["b"]}',
  ])('lists are asked about as they are where more has to be read: %s', (record) => {
    expect(asked(record, true)).toEqual(asked(`${record.slice(0, -1)},"more":{}}`, true))
  })

  test.each([
    ['a count and an order', '{"text":"a","likes":12,"ok":true,"none":null}', 'a'],
    ['a date', '{"text":"a","created_at":"2026-01-02"}', 'a'],
  ])('%s are told apart from words', (_, record, words) => {
    expect(asked(record).map((question) => question.words)).toEqual([words])
  })

  test.each([
    ['one post', '{"id":"p1","text":"a"}', false],
    ['a post and a title', '{"title":"b","text":"a"}', true],
    ['one post among nested values', '{"text":"a","more":{"x1":"b"}}', false],
    ['nested values and a title', '{"text":"a","title":"b","more":{"x1":"c"}}', true],
  ])('that is compared with none, it is told what stands beside %s', (_, record, isBeside) => {
    const question = asked(record, true).at(-1)
    expect(question?.shown.includes('<beside>')).toBe(isBeside)
  })

  test.each([
    ['what silences a rule', '{"text":"a","suppress":[{"rule":"x/y"}]}'],
    ['markup', '{"text":"<p>pa<b>ti</b>ent</p>"}'],
  ])('%s is read, and nobody asked', (_, record) => {
    expect(asked(record)).toEqual([])
    expect(readWith(opening + record, () => []).drafts).toHaveLength(3)
  })

  test('it is asked about whatever the records before it had', () => {
    const words: string[] = []
    const records = [
      '{"id":"a","text":"one"}',
      '{"text":"two","id":"b"}',
      String.raw`{"id":"c","text":"th\u0072ee"}`,
      '{"id":"d"}',
      '{"id":"e","text":"five","more":"f"}',
      '{"te":"g","text":"six"}',
    ]
    readWith(opening + records.join('\n'), (asked) => {
      words.push(asked)
      return []
    })
    expect(words).toEqual(['a\n\none', 'two\n\nb', 'c\n\nthree', 'd', 'e\n\nfive\n\nf', 'g\n\nsix'])
  })

  test('it is asked about once', () => {
    let count = 0
    readWith(`${opening}{"text":"a"}\n{"text":"b","c":{"d":"e"}}`, () => {
      count++
      return [somebody]
    })
    expect(count).toBe(2)
  })
})

test('a file of many records comes in parts, and nothing of it is missing', () => {
  const text = Array.from({ length: 300 }, (_, number) => `{"text":"post ${number}"}`).join('\n')
  const { drafts, parts } = readWith(text, () => [somebody])
  expect(parts).toBeGreaterThan(2)
  expect(drafts.map(({ position }) => position?.start.line)).toEqual(
    Array.from({ length: 300 }, (_, number) => number + 1),
  )
})
