import { expect, it } from 'vitest'
import { findSource } from '../../rules/find-source.ts'
import { rules } from '../../rules/index.ts'
import type { FileResult } from '../../src/core/finding.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { createPlan, type PlanRequest } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { defineRule } from '../../src/rule.ts'
import { today } from '../harness.ts'
import { unasked } from './woken-rule.ts'

/** Has a finding of no sensitive rule, so that the line it is in is shown. */
const shown = 'like all the elderly'

async function lint(text: string, request: Partial<PlanRequest> = {}): Promise<FileResult> {
  const plan = createPlan({ config: {}, rules, today, ...request })
  const source = { path: 'draft.md', format: 'markdown', text } as const
  return createLinter({ findSource }).lint(source, await loadReader('markdown', text), plan)
}

async function lastLine(found: string, words: string): Promise<string> {
  const { excerpts } = await lint(`${found}\n\n${words}, ${shown}.\n`)
  return String(Object.values(excerpts).at(-1)).replace(`, ${shown}.`, '')
}

it.each([
  ['Ms Adeyemi was late', 'Ms ███████ was late'],
  ['Adeyemi was late', '███████ was late'],
  ['I saw mrs adeyemi again', 'I saw ███████████ again'],
  ['The Adeyemis were late', 'The ███████s were late'],
  ['Thanks #MrsAdeyemi', 'Thanks #██████████'],
  ['Thanks #mrsadeyemi', 'Thanks #mrs███████'],
  ['Thanks @funmi_adeyemi', 'Thanks @funmi_███████'],
  ['See https://e.org/adeyemi.html', 'See https://e.org/███████.html'],
  ['Ask ADEYEMI', 'Ask ███████'],
  ['Ask Adéyémi', 'Ask ███████'],
  ['Ask Adeyemi Bloggs', 'Ask ██████████████'],
  ['Mrs Bloggs collected hers', 'Mrs Bloggs collected hers'],
])('“%s” is shown without the name that stands elsewhere', async (words, masked) => {
  expect(await lastLine('Mrs Adeyemi collected her methotrexate.', words)).toBe(masked)
})

it('hides the surname behind a forename that was found, wherever it stands', async () => {
  const found = 'Our patient Sheila Bloggs rang about her methotrexate.'
  expect((await lint(found)).excerpts).toEqual({
    1: 'Our patient █████████████ rang about her methotrexate.',
  })
  expect(await lastLine(found, 'Bloggs and SHEILA were here')).toBe('██████ and ██████ were here')
})

it('hides a short name behind its title, and no word that holds it', async () => {
  const found = 'Mrs Ann collected her methotrexate. Mr Wu collected his methadone.'
  expect(await lastLine(found, 'Planning with Ann and Ms Wu')).toBe('Planning with ███ and Ms ██')
})

it('leaves ordinary words of what was found', async () => {
  const found = 'Mrs Adeyemi collected her methotrexate. NHS number 943 476 5919.'
  const words = 'Mrs Bloggs knows the NHS number'
  expect(await lastLine(found, words)).toBe(words)
})

it('leaves numbers of a few digits, such as an age', async () => {
  const found = 'Lovely 94-year-old gent from Brampton popped in today for his blood thinner.'
  const words = 'All 94 of them'
  expect((await lint(found)).diagnostics[0]?.ruleId).toBe('confidentiality/jigsaw')
  expect(await lastLine(found, words)).toBe(words)
})

it('knows all of many names', async () => {
  const letters = [...'bcdfghklmnprstvw']
  const names = letters.flatMap((a) => letters.map((b) => `Zora${a}ul${b}ex`))
  const found = names.map((name) => `Mrs ${name} collected her methotrexate.`).join('\n\n')
  const { excerpts } = await lint(
    `${found}\n\n${names.map((name) => `Ms ${name} was late, ${shown}.`).join('\n\n')}\n`,
  )
  expect(Object.keys(excerpts)).toHaveLength(names.length * 2)
  expect(Object.values(excerpts).join('\n')).not.toContain('Zora')
})

it('no message quotes it and no suggestion writes it, wherever they stand', async () => {
  const quoting = defineRule({
    ...unasked,
    id: 'test/quoting',
    messages: { word: 'This asks “{who}”' },
    create: (context) => ({
      post(post) {
        for (const at of context.text(post).matchAll(/Ask (\w+)/g)) {
          const who = at.value.slice('Ask '.length)
          const edits = [{ position: at.position, text: `ask ${who}` }]
          const suggestions = [{ title: 'Write it small', safe: false, edits }]
          context.report({ at, message: 'word', data: { who }, suggestions })
        }
      },
    }),
  })
  const text = 'Mrs Adeyemi collected her methotrexate.\n\nAsk Adeyemi.\n\nAsk us.\n'
  for (const showSensitive of [false, true]) {
    const { diagnostics } = await lint(text, { rules: [...rules, quoting], showSensitive })
    const own = diagnostics.filter(({ ruleId }) => ruleId === quoting.id)
    expect(own.map(({ message }) => message)).toEqual(['A rule of a test', 'This asks “us”'])
    expect(own.map(({ suggestions }) => suggestions.length)).toEqual([0, 1])
  }
})
