// What professional costs beside a bare start of Node and beside other linters, as ratios in one
// run. `npm run bench -- start drafts` measures some of it, `--rounds 15` more exactly, `--json
// file` keeps the figures and `--against file` compares with kept ones.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  hostileShapes,
  makeCalendar,
  makeLongDraft,
  makePosts,
  smallDrafts,
  writeDrafts,
} from './corpora.ts'
import { exampleShapes, ruleShapes } from './example-shapes.ts'
import { compare, exponentOf, type Taken } from './measure.ts'
import { checkPeer, findPeers } from './peers.ts'
import { findRipgrep } from './ripgrep.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    json: { type: 'string' },
    against: { type: 'string' },
    files: { type: 'string', default: '2000' },
    posts: { type: 'string', default: '200000' },
    rows: { type: 'string', default: '20000' },
    'no-peers': { type: 'boolean', default: false },
  },
})

interface Row extends Taken {
  readonly title: string
}

const node = process.execPath
const program = fileURLToPath(new URL('../bin/professional.cjs', import.meta.url))
const walker = fileURLToPath(new URL('walk.cjs', import.meta.url))
const ours = [node, program, '--exit-zero', '--no-config']
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'professional-bench-'))
const peers = values['no-peers'] ? [] : findPeers(join(folder, 'peers'))

/** One small draft, as before a commit. */
function start(): Row[] {
  const rows: Row[] = []
  for (const [name, text] of Object.entries(smallDrafts)) {
    const path = join(folder, `${name}.md`)
    writeFileSync(path, text)
    const subjects = [
      { name: 'node -e 0', command: [node, '-e', '0'] },
      { name: 'professional', command: [...ours, path] },
      ...peers.map((peer) => ({ ...peer, command: peer.command([path]) })),
    ]
    rows.push(...withTitle(`1 KB draft, ${name}`, compare(subjects, Math.max(rounds, 11))))
  }
  return rows
}

/** A repository of drafts, none of them seen before. */
function drafts(): Row[] {
  const path = join(folder, 'drafts')
  writeDrafts(path, Number(values.files))
  const ripgrep = findRipgrep(path, join(folder, 'phrases.txt'))
  if (!ripgrep) print('no ripgrep: apt-get install ripgrep brings it')
  const subjects = [
    { name: 'professional, one thread', command: [...ours, '--concurrency', 'off', path] },
    { name: 'professional', command: [...ours, path] },
    ...(ripgrep ? [ripgrep] : []),
    ...peers
      // It takes files, not folders.
      .filter(({ name }) => name !== 'write-good')
      .map((peer) => ({ ...peer, command: peer.command([path]) })),
  ]
  // The slowest take minutes; they are far enough away for three rounds.
  return withTitle(`${values.files} drafts`, compare(subjects, Math.min(rounds, 3)))
}

/** The same once more, with nothing changed, beside a walk that only asks whether. */
function cache(): Row[] {
  return [0, 0.1].flatMap((slipShare) => {
    const path = join(folder, 'kept')
    writeDrafts(path, Number(values.files), slipShare)
    const subjects = [
      { name: 'walk and stat', command: [node, walker, path] },
      {
        name: '--cache',
        command: [...ours, '--cache', '--cache-location', join(folder, 'cache'), path],
      },
    ]
    const rows = compare(subjects, Math.min(rounds, 7))
    return withTitle(`${values.files} drafts again, with findings: ${slipShare}`, rows)
  })
}

/** One file that grows, up to what is read of one at all. */
function growth(): Row[] {
  const rows = [1, 2, 4, 8, 16].flatMap((megabytes) => {
    const path = join(folder, `${megabytes}.md`)
    writeFileSync(path, makeLongDraft(megabytes * 2 ** 20))
    return compare([{ name: `${megabytes} MB`, command: [...ours, path] }], 3)
  })
  const points = rows.map(({ name, cpu }) => ({ size: Number.parseInt(name, 10), time: cpu }))
  print(`exponent: ${exponentOf(points.slice(1)).toFixed(2)}`)
  return withTitle('one file', rows)
}

