import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { categories } from '../rules/categories.ts'
import { compareRuns, printDifferences } from '../scripts/evaluate/compare.ts'
import { readLabelled, readRows } from '../scripts/evaluate/drafts.ts'
import { readManifest, rulesNamedBy, verdictOf } from '../scripts/evaluate/labels.ts'
import { createObserver } from '../scripts/evaluate/observe.ts'
import { printFile } from '../scripts/evaluate/print.ts'
import { measure, writeMeasured } from '../scripts/evaluate/record.ts'
import { type FileScore, scoreFile } from '../scripts/evaluate/score.ts'
import { defineRule, type Rule } from '../src/core/rule.ts'
import { today } from './harness.ts'
import { ownedDataIn } from './invented.ts'

const byConvention = { positive: undefined, negative: undefined }

function finder(id: string, word: RegExp, extra: Pick<Rule, 'severity' | 'sensitive'>): Rule {
  return defineRule({
    id,
    summary: 'Finds a word.',
    why: 'For a test.',
    advice: 'Write another one.',
    references: [],
    profile: 'general',
    since: '0.1.0',
    messages: { found: 'Found' },
    examples: { bad: [], good: [] },
    ...extra,
    create: (context) => ({
      post(post) {
        for (const match of context.text(post).matchAll(word)) {
          context.report({ at: match, message: 'found' })
        }
      },
    }),
  })
}

const rules = [
  finder('civility/loud', /loud/g, { severity: 'warning' }),
  finder('civility/quiet', /quiet/g, { severity: 'info' }),
  finder('confidentiality/secret', /secret-\d+/g, { severity: 'error', sensitive: true }),
]

async function score(rows: readonly object[], names = byConvention): Promise<FileScore> {
  const text = rows.map((row, place) => JSON.stringify({ id: `d${place}`, ...row })).join('\n')
  const observe = createObserver({
    config: {},
    rules,
    only: [],
    skip: [],
    format: 'markdown',
    today,
  })
  const drafts = await Promise.all(readRows(text, 'sample.jsonl', names).map(observe))
  return scoreFile({ name: 'sample' }, drafts, 'func')
}

describe('labels', () => {
  test.each([
    [['clean'], 'negative'],
    [['not-offensive'], 'negative'],
    [['non-hateful', 'target:women'], 'negative'],
    [['nontoxic'], 'negative'],
    [['insult'], 'positive'],
    [['clean', 'insult'], 'positive'],
    [['clean', 'rule:civility/loud'], 'positive'],
    [['target:women'], undefined],
    [[], undefined],
  ])('take %j for %s by convention', (labels, verdict) => {
    expect(verdictOf(labels, byConvention)).toBe(verdict)
  })

  test('follow what is said of them, and leave out the rest', () => {
    const names = { positive: ['bad'], negative: ['good'] }
    expect(verdictOf(['bad', 'good'], names)).toBe('positive')
    expect(verdictOf(['good', 'odd'], names)).toBe('negative')
    expect(verdictOf(['odd'], names)).toBeUndefined()
  })

  test('come from a manifest, a list or an object with a list', () => {
    const entries = [{ file: 'some/where/a.jsonl', positive: ['p'], negative: [] }, { rows: 3 }]
    const expected = new Map([['a.jsonl', { positive: ['p'], negative: [] }]])
    expect(readManifest(JSON.stringify(entries))).toEqual(expected)
    expect(readManifest(JSON.stringify({ files: entries }))).toEqual(expected)
    expect(readManifest('{}')).toEqual(new Map())
  })
})

