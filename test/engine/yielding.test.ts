import { expect, test } from 'vitest'
import type { Severity } from '../../src/core/finding.ts'
import { defineRule } from '../../src/rule.ts'
import { lintText } from '../harness.ts'

const shared = {
  summary: 'A word.',
  why: 'For tests.',
  advice: 'None.',
  references: [],
  profile: 'general',
  since: '0.1.0',
  messages: { word: 'A word' },
  examples: { bad: [], good: [] },
} as const

/** A rule that reports a word. */
function rule(id: string, word: RegExp, severity: Severity, yieldsTo?: readonly string[]) {
  return defineRule({
    ...shared,
    id,
    severity,
    ...(yieldsTo && { yieldsTo }),
    create: (context) => ({
      post(post) {
        for (const at of context.text(post).matchAll(word)) context.report({ at, message: 'word' })
      },
    }),
  })
}

async function idsIn(text: string, rules: readonly ReturnType<typeof rule>[]): Promise<string[]> {
  const { diagnostics } = await lintText(text, { rules })
  return diagnostics.map(({ ruleId }) => ruleId)
}

const plain = rule('test/plain', /green/g, 'warning', ['test/insight'])

test('a rule is silent where one it yields to speaks of the same words', async () => {
  const insight = rule('test/insight', /so green/g, 'error')
  expect(await idsIn('so green', [plain, insight])).toEqual(['test/insight'])
})

test('elsewhere it speaks', async () => {
  const insight = rule('test/insight', /blue/g, 'error')
  expect(await idsIn('green and blue', [plain, insight])).toEqual(['test/plain', 'test/insight'])
})

test('it speaks where the other would only whisper', async () => {
  const insight = rule('test/insight', /so green/g, 'info')
  expect(await idsIn('so green', [plain, insight])).toEqual(['test/insight', 'test/plain'])
})
