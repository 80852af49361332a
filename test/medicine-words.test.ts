import { describe, expect, test } from 'vitest'
import { medicineAfter, medicinesIn } from '../rules/shared/medicines.ts'

function foundIn(text: string): string[] {
  return medicinesIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

describe('words for medicines', () => {
  test.each([
    ['Stop taking atorvastatin and Xarelto today', ['name: atorvastatin', 'name: Xarelto']],
    ['Her co-codamol and sodium valproate', ['name: co-codamol', 'name: sodium valproate']],
    ['Viagra Connect is in stock', ['name: Viagra Connect']],
    ['mefenamic acid for period pain', ['name: mefenamic acid']],
    [
      'your blood thinners, the pill or HRT',
      ['class: blood thinners', 'class: the pill', 'class: HRT'],
    ],
    ['a steroid inhaler', ['class: steroid inhaler']],
    ['BP tablets', ['class: BP tablets']],
    ['bring your tablets', ['form: tablets']],
    ['St John’s wort', ['name: St John’s wort']],
    ['taking iron and vitamin D 10 micrograms', ['name: iron']],
    ['200mg magnesium tablets', ['name: magnesium tablets']],
    // The ending that the World Health Organization gave to a family, whatever comes before it.
    ['inventogliptin', ['name: inventogliptin']],
  ])('in: %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  test.each([
    'High cholesterol and low oxygen levels.',
    'Drink water, eat iron-rich food and mind your calcium level.',
    'Gina from reception met Yasmin and Hana.',
    'A pillow, a pillar and an April evening with Israfil.',
    'Insulin-dependent, steroid-free and dose-dependent.',
    'A lithium battery in the hearing aid.',
    'Cocaine is no business of ours.',
    'Testosterone is made in the body, adrenaline too.',
  ])('none in: %s', (text) => {
    expect(medicinesIn(text)).toEqual([])
  })

  test.each([
    [' taking your old antibiotics for a week', 'antibiotics'],
    [' your 20mg atorvastatin tonight', 'atorvastatin'],
    [' the pill', 'the pill'],
    [' your child’s inhaler to a friend', 'inhaler'],
  ])('right after a verb, in “%s”', (text, expected) => {
    const found = medicineAfter(text)
    expect(text.slice(found?.start, found?.end)).toBe(expected)
  })

  test('not where they come further on', () => {
    expect(medicineAfter(' smoking while on the pill')).toBeUndefined()
  })
})