describe('a folder', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'professional-'))
    const row = JSON.stringify({ id: '1', text: 'a', labels: ['odd'] })
    await writeFile(join(folder, 'b.jsonl'), `${row}\n`)
    await writeFile(join(folder, 'a.jsonl'), `${row}\n\n${row}\n`)
    await writeFile(join(folder, 'manifest.json'), '[{"file":"b.jsonl","negative":["odd"]}]')
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('gives its files in order, labelled as its manifest says', async () => {
    const files = await readLabelled(folder, byConvention)
    expect(files.map(({ name, drafts }) => [name, drafts.map(({ verdict }) => verdict)])).toEqual([
      ['a', ['positive', 'positive']],
      ['b', ['negative']],
    ])
    const [only] = await readLabelled(join(folder, 'b.jsonl'), { ...byConvention, positive: ['x'] })
    expect(only?.drafts.map(({ verdict }) => verdict)).toEqual(['negative'])
  })

  test('that is not there, or a row that is none, is a mistake with its place', async () => {
    await expect(readLabelled(join(folder, 'c'), byConvention)).rejects.toThrow('There is nothing')
    expect(() => readRows('{"id":"1"}', 'x.jsonl', byConvention)).toThrow(
      'x.jsonl:1 is no labelled draft',
    )
  })
})

describe('a score', () => {
  test('counts drafts at warning or above, and at any severity', async () => {
    const { all } = await score([
      { text: 'loud loud', labels: ['bad'] },
      { text: 'quiet', labels: ['bad'] },
      { text: 'nothing', labels: ['bad'] },
      { text: 'loud', labels: ['clean'] },
      { text: 'nothing', labels: ['clean'] },
      { text: 'quiet', labels: [] },
    ])
    expect(all.warning).toMatchObject({
      drafts: 6,
      positives: 3,
      flaggedPositives: 1,
      negatives: 2,
      flaggedNegatives: 1,
      hits: 3,
      precision: 1 / 2,
      recall: 1 / 3,
      falsePositiveRate: 1 / 2,
      share: 2 / 6,
      hitsPerThousandWords: 3000 / 7,
    })
    expect(all.any).toMatchObject({ flaggedPositives: 2, precision: 2 / 3, recall: 2 / 3 })
  })

  test('has no precision where all drafts are positive, nor recall where none is', async () => {
    expect((await score([{ text: 'loud', labels: ['bad'] }])).all.any.precision).toBeNull()
    expect((await score([{ text: 'loud', labels: ['clean'] }])).all.any.recall).toBeNull()
  })

  test('holds rules to the drafts that name them', async () => {
    const { rules: byRule, categories: byCategory } = await score([
      { text: 'loud', labels: ['rule:civility/loud'] },
      { text: 'nothing', labels: ['rule:civility/loud'] },
      { text: 'loud secret-1', labels: ['rule:confidentiality/secret'] },
    ])
    expect(byRule['civility/loud']?.named).toEqual({ found: 1, missed: 1, wrong: 1 })
    expect(byRule['confidentiality/secret']?.named).toEqual({ found: 1, missed: 0, wrong: 0 })
    expect(byCategory['civility']?.any).toMatchObject({ recall: 1 / 2, precision: 1 / 2 })
  })

  test('tells apart what labels describe', async () => {
    const { facets } = await score([
      { text: 'loud', labels: ['bad', 'func:a', 'target:x'] },
      { text: 'quiet', labels: ['bad', 'func:a'] },
      { text: 'nothing', labels: ['clean', 'func:b'] },
      { text: 'nothing', labels: ['bad', 'func:b'] },
    ])
    expect(facets).toEqual({
      'func:a': { drafts: 2, expected: 'positive', flagged: 2, flaggedAtWarning: 1 },
      'func:b': { drafts: 2, expected: 'mixed', flagged: 0, flaggedAtWarning: 0 },
    })
  })

  test('finds labelled spans, which count in code points', async () => {
    const { spans } = await score([
      {
        text: '💊💊 quiet loud',
        labels: ['bad'],
        spans: [
          { start: 3, end: 8, label: 'a' },
          { start: 9, end: 13, label: 'a' },
          { start: 0, end: 2, label: 'b' },
        ],
      },
    ])
    expect(spans).toEqual({
      a: { spans: 2, found: 2, foundAtWarning: 1 },
      b: { spans: 1, found: 0, foundAtWarning: 0 },
    })
  })

  test('lists false alarms by rule and match, but never what is personal', async () => {
    const result = await score([
      { text: 'loud, loud', labels: ['clean'] },
      { text: 'loud secret-1', labels: ['clean'] },
      { text: 'secret-2', labels: ['clean'] },
      { text: 'loud', labels: ['bad'] },
    ])
    expect(result.falseAlarms).toEqual([
      {
        ruleId: 'civility/loud',
        match: 'loud',
        hits: 3,
        hitsAtWarning: 3,
        drafts: 2,
        first: 'd0',
      },
      {
        ruleId: 'confidentiality/secret',
        match: null,
        hits: 2,
        hitsAtWarning: 2,
        drafts: 2,
        first: 'd1',
      },
    ])
    expect(JSON.stringify(result)).not.toMatch(/secret-\d/)
    expect(printFile(result, { worst: 5 })).not.toMatch(/secret-\d/)
  })

  test('takes a draft’s own settings, and of its metadata what is ours', async () => {
    const { all } = await score([
      { text: 'loud', labels: ['clean'], rules: { 'civility/loud': 'off' } },
      { text: 'loud', labels: ['clean'], meta: { kind: 'personal', seed: 3, audience: 7 } },
    ])
    expect(all.warning.flagged).toBe(0)
    expect(all.any.flagged).toBe(1)
  })

  test('prints a table', async () => {
    const text = printFile(await score([{ text: 'loud', labels: ['clean'] }]), { worst: 5 })
    expect(text).toContain('sample: 1 drafts, 1 words, 0 positive, 1 negative')
    expect(text).toContain('1.000 (1/1)')
    expect(text).toContain('"loud"')
  })
})

