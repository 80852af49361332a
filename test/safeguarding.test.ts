import { describe, expect, test } from 'vitest'
import doseFormat from '../rules/clinical/dose-format.ts'
import suicideMethod from '../rules/safeguarding/suicide-method.ts'
import suicideSignpost from '../rules/safeguarding/suicide-signpost.ts'
import {
  digitsOf,
  helplineFor,
  helplines,
  helplineWith,
  namesHelpline,
} from '../rules/shared/helplines.ts'
import type { Suggestion } from '../src/core/finding.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import type { Rule } from '../src/core/rule.ts'
import { exampleDraft, lintText, readMarks } from './harness.ts'

describe('the register of helplines', () => {
  test.each(helplines.map((line) => [line.name, line] as const))('%s', (_, line) => {
    expect(line.digits).toContain(digitsOf(line.shown))
    expect(line.aliases.length).toBeGreaterThan(0)
    expect(helplineWith(digitsOf(line.shown))).toBe(line)
    expect(namesHelpline(`Call ${line.shown}`) || line.kind === 'text').toBe(true)
  })

  test('has no number twice', () => {
    const digits = helplines.flatMap((line) => line.digits)
    expect(new Set(digits).size).toBe(digits.length)
  })

  test.each([
    [undefined, 'Samaritans'],
    ['Wales', 'Samaritans'],
    ['Northern Ireland', 'Lifeline'],
    ['us', undefined],
  ])('gives readers of %s %s', (nation, name) => {
    expect(helplineFor(nation)?.name).toBe(name)
  })
})

async function suggestionsFor(rule: Rule, text: string, meta?: DraftMeta): Promise<Suggestion[]> {
  const result = await lintText(text, { rules: [rule], ...(meta && { meta }) })
  return result.diagnostics.flatMap(({ suggestions }) => suggestions)
}

describe('a post without a helpline', () => {
  test.each([
    [undefined, ['\n\nSamaritans are there any time on 116 123.']],
    ['Northern Ireland', ['\n\nLifeline is there any time on 0808 808 8000.']],
    ['us', []],
  ])('is offered the one of %s', async (nation, expected) => {
    const text = 'Feeling suicidal is common among carers'
    const offered = await suggestionsFor(suicideSignpost, text, { nation })
    expect(offered.flatMap(({ edits }) => edits.map((edit) => edit.text))).toEqual(expected)
    expect(offered.some(({ safe }) => safe)).toBe(false)
    for (const { edits } of offered) expect(edits[0]?.position.start.offset).toBe(text.length)
  })

  test('keeps what ends the file behind the line that is offered', async () => {
    const words = 'Feeling suicidal is common.\n\n- Talk.\n- **Listen.**'
    const [offer] = await suggestionsFor(suicideSignpost, `${words}\n\n`)
    expect(offer?.edits.map(({ position }) => position.start.offset)).toEqual([words.length])
  })
})

describe('a dose', () => {
  test.each([
    ['Take .5mg at night', [['0.5mg', true]]],
    ['Take 400mcg a day', [['400 micrograms', true]]],
    ['Take 1mcg a day', [['1 microgram', true]]],
    ['Take 1.0mg at night', []],
    ['10U insulin at night', [['10 units', false]]],
    ['One TDS PRN', [['3 times a day if you need it', false]]],
  ])('%s', async (text, expected) => {
    const offered = await suggestionsFor(doseFormat, text)
    expect(offered.map(({ safe, edits }) => [edits[0]?.text, safe])).toEqual(expected)
  })
})

test('no result of suicide-method repeats what it found', async () => {
  for (const example of suicideMethod.examples.bad) {
    const { text: marked, meta } = exampleDraft(example)
    const { text, ranges } = readMarks(marked)
    const result = await lintText(text, { rules: [suicideMethod], ...(meta && { meta }) })
    expect(result.diagnostics.length).toBe(ranges.length)
    const said = JSON.stringify(result).toLowerCase()
    for (const { start, end } of ranges) {
      expect(said.includes(text.slice(start, end).toLowerCase())).toBe(false)
    }
  }
})

test('no method stands in the clear in the examples of suicide-method', () => {
  for (const example of [...suicideMethod.examples.bad, ...suicideMethod.examples.good]) {
    expect(typeof example === 'object' && example.encoded).toBe(true)
  }
})
