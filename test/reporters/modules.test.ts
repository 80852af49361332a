import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { readVersion } from '../../src/node/version.ts'
import { memoryIo, today } from '../harness.ts'
import { reportSample, sampleFolder } from './sample.ts'

const folder = sampleFolder()

beforeAll(() => {
  const packages = join(folder, 'node_modules')
  mkdirSync(join(packages, 'team-report'), { recursive: true })
  symlinkSync(resolve('node_modules/vfile-reporter'), join(packages, 'vfile-reporter'))
  writeFileSync(
    join(packages, 'team-report', 'package.json'),
    '{"name":"team-report","type":"module","exports":"./index.js"}',
  )
  writeFileSync(
    join(packages, 'team-report', 'index.js'),
    'export default { id: "x", report(result) { return `${this.id} ${result.files.length}\\n` } }',
  )
  writeFileSync(
    join(folder, 'own.mjs'),
    `export default async (result, { version, prefix, exitCode, rules }) =>
      JSON.stringify({ counts: result.counts, version, prefix, exitCode, why: rules.get('access/alt-text').why }) + '\\n'`,
  )
  writeFileSync(join(folder, 'nothing.mjs'), 'export const a = 1')
  writeFileSync(join(folder, 'throws.mjs'), 'export default () => { throw new Error("no") }')
  writeFileSync(join(folder, 'number.mjs'), 'export default () => 1')
})

async function run(
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const io = memoryIo({ cwd: folder })
  const code = await main([...args, '--now', today, 'drafts'], io)
  return { code, out: io.out(), err: io.err() }
}

test('a path leads to a reporter, which gets what the built-in ones get', async () => {
  const { code, out } = await run('--only', 'access', '-f', './own.mjs')
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({
    counts: { error: 1 },
    version: readVersion(),
    prefix: 'site/',
    exitCode: 2,
    why: expect.stringContaining('People who cannot see') as string,
  })
})

test('so does the name of a package', async () => {
  expect((await run('-f', 'team-report')).out).toBe('x 4\n')
})

test('a reporter for vfiles gets vfiles', async () => {
  const { out } = await run('--only', 'safeguarding/suicide-language', '-f', 'vfile-reporter')
  expect(out).toContain('drafts/monday.md')
  expect(out).toContain('row 3, Caption: “committed suicide” can hurt people')
  expect(out).toMatch(/7:1-8:8 +warning .* safeguarding\/suicide-language +professional\n/)
  expect(out).toMatch(/1 error/)
})

describe('says what is wrong with', () => {
  test.each([
    ['./missing.mjs', 'There is no reporter at ./missing.mjs'],
    ['./nothing.mjs', 'The module “./nothing.mjs” brings no reporter'],
    ['./throws.mjs', 'The reporter “./throws.mjs” failed: no'],
    ['./number.mjs', 'The reporter “./number.mjs” returned no text'],
    ['sarfi', 'Perhaps “sarif”'],
    ['quite-another', 'There are stylish, compact, json'],
  ])('%s', async (name, said) => {
    const { code, out, err } = await run('-f', name)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
})

describe('several in one run', () => {
  test('each goes where it is sent', async () => {
    const io = memoryIo({ cwd: folder })
    const formats = ['-f', 'compact', '-f', 'sarif=out.sarif', '-f', './own.mjs=own.json']
    await main([...formats, '--now', today, 'drafts/monday.md'], io)
    expect(io.out()).toMatch(/^drafts\/monday\.md:4:33: error/)
    const { readFileSync } = await import('node:fs')
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
    expect(JSON.parse(readFileSync(join(folder, 'own.json'), 'utf8'))).toMatchObject({
      prefix: 'site/',
    })
  })

  test('two on the screen are one too many', async () => {
    const { code, out, err } = await run('-f', 'json', '-f', 'sarif')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Only one report can go to standard output')
  })
})

describe('ndjson', () => {
  test('has a finding a line, with its path and all that json has', async () => {
    const rows = (await reportSample('ndjson')).trimEnd().split('\n')
    const { files } = JSON.parse(await reportSample('json')) as {
      files: { path: string; diagnostics: object[] }[]
    }
    expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual(
      files.flatMap(({ path, diagnostics }) => diagnostics.map((one) => ({ path, ...one }))),
    )
  })

  test('is printed while the run goes on', async () => {
    const seen: number[] = []
    const io = memoryIo({ cwd: folder })
    const { stdout } = io
    await main(['-f', 'ndjson', '--only', 'access,respect,safeguarding', 'drafts'], {
      ...io,
      stdout: (text) => {
        if (text !== '') seen.push(text.split('\n').length - 1)
        stdout(text)
      },
    })
    expect(seen.length).toBeGreaterThan(2)
    expect(io.out().trimEnd().split('\n').length).toBe(seen.reduce((sum, count) => sum + count))
  })

  test('holds back what a comparison of drafts may still change, and says it once', async () => {
    // Each piece is harmless; together they tell who is meant.
    const cwd = resolve('fixtures/campaigns/flagged/bay-newsletter')
    const said = async (format: string): Promise<string> => {
      const io = memoryIo({ cwd })
      await main(['-f', format, '--now', today, '.'], io)
      return io.out()
    }
    const { files } = JSON.parse(await said('json')) as {
      files: { path: string; diagnostics: { related: object[] }[] }[]
    }
    const all = files.flatMap(({ path, diagnostics }) =>
      diagnostics.map((one) => ({ path, ...one })),
    )
    expect(all.some(({ related }) => related.length > 0)).toBe(true)
    const rows = (await said('ndjson')).trimEnd().split('\n')
    expect(rows.toSorted()).toEqual(all.map((one) => JSON.stringify(one)).toSorted())
  })

  test('--quiet leaves the same out as everywhere', async () => {
    const { out } = await run('-f', 'ndjson', '--quiet')
    const severities = out
      .trimEnd()
      .split('\n')
      .map((row) => (JSON.parse(row) as { severity: string }).severity)
    expect(new Set(severities)).toEqual(new Set(['error']))
  })
})