describe('comparing runs', () => {
  test('says what got better and what got worse', async () => {
    const before = await score([
      { text: 'loud', labels: ['bad', 'func:a'] },
      { text: 'loud', labels: ['clean'] },
    ])
    const after = await score([
      { text: 'nothing', labels: ['bad', 'func:a'] },
      { text: 'nothing', labels: ['clean'] },
    ])
    const differences = compareRuns([before], [after])
    expect(differences).toContainEqual({
      file: 'sample',
      name: 'all, any',
      metric: 'recall',
      before: 1,
      after: 0,
      isBetter: false,
    })
    expect(differences).toContainEqual({
      file: 'sample',
      name: 'civility, warning',
      metric: 'false alarms',
      before: 1,
      after: 0,
      isBetter: true,
    })
    expect(differences).toContainEqual(
      expect.objectContaining({ name: 'func:a', before: 1, after: 0, isBetter: false }),
    )
    expect(printDifferences(differences)).toMatch(/\d+ better, \d+ worse$/)
  })

  test('says nothing of what stayed the same', async () => {
    const one = await score([{ text: 'loud', labels: ['clean'] }])
    expect(compareRuns([one], [one])).toEqual([])
    expect(printDifferences([])).toBe('no difference')
  })
})

test('a record keeps what each rule found, missed and got wrong', async () => {
  const labelled = await score([{ text: 'loud', labels: ['rule:civility/loud'] }])
  const clean = await score([{ text: 'loud', labels: ['clean'] }])
  const measured = measure([labelled, clean], ['civility/loud'], today)
  expect(measured).toEqual({
    day: today,
    labelled: 1,
    clean: 1,
    rules: { 'civility/loud': { found: 1, missed: 0, wrong: 0, onClean: 1 } },
  })
  expect(writeMeasured(measured)).toContain(
    "    'civility/loud': { found: 1, missed: 0, wrong: 0, onClean: 1 },\n",
  )
})

describe('the repository’s own labelled drafts', async () => {
  const folder = fileURLToPath(new URL('../fixtures/evaluate', import.meta.url))
  const files = await readLabelled(folder, byConvention)
  const drafts = files.flatMap((file) => file.drafts)

  test('are many, all different, and labelled', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(120)
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length)
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(drafts.length)
    expect(drafts.filter(({ verdict }) => verdict === undefined)).toEqual([])
  })

  test('hold invented data only', () => {
    expect(drafts.flatMap(({ text }) => ownedDataIn(text))).toEqual([])
  })

  test('name rules in categories that exist, and of each category some', () => {
    const named = new Set(
      drafts.flatMap(({ labels }) => rulesNamedBy(labels)).map((id) => id.split('/')[0]),
    )
    const own = categories.map(({ id }) => id).filter((id) => id !== 'custom')
    expect(named).toEqual(new Set<string>(own))
  })
})
