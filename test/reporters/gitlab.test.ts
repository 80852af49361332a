import * as v from 'valibot'
import { expect, test } from 'vitest'
import { diagnostic, file, report } from './made.ts'
import { reportSample } from './sample.ts'

/** What GitLab's documentation of the Code Quality report asks for. */
const line = v.pipe(v.number(), v.integer(), v.minValue(1))
const reportSchema = v.array(
  v.strictObject({
    description: v.pipe(v.string(), v.nonEmpty()),
    check_name: v.pipe(v.string(), v.nonEmpty()),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{3,64}$/)),
    severity: v.picklist(['info', 'minor', 'major', 'critical', 'blocker']),
    location: v.strictObject({
      path: v.pipe(v.string(), v.regex(/^(?!\.{0,2}\/)/)),
      lines: v.strictObject({ begin: line, end: line }),
    }),
  }),
)

test('it has the shape that GitLab reads', async () => {
  const found = v.parse(reportSchema, JSON.parse(await reportSample('gitlab')))
  expect(found.map(({ location }) => location.path)).toContain('site/drafts/monday.md')
  expect(found.map(({ severity }) => severity)).toContain('critical')
})

test('no two findings share a fingerprint, or GitLab would show one of them', async () => {
  const twice = [diagnostic(), diagnostic(), diagnostic({ fingerprint: '' })]
  const text = await report('gitlab', [file('a.md', twice), file('./b.md', twice)])
  const found = v.parse(reportSchema, JSON.parse(text))
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(6)
  expect(new Set(found.map(({ location }) => location.path))).toEqual(new Set(['a.md', 'b.md']))
})

test('no findings are an empty list', async () => {
  expect(await report('gitlab', [file('a.md', [])])).toBe('[]\n')
})
