import { describe, expect, test } from 'vitest'
import {
  demographySources,
  groupShares,
  shareOfAge,
  shareOfSex,
  shareOfWeeks,
} from '../rules/lexicons/demography.ts'
import {
  allPlaces,
  type Place,
  placeCalled,
  placeKey,
  placeSources,
} from '../rules/lexicons/places.ts'
import { rarities, raritySources } from '../rules/lexicons/rarity.ts'
import { roles, roleSources } from '../rules/lexicons/roles.ts'
import { foldText } from '../src/core/fold.ts'
import { expandBraces } from '../src/core/lexicon.ts'

interface Row {
  readonly term: string
  readonly source: string
}

/** Phrases that two rows have, or one row twice, once folded. */
function repeated(rows: readonly Row[]): string[] {
  const phrases = rows
    .flatMap(({ term }) => expandBraces(term))
    .map((phrase) => foldText(phrase).value.replaceAll('-', ' '))
  return phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)
}

const tables: readonly [string, () => readonly Row[], Readonly<Record<string, string>>, number][] =
  [
    ['rarities', rarities, raritySources, 300],
    ['roles', roles, roleSources, 300],
    ['groups', groupShares, demographySources, 130],
  ]

describe.each(tables)('the table of %s', (_name, read, sources, atLeast) => {
  test('has its rows', () => {
    expect(read().length).toBeGreaterThanOrEqual(atLeast)
  })

  test('is in lower case, without stray spaces', () => {
    const phrases = read().flatMap(({ term }) => expandBraces(term))
    expect(phrases.filter((phrase) => !/^[\p{Ll}\d]+(?:[ '][\p{Ll}\d]+)*$/u.test(phrase))).toEqual(
      [],
    )
  })

  test('has no phrase twice', () => {
    expect(repeated(read())).toEqual([])
  })

  test('uses the sources that it declares, and all of them', () => {
    const declared = Object.keys(sources).filter((key) => key !== 'age' && key !== 'very-old')
    expect(new Set(read().map(({ source }) => source))).toEqual(new Set(declared))
  })
})

describe('rarities', () => {
  test('are of a known class', () => {
    const known = new Set(['common', 'sensitive', 'rare'])
    expect(rarities().filter((rarity) => !known.has(rarity.class))).toEqual([])
  })

  test('lie between nobody and everybody', () => {
    const outside = rarities().filter(({ per100k }) => !(per100k > 0 && per100k < 100_000))
    expect(outside).toEqual([])
  })

  test('call nothing rare that is not', () => {
    const often = rarities().filter(
      (rarity) => rarity.class === 'rare' && rarity.kind === 'condition' && rarity.per100k > 80,
    )
    expect(often).toEqual([])
  })
})

describe('roles', () => {
  test('say how many there are', () => {
    const unknown = roles().filter(
      ({ perThousand, perPlace, inAll }) => (perThousand ?? perPlace ?? inAll) === undefined,
    )
    expect(unknown).toEqual([])
  })

  test('have positive figures', () => {
    const figures = roles().flatMap(({ perThousand, perPlace, inAll }) =>
      [perThousand, perPlace, inAll].filter((figure) => figure !== undefined),
    )
    expect(figures.filter((figure) => !(figure > 0 && figure < 1000))).toEqual([])
  })

  test('that are generic are counted by residents', () => {
    const odd = roles().filter((role) => role.class === 'generic' && role.perPlace !== undefined)
    expect(odd).toEqual([])
  })

  test('are of a known class', () => {
    const known = new Set(['generic', 'distinctive', 'household', 'related'])
    expect(roles().filter((role) => !known.has(role.class))).toEqual([])
  })
})

describe('shares of ages', () => {
  test('sum to one', () => {
    expect(shareOfAge(0, 113)).toBeCloseTo(1, 2)
    expect(shareOfSex('female') + shareOfSex('male')).toBeCloseTo(1, 2)
  })

  test('part an age group evenly', () => {
    expect(shareOfAge(40, 49)).toBeCloseTo(shareOfAge(40, 44) + shareOfAge(45, 49), 9)
    expect(shareOfAge(41) * 5).toBeCloseTo(shareOfAge(40, 44), 9)
  })

  test('of a sex are a part of both', () => {
    expect(shareOfAge(94, 94, 'female') + shareOfAge(94, 94, 'male')).toBeCloseTo(shareOfAge(94), 9)
    expect(shareOfAge(94, 94, 'female')).toBeGreaterThan(shareOfAge(94, 94, 'male'))
  })

  test('fall from year to year in old age', () => {
    for (let age = 90; age < 105; age++) {
      expect(shareOfAge(age)).toBeGreaterThan(shareOfAge(age + 1))
    }
  })

  test('of weeks are a part of the first year', () => {
    expect(shareOfWeeks(0, 51)).toBeCloseTo(shareOfAge(0), 9)
    expect(shareOfWeeks(6)).toBeCloseTo(shareOfAge(0) / 52, 9)
    expect(shareOfWeeks(60, 70)).toBe(0)
  })

  test('of ages that nobody reaches are nothing', () => {
    expect(shareOfAge(120)).toBe(0)
    expect(shareOfAge(-5, -1)).toBe(0)
  })
})

test('shares of groups lie between those of the places with fewest and most', () => {
  const odd = groupShares().filter(
    ({ share, low, high }) => !(0 < low && low <= share && share <= high && high < 1),
  )
  expect(odd).toEqual([])
})

describe('places', () => {
  const all: readonly Place[] = allPlaces()
  const american = all.filter(({ country }) => country === 'us')

  test('are there', () => {
    expect(all.length - american.length).toBeGreaterThan(5000)
    expect(american.length).toBeGreaterThan(100)
  })

  test('stand once in each table', () => {
    const keys = all.map(({ name, kind, country, source }) => [name, kind, country, source].join())
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('are not found by a figure', () => {
    expect(placeCalled('84k')).toBeUndefined()
    expect(placeCalled('2100')).toBeUndefined()
  })

  test('have inhabitants', () => {
    expect(all.filter(({ population }) => !(population > 0))).toEqual([])
  })

  test('use the sources that they declare', () => {
    expect(new Set(all.map(({ source }) => source))).toEqual(new Set(Object.keys(placeSources)))
  })

  test('have names without figures and stray spaces', () => {
    expect(all.filter(({ name }) => /\d|^\s|\s$|\s\s|[|{}]/.test(name))).toEqual([])
  })

  test.each([
    ['Tobermory', 1000],
    ['Brampton', 9500],
    ['hebden-bridge', 4200],
    ['Isle of Mull', 2800],
    ['St. Andrews', 18_000],
    ['Saint Andrews', 18_000],
    ['KINGS LYNN', 48_000],
    ['King’s Lynn', 48_000],
    ['Co. Kerry', 156_000],
    ['Rùm', 20],
  ])('%s is found', (name, population) => {
    const place = placeCalled(name)
    expect(place).toBeDefined()
    expect(Math.abs(Math.log((place?.population ?? 0) / population))).toBeLessThan(0.25)
  })

  test.each([
    'Reading',
    'Bath',
    'Deal',
    'Hope',
    'Kent',
    'Eye',
    'Sale',
    'Battle',
    'Stafford',
    'Rum',
  ])('%s is marked as ambiguous', (name) => {
    expect(placeCalled(name)?.ambiguous).toBeDefined()
  })

  test.each(['March', 'Over', 'Church', 'Hospital', 'Man', 'Law'])('%s is none', (name) => {
    expect(placeCalled(name)).toBeUndefined()
  })

  test('of the writer’s side come first', () => {
    expect(placeCalled('Boston')?.country).toBe('gb')
    expect(placeCalled('Boston', 'us')?.country).toBe('us')
    expect(placeCalled('Nantucket')?.country).toBe('us')
  })

  test('are found by their names', () => {
    const sample = all.filter((_, index) => index % 37 === 0)
    const lost = sample.filter(({ name, country }) => {
      const found = placeCalled(name.toUpperCase(), country === 'us' ? 'us' : 'uk')
      return found === undefined || placeKey(found.name) !== placeKey(name)
    })
    expect(lost).toEqual([])
  })
})