/** Posts, a record a line. */
function posts(): Row[] {
  const count = Number(values.posts)
  const rows = [0, 1 / 3].flatMap((share) => {
    const path = join(folder, 'posts.ndjson')
    writeFileSync(path, makePosts(count, share))
    const [taken] = compare(
      [{ name: `with findings: ${share.toFixed(2)}`, command: [...ours, path, '-f', 'ndjson'] }],
      3,
    )
    if (taken) print(`${Math.round(count / taken.cpu)} posts a second`)
    return taken ? [taken] : []
  })
  return withTitle(`${count} posts`, rows)
}

/** A calendar beside its rows as one draft. */
function calendar(): Row[] {
  const count = Number(values.rows)
  const subjects = Object.entries(makeCalendar(count)).map(([ending, text]) => {
    const path = join(folder, `calendar.${ending}`)
    writeFileSync(path, text)
    return { name: ending, command: [...ours, path, '-f', 'json'] }
  })
  // The draft comes first: the calendar is measured by it.
  return withTitle(`${count} rows`, compare(subjects.toReversed(), Math.min(rounds, 3)))
}

/** Shapes that are hard to parse or match, each at three sizes. */
function hostile(): Row[] {
  return growing('hostile', { ...hostileShapes, ...exampleShapes }, [2 ** 18, 2 ** 19, 2 ** 20])
}

/** What each rule looks for, again and again. */
function rules(): Row[] {
  return growing('rule', ruleShapes(), [2 ** 19, 2 ** 20])
}

/** What a shape takes, each time that it is longer; linear is no more than twice as long for twice as much. */
function growing(
  title: string,
  shapes: Readonly<Record<string, (n: number) => string>>,
  sizes: readonly number[],
): Row[] {
  return Object.entries(shapes).flatMap(([shape, make]) => {
    const rows = sizes.flatMap((size) => {
      const path = join(folder, 'hostile.md')
      writeFileSync(path, make(size))
      return compare([{ name: shape, command: [...ours, path] }], 1)
    })
    const [before, last] = rows.slice(-2)
    const growth = (last?.cpu ?? 0) / (before?.cpu || 1)
    print(
      `${shape.padEnd(20)} ${rows.map(({ cpu }) => cpu.toFixed(2)).join(' ')} s, last × ${growth.toFixed(2)}`,
    )
    return withTitle(
      `${title}: ${shape}`,
      rows.map((row, index) => ({ ...row, name: `${sizes[index]}` })),
    )
  })
}

const cases: Readonly<Record<string, () => Row[]>> = {
  start,
  drafts,
  cache,
  growth,
  posts,
  calendar,
  hostile,
  rules,
}
const wanted = positionals.length > 0 ? positionals : Object.keys(cases)
const unknown = wanted.find((name) => !(name in cases))
if (unknown !== undefined) {
  throw new Error(`there is no “${unknown}”; there are ${Object.keys(cases).join(', ')}`)
}

try {
  if (peers.length === 0) print('no other linters: npm ci --prefix bench installs them')
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, 'check.md')
  writeFileSync(draft, smallDrafts.findings)
  for (const peer of peers) checkPeer(peer, draft)
  const known =
    values.against && existsSync(values.against) ? readKept(values.against) : new Map<string, Row>()
  const all = wanted.flatMap((name) => {
    const rows = cases[name]?.() ?? []
    for (const row of rows) print(lineOf(row, known.get(`${row.title} ${row.name}`)))
    return rows
  })
  if (values.json) writeFileSync(values.json, `${JSON.stringify(all, undefined, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}

function withTitle(title: string, rows: readonly Taken[]): Row[] {
  return rows.map((row) => ({ title, ...row }))
}

function readKept(path: string): Map<string, Row> {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[]
  return new Map(rows.map((row) => [`${row.title} ${row.name}`, row]))
}

function lineOf(
  { title, name, cpu, wall, cpuRatio, wallRatio, peak }: Row,
  before: Row | undefined,
): string {
  const change = before ? `  (before: ${before.cpuRatio.toFixed(2)} ×)` : ''
  const memory = peak === undefined ? '' : `  ${peak} MiB`
  return (
    `${title}: ${name.padEnd(46)} cpu ${cpuRatio.toFixed(2).padStart(7)} ×  ` +
    `wall ${wallRatio.toFixed(2).padStart(7)} ×  ${(cpu * 1000).toFixed(0).padStart(7)} ms cpu ` +
    `${(wall * 1000).toFixed(0).padStart(7)} ms${memory}${change}`
  )
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
