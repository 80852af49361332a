import { expect, test } from 'vitest'
import { grammarSources } from '../rules/shared/derogating.ts'
import { groupNamesIn, tagGroups } from '../rules/shared/groups.ts'
import { packDerogationNeeds } from '../rules/shared/pack-derogation-needs.ts'
import { plainText } from '../rules/shared/plain-sentence.ts'
import { rowNeeds } from '../rules/shared/row-needs.ts'
import { rulesWithMore } from './more-examples/index.ts'

test.each([
  ['no clue at all', '', 'anything', true],
  ['a word', 'hate', 'I hate it', true],
  ['a word with others around it', 'hate', 'whatever', false],
  ['two words', 'don t', "they don't", true],
  ['two words with one between', 'too many', 'too very many', false],
  ['the beginning of a word', 'complain*', 'they complained', true],
  ['the beginning of a second word', 'is dead*', 'is deadly', true],
  ['one clue of each row', 'i,we|hate,loathe', 'we loathe it', true],
  ['a row without one', 'i,we|hate,loathe', 'we love it', false],
])('%s', (_, packed, text, expected) => {
  expect(rowNeeds([packed]).in(text)(0)).toBe(expected)
})

test('no row of the grammar is passed over in a text that it matches', () => {
  const rows = grammarSources().map(({ source }) => new RegExp(source))
  const clues = rowNeeds(packDerogationNeeds())
  const rule = rulesWithMore.find(({ id }) => id === 'respect/group-generalisation')
  const matches = Object.values(rule?.examples ?? {})
    .flat()
    .map((example) => (typeof example === 'string' ? example : example.text))
    .flatMap((text) => {
      const plain = plainText(text.replaceAll(/[«»]/g, ''))
      const tagged = tagGroups(plain, groupNamesIn(plain.value)).value
      const mayHold = clues.in(tagged)
      return rows.flatMap((pattern, row) =>
        pattern.test(tagged) ? [{ row, tagged, isLookedAt: mayHold(row) }] : [],
      )
    })
  expect(matches.length).toBeGreaterThan(20)
  expect(matches.filter(({ isLookedAt }) => !isLookedAt)).toEqual([])
})
