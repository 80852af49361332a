import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import putDown from '../rules/civility/put-down.ts'
import threat from '../rules/civility/threat.ts'
import namedPatient from '../rules/confidentiality/named-patient.ts'
import patientAnecdote from '../rules/confidentiality/patient-anecdote.ts'
import datedTerms from '../rules/respect/dated-terms.ts'
import groupGeneralisation from '../rules/respect/group-generalisation.ts'
import slur from '../rules/respect/slur.ts'
import suicideMethod from '../rules/safeguarding/suicide-method.ts'
import { findHashed } from '../rules/shared/hashed-terms.ts'
import { findMedicines, medicineTableNames } from '../rules/shared/medicine-table.ts'
import { starredIn } from '../rules/shared/medicine-tokens.ts'
import { countStretches, hasStretches } from '../rules/shared/plain-count.ts'
import { unmask } from '../src/core/evasion.ts'
import { createLines } from '../src/core/lines.ts'
import type { TextView } from '../src/core/text.ts'
import { createTextBuilder } from '../src/core/text-builder.ts'
import type { Container } from '../src/core/tree.ts'
import { hashTerm } from '../src/rule.ts'
import { exampleDraft, lintText, readMarks } from './harness.ts'

/** More sentences than any list of words is kept of, in a draft that is woken by its source. */
const filler =
  'The car park by the river is open from nine to five, and so is the gate.\n\n'.repeat(700)

describe('a rule finds in a long draft what it finds in a short one', () => {
  const rules = [
    putDown,
    threat,
    patientAnecdote,
    namedPatient,
    groupGeneralisation,
    datedTerms,
    slur,
    suicideMethod,
  ]
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const drafts = rule.examples.bad
      .map(exampleDraft)
      // Paragraphs are read as one in a short post alone.
      .filter(({ meta, text }) => meta === undefined && !text.includes('\n\n'))
    const marked = drafts.slice(0, 4).map(({ text }) => text)
    for (const { text, ranges } of marked.map(readMarks)) {
      const { diagnostics } = await lintText(`${filler}${text}\n\n${filler}`, { rules: [rule] })
      const found = diagnostics.map(({ position: { start, end } }) => [
        (start.offset ?? 0) - filler.length,
        (end.offset ?? 0) - filler.length,
      ])
      expect(found).toEqual(ranges.map(({ start, end }) => [start, end]))
    }
  })
})

describe('a term that is known by its hash', () => {
  const index = new Map(['grumble', 'odd body', 'box'].map((term) => [hashTerm(term), term]))

  test.each([
    ['as it is', 'A grumble here', 'grumble'],
    ['in the plural', 'Those grumbles', 'grumbles'],
    ['with a genitive', 'The grumble’s end', 'grumble’s'],
    ['in a plural of two more letters', 'Two boxes', 'boxes'],
    ['in a plural with a genitive', 'All boxes’s lids, no: boxes', 'boxes’s'],
    ['in two words', 'An odd body', 'odd body'],
    ['in two words with a hyphen', 'An odd-body', 'odd-body'],
    ['in two words in the plural', 'Some odd bodies', 'odd bodies'],
    ['in two words in the plural with a genitive', 'The odd bodies’s', 'odd bodies’s'],
    ['run together with another word', 'A stupidgrumble', 'grumble'],
    ['with a letter left out', 'A gr*mble', 'gr*mble'],
    ['in disguise', 'A grumb1e', 'grumb1e'],
    ['behind letters beyond ASCII', 'É grumble', 'grumble'],
  ])('is found %s', (_, text, expected) => {
    const view = viewOf(text)
    const [first] = findHashed(view.fold(), index)
    expect(first && view.value.slice(first.start, first.end)).toBe(expected)
  })

  test.each(['Grum ble', 'grumbler', 'odd, body', 'oddbody', 'gr**ble', '*grumbl*', 'bo', 'xbox'])(
    'is not found in “%s”',
    (text) => {
      expect(findHashed(viewOf(text).fold(), index)).toEqual([])
    },
  )
})

test('medicines in a long text are those of its parts', () => {
  const names = medicineTableNames()
  const written = names.flatMap((name) => {
    const joined = name.replaceAll(/[^a-z]/g, '')
    return [name, `${name}tm`, `#buy${joined}`, `${joined.slice(0, 4)} ${joined.slice(4)}`]
  })
  const parts = [...written, '120mg of this', '2.4 mg weight loss jab'].map(
    (name) => `the ${name}; `,
  )
  const expected: string[] = []
  let at = 0
  for (const part of parts) {
    for (const found of findMedicines(part)) {
      expected.push(`${at + found.start} ${at + found.end} ${found.medicine.name}`)
    }
    at += part.length
  }
  expect(at).toBeGreaterThan(20_000)
  expect(expected.length).toBeGreaterThan(names.length)
  const whole = findMedicines(parts.join(''))
  expect(whole.map(({ start, end, medicine }) => `${start} ${end} ${medicine.name}`)).toEqual(
    expected,
  )
})

