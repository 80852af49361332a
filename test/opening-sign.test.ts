import { expect, test } from 'vitest'
import { withoutSign } from '../rules/shared/surroundings.ts'

const judging = new Set('❌❎✅✔✖🚫👎')

/** All that Unicode takes for pictures, but for signs of trade marks. */
function pictures(): string[] {
  const signs: string[] = []
  for (let code = 0x20_00; code <= 0x1_ff_ff; code++) {
    const sign = String.fromCodePoint(code)
    if (/^\p{Extended_Pictographic}$/u.test(sign)) signs.push(sign)
  }
  return signs
}

test('a sentence goes without the emoji that it opens with, unless they judge it', () => {
  const found = pictures()
  expect(found.length).toBeGreaterThan(1000)
  for (const sign of found) {
    const sentence = `${sign} Flu jabs are back`
    expect(withoutSign(sentence)).toBe(judging.has(sign) ? sentence : 'Flu jabs are back')
  }
  expect(withoutSign('“Flu jabs” are back')).toBe('“Flu jabs” are back')
})
