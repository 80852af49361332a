import { type Slot, slotsOf } from './phrase-slots.ts'
import { anything, bitOf, filterSize, hashOf, noBits, type PackedStarts } from './phrase-starts.ts'

/** Works out by which two words phrases can begin. Takes longer than to look through a draft. */
export function packStarts(phrases: readonly string[]): PackedStarts {
  const pairs = new Map<string, number[]>()
  for (const [place, phrase] of phrases.entries()) {
    for (const pair of pairsOf(slotsOf(phrase))) {
      const places = pairs.get(pair)
      if (places) places.push(place)
      else pairs.set(pair, [place])
    }
  }
  const filter = Array.from({ length: Math.ceil(filterSize / 6) }, () => 0)
  const rows = [...pairs].map(([pair, places]) => {
    const [first = '', second = ''] = pair.split(' ')
    const bit = bitOf(hashOf(first), second === anything ? 0 : hashOf(second))
    filter[Math.trunc(bit / 6)] = (filter[Math.trunc(bit / 6)] ?? 0) | (1 << (bit % 6))
    // Phrases that go on with any word begin here as well.
    const others = second === anything ? undefined : pairs.get(`${first} ${anything}`)
    const all = others ? [...new Set([...places, ...others])].toSorted((a, b) => a - b) : places
    return `${pair} ${all.join(',')}\n`
  })
  return {
    filter: filter.map((six) => String.fromCharCode(noBits + six)).join(''),
    rows: rows.toSorted().join(''),
  }
}

/** The first two words of all that a phrase stands for, as a text. */
function pairsOf(slots: readonly Slot[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const [index, choices] of slots.entries()) {
    if (choices === 'some') break
    for (const [first, second] of choices) {
      if (first === undefined) continue
      const seconds = second === undefined ? leadsOf(slots.slice(index + 1)) : [second]
      for (const next of seconds) pairs.add(`${first} ${next}`)
    }
    if (choices.every(({ length }) => length > 0)) break
  }
  return pairs
}

function leadsOf(slots: readonly Slot[]): readonly string[] {
  const leads: string[] = []
  for (const choices of slots) {
    if (choices === 'some') return [...leads, anything]
    for (const [first] of choices) if (first !== undefined) leads.push(first)
    if (choices.every(({ length }) => length > 0)) return leads
  }
  return [...leads, anything]
}
