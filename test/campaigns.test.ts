import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLinter, type Diagnostic, gatherResults, type Severity } from '../src/index.ts'
import { makeFolder } from './folder.ts'
import { today } from './harness.ts'

const rule = 'confidentiality/jigsaw'
const root = resolve(import.meta.dirname, '../fixtures/campaigns')

/** What a person says of a flagged campaign, in its expected.json. */
interface Expected {
  readonly why: string
  readonly rule: string
  /** The draft that completes the picture. */
  readonly flaggedAt: string
  /** The drafts that hold the other details of the same person. */
  readonly with: readonly string[]
  readonly severity: Severity
}

interface Flag {
  readonly draft: string
  readonly finding: Diagnostic
}

function campaignsIn(kind: 'silent' | 'flagged'): string[] {
  return readdirSync(join(root, kind))
}

function expectationOf(campaign: string): Expected {
  return JSON.parse(readFileSync(join(root, 'flagged', campaign, 'expected.json'), 'utf8'))
}

/** What the rule says of the drafts of one folder, nudges left out. */
async function flagsOf(folder: string): Promise<Flag[]> {
  const cwd = join(root, folder)
  const linter = createLinter({ cwd, only: [rule], today })
  const { files: results } = await gatherResults(linter.lintFiles('.'))
  expect(results.length).toBeGreaterThan(1)
  expect(results.filter((result) => result.incomplete)).toEqual([])
  return results.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ ruleId, severity }) => ruleId === rule && severity !== 'info')
      .map((finding) => ({ draft: basename(path), finding })),
  )
}

test('there are campaigns of both kinds', () => {
  expect(campaignsIn('silent').length).toBeGreaterThan(20)
  expect(campaignsIn('flagged').length).toBeGreaterThan(20)
})

describe('look-alikes are silent', () => {
  test.each(campaignsIn('silent'))('%s', async (campaign) => {
    expect(await flagsOf(`silent/${campaign}`)).toEqual([])
  })
})

describe('a person put together from several drafts', () => {
  test.each(campaignsIn('flagged'))('%s is reported once, where it completes', async (campaign) => {
    const flags = await flagsOf(`flagged/${campaign}`)
    expect(flags.map(({ draft }) => draft)).toEqual([expectationOf(campaign).flaggedAt])
  })

  const joined = campaignsIn('flagged').filter(
    (campaign) => expectationOf(campaign).with.length > 0,
  )
  test.each(joined)('%s names the other drafts', async (campaign) => {
    const flags = await flagsOf(`flagged/${campaign}`)
    const named = flags.flatMap(({ finding }) => finding.related.map(({ path }) => basename(path)))
    expect(named).toEqual(expect.arrayContaining([...expectationOf(campaign).with]))
    expect(named.length).toBeGreaterThan(0)
  })

  test.each(campaignsIn('flagged'))('%s is as grave as expected', async (campaign) => {
    const flags = await flagsOf(`flagged/${campaign}`)
    expect(flags.map(({ finding }) => finding.severity)).toEqual([expectationOf(campaign).severity])
  })
})

describe('the rows of a calendar', () => {
  const rows = [
    ['2026-05-01', 'Our branch in Robin Hood’s Bay has new hours in summer.'],
    [
      '2026-07-08',
      'Did you know that a customer of ours has haemophilia? He collects his treatment from us.',
    ],
    ['2026-07-09', 'Sun cream is on the shelf by the door.'],
    ['2026-09-15', 'Our haemophilia hero turned 40 on 12 May. He said no fuss. We made a fuss.'],
  ]

  async function rowsFlagged(heading: string): Promise<string[]> {
    const lines = rows.map(([date, words]) => `${date},Bay letters,"${words}"\n`)
    const cwd = makeFolder({ 'calendar.csv': `Date,${heading},Copy\n${lines.join('')}` })
    const linter = createLinter({ cwd, only: [rule], today })
    const { files: results } = await gatherResults(linter.lintFiles('calendar.csv'))
    return results.flatMap(({ diagnostics }) =>
      diagnostics
        .filter(({ severity }) => severity !== 'info')
        .map(({ place, related }) =>
          [place, ...related.map(({ position }) => `with line ${position.start.line}`)].join(' '),
        ),
    )
  }

  test('are joined by their campaign, however far apart they are', async () => {
    expect(await rowsFlagged('Campaign')).toEqual(['row 5, Copy with line 2 with line 3'])
  })

  test('are not joined over months where nothing says that they belong together', async () => {
    expect(await rowsFlagged('Notes')).toEqual([])
  })
})

