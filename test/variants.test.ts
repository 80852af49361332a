import { describe, expect, test } from 'vitest'
import { rulesWithMore as rules } from './more-examples/index.ts'
import type { Rule } from '../src/core/rule.ts'
import { exampleDraft, lintText, rangesIn, readMarks } from './harness.ts'

/** What changes nothing of what a draft says: a breach is one with it, and what is right stays so. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'with spaces that do not break': (text) => text.replaceAll(/(?<=\d) (?=[a-z])/gi, '\u00A0'),
  'with narrow spaces': (text) => text.replaceAll(/(?<=\d) (?=[a-z])/gi, '\u202F'),
  'with curly apostrophes': (text) => text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'with straight quotation marks': (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  'with lines that end as on Windows': (text) => text.replaceAll('\n', '\r\n'),
  'in a list': (text) => (text.includes('\n') ? text : `- ${text}`),
  'behind a full stop that is an exclamation': (text) => text.replace(/(?<=[a-z])\.$/, '!'),
  'with hashtags below': (text) => `${text.trimEnd()}\n\n#NHS #research`,
}

/** Hashtags are what these rules look at. */
const lookAtTags = /^(?:access\/hashtag-case|authenticity\/)/

/** Whatever is added makes a draft longer. */
const countLength = 'platform/length'

describe.each(Object.entries(variants))('%s', (name, vary) => {
  const kept = rules.filter(
    ({ id }) => id !== countLength && !(name.includes('hashtags') && lookAtTags.test(id)),
  )

  test('what is reported is reported', async () => {
    expect(await unlike(kept, vary, 'bad')).toEqual([])
  })

  test('what is left alone is left alone', async () => {
    expect(await unlike(kept, vary, 'good')).toEqual([])
  })
})

/** Rules whose examples are taken for the other kind once they are varied, and which of them. */
async function unlike(
  some: readonly Rule[],
  vary: (text: string) => string,
  kind: 'bad' | 'good',
): Promise<string[]> {
  const found: string[] = []
  for (const rule of some) {
    for (const [index, example] of rule.examples[kind].entries()) {
      const { text: marked, format = 'markdown', ...draft } = exampleDraft(example)
      const { text } = kind === 'bad' ? readMarks(marked) : { text: marked }
      const varied = vary(text)
      if (format !== 'markdown' || varied === text) continue
      const result = await lintText(varied, { rules: [rule], ...draft })
      const isReported = rangesIn(result, rule.id).length > 0
      // No text: some are kept encoded, and nobody should read them in a log.
      if (isReported !== (kind === 'bad')) found.push(`${rule.id}, ${kind} ${index + 1}`)
    }
  }
  return found
}
