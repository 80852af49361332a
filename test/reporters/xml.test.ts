import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { element } from '../../src/reporters/xml.ts'
import { diagnostic, file, report } from './made.ts'
import { reportSample } from './sample.ts'
import { findTool } from './tools.ts'

const xmllint = findTool('xmllint', 'libxml2-utils')

/** @returns What the program has against the text. */
function complaints(text: string, schema?: string): string {
  const flags = schema === undefined ? [] : ['--schema', join(import.meta.dirname, schema)]
  const { status, stderr } = spawnSync(xmllint!, ['--noout', ...flags, '-'], {
    input: text,
    encoding: 'utf8',
  })
  return status === 0 ? '' : stderr
}

interface Found {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Every element, in the order of the text. */
function elementsIn(text: string): Found[] {
  const found: Found[] = []
  const follow = (node: object): void => {
    const { name, attribs, children } = node as {
      name?: string
      attribs?: Record<string, string>
      children?: object[]
    }
    if (name !== undefined && attribs) found.push({ name, attributes: attribs })
    children?.forEach(follow)
  }
  follow(parseDocument(text, { xmlMode: true }))
  return found
}

const hostile = [
  file('a & <b> "c" \'d\'.md', [
    diagnostic({ message: 'a\u0000b\u001B[31m\uFFFE ]]> <![CDATA[ &amp; é 🙄 \uD800' }),
    diagnostic({ severity: 'error', place: 'Posts!C7' }),
    diagnostic({ severity: 'info', message: '<script>alert(1)</script>' }),
    diagnostic({ ruleId: 'professional/unreadable', severity: 'error' }),
  ]),
  file('clean.md', []),
]

describe.skipIf(xmllint === undefined).each(['junit', 'checkstyle'])(
  '%s, for xmllint,',
  (format) => {
    test('fits its schema', async () => {
      expect(complaints(await reportSample(format), `${format}.xsd`)).toBe('')
      expect(complaints(await report(format, hostile), `${format}.xsd`)).toBe('')
      expect(complaints(await report(format, []), `${format}.xsd`)).toBe('')
    })

    test('is told from what does not fit', async () => {
      const broken = (await reportSample(format)).replaceAll(' name="', ' nam="')
      expect(complaints(broken, `${format}.xsd`)).not.toBe('')
    })
  },
)

test.skipIf(xmllint === undefined)('any text can stand in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(complaints(element('a', { b: text }))).toBe('')
    }),
    { numRuns: 30 },
  )
})

test('an attribute says what was put in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      const [found] = elementsIn(element('a', { b: text }))
      expect(found?.attributes['b']).toBe(text)
    }),
  )
})

test('JUnit counts what fails, what is only said, and what could not be read', async () => {
  const found = elementsIn(await report('junit', hostile))
  const [suites, suite] = found
  expect(suites?.attributes).toMatchObject({ tests: '5', failures: '2', errors: '1' })
  expect(suite?.attributes).toMatchObject({ tests: '4', failures: '2', errors: '1', skipped: '1' })
  expect(
    found.filter(({ name }) => /failure|error|skipped/.test(name)).map(({ name }) => name),
  ).toEqual(['failure', 'failure', 'skipped', 'error'])
})

test('a clean draft is a test that passes', async () => {
  const found = elementsIn(await report('junit', [file('clean.md', [])]))
  expect(found.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase'])
})

test('Checkstyle names every draft, and the rule between dots', async () => {
  const found = elementsIn(await report('checkstyle', hostile))
  expect(found.filter(({ name }) => name === 'file').map(({ attributes }) => attributes)).toEqual([
    { name: 'a & <b> "c" \'d\'.md' },
    { name: 'clean.md' },
  ])
  expect(found.find(({ name }) => name === 'error')?.attributes['source']).toBe(
    'professional.respect.dated-terms',
  )
})
