import { expect, test } from 'vitest'
import { putDowns } from '../rules/lexicons/put-downs.ts'
import putDown from '../rules/civility/put-down.ts'
import { lintText, rangesIn } from './harness.ts'

const kinds = new Set(Object.keys(putDown.messages))
const places = new Set(['open', 'whole', 'end', 'you', 'first', 'near', 'talk', 'mock', 'soft'])

test.each(putDowns)('$term can be looked for', ({ term, sense = '' }) => {
  const [kind = '', ...others] = sense.split(' ')
  expect(kinds).toContain(kind)
  expect(others.filter((place) => !places.has(place))).toEqual([])
  // One level of braces, none left open, and nothing that a pattern would take for a sign.
  expect(term.replaceAll(/\{[^{}]*\}/g, '')).not.toMatch(/[{}*+?()[\]|\\.^$,]/)
  expect(term.replaceAll(/[{},]/g, ' ')).not.toMatch(/[*+?()[\]|\\.^$]/)
  expect(term).not.toMatch(/ $|^ | {2}/)
})

test('no term is there twice', () => {
  const terms = putDowns.map(({ term }) => term)
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([])
})

const found = async (text: string): Promise<string[]> =>
  rangesIn(await lintText(text, { rules: [putDown] }), putDown.id).map(({ start, end }) =>
    text.slice(start, end),
  )

test('apostrophes may be typed, typeset or left out', async () => {
  expect(await found("You clearly haven't read it.")).toEqual(["You clearly haven't read"])
  expect(await found('You clearly haven’t read it.')).toEqual(['You clearly haven’t read'])
  expect(await found('You clearly havent read it.')).toEqual(['You clearly havent read'])
})

test('the longest of what begins with a word is reported, once', async () => {
  expect(await found('As I have already explained several times, no.')).toHaveLength(1)
})

test('two nudges in one paragraph are more than a nudge', async () => {
  const severities = async (text: string): Promise<string[]> =>
    rangesIn(await lintText(text, { rules: [putDown] }), putDown.id).map(({ severity }) => severity)
  expect(await severities('As per my last email, the rota is shut.')).toEqual(['info'])
  expect(await severities('As per my last email, the rota is shut. You lot never learn.')).toEqual([
    'warning',
    'warning',
  ])
  expect(await severities('As per my last email, the rota is shut 🙄')).toEqual(['warning'])
})
