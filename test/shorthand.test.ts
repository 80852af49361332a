import { describe, expect, test } from 'vitest'
import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import { createLines } from '../src/core/lines.ts'
import { shorthandIn, spellOut } from '../src/core/shorthand.ts'
import { createLinter } from '../src/engine/linter.ts'
import { createPlan } from '../src/engine/plan.ts'
import { buildText } from '../src/engine/text.ts'
import { workOutClues } from '../src/engine/wake.ts'
import { loadReader } from '../src/readers/index.ts'
import { defineRule } from '../src/rule.ts'
import { unasked } from './engine/woken-rule.ts'
import { today } from './harness.ts'

describe('a shortened word', () => {
  test.each([
    ['u r so kind, ur script is here', 'you are so kind, your script is here'],
    ['ppl dont know. Cant say', "people don't know. Can't say"],
    ['fish n chips b4 8', 'fish and chips before 8'],
    ['ur a star, Ur welcome, ur meds', "you're a star, You're welcome, your meds"],
    ['how r u?', 'how are you?'],
    ['so kind n u know it', 'so kind and you know it'],
    ['(u) u, “u” u.', '(you) you, “you” you.'],
    ['luv u😂', 'luv you😂'],
    ['Im a nurse and im so tired', "I'm a nurse and I'm so tired"],
  ])('is read in full: %s', (text, full) => {
    expect(spellOut(text)).toBe(full)
  })

  test.each([
    'Give 10 u, then 4u of insulin.',
    'Hep B n C, vitamin B n 5, n = 40, R & D',
    's l u t, q u e e r and f u n',
    'so n i c e, a fine m e n u',
    'URs, UR, DONT and PPL',
    'cant.org, u.example, #ur, @ppl, u/s, notes.txt, u-bend, n’est',
    'We are ill, its lid was shed as well.',
    'Give 1 mg im in the thigh, or IM.',
    's\u00ADu\u00ADicide, éu, uñ',
  ])('is not seen where it may be anything else: %s', (text) => {
    expect(shorthandIn(text)).toEqual([])
  })
})

const rule = defineRule({
  ...unasked,
  id: 'test/said',
  messages: { said: 'Said' },
  wakes: () => [['your tablets']],
  create: (context) => ({
    post(post) {
      for (const at of context.text(post).matchAll(/your tablets/gi)) {
        context.report({ at, message: 'said' })
      }
    },
  }),
})

test.each([
  ['a word', 'markdown', 'Take ur tablets now.', 'ur tablets'],
  ['a word over a line', 'markdown', 'Take ur\ntablets now.', 'ur\ntablets'],
  [
    'a word behind markup',
    'markdown',
    '**U can**, n &amp; take *what u had*: ur *tablets* now.',
    'ur *tablets',
  ],
  ['a record', 'ndjson', '{"text":"Take ur tablets \\u00e9, u know."}', 'ur tablets'],
])(
  '%s that is shortened wakes a rule, and is found where it stands',
  async (_, format, text, found) => {
    const plan = createPlan({ config: {}, rules: [rule], today })
    const linter = createLinter({ findSource, readyClues: workOutClues([rule]) })
    const reader = await loadReader(format, text)
    const { diagnostics } = await linter.lint({ path: 'draft', format, text }, reader, plan)
    const places = diagnostics.map(({ position: { start, end } }) =>
      text.slice(start.offset ?? 0, end.offset),
    )
    expect(places).toEqual([found])
  },
)

test('a team’s own terms are found as they are written', async () => {
  const terms = [{ term: '{pls,plz}', instead: ['please'] }]
  const plan = createPlan({ config: { terms }, rules, today, only: ['custom/terms'] })
  const text = 'Pls ring ur GP, please.'
  const reader = await loadReader('markdown', text)
  const source = { path: 'draft.md', format: 'markdown', text }
  const { diagnostics } = await createLinter({ findSource }).lint(source, reader, plan)
  expect(diagnostics.map(({ position, message }) => [position.start.offset, message])).toEqual([
    [0, 'The team’s list has “Pls” as a word to replace'],
  ])
})

test.each(['s**u**icide', '**s**u**icide**', 's*u*', '*u*p'])(
  'a part of a word is none: %s',
  async (text) => {
    const { tree } = (await loadReader('markdown', text)).read(
      { path: 'a.md', format: 'markdown', text },
      {},
    )
    const [post] = tree.children[0]?.children ?? []
    if (!post) throw new Error('The draft has no post')
    expect(buildText(post, createLines(text), 'prose').value).toBe(text.replaceAll('*', ''))
  },
)
