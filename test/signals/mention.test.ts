import { describe, expect, test } from 'vitest'
import { mentions } from '../../rules/signals/mention.ts'
import { probe } from './probe.ts'

const isMentioned = (marked: string): Promise<boolean> =>
  probe(marked, (match, container, context) =>
    context.signal(mentions, container).isMentioned(match),
  )

/** The words are talked about in the first text, and used in the second. */
const pairs: readonly (readonly [name: string, mentioned: string, used: string])[] = [
  ['a block quote', '> Flu jabs for the «elderly».', 'Flu jabs for the «elderly».'],
  [
    'a quotation inside a block quote only',
    '> He is an «idiot».\n\nPlease do not write this.',
    '> He is kind.\n\nBut you are an «idiot».',
  ],
  ['a quotation to avoid', 'Avoid “the «elderly»”.', 'Avoid crowds if you are «elderly».'],
  ['not this word', 'Use “older people”, not “the «elderly»”.', 'We are “open” for the «elderly».'],
  [
    'instead of, in quotation marks',
    'We say “older” instead of “«elderly»”.',
    'We visit instead of asking the «elderly» to travel.',
  ],
  ['straight quotation marks', `Never say 'the «elderly»'.`, `We never see 'em, the «elderly».`],
  [
    'an apostrophe between single quotation marks',
    'Don’t say ‘that’s for the «elderly»’.',
    'That’s for the «elderly», isn’t it?',
  ],
  [
    'a quotation the sentence agrees with',
    'The word “«elderly»” upsets people.',
    'Our “golden hour” for the «elderly» is back.',
  ],
  [
    'a term named without quotation marks',
    'The term «elderly» is dated.',
    'In the long term «elderly» people do well.',
  ],
  [
    'several words named',
    'The words handicapped, senile and «elderly» are out.',
    'A few words for handicapped parking, and «elderly» drivers.',
  ],
  [
    'a call to stop',
    'Let’s stop calling people «pensioners».',
    'Let’s call the «pensioners» tomorrow.',
  ],
  ['a plea not to say', 'Please don’t say «elderly».', 'Please don’t move «elderly» people alone.'],
  [
    'one word used rather than another',
    'Say older rather than «elderly».',
    'Visit children first rather than «elderly» people.',
  ],
  ['a cross in front', '❌ the «elderly»\n✅ older people', '✅ clinics for the «elderly»'],
  [
    'what is called a word',
    '«Elderly» is a word we no longer use.',
    '«Elderly» people are welcome.',
  ],
  ['speech before', 'She shouted: “You «idiot»!”', 'She shouted. You «idiot»!'],
  [
    'speech after',
    '“You «idiot»!” he shouted at the desk.',
    'You «idiot»! “Shut the door,” he shouted.',
  ],
  [
    'speech of several sentences',
    'He told us: “You are late. You «idiot». Get out.” We did.',
    'He told us to wait. You «idiot».',
  ],
  ['somebody else’s speech', 'They said “you «idiot»”.', 'I said “you «idiot»”.'],
  [
    'a title',
    'Our report “Care and the «elderly»” is out.',
    'Our “cosy” corner for the «elderly» is out back.',
  ],
  [
    'a list under a lead-in',
    'We do not use the words:\n\n- «elderly»\n- OAP',
    'We do not charge:\n\n- «elderly» people\n- children',
  ],
  [
    'a tight list',
    'Words to avoid:\n- «elderly»\n- OAP',
    'People to call:\n- «elderly» neighbours\n- friends',
  ],
  [
    'a list under a heading',
    '## Do not say\n\n- the «elderly»\n\n## Say\n\n- older people',
    '## Do not say\n\n- OAP\n\n## Who we visit\n\n- the «elderly»',
  ],
  [
    'a column of a table',
    '| Say | Avoid |\n| --- | --- |\n| older people | the «elderly» |',
    '| Avoid | Who comes |\n| --- | --- |\n| queues | the «elderly» |',
  ],
  [
    'a row of a table',
    '| Words | |\n| --- | --- |\n| Do not say | the «elderly» |',
    '| Day | |\n| --- | --- |\n| Monday | the «elderly» |',
  ],
  [
    'an address',
    'See https://example.org/help-for-the-«elderly»-today.',
    'See help for the «elderly» at https://example.org.',
  ],
  [
    'the name of an account',
    'Thanks @«elderly»care for sharing.',
    'Thanks @care: the «elderly» say so too.',
  ],
  [
    'a headword',
    '«BAME»\n\nUse “ethnic minorities”, not “BAME”.',
    '«BAME»\n\nUse “ethnic minorities” where you can.',
  ],
  [
    'a headword with what is said of it',
    '**«Lunatic».** From the Latin for moon.',
    '**«Lunatic».** From the front row he shouted at us all.',
  ],
  [
    'a column that says why',
    '| Avoid | Why |\n| --- | --- |\n| OAP | The «elderly» are no group |',
    '| Day | Why |\n| --- | --- |\n| Monday | The «elderly» are here |',
  ],
  [
    'what people call themselves',
    'Some of us call ourselves «elderly».',
    'Some of us call at the «elderly» neighbours.',
  ],
  [
    'a word that is quoted in part',
    'Never call it “an «elderly” ward».',
    'Never leave “an «elderly” ward».',
  ],
  [
    'a definition',
    '“«Quack»” means somebody who sells false cures.',
    '“Doctor” means nothing here: a «quack» did it.',
  ],
]

describe.each(pairs)('%s', (_, mentioned, used) => {
  test('is mentioned', async () => {
    expect(await isMentioned(mentioned)).toBe(true)
  })
  test('is told from use', async () => {
    expect(await isMentioned(used)).toBe(false)
  })
})

// What grows with the square of the text does not come back before the test is stopped.
test('a wall of quotation marks is no criticism', async () => {
  expect(await isMentioned(`${'"a '.repeat(5000)}«elderly» ${"'b ".repeat(5000)}`)).toBe(false)
})
