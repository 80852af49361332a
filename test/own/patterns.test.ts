import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countExpansions, expandBraces } from '../../src/core/lexicon.ts'
import { readPatterns } from '../../src/node/rule-patterns.ts'
import { findSlowness } from '../../src/node/slow-patterns.ts'

describe('a pattern that takes twice as long for each letter', () => {
  test.each([
    ['(a+)+$', 'a'],
    ['^(a|a)*$', 'a'],
    ['(?:\\d+)*x', '0'],
    ['(x+x+)+y', 'x'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'],
    ['(?:(?:ha)+)+!', 'haha'],
    ['(?:a|b|ab)*c', 'ab'],
    ['(?:\\w\\w|ab)*$', 'ab'],
    ['(a{1,20}){1,20}b', 'aa'],
    ['(?=(a+)+b)', 'a'],
    ['("[^"]*"|[^",]*|,)*$', 'A'],
  ])('is found: %s, repeating %s', (source, pump) => {
    const slowness = findSlowness(source, 'i')
    expect(slowness?.isExponential).toBe(true)
    expect(slowness?.pump.toLowerCase()).toBe(pump.toLowerCase())
  })

  test('is told from one that only grows with a power', () => {
    expect(findSlowness('\\s*\\s*x', '')).toEqual({ pump: ' ', isExponential: false })
  })
})

test.each([
  '\\b\\d{1,2}[ap]m to \\d{1,2}[ap]m\\b',
  '(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)',
  '^(?:a|b)+$',
  '(?:\\w{1,20}\\s){1,10}x',
  '\\b(?:mr|mrs|dr)\\.?\\s+\\p{Lu}\\p{L}+',
  '\\s+$',
  'free .* today',
  '(?<!\\bnot\\s)(?:ab)+c',
])('a pattern that keeps pace is left alone: %s', (source) => {
  expect(findSlowness(source, 'u')).toBeUndefined()
})

test('what cannot be parsed is nobody’s to judge', () => {
  expect(findSlowness('(', '')).toBeUndefined()
})

test('what is called slow is slow, and what is left alone is not', () => {
  // Steps of a matcher without any short cuts, so that nothing depends on a clock.
  const piece = fc.constantFrom('a', 'b', 'ab', '[ab]')
  const inner = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|'))
  const repeat = fc
    .tuple(inner, fc.constantFrom('', '+', '*'), fc.constantFrom('+', '*'))
    .map(([body, mark, outer]) => `(?:(?:${body})${mark})${outer}`)
  fc.assert(
    fc.property(repeat, (body) => {
      const slow = findSlowness(`^${body}c`, '')?.isExponential ?? false
      const words = ['a', 'b', 'ab', 'aab', 'abb'].map((word) => word.repeat(5))
      const most = Math.max(...words.map((word) => waysToRead(body, word)))
      expect(slow).toBe(most >= 16)
    }),
  )
})

/** In how many ways `(?:(?:x|y)+)*` reads a whole word, each round reading something. */
function waysToRead(pattern: string, word: string): number {
  const [, body = '', mark = ''] = /^\(\?:\(\?:(.*)\)([+*]?)\)[+*]$/.exec(pattern) ?? []
  const choices = body.split('|').map((choice) => new RegExp(`^${choice}`))
  const memo = new Map<string, number>()
  /** A round ends where another begins; within it, pieces follow each other. */
  function count(at: number, isInRound: boolean): number {
    if (at === word.length) return isInRound ? 1 : 0
    const key = `${at} ${isInRound}`
    const known = memo.get(key)
    if (known !== undefined) return known
    let ways = 0
    for (const choice of choices) {
      const read = choice.exec(word.slice(at))?.[0].length ?? 0
      if (read === 0) continue
      // The piece begins a round, or goes on with the one that is open.
      ways += (isInRound && mark !== '' ? 2 : 1) * count(at + read, true)
    }
    memo.set(key, ways)
    return ways
  }
  return count(0, false)
}

describe('patterns in code', () => {
  const read = (code: string): string[] =>
    readPatterns(code).patterns.map(({ source, flags }) => `/${source}/${flags}`)

  test('are read with their place and their rule, without running it', () => {
    const code = `import './words.js'
throw new Error('never run')
const top = /a+/g
export default defineRule({
  id: 'custom/hours',
  create: () => ({ post: () => /b+/u }),
})
`
    expect(readPatterns(code)).toEqual({
      patterns: [
        { source: 'a+', flags: 'g', line: 3, column: 13, ruleId: undefined },
        { source: 'b+', flags: 'u', line: 6, column: 32, ruleId: 'custom/hours' },
      ],
      unknown: [],
      imports: ['./words.js'],
    })
  })

  test.each([
    ["new RegExp('a+')", '/a+/'],
    ["RegExp('a+', 'gi')", '/a+/gi'],
    ['new RegExp(`a${"b"}`)', '/ab/'],
    ["const w = ['x', 'y']; new RegExp(`(?:${w.join('|')})+`, 'u')", '/(?:x|y)+/u'],
    ["const a = /b+/; new RegExp('(' + a.source + ')+')", '/(b+)+/'],
    ['new RegExp(String.raw`\\d+`)', '/\\d+/'],
    ['const a = /b+/i; new RegExp(a)', '/b+/i'],
    ["lazyPattern('a+', 'i')", '/a+/i'],
    ["makePattern('a+', 'g')", '/a+/g'],
  ])('are put together where that can be known: %s', (code, pattern) => {
    expect(read(code)).toContain(pattern)
    expect(readPatterns(code).unknown).toEqual([])
  })

  test.each([
    'new RegExp(words())',
    'let a = "b"; new RegExp(a)',
    'const a = b; const b = a; new RegExp(a)',
    'function f(a) { return new RegExp(a) }',
    "new RegExp('a', flags)",
  ])('are counted where it cannot: %s', (code) => {
    expect(readPatterns(code).unknown).toHaveLength(1)
  })

  test('are none in what cannot be parsed', () => {
    expect(readPatterns('const = 1')).toEqual({ patterns: [], unknown: [], imports: [] })
  })
})

test('the phrases of braces are counted without making them', () => {
  const part = fc.constantFrom('a', 'b ', ',', '{', '}', '{a,b}', '{,s}', '{a,{b,c}d}')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const term = parts.join('')
      let made: number | undefined
      try {
        made = expandBraces(term).length
      } catch {
        made = undefined
      }
      expect(countExpansions(term)).toBe(made)
    }),
  )
  expect(countExpansions('{a,b}'.repeat(40))).toBe(2 ** 40)
})
