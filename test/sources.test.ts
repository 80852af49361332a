import { describe, expect, test } from 'vitest'
import { categories } from '../rules/categories.ts'
import { seedStatements } from '../rules/seed.ts'
import { lastReview, noteOn, sourceNotes } from '../rules/source-notes.ts'
import { type Source, sources } from '../rules/sources.ts'
import { today } from './harness.ts'

describe.each(Object.entries<Source>(sources))('%s', (key, source) => {
  const note = noteOn(key)

  test('has a key that can be typed', () => {
    expect(key).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  })

  test('has a title, a publisher and a gist of whole sentences', () => {
    expect(source.title).toMatch(/^\S.*\S$/)
    expect(source.publisher).toMatch(/^\S.*\S$/)
    expect(note.gist).toMatch(/^[\p{Lu}\d“].*\.$/u)
  })

  test('has dates that exist and are not to come', () => {
    for (const date of [source.date, note.checked ?? lastReview]) {
      if (date === undefined) continue
      expect(date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      expect(Number.isNaN(Date.parse(date))).toBe(false)
      expect(date <= today).toBe(true)
    }
    expect(note.checked ?? lastReview).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('has an address that parses, if it was seen', () => {
    if (source.url === undefined) return
    expect(['http:', 'https:']).toContain(new URL(source.url).protocol)
  })

  test('has clauses only if some of it was seen, each in our own words', () => {
    const clauses = Object.entries(source.clauses ?? {})
    expect(note.seen === 'unread' && clauses.length > 0).toBe(false)
    for (const [clause, says] of clauses) {
      expect(clause).toMatch(/^\S+(?: \S+)*$/)
      expect(says).toMatch(/^[\p{Lu}\d“].*[^.\s]$/u)
    }
  })
})

test('there is a note on each source and on nothing else, in the same order', () => {
  expect(Object.keys(sourceNotes)).toEqual(Object.keys(sources))
})

describe('the seed article', () => {
  test('has its 36 statements in order', () => {
    expect(seedStatements.map(({ id }) => id)).toEqual(
      Array.from({ length: 36 }, (_, place) => `S${place + 1}`),
    )
  })

  test.each(seedStatements.map((statement) => [statement.id, statement] as const))(
    '%s is realised by rules, or says why by none',
    (_, { says, rules, how }) => {
      expect(says).toMatch(/^\p{Lu}.*\.$/u)
      expect(rules.length > 0 || how !== undefined).toBe(true)
    },
  )

  test('names rules by category and name', () => {
    const known: readonly string[] = categories.map(({ id }) => id)
    for (const selector of seedStatements.flatMap(({ rules }) => rules)) {
      if (selector === '*') continue
      expect(selector).toMatch(/^[a-z]+\/(?:\*|[a-z0-9]+(?:-[a-z0-9]+)*)$/)
      expect(known).toContain(selector.slice(0, selector.indexOf('/')))
    }
  })
})
