import { expect, it } from 'vitest'
import type { Report } from '../../src/core/rule.ts'
import { defineLexiconRule, defineRule } from '../../src/rule.ts'
import { lintText } from '../harness.ts'
import { unasked } from './woken-rule.ts'

const secret = 'Adeyemi'
const messages = { named: 'A name: {what}', plain: 'A name' }

/** What is said of a name by a rule that reports it so. */
async function said(
  {
    what,
    ...parts
  }: Pick<Report<typeof messages>, 'suggestions'> & { what?: string; sensitive?: true },
  text = `Ask ${secret} again.`,
): Promise<string[]> {
  const { sensitive, suggestions } = parts
  const rule = defineRule({
    ...unasked,
    ...(sensitive && { sensitive }),
    id: 'test/name',
    messages,
    create: (context) => ({
      post(post) {
        for (const at of context.text(post).matchAll(/\b(?:Adeyemi|the|Jo)\b/g)) {
          if (what === undefined) context.report({ at, message: 'plain', suggestions })
          else context.report({ at, message: 'named', data: { what } })
        }
      },
    }),
  })
  const { diagnostics } = await lintText(text, { rules: [rule] })
  return diagnostics.map((diagnostic) => diagnostic.message)
}

const failed = ['The rule test/name repeats what it found, which a sensitive rule must not']

it.each([
  { what: `Mrs ${secret}` },
  { what: 'ADEYEMI' },
  { suggestions: [{ title: `Leave out ${secret}`, safe: false, edits: [] }] },
])('a sensitive rule that repeats what it found fails: %o', async (parts) => {
  expect(await said({ ...parts, sensitive: true })).toEqual(failed)
  expect(await said(parts)).toHaveLength(1)
  expect(await said(parts)).not.toEqual(failed)
})

it('so does one whose suggestion writes it anew', async () => {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const edits = [{ position, text: secret.toLowerCase() }]
  const suggestions = [{ title: 'Write it small', safe: false, edits }]
  expect(await said({ suggestions, sensitive: true })).toEqual(failed)
})

it('a sensitive rule may say what kind of thing it found', async () => {
  expect(await said({ what: 'a surname', sensitive: true })).toEqual(['A name: a surname'])
})

it('short and ordinary words are no secret', async () => {
  const parts = { what: 'the Jo of it', sensitive: true } as const
  expect(await said(parts, 'Ask the people, Jo.')).toEqual(Array(2).fill('A name: the Jo of it'))
})

it('a list may name its words, as long as no message shows them', async () => {
  const rule = defineLexiconRule({
    ...unasked,
    sensitive: true,
    id: 'test/words',
    message: 'A word',
    terms: [{ term: 'adeyemi', instead: ['somebody'] }],
  })
  const { diagnostics } = await lintText(`Ask ${secret} again.`, { rules: [rule] })
  expect(diagnostics.map(({ message }) => message)).toEqual(['A word'])
})
