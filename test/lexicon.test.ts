import { describe, expect, test } from 'vitest'
import { expandBraces, type Term } from '../src/core/lexicon.ts'
import { createLines } from '../src/core/lines.ts'
import type { Lexicon } from '../src/engine/lexicon-entries.ts'
import { createLexiconIndex } from '../src/engine/lexicon-index.ts'
import { buildText } from '../src/engine/text.ts'
import { readMarkdown } from '../src/readers/markdown.ts'

function foundBy(lexicons: readonly Lexicon<string>[], text: string): string[] {
  const lines = createLines(text)
  const position = lines.positionOf(0, text.length)
  const { blocks } = readMarkdown(text, { start: 0, end: text.length }, lines)
  const view = buildText({ type: 'post', children: blocks, meta: {}, position }, lines, 'prose')
  return createLexiconIndex(lexicons)
    .find(view.folds(), new Set(lexicons.map(({ owner }) => owner)))
    .map(({ owner, phrase, start, end }) => {
      const range = view.sourceRange(start, end)
      return `${owner} ${phrase}: ${text.slice(range.start, range.end)}`
    })
}

function found(terms: readonly (string | Term)[], text: string): string[] {
  const list = terms.map((term) => (typeof term === 'string' ? { term } : term))
  return foundBy([{ owner: '-', terms: () => list, evasions: false }], text)
}

describe('braces', () => {
  test.each([
    ['plain', ['plain']],
    ['{a,b}', ['a', 'b']],
    ['commit{,s,ted} it', ['commit it', 'commits it', 'committed it']],
    ['{a,b} {c,d}', ['a c', 'a d', 'b c', 'b d']],
    ['{a{,s},b}', ['a', 'as', 'b']],
    ['a{}b', ['ab']],
    ['a, b', ['a, b']],
  ])('expand %s', (pattern, phrases) => {
    expect(expandBraces(pattern)).toEqual(phrases)
  })

  test('have to be closed', () => {
    expect(() => expandBraces('a{b')).toThrow('not closed')
  })
})

describe('a term', () => {
  test('is found in any case', () => {
    expect(found(['crazy'], 'Crazy CRAZY')).toEqual(['- crazy: Crazy', '- crazy: CRAZY'])
  })

  test('is found as written only when it has capitals', () => {
    expect(found(['ADD'], 'ADD or add')).toEqual(['- ADD: ADD'])
  })

  test('is a whole word', () => {
    expect(found(['ass', 'mad'], 'class assess madam nomad')).toEqual([])
  })

  test('is found before a possessive', () => {
    expect(found(['idiot'], "an idiot's plan, an idiot’s")).toEqual([
      '- idiot: idiot',
      '- idiot: idiot',
    ])
  })

  test('may itself have a possessive', () => {
    expect(found(["fool's", 'fool'], "a fool's errand")).toEqual(["- fool's: fool's"])
  })

  test('of several words is found over markup, lines and hyphens', () => {
    const texts = [
      'blind *spot*',
      'blind\nspot',
      'blind-spot',
      '[blind](/u) spot',
      'blind&nbsp;spot',
    ]
    for (const text of texts) expect(found(['blind spot'], text)).toHaveLength(1)
  })

  test('of several words is found over the lines of a quote', () => {
    expect(found(['blind spot'], '> blind\n> spot')).toEqual(['- blind spot: blind\n> spot'])
  })

  test('of several words is not found over two blocks', () => {
    expect(found(['blind spot'], '# Blind\n\nSpot')).toEqual([])
    expect(found(['blind spot'], '| blind | spot |\n| - | - |\n')).toEqual([])
    expect(found(['blind spot'], '- blind\n- spot')).toEqual([])
  })

  test('of several words is not found over a stop, a comma or an image', () => {
    for (const text of ['blind. Spot', 'blind, spot', 'blind ![](x) spot', 'blind `x` spot']) {
      expect(found(['blind spot'], text)).toEqual([])
    }
  })

  test('is the longest of those that begin at a word', () => {
    expect(found(['suicide', 'suicide attempt'], 'a suicide attempt')).toEqual([
      '- suicide attempt: suicide attempt',
    ])
  })

  test('does not hide what another lexicon finds', () => {
    const lexicon = (owner: string, term: string) => ({
      owner,
      terms: () => [{ term }],
      evasions: false,
    })
    expect(
      foundBy([lexicon('a', 'suicide'), lexicon('b', 'suicide attempt')], 'suicide attempt'),
    ).toEqual(['a suicide: suicide', 'b suicide attempt: suicide attempt'])
  })

  test('needs a word', () => {
    expect(() => found(['—'], 'x')).toThrow('no word')
  })

  test('is found in disguise only where its lexicon asks for that', () => {
    expect(found(['idiot'], '1d10t')).toEqual([])
  })
})
