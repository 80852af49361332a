import { describe, expect, test } from 'vitest'
import { type ChildrenOf, parseSelector, select, type Selector } from '../src/core/selector.ts'

type Json = null | string | number | Json[] | { [key: string]: Json }

const childrenOf: ChildrenOf<Json> = (node) => {
  if (Array.isArray(node)) return node.entries()
  return typeof node === 'object' && node !== null ? Object.entries(node) : []
}

function selector(written: string): Selector {
  const read = parseSelector(written)
  if (typeof read === 'string') throw new Error(read)
  return read
}

const data = {
  body: 'top',
  'a.b': 'dotted',
  body_cy: 'Welsh',
  items: [
    { body: 'one', tags: ['x', 'y'], seo: { body: 'deep', 'og:title': 'og' } },
    { body: 'two', title: 'second' },
  ],
} as const

/** The strings that selectors lead to, in the order of the data. */
function led(...written: string[]): string[] {
  const { nodes } = select<Json>(data as unknown as Json, written.map(selector), childrenOf)
  const all: string[] = []
  const visit = (node: Json): void => {
    if (typeof node === 'string' && nodes.has(node)) all.push(node)
    for (const [, child] of childrenOf(node)) visit(child)
  }
  visit(data as unknown as Json)
  return all
}

describe('a selector', () => {
  test.each<[string, string[]]>([
    ['body', ['top', 'one', 'deep', 'two']],
    ['.body', ['top']],
    ['items.*.body', ['one', 'two']],
    ['items.**.body', ['one', 'deep', 'two']],
    ['**.body', ['top', 'one', 'deep', 'two']],
    ['*', ['top', 'dotted', 'Welsh']],
    ['items.*.tags.*', ['x', 'y']],
    ['"a.b"', ['dotted']],
    ['.a.b', []],
    ['items.*.seo."og:title"', ['og']],
    ['items.*.seo.og:title', ['og']],
    ['body_*', ['Welsh']],
    ['*.*.*dy', ['one', 'two']],
    ['items.*.ti*le', ['second']],
    ['Body', []],
    ['items.body', []],
  ])('%s leads to %j', (written, expected) => {
    expect(led(written)).toEqual(expected)
  })

  test('that comes later wins, and those that lead nowhere are known', () => {
    const selectors = ['body', 'items.*.body', 'nowhere', 'items.*.tags'].map(selector)
    const root = { items: [{ body: 'one', tags: [] }], body: 'top' } as const
    const { nodes, leading } = select<Json>(root as unknown as Json, selectors, childrenOf)
    expect(nodes.get('one')).toBe(1)
    expect(nodes.get('top')).toBe(0)
    expect([...leading].toSorted((a, b) => a - b)).toEqual([0, 1, 3])
  })
})

describe('what is no selector', () => {
  test.each<[string, string]>([
    ['', 'is empty'],
    [' ', 'is empty'],
    ['a..b', 'has a dot with no key beside it'],
    ['a.', 'has a dot with no key beside it'],
    ['.', 'has a dot with no key beside it'],
    ['"a', 'has a quotation mark that nothing closes'],
    ['a."b', 'has a quotation mark that nothing closes'],
    ['a"b"', 'needs a dot before and after a key in quotation marks'],
    ['"a"b', 'needs a dot before and after a key in quotation marks'],
    ['$.items[*].body', 'has parts that are not known here; perhaps “items.*.body”'],
    ['items[0].body', 'has parts that are not known here; perhaps “items.*.body”'],
    ["$['a b'].c", 'has parts that are not known here; perhaps “"a b".c”'],
    ['.items[].body', 'has parts that are not known here; perhaps “items.*.body”'],
    ['$..[?(@.x)]', 'has parts that are not known here; write it as “items.*.body”'],
  ])('%j %s', (written, problem) => {
    expect(parseSelector(written)).toBe(problem)
  })
})

test('many stars take no more than linear time', () => {
  const pattern = selector(`${'a*'.repeat(5000)}b`)
  const key = 'a'.repeat(100_000)
  expect(select<Json>({ [key]: 'x' }, [pattern], childrenOf).leading.size).toBe(0)
})