describe('the drafts of one folder', () => {
  const story = [
    'Our branch in Robin Hood’s Bay has new hours in summer.',
    'Did you know that a customer of ours has haemophilia? He collects his treatment from us.',
    'Our haemophilia hero turned 40 on 12 May. He said no fuss. We made a fuss.',
  ]

  /** @param others How many drafts of the folder tell of nobody. */
  async function draftsFlagged(others: number, frontMatter = ''): Promise<string[]> {
    const words = [...story, ...Array.from({ length: others }, () => 'Sun cream is by the door.')]
    const drafts = words.map((text, index) => [
      `bay/${String(index).padStart(2, '0')}.md`,
      `${frontMatter}${text}\n`,
    ])
    const cwd = makeFolder(Object.fromEntries(drafts))
    const linter = createLinter({ cwd, only: [rule], today })
    const { files: results } = await gatherResults(linter.lintFiles('bay'))
    expect(results.length).toBe(words.length)
    return results.flatMap(({ path, diagnostics }) =>
      diagnostics.filter(({ severity }) => severity !== 'info').map(() => path),
    )
  }

  test('are read together where there are no more than twelve', async () => {
    expect(await draftsFlagged(9)).toEqual(['bay/02.md'])
  })

  test('have nothing to do with each other where there are more', async () => {
    expect(await draftsFlagged(10)).toEqual([])
  })

  test('are read together however many there are, where they name a campaign', async () => {
    expect(await draftsFlagged(10, '---\ncampaign: Bay letters\n---\n\n')).toEqual(['bay/02.md'])
  })
})

describe('posts of an archive', () => {
  const posts = [
    'One of our regulars in Robin Hood’s Bay has haemophilia.',
    'She turned 94 on Monday, and still rings the church bells.',
  ]

  async function flagged(files: Readonly<Record<string, string>>): Promise<string[]> {
    const cwd = makeFolder(files)
    const linter = createLinter({ cwd, only: [rule], today })
    const { files: results } = await gatherResults(linter.lintFiles(Object.keys(files)))
    return results.flatMap(({ path, diagnostics }) =>
      diagnostics.filter(({ message }) => message.startsWith('With ')).map(() => path),
    )
  }

  function archiveOf(text: string): string {
    const other = { id: '2', author: 'Jo', text: 'Sun cream is by the door.' }
    return [{ id: '1', author: 'Jo', text }, other]
      .map((post) => `${JSON.stringify(post)}\n`)
      .join('')
  }

  test('are of nobody who is only a pronoun there, though another archive lies beside it', async () => {
    const [first = '', second = ''] = posts
    const drafts = { 'bay/1.md': `${first}\n`, 'bay/2.md': `${second}\n` }
    expect(await flagged(drafts)).toEqual(['bay/2.md'])
    const archives = { 'bay/1.ndjson': archiveOf(first), 'bay/2.ndjson': archiveOf(second) }
    expect(await flagged(archives)).toEqual([])
  })

  test('are of the same person where both say what is rare', async () => {
    const [first = ''] = posts
    const second = 'Our haemophilia hero turned 94 on Monday. He said no fuss.'
    const archives = { 'bay/1.ndjson': archiveOf(first), 'bay/2.ndjson': archiveOf(second) }
    expect(await flagged(archives)).toEqual(['bay/2.ndjson'])
  })
})
