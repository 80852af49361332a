import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workflowCommand } from '../../src/reporters/github-commands.ts'
import { diagnostic, file, position, report } from './made.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Reads a line as the runner of GitHub Actions does. */
function parse(line: string): Command | undefined {
  const [, name = '', listed = '', message = ''] = /^::(\w+) ([^]*?)::([^]*)$/.exec(line) ?? []
  if (name === '') return undefined
  const properties = listed.split(',').map((pair) => {
    const cut = pair.indexOf('=')
    return [pair.slice(0, cut), unescapeProperty(pair.slice(cut + 1))] as const
  })
  return { name, properties: Object.fromEntries(properties), message: unescapeData(message) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ','),
  )
}

const hostile = fc.stringMatching(/^[%0-9A-D:,=\r\n a-c|\]#"']{0,30}$/)

test('whatever a text holds, one command comes out and says the same', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.string(), (path, title, message) => {
      const text = workflowCommand('error', { file: path, title, line: 3 }, message)
      expect(text.endsWith('\n')).toBe(true)
      expect(text.slice(0, -1)).not.toMatch(/[\r\n]/)
      expect(parse(text.slice(0, -1))).toEqual({
        name: 'error',
        properties: { file: path, title, line: '3' },
        message,
      })
    }),
  )
})

test('a draft cannot smuggle in a command', async () => {
  const found = diagnostic({ message: 'x\n::set-output name=a::b', advice: '\r\n::error::no' })
  const text = await report('github', [file('a\n::debug::b.md', [found])])
  expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
  expect(text.trimEnd().split('\n')).toHaveLength(1)
})

test('columns are given for a finding on one line only', async () => {
  const across = { start: { line: 1, column: 2 }, end: { line: 2, column: 1 } }
  const found = [diagnostic({ position: position(1, 2, 5) }), diagnostic({ position: across })]
  const [one, two] = (await report('github', [file('a.md', found)])).split('\n')
  expect(parse(one ?? '')?.properties).toEqual({
    file: 'a.md',
    line: '1',
    endLine: '1',
    col: '2',
    endColumn: '5',
    title: 'respect/dated-terms',
  })
  expect(parse(two ?? '')?.properties).not.toHaveProperty('col')
})

test('a severity is a kind, and a place that people know comes before the message', async () => {
  const found = [
    diagnostic({ severity: 'error', place: 'Posts!C7' }),
    diagnostic({ severity: 'warning' }),
    diagnostic({ severity: 'info' }),
  ]
  const lines = (await report('github', [file('a.csv', found)])).trimEnd().split('\n')
  expect(lines.map((line) => parse(line)?.name)).toEqual(['error', 'warning', 'notice'])
  expect(parse(lines[0] ?? '')?.message).toMatch(/^Posts!C7: Something was found\n/)
})

test('ten of a kind are shown, loudest first, and the rest is counted in a last line', async () => {
  const warnings = Array.from({ length: 12 }, () => diagnostic())
  const errors = Array.from({ length: 11 }, () => diagnostic({ severity: 'error' }))
  const text = await report('github', [file('a.md', warnings), file('b.md', errors)])
  const lines = text.trimEnd().split('\n')
  expect(lines.slice(0, -1).map((line) => parse(line)?.name)).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    ...Array.from({ length: 10 }, () => 'warning'),
  ])
  expect(lines.at(-1)).toBe(
    '3 findings more (1 error, 2 warnings, 0 info): GitHub shows 10 of a kind for each step',
  )
})

test('a clean run says nothing', async () => {
  expect(await report('github', [file('a.md', [])])).toBe('')
})
