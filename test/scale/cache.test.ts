import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeRepository } from '../folder.ts'
import { makeDrafts } from './corpus.ts'
import { type Ran, run, start } from './program.ts'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
/** Nothing here is about time, and the machine may be busy. */
const patient = { timeout: 180_000 }
const cacheName = '.professionalcache'

function lint(cwd: string, ...more: readonly string[]): Ran {
  return run(['-f', 'compact', '--debug', 'config', '--cache', ...more], { cwd })
}

/** How many drafts the run has known, of how many. */
function known({ err }: Ran): string | undefined {
  return /\[cache\] (\d+ of \d+) drafts known/.exec(err)?.[1]
}

/** A file that was changed a moment ago is read again: nobody can tell whether it still changes. */
function age(cwd: string, ...paths: readonly string[]): void {
  for (const path of paths) utimesSync(join(cwd, path), new Date(0), new Date(0))
}

describe('a report from the cache is the same', patient, () => {
  test.each(['json', 'html'])('as %s', (format) => {
    const cwd = makeRepository()
    const args = ['-f', format, '--now', '2026-11-25', 'flagged', 'formats', 'calendars']
    const cached = [...args, '--cache-location', join(cwd, 'c')]
    const without = run(args, { cwd: fixtures })
    expect(without.out.length).toBeGreaterThan(1000)
    expect(run([...cached, '--concurrency', '2'], { cwd: fixtures })).toEqual(without)
    expect(run(cached, { cwd: fixtures })).toEqual(without)
  })

  test('where several drafts show something together, and one of them changes', () => {
    const cwd = makeRepository({
      'week/1.md': 'Saw a 34-year-old lifeboat volunteer about her methadone.\n',
      'week/2.md': 'The lifeboat volunteer is from Tobermory.\n',
    })
    const first = lint(cwd)
    const again = lint(cwd)
    expect(known(again)).toBe('2 of 2')
    expect(again.out).toBe(first.out)
    writeFileSync(join(cwd, 'week/2.md'), 'Flu jabs are here.\n')
    const changed = lint(cwd)
    expect(changed.out).toBe(run(['-f', 'compact'], { cwd }).out)
  })

  test('without another look where a suggestion brings words that the draft lacks', () => {
    const cwd = makeRepository({
      'a.md': 'Feeling suicidal is common among carers.\n',
      'b.md': 'Come along!!!!!\n',
    })
    const args = ['-f', 'json', '--debug', 'config', '--now', '2026-11-25']
    const without = run(args, { cwd })
    run([...args, '--cache'], { cwd })
    const again = run([...args, '--cache'], { cwd })
    expect(known(again)).toBe('2 of 2')
    expect(without.out).toContain('116 123')
    expect(again.out).toBe(without.out)
  })
})

