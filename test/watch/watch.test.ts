import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { makeFolder, makeRepository } from '../folder.ts'
import { memoryIo } from '../harness.ts'
import { findTool } from '../reporters/tools.ts'
import { save, watchIn, watchOnTerminal } from './session.ts'

const clean = 'Flu vaccination is free from 65.\n'
const info = 'Flu jabs for the elderly.\n'
const error = 'Mrs Adeyemi collected her methotrexate late again.\n'
const compact = ['-f', 'compact']
const ready = '✔ 1 draft ready\n'

/** What stands behind the place in each line of a compact report. */
const rulesIn = (round: string): string[] =>
  [...round.matchAll(/^(\S+?):.*\[(.+)\]$/gm)].map(([, path, id]) => `${path} ${id}`)

/** The drafts that `--debug timings` says were looked at. */
const draftsTimedIn = (round: string): string[] =>
  [...round.matchAll(/^\[timings\] .* (\S+\.md)$/gm)].map(([, path = '']) => path).toSorted()

test('lints at once, again when a draft changes, and ends with the last exit code', async () => {
  const cwd = makeRepository({ 'a.md': clean })
  const session = watchIn(cwd, ['.'])
  expect(await session.next()).toBe(ready)
  save(cwd, 'a.md', error)
  expect(await session.next()).toContain('confidentiality/named-patient')
  expect(await session.interrupt()).toBe(1)
  expect(session.rest()).toBe('')
})

test('the exit code is that of the last round, not of the worst', async () => {
  const cwd = makeRepository({ 'a.md': error })
  const session = watchIn(cwd, ['.'])
  await session.next()
  save(cwd, 'a.md', clean)
  expect(await session.next()).toBe(ready)
  expect(await session.interrupt()).toBe(0)
})

describe('a draft', () => {
  test('that is saved by way of another file is seen', async () => {
    const cwd = makeRepository({ 'drafts/a.md': clean })
    const session = watchIn(cwd, ['drafts'])
    await session.next()
    for (const [text, shown] of [
      [info, 'dated-terms'],
      [clean, ready],
    ] as const) {
      writeFileSync(join(cwd, 'drafts/.a.md.swp'), text)
      renameSync(join(cwd, 'drafts/.a.md.swp'), join(cwd, 'drafts/a.md'))
      expect(await session.next()).toContain(shown)
    }
  })

  test('that is named and deleted before it is written anew is not missed for long', async () => {
    const cwd = makeRepository({ 'a.md': clean })
    const session = watchIn(cwd, ['a.md'])
    await session.next()
    unlinkSync(join(cwd, 'a.md'))
    save(cwd, 'a.md', info)
    expect(await session.next()).toContain('dated-terms')
  })

  test('that comes, moves and goes is told of', async () => {
    const cwd = makeRepository({ 'a.md': clean })
    const session = watchIn(cwd, [...compact, '.'])
    expect(rulesIn(await session.next())).toEqual([])
    save(cwd, 'b.md', info)
    expect(rulesIn(await session.next())).toEqual(['b.md respect/dated-terms'])
    renameSync(join(cwd, 'b.md'), join(cwd, 'c.md'))
    expect(rulesIn(await session.next())).toEqual(['c.md respect/dated-terms'])
    unlinkSync(join(cwd, 'c.md'))
    expect(rulesIn(await session.next())).toEqual([])
  })

  test('in a folder that is made later is found, and the folder may come back', async () => {
    const cwd = makeRepository({ 'a.md': clean })
    const session = watchIn(cwd, [...compact, '.'])
    await session.next()
    for (const _ of [1, 2]) {
      mkdirSync(join(cwd, 'new/deep'), { recursive: true })
      save(cwd, 'new/deep/b.md', info)
      expect(rulesIn(await session.next())).toEqual(['new/deep/b.md respect/dated-terms'])
      appendFileSync(join(cwd, 'new/deep/b.md'), info)
      expect(rulesIn(await session.next())).toHaveLength(2)
      rmSync(join(cwd, 'new'), { recursive: true })
      expect(rulesIn(await session.next())).toEqual([])
    }
  })

  test('that did not change is not looked at again, and stays in the report', async () => {
    const cwd = makeRepository({ 'a.md': info, 'b.md': info })
    const session = watchIn(cwd, [...compact, '--debug', 'timings', '.'])
    expect(draftsTimedIn(await session.next())).toEqual(['a.md', 'b.md'])
    appendFileSync(join(cwd, 'b.md'), info)
    const round = await session.next()
    expect(draftsTimedIn(round)).toEqual(['b.md'])
    expect(rulesIn(round)).toHaveLength(3)
  })
})

