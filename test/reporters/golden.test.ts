import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readVersion } from '../../src/node/version.ts'
import { reporterNames } from '../../src/reporters/index.ts'
import { diagnostic, file, position, report } from './made.ts'
import { reportSample } from './sample.ts'

const extensions: Readonly<Record<string, string>> = {
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  gitlab: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  rdjson: 'json',
  rdjsonl: 'jsonl',
  markdown: 'md',
  html: 'html',
}

// `npx vitest run test/reporters/golden.test.ts -u` writes them; read what it wrote like code.
test.each(reporterNames)('%s reports the sample as its file says', async (format) => {
  const text = await reportSample(format)
  expect(text).not.toBe('')
  await expect(text.replaceAll(readVersion(), '0.0.0')).toMatchFileSnapshot(
    `../../fixtures/reports/${format}.${extensions[format] ?? 'txt'}`,
  )
})

test.each(reporterNames)('%s ends with a line break', async (format) => {
  expect(await reportSample(format)).toMatch(/[^\n]\n$/)
})

test.each(reporterNames)('%s has nothing raw for a terminal to obey', async (format) => {
  const hostile = '\u001B[31m \u009B1m \u202E \u0007'
  const found = diagnostic({
    message: hostile,
    place: hostile,
    advice: hostile,
    related: [{ path: hostile, position: position(1, 1), message: hostile }],
    references: [{ source: hostile, title: hostile }],
    suggestions: [
      { title: hostile, safe: false, edits: [{ position: position(1, 1), text: hostile }] },
    ],
  })
  const made = [
    file(`${hostile}.md`, [found], {
      excerpts: { 1: hostile },
      suppressed: [{ ...found, reason: hostile }],
    }),
  ]
  const text = await report(format, made, { verbose: true })
  expect(text).toContain('31m')
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
})

test('docs/reports.md has a row for each, with a command', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/reports.md'), 'utf8')
  const named = [...page.matchAll(/^\| .+ \| `(\w+)` \| `professional drafts\/(.*)` \|$/gm)]
  expect(named.map(([, name = '']) => name).toSorted()).toEqual(reporterNames.toSorted())
  for (const [, name, command] of named) {
    if (name !== 'stylish') expect(command).toMatch(new RegExp(` -f ${name}(?=[ =]|$)`))
  }
})