describe('a draft is looked at again', patient, () => {
  test('when its content has changed, though size and time have not', () => {
    const cwd = makeRepository({ 'a.md': 'You are an idea.\n', 'b.md': 'Words.\n' })
    age(cwd, 'a.md', 'b.md')
    lint(cwd)
    writeFileSync(join(cwd, 'a.md'), 'You are an idiot\n')
    age(cwd, 'a.md')
    const again = lint(cwd)
    expect(known(again)).toBe('1 of 2')
    expect(again.out).toContain('a.md:1:')
    expect(known(lint(cwd, '--cache-strategy', 'metadata'))).toBe('2 of 2')
  })

  test('but not when only its time has', () => {
    const cwd = makeRepository({ 'a.md': 'You are an idiot.\n' })
    lint(cwd)
    age(cwd, 'a.md')
    expect(known(lint(cwd))).toBe('1 of 1')
    utimesSync(join(cwd, 'a.md'), 5, 5)
    expect(known(lint(cwd, '--cache-strategy', 'metadata'))).toBe('0 of 1')
  })

  test.each([
    ['a rule is set otherwise', ['--rule', 'civility/insult:off']],
    ['a profile is another', ['--profile', 'us-health']],
    ['metadata is set', ['--set', 'platform=x']],
    ['rules are chosen', ['--only', 'civility']],
    ['its words are looked at as another format', ['--ext', '.md=text']],
  ])('when %s', (_, flags) => {
    const cwd = makeRepository({ 'a.md': 'You are an idiot.\n' })
    lint(cwd)
    const other = lint(cwd, ...flags)
    expect(known(other)).toBe('0 of 1')
    expect(other.out).toBe(run(['-f', 'compact', ...flags], { cwd }).out)
  })

  test('when a file that its plugin imports has changed', () => {
    const cwd = makeRepository({
      'a.md': 'A marked one.\n',
      'plugin.mjs': "export { rules } from './rules/list.mjs'\n",
      'rules/list.mjs': ruleThatFinds('marked'),
      '.professionalrc': 'plugins: [./plugin.mjs]\n',
    })
    expect(lint(cwd).out).toContain('[team/seen]')
    expect(known(lint(cwd))).toBe('1 of 1')
    writeFileSync(join(cwd, 'rules/list.mjs'), ruleThatFinds('unheard of'))
    const again = lint(cwd)
    expect(known(again)).toBe('0 of 1')
    expect(again.out).not.toContain('[team/seen]')
  })

  test('on another day, if what was found depends on the day', () => {
    const cwd = makeRepository({
      'a.md':
        '---\nreviewDue: 2026-12-01\nreviewed: 2026-01-01\nkind: web\n---\n\n# Flu\n\nJabs.\n',
      'b.md': 'You are an idiot.\n',
    })
    lint(cwd, '--now', '2026-11-25')
    expect(known(lint(cwd, '--now', '2026-11-25'))).toBe('2 of 2')
    const later = lint(cwd, '--now', '2027-06-01')
    expect(known(later)).toBe('1 of 2')
    expect(later.out).toBe(run(['-f', 'compact', '--now', '2027-06-01'], { cwd }).out)
  })

  test('when a sidecar is put beside it, and taken away', () => {
    const cwd = makeRepository({ 'a.md': 'You are an idiot.\n', 'b.md': 'Words.\n' })
    const first = lint(cwd)
    const sidecar = join(cwd, 'a.md.professional.yml')
    writeFileSync(sidecar, 'suppress:\n  - { rule: civility/insult, reason: a quotation }\n')
    for (const again of [lint(cwd), lint(cwd)]) {
      expect(known(again)).toBe('1 of 2')
      expect(again.out).not.toContain('civility/insult')
    }
    rmSync(sidecar)
    expect(lint(cwd).out).toBe(first.out)
  })

  test('when its configuration says so for some files of a folder', () => {
    const cwd = makeRepository({ 'd/a.md': 'You are an idiot.\n', 'd/b.md': 'You are an idiot.\n' })
    lint(cwd)
    const rule = '{ civility/insult: off }'
    writeFileSync(
      join(cwd, '.professionalrc'),
      `overrides:\n  - { files: d/b.md, rules: ${rule} }\n`,
    )
    const again = lint(cwd)
    expect(known(again)).toBe('1 of 2')
    expect(again.out).toBe(run(['-f', 'compact'], { cwd }).out)
  })
})

