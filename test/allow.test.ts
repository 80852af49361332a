import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { main } from '../src/cli/main.ts'
import { createConfigLoader } from '../src/node/config.ts'
import { makeRepository } from './folder.ts'
import { memoryIo, today } from './harness.ts'

const allowChairman = `allow:
  - rule: respect/equality
    words: chairm{a,e}n
    reason: The title in our rules of 1962
`

interface Report {
  readonly files: readonly {
    readonly diagnostics: readonly { ruleId: string }[]
    readonly suppressed: readonly { ruleId: string; reason: string }[]
  }[]
}

async function lint(config: string, text: string) {
  const cwd = makeRepository({ '.professionalrc': config, 'a.md': text })
  const io = memoryIo({ cwd })
  await main(['--now', today, '-f', 'json', '--only', 'respect,civility', 'a.md'], io)
  const [file] = (JSON.parse(io.out()) as Report).files
  return {
    found: file?.diagnostics.map(({ ruleId }) => ruleId),
    silenced: file?.suppressed.map(({ ruleId, reason }) => [ruleId, reason]),
  }
}

describe('allowed words', () => {
  test('are passed over wherever they stand, and stay in reports with the reason', async () => {
    const text = 'We need a new chairman.\n\nThe **chair**man and the desk that is manned.\n'
    expect(await lint(allowChairman, text)).toEqual({
      found: ['respect/equality'],
      silenced: [
        ['respect/equality', 'The title in our rules of 1962'],
        ['respect/equality', 'The title in our rules of 1962'],
      ],
    })
  })

  test('may be more than what is found, but not less', async () => {
    const config = (words: string): string =>
      `allow: [{ rule: respect/equality, words: ${words}, reason: A name }]\n`
    const text = 'We need a new chairman of the board.\n'
    expect((await lint(config('chairman of the board'), text)).found).toEqual([])
    expect((await lint(config('chairman of the bank'), text)).found).toEqual(['respect/equality'])
    expect((await lint(config('chair'), text)).found).toEqual(['respect/equality'])
  })

  test('are allowed to one rule, and to no other', async () => {
    const config = `terms: [{ term: chairman }]\n${allowChairman}`
    const cwd = makeRepository({ '.professionalrc': config, 'a.md': 'Our chairman.\n' })
    const io = memoryIo({ cwd })
    await main(['-f', 'compact', '--only', 'custom,respect', 'a.md'], io)
    expect(io.out()).toContain('[custom/terms]')
    expect(io.out()).not.toContain('[respect/equality]')
  })

  test('are joined with those of the configuration that is extended', async () => {
    const cwd = makeRepository({
      '.professionalrc': allowChairman,
      'a/.professionalrc': `extends: ../.professionalrc\n${allowChairman.replace('chairm{a,e}n', '[manned]')}`,
    })
    const { config } = await createConfigLoader({ cwd, rules }).resolve('a/a.md')
    expect(config.allow?.map(({ words }) => words)).toEqual([['chairm{a,e}n'], ['manned']])
  })
})

describe('a list of allowed words that cannot be meant is told with its place', () => {
  test.each([
    [
      '{ rule: respect/equalty, words: x, reason: y }',
      '2:13: there is no rule “respect/equalty”; perhaps “respect/equality”',
    ],
    [
      '{ rule: confidentiality/named-patient, words: Jo, reason: y }',
      '2:13: “confidentiality/named-patient” looks for what is personal, which no list may hold: silence it in the draft, or turn it off',
    ],
    ['{ rule: respect/equality, words: x }', '2:5: “reason” is missing here'],
    ['{ rule: respect/equality, words: x, reason: "" }', '2:49: “reason”: say why in a few words'],
    [
      '{ rule: respect/equality, words: [x, "{a"], reason: y }',
      '2:42: a brace of the term “{a” is not closed',
    ],
  ])('%s', async (entry, message) => {
    const cwd = makeRepository({ '.professionalrc': `allow:\n  - ${entry}\n` })
    await expect(createConfigLoader({ cwd, rules }).resolve('a.md')).rejects.toThrow(
      `.professionalrc:${message}`,
    )
  })
})
