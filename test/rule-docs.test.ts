import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { findSource } from '../rules/find-source.ts'
import { noteOn } from '../rules/source-notes.ts'
import { listRuleFiles } from '../scripts/generate/rule-files.ts'
import { describeOptions } from '../src/core/option-docs.ts'
import { type Example, profiles, type Rule } from '../src/core/rule.ts'
import { exampleDraft, exampleName, readMarks } from './harness.ts'
import { ownedDataIn } from './invented.ts'
import { rulesWithMore as rules } from './more-examples/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the index holds every rule file, sorted by id', async () => {
  const files = await listRuleFiles(root)
  expect(rules.map(({ id }) => id)).toEqual(files.map(({ id }) => id))
})

/** Words that scold, or claim more than a rule can show. */
const scolding = /\b(?:please|invalid|illegal|simply|just)\b|!|\p{Extended_Pictographic}/iu

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an id that reads well after “allow”', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+){0,2}$/)
    expect(id).not.toMatch(/\/(?:no|prefer|avoid)-/)
  })

  test('has its members in the order of the house', () => {
    const order = new Set([
      'id',
      'summary',
      'why',
      'advice',
      'references',
      'severity',
      'profile',
      'since',
      'sensitive',
      'examples',
    ])
    const own = new Set(Object.keys(rule).filter((key) => order.has(key)))
    expect([...own]).toEqual([...order].filter((key) => own.has(key)))
  })

  test.each(Object.entries(rule.messages))('says in message “%s” what was found', (_, message) => {
    expect(message.length).toBeLessThanOrEqual(80)
    expect(message).not.toMatch(/[.\s]$/)
    expect(message).toMatch(/^[\p{Lu}“{]/u)
    expect(withoutQuotations(message)).not.toMatch(scolding)
  })

  test('has a summary of one sentence', () => {
    expect(rule.summary).toMatch(/^\p{Lu}.*\.$/u)
    expect(rule.summary).not.toMatch(/[.!?]\s+\p{Lu}/u)
    expect(withoutQuotations(rule.summary)).not.toMatch(scolding)
  })

  test('says why in one to three sentences, and what to do', () => {
    const why = oneLine(rule.why)
    expect(why).toMatch(/[.?”]$/)
    expect(why.split(/(?<=[.?])\s+(?=[\p{Lu}“])/u).length).toBeLessThanOrEqual(3)
    expect(oneLine(rule.advice)).toMatch(/^[\p{Lu}“].*[.”]$/u)
    expect(withoutQuotations(why)).not.toMatch(scolding)
    expect(withoutQuotations(oneLine(rule.advice))).not.toMatch(scolding)
  })

  test('writes quotation marks as typographers do', () => {
    const prose = [rule.summary, rule.why, rule.advice, ...Object.values(rule.messages)]
    for (const text of prose) expect(text.replaceAll(/`[^`]*`/g, '')).not.toMatch(/["']/)
  })

  test('has at least two bad and two good examples, all of them different', () => {
    const texts = [...rule.examples.bad, ...rule.examples.good].map((example) =>
      JSON.stringify(exampleDraft(example)),
    )
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('marks what is reported in every bad example, and nothing in a good one', () => {
    const isMarked = (example: Example): boolean => /«[^]*»/.test(exampleDraft(example).text)
    expect(rule.examples.bad.filter((example) => !isMarked(example)).map(exampleName)).toEqual([])
    const hasMark = (example: Example): boolean => /[«»]/.test(exampleDraft(example).text)
    expect(rule.examples.good.filter(hasMark).map(exampleName)).toEqual([])
  })

  test('describes each option, gives it a default or a choice of none, and shows it at work', () => {
    const used = new Set(
      [...rule.examples.bad, ...rule.examples.good].flatMap((example) =>
        Object.keys(exampleDraft(example).options ?? {}),
      ),
    )
    const options = describeOptions(rule.options)
    for (const { description } of options) expect(description).toMatch(/^\p{Lu}.*\.$/u)
    expect(options.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
    const needed = Object.entries(rule.options).filter(([, schema]) => !v.is(schema, undefined))
    expect(needed.map(([name]) => name)).toEqual([])
  })

  test('rests on guidance that was seen, and on clauses that were read', () => {
    expect(rule.references.length).toBeGreaterThan(0)
    const unknown = rule.references.filter(({ source: key, clause }) => {
      const source = findSource(key)
      return clause === undefined ? !source : !Object.hasOwn(source?.clauses ?? {}, clause)
    })
    expect(unknown).toEqual([])
    expect(rule.references.some(({ source }) => noteOn(source).seen !== 'unread')).toBe(true)
  })

  test('names a profile and a version that exist', () => {
    const manifest: { version: string } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
    expect([undefined, ...Object.keys(profiles)]).toContain(rule.profile)
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/)
    expect(compareVersions(rule.since, manifest.version)).toBeLessThanOrEqual(0)
  })

  test('holds invented data only', () => {
    expect(textsOf(rule).flatMap(ownedDataIn)).toEqual([])
  })
})

function textsOf(rule: Rule): string[] {
  return [...rule.examples.bad, ...rule.examples.good].map(
    (example) => readMarks(exampleDraft(example).text).text,
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Words that are talked about, and not said. */
function withoutQuotations(text: string): string {
  return text.replaceAll(/“[^”]*”|`[^`]*`/g, '')
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  return left.map((part, place) => part - (right[place] ?? 0)).find((order) => order !== 0) ?? 0
}
