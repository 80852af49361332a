import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulesWithMore as rules } from './more-examples/index.ts'
import { createLines } from '../src/core/lines.ts'
import type { Post } from '../src/core/tree.ts'
import { buildText } from '../src/engine/text.ts'
import { loadReader } from '../src/readers/index.ts'
import { exampleDraft, lintText, rangesIn, readMarks } from './harness.ts'

async function shown(text: string, format = 'markdown'): Promise<string> {
  const { tree } = (await loadReader(format, text)).read({ path: 'a', format, text }, {})
  const post = tree.children[0]?.children.find((child): child is Post => child.type === 'post')
  return post ? buildText(post, createLines(text), 'prose').value : ''
}

const long = 'Everybody who rang the clinic before nine was told that the'

describe('a line break in a paragraph', () => {
  test.each<[string, string, string]>([
    ['a small letter goes on', 'He committed\nsuicide.', 'He committed suicide.'],
    ['with CRLF', 'He committed\r\nsuicide.', 'He committed suicide.'],
    ['with CR', 'He committed\rsuicide.', 'He committed suicide.'],
    ['between emphasis', 'He *committed*\n**suicide**.', 'He committed suicide.'],
    ['within emphasis', 'He *committed\nsuicide*.', 'He committed suicide.'],
    ['after a word that ends no line', 'We asked Mrs\nAdeyemi.', 'We asked Mrs Adeyemi.'],
    ['after a comma', 'Tablets,\nCapsules', 'Tablets, Capsules'],
    ['at the end of a long line', `${long} NHS\nPays.`, `${long} NHS Pays.`],
    ['in a quote', '> He committed\n> suicide.', 'He committed suicide.'],
    ['before an opening quotation mark', 'He said\n“never” twice.', 'He said “never” twice.'],
  ])('is a space: %s', async (_, text, expected) => {
    expect(await shown(text)).toBe(expected)
  })

  test.each<[string, string]>([
    ['between the lines of a form', 'Name: Mr Lowe\nDOB: 13/09/1955\nPostcode: x'],
    ['between short lines', 'Opening hours\nMonday nine to five\nTuesday closed'],
    ['between items with a sign of their own', '✅ Bring your card\n✅ Come early'],
    ['before a hashtag', 'Come early\n#flu'],
    ['after a full stop', 'Come early.\nstay late'],
    ['after a colon', 'He said:\ncome early'],
    ['before a mention', 'Thanks\n@example'],
    ['before a label', `${long} NHS\nOpening times: nine to five`],
  ])('stays what it is: %s', async (_, text) => {
    expect(await shown(text)).toBe(text)
    expect(await shown(text, 'text')).toBe(text)
  })

  test('that is written out stays a line break', async () => {
    expect(await shown('one\\\ntwo')).toBe('one\ntwo')
    expect(await shown('one  \ntwo')).toBe('one\ntwo')
  })

  test('leads back to where it stands, whatever is around it', async () => {
    const words = fc.constantFrom('the', 'Word', 'x', '*a*', '&amp;', 'é', '**b\nc**', '\\*')
    const breaks = fc.constantFrom('\n', '\r\n', ' ', '\r', '\n> ')
    const source = fc.array(fc.tuple(words, breaks), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(source, async (parts) => {
        const text = parts.flat().join('')
        const { tree } = (await loadReader('markdown', text)).read(
          { path: 'a', format: 'markdown', text },
          {},
        )
        const post = tree.children[0]?.children[0] as Post
        const view = buildText(post, createLines(text), 'prose')
        for (let at = 0; at < view.value.length; at++) {
          const { start, end } = view.sourceRange(at, at + 1)
          const sign = view.value.charAt(at)
          const written = text.slice(start, end)
          if (sign === ' ') expect(written).toMatch(/^(?:[ \r\n]|\r\n)$/)
          else if (/\w/.test(sign)) expect(written).toBe(sign)
          else if (sign === '&') expect(written).toBe('&amp;')
        }
      }),
    )
  })
})

// One break for each example: at the space in the middle of what has to be found.
const wrapped = rules.flatMap((rule) =>
  rule.examples.bad.flatMap((example) => {
    const draft = exampleDraft(example)
    const { text, ranges } = readMarks(draft.text)
    if (draft.format || /^#|^ {4}|```|\||^---|[!`]\[|!\[/m.test(text)) return []
    const spaces = ranges.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/(?<=[\p{L}\p{N}]) (?=[a-z])/gu)].map(
        (match) => start + match.index,
      ),
    )
    const at = spaces[spaces.length >> 1]
    return at === undefined
      ? []
      : [{ rule, draft, at, text: `${text.slice(0, at)}\n${text.slice(at + 1)}` }]
  }),
)

test('rules find phrases that an editor has wrapped', { timeout: 60_000 }, async () => {
  const missed: string[] = []
  for (const { rule, draft, at, text } of wrapped) {
    const { options, meta } = draft
    const result = await lintText(text, {
      rules: [rule],
      ...(options && { options }),
      ...(meta && { meta }),
    })
    const found = rangesIn(result, rule.id).some(({ start, end }) => start < at && end > at)
    if (!found) missed.push(`${rule.id}: ${text}`)
  }
  expect(wrapped.length).toBeGreaterThan(300)
  expect(missed).toEqual([])
})
