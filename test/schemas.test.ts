import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSidecar } from '../src/readers/sidecar.ts'
import { reportSample } from './reporters/sample.ts'

const ajv = new Ajv({ allErrors: true })

function validator(name: string): (value: unknown) => string[] {
  const path = resolve(import.meta.dirname, `../schema/${name}.schema.json`)
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object)
  return (value) => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

describe('schema/report.schema.json', () => {
  const problems = validator('report')

  test('takes what --format json prints, with everything that can be in it', async () => {
    const text = await reportSample('json')
    const report = JSON.parse(text) as { files: { diagnostics: object[]; suppressed: object[] }[] }
    expect(problems(report)).toEqual([])
    expect(report.files.flatMap(({ suppressed }) => suppressed)).not.toEqual([])
    expect(text).toContain('"suggestions": [\n')
  })

  test('refuses a name that is not told', async () => {
    const report = JSON.parse(await reportSample('json')) as { files: object[] }
    expect(problems({ ...report, more: 1 })).toEqual([' must NOT have additional properties'])
    const { files, ...rest } = report
    expect(problems(rest)).toEqual([" must have required property 'files'"])
    const [first] = files
    expect(problems({ ...report, files: [{ ...first, path: 3 }] })).toEqual([
      '/files/0/path must be string',
    ])
  })
})

describe('schema/sidecar.schema.json', () => {
  const problems = validator('sidecar')

  test.each([
    'kind: thread\nplatform: [x, bluesky]\n',
    'suppress:\n  - { rule: access/alt-text, reason: drawn, until: 2027-01-31, by: jo, text: a }\n',
    'author: { type: person, name: Jo }\nfictional: true\n',
    'platfrom: x\n',
    'kind: replay\n',
    'suppress: [{ reason: none }]\n',
    'suppress: [{ rule: a, untill: 2027-01-31 }]\n',
    'author: Jo\n',
    'date: soon\n',
  ])('agrees with what is read: %j', (text) => {
    const { notices } = readSidecar({ path: 'a', format: 'yaml', text })
    // YAML of the editor’s kind reads a date as text, as ours does.
    const value = parse(text, { schema: 'core' }) as unknown
    expect(problems(value).length > 0).toBe(notices.length > 0)
  })
})