describe('the cache', patient, () => {
  test('lies where packages keep theirs, or in the folder, or where it is told', () => {
    const cwd = makeRepository({ 'a.md': 'Words.\n', 'sub/b.md': 'Words.\n' })
    lint(cwd)
    expect(existsSync(join(cwd, cacheName))).toBe(true)
    mkdirSync(join(cwd, 'node_modules'))
    lint(join(cwd, 'sub'))
    lint(cwd)
    expect(readdirSync(join(cwd, 'node_modules/.cache/professional'))).toHaveLength(2)
    lint(cwd, '--cache-location', 'own/')
    expect(readdirSync(join(cwd, 'own'))).toHaveLength(1)
  })

  test('forgets drafts that are gone, and keeps those that were not asked for', () => {
    const cwd = makeRepository(
      Object.fromEntries(['a.md', 'b.md', 'c.md', 'd.md'].map((name) => [name, 'Words.\n'])),
    )
    lint(cwd)
    rmSync(join(cwd, 'a.md'))
    writeFileSync(join(cwd, 'b.md'), 'Other words.\n')
    expect(known(lint(cwd, 'b.md', 'c.md'))).toBe('1 of 2')
    expect(readFileSync(join(cwd, cacheName), 'latin1')).not.toContain('a.md')
    expect(known(lint(cwd))).toBe('3 of 3')
  })

  test.each([
    ['half of it', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['a bit flipped', (bytes: Buffer) => (bytes.writeUInt8((bytes[150] ?? 0) ^ 1, 150), bytes)],
    ['nothing of it', () => Buffer.alloc(0)],
  ])('is made anew where there is %s', (_, spoil) => {
    const cwd = makeRepository({ 'a.md': 'You are an idiot.\n' })
    const first = lint(cwd)
    const file = join(cwd, cacheName)
    writeFileSync(file, spoil(readFileSync(file)))
    const again = lint(cwd)
    expect(known(again)).toBe('0 of 1')
    expect(again.out).toBe(first.out)
    expect(known(lint(cwd))).toBe('1 of 1')
  })

  test('never takes the place of a file of somebody else’s', () => {
    const cwd = makeRepository({ 'a.md': 'Words.\n', 'notes.txt': 'Mine.\n' })
    const { code, err } = lint(cwd, '--cache-location', 'notes.txt')
    expect(code).toBe(0)
    expect(err).toContain('is no cache, so it was left as it is')
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('Mine.\n')
  })

  test('does without where it cannot be written, and reports all the same', () => {
    const cwd = makeRepository({ 'a.md': 'You are an idiot.\n' })
    const { code, out, err } = lint(cwd, '--cache-location', 'a.md/cache')
    expect(out).toContain('a.md:1:')
    expect(code).toBe(lint(cwd).code)
    expect(err).toContain('professional: the cache could not be written (its folder is a file)')
  })

  test('is left as it was when the disk is full', ({ skip }) => {
    const cwd = makeRepository({ ...makeDrafts(5), 'disk/': '' })
    const disk = join(cwd, 'disk')
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk])
    if (mounted.status !== 0) {
      console.warn('SKIPPED: only root on Linux can make a disk that is full')
      skip()
    }
    onTestFinished(() => void spawnSync('umount', [disk]))
    const place = ['--cache-location', 'disk/cache']
    const first = lint(cwd, ...place)
    const before = readFileSync(join(disk, 'cache'))
    expect(() => writeFileSync(join(disk, 'others'), Buffer.alloc(1 << 20))).toThrow('ENOSPC')
    writeFileSync(join(cwd, 'drafts/z.md'), 'Words.\n')
    const full = lint(cwd, ...place)
    expect(full.err).toContain('the cache could not be written (the disk is full)')
    expect(full.out).toBe(first.out)
    expect(readFileSync(join(disk, 'cache')).equals(before)).toBe(true)
    expect(readdirSync(disk).toSorted()).toEqual(['cache', 'others'])
  })

  test('is whole after runs at once', async () => {
    const cwd = makeRepository(makeDrafts(60))
    const ends = await Promise.all(
      Array.from({ length: 4 }, () => ended(start(['-f', 'compact', '--cache'], { cwd }))),
    )
    expect(new Set(ends)).toEqual(new Set([1]))
    expect(known(lint(cwd))).toBe('60 of 60')
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('is whole after a run was killed, at any moment', async () => {
    const cwd = makeRepository(makeDrafts(40))
    const first = lint(cwd)
    for (let attempt = 0; attempt < 3; attempt++) {
      writeFileSync(join(cwd, `drafts/0/new${attempt}.md`), 'Words.\n')
      const child = start(['--cache'], { cwd })
      const gone = ended(child)
      await wait(150 + attempt * 150)
      child.kill('SIGKILL')
      await gone
      expect(statSync(join(cwd, cacheName)).size).toBeGreaterThan(100)
      expect(lint(cwd).out).toBe(first.out)
    }
  })
})

function ended(child: ReturnType<typeof start>): Promise<number | null> {
  child.stdout?.resume()
  child.stderr?.resume()
  return new Promise((done) => void child.on('exit', (code) => done(code)))
}

function ruleThatFinds(word: string): string {
  return `export const rules = [{
  id: 'team/seen', summary: 'For tests.', why: 'For tests.', advice: 'None.', references: [],
  severity: 'warning', profile: 'general', since: '0.1.0', messages: { seen: 'Seen' }, options: {},
  examples: { bad: [], good: [] },
  create: (context) => ({
    post(post) {
      for (const at of context.text(post).matchAll(/${word}/g)) context.report({ at, message: 'seen' })
    },
  }),
}]
`
}