test('what drafts show together is right after each change, as in a run of its own', async () => {
  const campaign = resolve(import.meta.dirname, '../../fixtures/campaigns/flagged/bay-newsletter')
  const draft = (name: string): string => readFileSync(join(campaign, name), 'utf8')
  const names = readdirSync(campaign).filter((name) => name.endsWith('.md'))
  const last = names.at(-1) ?? ''
  const cwd = makeRepository(Object.fromEntries(names.map((name) => [name, draft(name)])))
  const alone = async (): Promise<string> => {
    const io = memoryIo({ cwd })
    await main([...compact, '.'], io)
    return io.out()
  }
  const session = watchIn(cwd, [...compact, '.'])
  const whole = await session.next()
  expect(whole).toBe(await alone())
  expect(whole).toContain('confidentiality/jigsaw')
  // Each of the others holds a piece of the picture, and is not looked at again.
  for (const text of [clean, draft(last)]) {
    save(cwd, last, text)
    expect(await session.next()).toBe(await alone())
  }
  for (const name of names.slice(0, -1)) {
    unlinkSync(join(cwd, name))
    expect(await session.next()).toBe(await alone())
  }
})

describe('settings', () => {
  test('that change are in force, and a mistake in them is told until it is mended', async () => {
    const cwd = makeRepository({ 'drafts/a.md': info })
    const session = watchIn(cwd, [...compact, 'drafts'])
    expect(await session.next()).toContain(': info ')
    save(cwd, '.professionalrc', 'rules: { respect/dated-terms: error }\n')
    expect(await session.next()).toContain(': error ')
    save(cwd, '.professionalrc', 'rules: { respect/dated-trems: error }\n')
    expect(await session.next()).toContain('.professionalrc:1:10: there is no rule')
    save(cwd, '.professionalrc', 'rules: { respect/dated-terms: error }\n')
    expect(await session.next()).toContain(': error ')
    save(cwd, 'drafts/.professionalrc', 'profile: general\n')
    expect(await session.next()).toContain(': info ')
  })

  test('of one folder have only its drafts looked at again', async () => {
    const cwd = makeRepository({ 'a/a.md': info, 'b/b.md': info })
    const session = watchIn(cwd, [...compact, '--debug', 'timings', '.'])
    await session.next()
    save(cwd, 'b/.professionalrc', 'rules: { respect/dated-terms: warning }\n')
    const round = await session.next()
    expect(draftsTimedIn(round)).toEqual(['b/b.md'])
    expect(round).toContain('b/b.md:1:14: warning')
  })

  test('that leave files out are followed', async () => {
    const cwd = makeRepository({ 'a.md': info, 'b.md': clean })
    const session = watchIn(cwd, [...compact, '.'])
    expect(rulesIn(await session.next())).toHaveLength(1)
    save(cwd, '.professionalignore', 'a.md\n')
    expect(rulesIn(await session.next())).toHaveLength(0)
    rmSync(join(cwd, '.professionalignore'))
    expect(rulesIn(await session.next())).toHaveLength(1)
  })

  test('that are code and could not be run are read again', async () => {
    const cwd = makeRepository({ 'a.md': info })
    const session = watchIn(cwd, ['.'])
    await session.next()
    save(cwd, 'professional.config.mjs', 'export default {{\n')
    expect(await session.next()).toContain('professional.config.mjs:1: cannot be run')
    save(cwd, 'professional.config.mjs', 'export default { rules: {} }\n')
    expect(await session.next()).toContain('a.md')
  })

  test('that are code are read once, which is said', async () => {
    const cwd = makeRepository({
      'a.md': info,
      'professional.config.mjs': 'export default { profile: "general" }\n',
    })
    const session = watchIn(cwd, ['.'])
    await session.next()
    save(cwd, 'professional.config.mjs', 'export default { profile: "uk-health" }\n')
    expect(await session.next()).toContain(
      'professional: professional.config.mjs has changed; it is code, which is read once\n',
    )
  })
})

test('a baseline that comes, changes and goes is in force', async () => {
  const cwd = makeRepository({ 'a.md': info })
  const session = watchIn(cwd, [...compact, 'a.md'])
  expect(rulesIn(await session.next())).toHaveLength(1)
  const io = memoryIo({ cwd })
  await main(['baseline', 'update', 'a.md'], io)
  const baseline = readFileSync(join(cwd, '.professional-baseline.json'), 'utf8')
  expect(rulesIn(await session.next())).toEqual([])
  save(cwd, '.professional-baseline.json', baseline.replaceAll('dated-terms', 'person-first'))
  expect(rulesIn(await session.next())).toHaveLength(1)
  save(cwd, '.professional-baseline.json', baseline)
  expect(rulesIn(await session.next())).toEqual([])
  rmSync(join(cwd, '.professional-baseline.json'))
  expect(rulesIn(await session.next())).toHaveLength(1)
})

