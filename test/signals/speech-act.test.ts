import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mentions } from '../../rules/signals/mention.ts'
import { type SpeechAct, speechActs } from '../../rules/signals/speech-act.ts'
import { probe } from './probe.ts'

const actOf = (marked: string): Promise<SpeechAct> =>
  probe(marked, (match, container, context) => context.signal(speechActs, container).actOf(match))

/** By category: the words are not asserted in the first text, and are in the second. */
const pairs: Readonly<Record<string, readonly (readonly [silent: string, used: string])[]>> =
  JSON.parse(readFileSync(new URL('pairs/speech-acts.json', import.meta.url), 'utf8'))

test('there are enough pairs to mean something', () => {
  expect(Object.values(pairs).flat().length).toBeGreaterThanOrEqual(100)
})

describe.each(Object.entries(pairs))('%s', (_, list) => {
  test.each(list)('%s | %s', async (silent, used) => {
    expect(await actOf(silent)).not.toBe('asserting')
    expect(await actOf(used)).toBe('asserting')
  })
})

test.each<[marked: string, act: SpeechAct]>([
  ['Avoid “the «elderly»”.', 'mentioning'],
  ['He shouted that our locum is a «disgrace».', 'reporting'],
  ['You are not an «idiot».', 'negating'],
  ['Do patients think that he is «rude»?', 'reporting'],
  ['Are nurses «heroes»? A debate.', 'asking'],
  ['I’m such an «idiot».', 'describing-self'],
  ['Are you «thick»?', 'asserting'],
])('%s is %s', async (marked, act) => {
  expect(await actOf(marked)).toBe(act)
})

test('thousands of quotations and questions about them take one look each', async () => {
  const text = 'He said “you «idiot»” again. '
  const answers = await probe(
    text.repeat(1).concat('“idiot” '.repeat(20_000)),
    (_, container, context) => {
      const view = context.text(container)
      const { isMentioned } = context.signal(mentions, container)
      return [...view.matchAll(/idiot/g)].map((match) => isMentioned(match))
    },
  )
  expect(answers).toHaveLength(20_001)
  expect(answers[0]).toBe(true)
})
