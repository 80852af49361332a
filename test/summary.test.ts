import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { makeRepository, type Tree } from './folder.ts'
import { memoryIo, today } from './harness.ts'

const shout = 'READ THE SIGN ON THE DOOR PEOPLE!!!\n\n'
const elderly = 'Flu jabs for the elderly.\n\n'
const suicide = 'He committed suicide last year. Samaritans: 116 123.\n\n'

/** The report from its summing up on. */
async function summaryOf(files: Tree, ...args: string[]): Promise<string> {
  const cwd = makeRepository(files)
  const io = memoryIo({ cwd })
  const only = 'respect/dated-terms,civility/shouting,safeguarding/suicide-language,access/alt-text'
  await main(['--now', today, '--only', only, ...args], io)
  return /^[✔✖][^]*/m.exec(io.out())?.[0] ?? ''
}

describe('a few findings', () => {
  test('are counted, and no more is said', async () => {
    expect(await summaryOf({ 'a.md': elderly.repeat(3) })).toBe(
      '✖ 0 errors, 0 warnings, 3 info in 1 draft\n',
    )
  })

  test('are counted apart from the drafts without', async () => {
    expect(await summaryOf({ 'a.md': elderly, 'b.md': elderly, 'c.md': 'Open.\n' })).toBe(
      '✖ 0 errors, 0 warnings, 2 info in 2 of 3 drafts\n',
    )
  })

  test('that need no thought are counted, with what mends them', async () => {
    expect(await summaryOf({ 'a.md': shout })).toBe(
      '✖ 0 errors, 0 warnings, 2 info in 1 draft\n  Can be mended: 1 with --fix\n',
    )
  })

  test.each<[string, Tree, ...string[]]>([
    ['in a format that is not changed', { 'a.csv': `Caption\n"${shout.trim()}"\n` }],
    ['once they are mended', { 'a.md': shout }, '--fix'],
  ])('are not said to be mendable %s', async (_, files, ...args) => {
    expect(await summaryOf(files, ...args)).not.toContain('--fix')
  })
})

describe('many findings', () => {
  const many = { 'a.md': elderly.repeat(9), 'b.md': `${suicide.repeat(3)}${shout}` }

  test('are counted by rule, with what to type next', async () => {
    const summary = await summaryOf(many)
    expect(summary.split('\n').filter((line) => line.length > 80)).toEqual([])
    // Behind each rule stands what it is about.
    expect(summary.replaceAll(/ {2,}[A-Z].*…$/gm, '')).toBe(
      [
        '✖ 0 errors, 3 warnings, 11 info in 2 drafts',
        '  Can be mended: 1 with --fix, 12 more with --fix-unsafe',
        '  Most often:',
        '    9  respect/dated-terms',
        '    3  safeguarding/suicide-language',
        '    2  civility/shouting',
        '  To begin with: professional explain safeguarding/suicide-language',
        '',
      ].join('\n'),
    )
  })

  test('are counted in full where only some are shown', async () => {
    const whole = await summaryOf(many)
    const summary = await summaryOf(many, '--max-findings', '2')
    expect(summary).toContain('3 warnings, 11 info in 2 drafts\nand 12 findings more\n')
    expect(summary.slice(summary.indexOf('  Can be'))).toBe(whole.slice(whole.indexOf('  Can be')))
  })

  test('of one rule need no table', async () => {
    const summary = await summaryOf({ 'a.md': elderly.repeat(20) })
    expect(summary).not.toContain('Most often')
    expect(summary).toContain('professional explain respect/dated-terms\n')
  })

  test('say nothing more in a report that goes to a file or a program', async () => {
    expect(await summaryOf(many, '-f', 'compact')).toBe('')
    const io = memoryIo({ cwd: makeRepository(many) })
    await main(['-f', 'json', '.'], io)
    expect(() => void JSON.parse(io.out())).not.toThrow()
  })
})