test('rules and words of a team’s own are in force as they are saved', async () => {
  const rule = (term: string): string => `
    import { defineLexiconRule } from 'professional/rule'
    export default defineLexiconRule({
      id: 'elmfield/word', summary: 'A word.', why: 'So.', advice: 'Write another.',
      references: [], severity: 'info', profile: 'general', since: '1',
      message: 'A word', terms: [{ term: '${term}' }], examples: { bad: ['«${term}»'], good: [] },
    })`
  const cwd = makeRepository({ 'a.md': 'Kittens and puppies.\n', '.professional/notes.md': '' })
  const session = watchIn(cwd, [...compact, 'a.md'])
  expect(rulesIn(await session.next())).toEqual([])
  mkdirSync(join(cwd, '.professional/terms'))
  save(cwd, '.professional/terms/pets.txt', 'kittens\n')
  expect(rulesIn(await session.next())).toEqual(['a.md custom/terms'])
  save(cwd, '.professional/terms/pets.txt', 'hamsters\n')
  expect(rulesIn(await session.next())).toEqual([])
  mkdirSync(join(cwd, '.professional/rules'))
  save(cwd, '.professional/rules/word.mjs', rule('puppies'))
  expect(rulesIn(await session.next())).toEqual(['a.md elmfield/word'])
  save(cwd, '.professional/rules/word.mjs', rule('rabbits'))
  expect(rulesIn(await session.next())).toEqual([])
})

test('a folder that is named goes and comes back', async () => {
  const cwd = makeRepository({ 'drafts/a.md': clean })
  const session = watchIn(cwd, ['drafts'])
  await session.next()
  rmSync(join(cwd, 'drafts'), { recursive: true })
  expect(await session.next()).toContain('There is no file or folder “drafts”')
  mkdirSync(join(cwd, 'drafts'))
  save(cwd, 'drafts/b.md', info)
  expect(await session.next()).toContain('dated-terms')
  expect(await session.interrupt()).toBe(0)
})

test('its own reports among the drafts are neither linted nor a reason to look again', async () => {
  const cwd = makeRepository({ 'a.md': info })
  const session = watchIn(cwd, [
    '-f',
    'stylish',
    '-f',
    'html=report.html',
    '-f',
    'markdown=b.md',
    '.',
  ])
  expect(await session.next()).toContain('in 1 draft\n')
  save(cwd, 'a.md', error)
  expect(await session.next()).toContain('in 1 draft\n')
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('named-patient')
  save(cwd, 'a.md', clean)
  expect(await session.next()).toBe(ready)
  expect(await session.interrupt()).toBe(0)
  expect(session.rest()).toBe('')
})

test('nothing is said of a change that makes no difference', async () => {
  const cwd = makeFolder({ 'a.md': clean })
  const session = watchIn(cwd, ['a.md'])
  await session.next()
  save(cwd, 'notes.log', 'x')
  save(cwd, 'b.md', error)
  save(cwd, 'a.md', info)
  // One round for all of it, or one for each that matters: never one more.
  expect(await session.next()).toContain('dated-terms')
  expect(await session.interrupt()).toBe(0)
  expect(session.rest()).toBe('')
})

test.skipIf(!findTool('script', 'bsdutils'))(
  'a terminal is cleared for each round but the first, and Ctrl-C ends it',
  async () => {
    const clear = '\u001B[H\u001B[J'
    const cwd = makeRepository({ 'a.md': clean })
    const session = watchOnTerminal(cwd, ['a.md'])
    expect(await session.next()).not.toContain(clear)
    save(cwd, 'a.md', error)
    const [before, after] = (await session.next()).split(clear)
    // What stood there is pushed out of sight, and not erased.
    expect(before).toMatch(/^(?:\r\n)+$/)
    expect(after).toContain('named-patient')
    expect(await session.interrupt()).toBe(1)
  },
)

test('with --changed, only what differs from the last commit is linted', async () => {
  const cwd = makeFolder({ 'a.md': clean, 'b.md': info })
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=Jo', '-c', 'user.email=jo@example.org', ...args], {
      cwd,
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
  const session = watchIn(cwd, [...compact, '--changed'])
  expect(rulesIn(await session.next())).toEqual([])
  appendFileSync(join(cwd, 'a.md'), info)
  expect(rulesIn(await session.next())).toEqual(['a.md respect/dated-terms'])
})

describe('does not go together', () => {
  test.each([[['--staged']], [['--fix', '.']], [['--diff', '.']], [['-']], [['--file-list', '-']]])(
    'with %j',
    async (args) => {
      const io = memoryIo({ cwd: makeRepository({ 'a.md': clean }) })
      expect(await main(['--watch', ...args], io)).toBe(2)
      expect(io.err()).toMatch(/^professional: --watch and .* do not go together\n {2}[A-Z]/)
    },
  )
})

test('a mistake at the start ends it, as nothing can be watched yet', async () => {
  const io = memoryIo({ cwd: makeRepository() })
  expect(await main(['--watch', 'nothing-here'], io)).toBe(2)
  expect(io.err()).toContain('There is no file or folder “nothing-here”')
})
