import { describe, expect, test } from 'vitest'
import { selfDescription } from '../../rules/signals/self.ts'
import { probe } from './probe.ts'

const isSelf = (marked: string): Promise<boolean> =>
  probe(marked, (match, container, context) =>
    context.signal(selfDescription, container).isSelf(match),
  )

/** The author speaks of themselves in the first text, and of others in the second. */
const pairs: readonly (readonly [name: string, own: string, others: string])[] = [
  ['as somebody', 'As a «diabetic», I carry sugar.', 'As a «diabetic», you can get free tests.'],
  [
    'speaking as somebody',
    'Speaking as an «epileptic»: it helps.',
    'We spoke with an «epileptic».',
  ],
  ['being somebody', 'I’m a «diabetic».', 'He’s a «diabetic».'],
  ['being somebody of a kind', 'I am a type 1 «diabetic».', 'I am with a type 1 «diabetic».'],
  ['having been', 'I’ve been a «diabetic» since school.', 'I’ve been a nurse for «diabetics».'],
  ['feeling like', 'I felt like a «moron».', 'I felt the «moron» at the desk was rude.'],
  ['feeling such', 'I feel such an «idiot».', 'I feel you are an «idiot».'],
  ['a bit of', 'I was a bit of an «idiot».', 'There was a bit of an «idiot».'],
  ['being no such thing', 'I’m not an «idiot».', 'You’re not an «idiot».'],
  ['made so', 'Shifts made me an «insomniac».', 'Shifts made him an «insomniac».'],
  ['called so', 'She called me a «pensioner».', 'She called my mother a «pensioner».'],
  ['we', 'We «diabetics» know our numbers.', 'We teach «diabetics» their numbers.'],
  ['us', 'Ask us older «asthmatics».', 'Ask other «asthmatics».'],
  ['a fellow', 'My fellow «haemophiliacs» agree.', 'The «haemophiliacs» agree.'],
  ['what I do', 'I «suffer from» migraines.', 'Many «suffer from» migraines.'],
  [
    'what I often do',
    'I often «suffer from» migraines.',
    'I see many who «suffer from» migraines.',
  ],
  ['said afterwards', 'What an «idiot» I am.', 'What an «idiot» he is.'],
  ['here', 'Type 1 «diabetic» here, ask me.', 'Type 1 «diabetic» there, ask her.'],
  ['later in the sentence', 'I know it as a «diabetic».', 'They treat it as a «diabetic».'],
]

describe.each(pairs)('%s', (_, own, others) => {
  test('is the author', async () => {
    expect(await isSelf(own)).toBe(true)
  })
  test('is told from others', async () => {
    expect(await isSelf(others)).toBe(false)
  })
})
