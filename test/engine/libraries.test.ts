import { expect, test } from 'vitest'
import { defineRule, type Rule } from '../../src/core/rule.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { findSource } from '../../rules/find-source.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { lintText, today } from '../harness.ts'

interface Calls {
  loads: number
  readonly given: (string | undefined)[]
}

/** Reports each post with what its package says of it, where the draft called for the package. */
function ruleWith(library: { isNeeded?: () => boolean; load?: () => Promise<string> } = {}): {
  rule: Rule
  calls: Calls
} {
  const calls: Calls = { loads: 0, given: [] }
  const rule = defineRule({
    id: 'test/library',
    summary: 'A package is at hand.',
    why: 'For tests.',
    advice: 'None.',
    references: [],
    severity: 'warning',
    profile: 'general',
    since: '0.1.0',
    messages: { loaded: 'There is {what}' },
    library: {
      isNeeded: library.isNeeded ?? ((text) => text.includes('pear')),
      load:
        library.load ??
        (() => {
          calls.loads++
          return Promise.resolve('a package')
        }),
    },
    examples: { bad: [], good: [] },
    create(context, given) {
      calls.given.push(given)
      return {
        post(post) {
          if (given) context.report({ at: post, message: 'loaded', data: { what: given } })
        },
      }
    },
  })
  return { rule, calls }
}

const messages = async (text: string, rule: Rule): Promise<string[]> =>
  (await lintText(text, { rules: [rule] })).diagnostics.map(({ message }) => message)

test('a package is loaded where a draft calls for it, in addresses and code as well', async () => {
  const { rule, calls } = ruleWith()
  expect(await messages('An apple.', rule)).toEqual([])
  expect(calls).toEqual({ loads: 0, given: [undefined] })
  expect(await messages('A [link](https://example.org/pear).', rule)).toEqual([
    'There is a package',
  ])
  expect(await messages('An entity: p&#101;ar.', rule)).toEqual(['There is a package'])
  expect(await messages('---\ntitle: pear\n---\nHello', rule)).toEqual(['There is a package'])
})

test('a package is loaded once for a plan, and handed out only for drafts that need it', async () => {
  const { rule, calls } = ruleWith()
  const linter = createLinter({ findSource })
  const plan = createPlan({ config: {}, rules: [rule], today })
  const reader = await loadReader('markdown', '')
  for (const text of ['pear', 'apple', 'pear']) {
    await linter.lint({ path: 'draft.md', format: 'markdown', text }, reader, plan)
  }
  expect(calls).toEqual({ loads: 1, given: ['a package', undefined, 'a package'] })
})

test('without waiting, a draft can be linted once the packages are loaded', async () => {
  const { rule } = ruleWith()
  const linter = createLinter({ findSource })
  const plan = createPlan({ config: {}, rules: [rule], today })
  const reader = await loadReader('markdown', '')
  const lintSync = (text: string): string[] =>
    linter
      .lintSync({ path: 'draft.md', format: 'markdown', text }, reader, plan)
      .diagnostics.map(({ message }) => message)
  expect(lintSync('apple')).toEqual([])
  expect(() => lintSync('pear')).toThrow('process')
  await linter.load(reader, plan)
  expect(lintSync('pear')).toEqual(['There is a package'])
})

test('a package that does not load costs its rule and nothing else', async () => {
  const { rule } = ruleWith({ load: () => Promise.reject(new TypeError('secret pear')) })
  const { rule: other } = ruleWith()
  const { diagnostics } = await lintText('pear', {
    rules: [rule, { ...other, id: 'test/other' }],
  })
  expect(diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
    'professional/rule-failed: The rule test/library failed with TypeError',
    'test/other: There is a package',
  ])
})

test('so does a question that throws', async () => {
  const { rule } = ruleWith({
    isNeeded: () => {
      throw new RangeError('pear')
    },
  })
  expect(await messages('pear', rule)).toEqual(['The rule test/library failed with RangeError'])
})
