import { describe, expect, test } from 'vitest'
import { findSource } from '../rules/find-source.ts'
import { rules } from '../rules/index.ts'
import { medicineGroups } from '../rules/lexicons/medicines.ts'
import { findMedicines, findMedicinesInAddress } from '../rules/shared/medicine-table.ts'
import { medicinesIn } from '../rules/shared/medicines.ts'
import { foldText } from '../src/core/fold.ts'
import { expandBraces } from '../src/core/lexicon.ts'
import { lintText } from './harness.ts'

const rows = medicineGroups.flatMap(({ medicines }) => medicines)
const descriptors = medicineGroups.flatMap((group) => group.descriptors ?? [])
const ownRules = rules.filter(({ id }) => id.startsWith('medicines/'))

function found(text: string): { name: string; legal: string }[] {
  return findMedicines(foldText(text).value).map(({ medicine: { name, legal } }) => ({
    name,
    legal,
  }))
}

describe('the table of medicines', () => {
  test('names sources that exist', () => {
    const named = [...rows.map((row) => row[4]), ...descriptors.map((row) => row[2])]
    const unknown = named.filter((source) => source !== undefined && !findSource(source))
    expect(unknown).toEqual([])
  })

  test('is unsure of what no source was read for, unless a note says otherwise', () => {
    // Read or told of on pages that the table of sources does not hold.
    const elsewhere = new Set([
      'Propecia',
      'finasteride',
      'Priligy',
      'dapoxetine',
      'codeine linctus',
    ])
    const unfounded = rows
      .filter(([, legal, , confidence, source]) => legal === 'POM' && confidence !== 'U' && !source)
      .flatMap(([names]) => expandBraces(names))
      .filter((name) => !elsewhere.has(name))
    expect(unfounded).toEqual([])
  })

  test('has each name once', () => {
    const words = [
      ...rows.map(([names]) => names),
      ...descriptors.map(([names]) => names),
      ...medicineGroups.flatMap(({ misspellings = [] }) => misspellings.map(([wrong]) => wrong)),
    ].flatMap((names) => expandBraces(names.toLowerCase()))
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('corrects misspellings to names that it has', () => {
    const names = new Set(rows.flatMap(([row]) => expandBraces(row)))
    const corrected = medicineGroups.flatMap(({ misspellings = [] }) => misspellings)
    expect(corrected.filter(([, name]) => !names.has(name))).toEqual([])
  })

  test('finds every row by its own name', () => {
    const missed = rows
      .flatMap(([names]) => expandBraces(names))
      .filter((name) => !found(`We have ${name} here.`).some((medicine) => medicine.name === name))
    expect(missed).toEqual([])
  })

  test('is known to the rules that only ask whether a word is a medicine', () => {
    const missed = ['Wegovy', 'Zepbound', 'Avodart', 'Lenzetto', 'Feminax Ultra'].filter(
      (name) => medicinesIn(`She takes ${name}.`).length === 0,
    )
    expect(missed).toEqual([])
  })

  test.each([
    ['Viagra Connect', 'P', 'Viagra', 'POM'],
    ['Cialis Together', 'P', 'Cialis', 'POM'],
    ['orlistat 60mg', 'P', 'orlistat 120 mg', 'POM'],
    ['fexofenadine 120 mg', 'GSL', 'fexofenadine 180mg', 'POM'],
    ['minoxidil foam', 'P/GSL', 'oral minoxidil', 'POM'],
    ['tamsulosin 400 micrograms', 'P', 'tamsulosin', 'unknown'],
    ['aciclovir cream', 'GSL', 'aciclovir tablets', 'POM'],
    ['co-codamol 8/500', 'P', 'co-codamol 30/500', 'POM'],
  ])('puts the product before the substance: %s is %s, %s is %s', (first, one, second, other) => {
    expect(found(first).map(({ legal }) => legal)).toEqual([one])
    expect(found(second).map(({ legal }) => legal)).toEqual([other])
  })

  test('reads a name across what adverts put into it', () => {
    const disguised = [
      'M0unjaro',
      'moun jaro',
      'M.o.u.n.j.a.r.o',
      'm o u n j a r o',
      'Mo*njaro',
      'MOUNJAROOOO',
      '#mounjarojourney',
      '@mounjaro_elmfield',
      'Mounjaro™',
      'monjaro',
      '𝗠𝗼𝘂𝗻𝗷𝗮𝗿𝗼',
    ]
    const missed = disguised.filter((text) => found(text)[0]?.name !== 'Mounjaro')
    expect(missed).toEqual([])
  })

  test('takes no other word for a name', () => {
    const text = 'The wagon, a mountain, Oz, an optic pen, the bot axis: "we go vying", b*t, w****.'
    expect(found(text)).toEqual([])
  })

  test('reads a name in an address', () => {
    const names = (part: string): string[] => findMedicinesInAddress(part).map(({ name }) => name)
    expect(names('buy-ozempic-online')).toContain('Ozempic')
    expect(names('weight-loss-injections').length).toBeGreaterThan(0)
    expect(names('weightlossjab').length).toBeGreaterThan(0)
    expect(names('weight-management')).toEqual([])
    expect(names('viagra-connect')).toEqual(['Viagra Connect'])
  })
})

describe('a class that is not sure', () => {
  const unsure = rows
    .filter(([, , , confidence]) => confidence === 'U')
    .flatMap(([names]) => expandBraces(names))

  test.each(unsure)('never makes an error: %s', async (name) => {
    const text = `${name} £20, buy ${name} online now. Join our waiting list for ${name} today.`
    const { diagnostics } = await lintText(text, { rules: ownRules })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId }) => ruleId)).toEqual([])
  })

  test('is told from one that is', async () => {
    const { diagnostics } = await lintText('Wegovy £120, buy it online now.', { rules: ownRules })
    expect(diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'medicines/pom-price-offer error',
    ])
  })
})

describe('all rules on medicines together', () => {
  const all = async (text: string): Promise<string[]> =>
    (await lintText(text, { rules: ownRules })).diagnostics.map(({ ruleId }) => ruleId)

  test('say of one name only the worst', async () => {
    expect(await all('Mounjaro £149, order now')).toEqual(['medicines/pom-price-offer'])
    expect(await all('Skinny jabs £95, book now')).toEqual(['medicines/pom-price-offer'])
    expect(await all('Join our waiting list for the new weight loss injection')).toEqual([
      'medicines/pom-pipeline',
    ])
  })

  test('are no part of the profile for the United States', () => {
    expect(new Set(ownRules.map(({ profile }) => profile)).has('general')).toBe(false)
    expect(ownRules.filter(({ profile }) => profile === 'us-health')).toEqual([])
  })
})