test('words in disguise are those of each line', () => {
  const signs = fc.constantFrom(...'aaabbi19@!*+. -#')
  const line = fc.array(signs, { maxLength: 12 }).map((list) => list.join(''))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      let at = 0
      const expected = lines.flatMap((each) => {
        const from = at
        at += each.length + 1
        return unmask(each).map(({ word, start }) => `${word} ${from + start}`)
      })
      const found = unmask(lines.join('\n')).map(({ word, start }) => `${word} ${start}`)
      expect(found.toSorted()).toEqual(expected.toSorted())
    }),
  )
})

test('words with stars are those that one pattern would find', () => {
  const pattern = /[a-z\d]{1,20}[*•][a-z\d*•]{0,24}/g
  const signs = fc.constantFrom(...'aaaaaabb19**•• -é')
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 80 }), (list) => {
      const text = list.join('')
      const expected = [...text.matchAll(pattern)].map(({ 0: word, index }) => [index, word])
      expect([...starredIn(text)]).toEqual(expected)
    }),
  )
})

test('the sentence at an offset of a long text is the one that all its sentences have there', () => {
  const words = 'At 3 p.m. Dr Lowe came. It rained! Who knew? '
  const builder = builderFor('')
  builder.close()
  const parts = Array.from({ length: 3000 }, (_, index) => words.slice(index % 45))
  for (const [index, part] of parts.entries()) {
    builder.open('prose', { type: `block ${index}` }, false)
    builder.push(part, 0, 0)
    builder.close()
  }
  const view = builder.build()
  const offsets = Array.from({ length: 2000 }, (_, index) => (index * 7919) % view.value.length)
  const found = offsets.map((offset) => view.sentenceAt(offset))
  const all = view.sentences()
  expect(view.value.length).toBeGreaterThan(2 ** 16)
  expect(found).toEqual(offsets.map((offset) => all.findLast(({ start }) => start <= offset)))
})

test('there are as many stretches between spaces as a count says, or fewer', () => {
  for (const text of ['', 'a', 'a b', `${'a'.repeat(50)} b`, 'a b '.repeat(100)]) {
    const count = countStretches(text)
    for (const asked of [1, count - 1, count, count + 1, 3 * count]) {
      expect(hasStretches(text, asked)).toBe(asked <= count)
    }
  }
})

test('stretches between spaces are as many as a split gives', () => {
  const signs = fc.constantFrom(...'ab \t\n\u00A0\u2003é\u200B')
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (list) => {
      const text = list.join('')
      expect(countStretches(text)).toBe(text.split(/\s+/).length)
    }),
  )
})

test('pieces that follow each other lead back to where each stood', () => {
  const piece = fc.record({
    value: fc.constantFrom('a', 'bc', 'def', 'ghij'),
    gap: fc.constantFrom(0, 0, 0, 2),
    length: fc.constantFrom(undefined, undefined, undefined, 5),
  })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const builder = builderFor('x'.repeat(200))
      const expected: { start: number; end: number }[] = []
      let at = 0
      for (const { value, gap, length } of pieces) {
        const start = at + gap
        const end = start + (length ?? value.length)
        builder.push(value, start, end)
        const isLinear = value.length === end - start
        for (let unit = 0; unit < value.length; unit++) {
          expected.push(isLinear ? { start: start + unit, end: start + unit + 1 } : { start, end })
        }
        at = end
      }
      builder.close()
      const view = builder.build()
      for (const [from, first] of expected.entries()) {
        for (const [to, last] of expected.entries()) {
          if (to < from) continue
          const range = view.sourceRange(from, to + 1)
          expect(range).toEqual({ start: first.start, end: Math.max(first.start, last.end) })
        }
      }
    }),
  )
})

function viewOf(text: string): TextView {
  const builder = builderFor(text)
  builder.push(text, 0, text.length)
  builder.close()
  return builder.build()
}

function builderFor(text: string): ReturnType<typeof createTextBuilder> {
  const lines = createLines(text)
  const container: Container = {
    type: 'field',
    name: 'text',
    value: text,
    prose: true,
    meta: {},
    position: lines.positionOf(0, text.length),
  }
  const builder = createTextBuilder(container, lines)
  builder.open('field', container, false)
  return builder
}
