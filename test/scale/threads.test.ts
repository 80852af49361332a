import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeRepository } from '../folder.ts'
import { makeDrafts } from './corpus.ts'
import { run } from './program.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const folders = ['flagged', 'formats', 'calendars']
const concurrencies = ['off', '2', '4']
/** Nothing here is about time, and the machine may be busy. */
const patient = { timeout: 180_000 }

/** A rule of a team that ends the thread it runs in, but not the program. */
const deadly = `
import { isMainThread } from 'node:worker_threads'
export const rules = [{
  id: 'team/deadly', summary: 'For tests.', why: 'For tests.', advice: 'None.', references: [],
  severity: 'warning', profile: 'general', since: '0.1.0', messages: { seen: 'Seen' }, options: {},
  examples: { bad: [], good: [] },
  create: (context) => ({
    post(post) {
      for (const at of context.text(post).matchAll(/deadly|marked/g)) {
        if (at.value === 'deadly' && !isMainThread) process.exit(7)
        context.report({ at, message: 'seen' })
      }
    },
  }),
}]
`

describe('the report is the same at any number of threads', patient, () => {
  test.each(['json', 'html'])('as %s, of fixtures in many formats', (format) => {
    const reports = concurrencies.map((concurrency) =>
      run(['-f', format, '--now', '2026-11-25', '--concurrency', concurrency, ...folders], {
        cwd: fixtures,
      }),
    )
    expect(reports[0]!.out.length).toBeGreaterThan(1000)
    expect(reports[0]!.code).toBe(1)
    for (const report of reports) expect(report).toEqual(reports[0])
  })

  test('of many drafts, with what only several of them show', () => {
    const cwd = makeRepository(makeDrafts(80))
    const reports = [...concurrencies, '1', 'auto'].map((concurrency) =>
      run(['-f', 'compact', '--concurrency', concurrency], { cwd }),
    )
    expect(reports[0]!.out.split('\n').length).toBeGreaterThan(15)
    for (const report of reports) expect(report).toEqual(reports[0])
  })

  test('with a configuration that is code and rules of a plugin', () => {
    const cwd = makeRepository({
      ...makeDrafts(30),
      'drafts/a.md': 'This one is marked.\n',
      'plugin.mjs': deadly,
      'professional.config.mjs':
        "export default { plugins: ['./plugin.mjs'], rules: { 'team/deadly': 'error' } }\n",
    })
    const reports = concurrencies.map((concurrency) =>
      run(['-f', 'sarif', '--concurrency', concurrency], { cwd }),
    )
    expect(reports[0]!.out).toContain('team-deadly')
    for (const report of reports) expect(report).toEqual(reports[0])
  })

  test('when a configuration cannot be followed, and says so as plainly', () => {
    const drafts = makeDrafts(40)
    const cwd = makeRepository({
      ...drafts,
      '.professionalrc':
        'overrides:\n  - { files: drafts/3/*, rules: { access/alt-text: [error, { limit: lots }] } }\n',
    })
    const reports = concurrencies.map((concurrency) =>
      run(['-f', 'ndjson', '--concurrency', concurrency], { cwd }),
    )
    expect(reports[0]).toMatchObject({ code: 2 })
    expect(reports[0]!.err).toContain('limit')
    for (const report of reports) expect(report).toEqual(reports[0])
  })
})

describe('a thread that stops', patient, () => {
  const files = {
    ...makeDrafts(60),
    'drafts/5/deadly.md': 'This one is deadly.\n',
    'drafts/6/z.md': 'This one is marked.\n',
    'plugin.mjs': deadly,
    '.professionalrc': 'plugins: [./plugin.mjs]\n',
  }

  test('takes no draft with it but the one that ended it', () => {
    const cwd = makeRepository(files)
    const alone = run(['-f', 'compact', '--concurrency', 'off'], { cwd })
    const others = withoutDeadly(alone.out)
    expect(others).toContain('drafts/6/z.md:1:13: warning Seen [team/deadly]')
    // Which thread gets the draft is chance: in this one it does no harm.
    for (let attempt = 0; attempt < 3; attempt++) {
      const together = run(['-f', 'compact', '--concurrency', '4', '--debug', 'config'], { cwd })
      expect(withoutDeadly(together.out)).toBe(others)
      if (together.out.includes('drafts/5/deadly.md:1:13: warning Seen')) continue
      expect(together.out).toContain(
        'drafts/5/deadly.md:1:1: error The thread that looked at this draft stopped (exit code 7) [professional/unreadable]\n',
      )
      expect(together.code).toBe(2)
      expect(together.err).toContain('[threads] a thread stopped (exit code 7)')
    }
  })

  function withoutDeadly(report: string): string {
    return report.replaceAll(/^.*deadly\.md.*\n/gm, '')
  }
})

describe('threads', patient, () => {
  test('are not started for a few drafts', () => {
    const cwd = makeRepository(makeDrafts(3))
    expect(run(['--debug', 'config'], { cwd }).err).not.toContain('[threads]')
    expect(run(['--debug', 'config', '--concurrency', '2'], { cwd }).err).toContain(
      '[threads] 2 threads for 3 drafts',
    )
  })

  test('leave the drafts to one of them where times are asked for', () => {
    const cwd = makeRepository(makeDrafts(10))
    const { err } = run(['--debug', 'timings', '--concurrency', '4'], { cwd })
    expect(err).toContain('[threads] one, so that times can be compared')
    expect(err).toMatch(/\[timings\]\s+[\d.]+ ms {2}drafts/)
  })

  test.each(['0', 'many', '2.5', '-1', '999'])('are no %s', (value) => {
    const cwd = makeRepository({ 'a.md': 'Words.\n' })
    const { code, err } = run([`--concurrency=${value}`, 'a.md'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('a number from 1 to 256, auto or off')
  })
})
