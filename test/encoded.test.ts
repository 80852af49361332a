import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import slur from '../rules/respect/slur.ts'
import { slurs } from '../rules/lexicons/slurs.ts'
import { hashTerm } from '../src/core/term-hash.ts'
import { writeRulePage } from '../scripts/generate/rule-page.ts'
import { hashLines } from '../scripts/hash-terms.ts'
import { groupExamples, keptInWords } from '../src/cli/examples.ts'
import { explainCommand } from '../src/cli/commands/explain.ts'
import { exampleDraft, exampleName, lintText, readMarks } from './harness.ts'

const encode = (text: string): string => Buffer.from(text).toString('base64')
const sample = { encoded: true, text: encode('Say «hush» to nobody’s face') } as const

/** What the examples of a rule keep encoded: what is marked in them. */
const marked = slur.examples.bad
  .filter((example) => typeof example !== 'string')
  .flatMap((each) => {
    const { text, ranges } = readMarks(exampleDraft(each).text)
    return ranges.map(({ start, end }) => text.slice(start, end).toLowerCase())
  })

describe('an encoded example', () => {
  test('is decoded for linting, marks and all', () => {
    expect(exampleDraft(sample).text).toBe('Say «hush» to nobody’s face')
    expect(exampleName(sample)).not.toContain('hush')
  })

  test('is counted, and not shown', () => {
    const groups = groupExamples(['plain', sample, { ...sample, severity: 'info' }])
    expect(groups.map(({ texts }) => texts)).toEqual([['plain'], []])
    expect(groups.map(keptInWords)).toEqual(Array(2).fill('1 example (kept encoded)'))
  })

  test('stands nowhere on the page of its rule, nor in what explain prints', async () => {
    let printed = writeRulePage(slur)
    const io = { cwd: import.meta.dirname, color: false, width: 80, stderr: () => {} }
    await explainCommand({ name: slur.id }, { ...io, stdout: (text) => (printed += text) }, rules)
    expect(printed).toContain('examples (kept encoded)')
    expect(marked.length).toBeGreaterThan(12)
    // Some have a harmless sense, which good examples show in plain words.
    const plain = slur.examples.good.filter((each) => typeof each === 'string').join('\n')
    const secret = marked.filter((word) => !plain.toLowerCase().includes(word))
    expect(secret.length).toBeGreaterThan(8)
    // Numbers only: a failure must not print what it is about.
    expect(secret.filter((word) => printed.toLowerCase().includes(word)).length).toBe(0)
  })
})

describe('what respect/slur says', () => {
  test('repeats no slur', async () => {
    for (const example of slur.examples.bad) {
      const { text, ranges } = readMarks(exampleDraft(example).text)
      const words = ranges.map(({ start, end }) => text.slice(start, end).toLowerCase())
      const { diagnostics } = await lintText(text, { rules: [slur] })
      const said = JSON.stringify(diagnostics).toLowerCase()
      expect(diagnostics.length).toBe(ranges.length)
      expect(words.filter((word) => said.includes(word)).length).toBe(0)
    }
  })

  test.each(slurs.map((group, index) => [index, group] as const))(
    'group %i is sorted hashes, all different',
    (_, { hashes }) => {
      expect([...new Set(hashes)].toSorted()).toEqual(hashes)
      for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{8}$/)
    },
  )

  test('no slur is in two groups', () => {
    const all = slurs.flatMap(({ hashes }) => hashes)
    expect(all.filter((hash, index) => all.indexOf(hash) !== index)).toEqual([])
  })
})

test('terms are hashed as they are looked for, and never printed', () => {
  expect(hashLines('Some  Wörd\n\nhyphen-ated\nsome word\n')).toBe(
    ['some word', 'hyphen ated']
      .map(hashTerm)
      .toSorted()
      .map((hash) => `'${hash}',\n`)
      .join(''),
  )
})
