import {
  expandBraces,
  foldText,
  hasPlainLetters,
  lazy,
  type Range,
  unmask,
  type Unmasked,
} from 'professional/rule'
import {
  type Confidence,
  type DescriptorRow,
  type LegalClass,
  type MedicineGroup,
  medicineGroups,
  ordinaryNames,
} from '../lexicons/medicines.ts'
import { isTag, nameFilter } from './medicine-filter.ts'
import { starredIn, type Token, tokenAt } from './medicine-tokens.ts'

/** A row of the table of medicines, or words that can only mean one of them. */
export interface Medicine {
  /** As the table writes it. */
  readonly name: string
  readonly kind: 'name' | 'descriptor'
  readonly legal: LegalClass
  /** Of a descriptor, none. */
  readonly substance: string
  readonly confidence: Confidence
  readonly group: MedicineGroup
  /** An ordinary word, which needs the words of medicine around it. */
  readonly isOrdinary: boolean
  /** Stands for a medicine only beside words for this. */
  readonly cue: DescriptorRow[3]
}

/** A medicine in a text that was folded; offsets are those of the folded text. */
export interface FoundMedicine extends Range {
  readonly medicine: Medicine
}

interface Entry {
  readonly words: string
  readonly medicine: Medicine
}

const entries = lazy(() => medicineGroups.flatMap(entriesOf))

function entriesOf(group: MedicineGroup): Entry[] {
  const named = group.medicines.flatMap(([names, legal, substance, confidence]) =>
    expandBraces(names).map((name): Entry => {
      const isOrdinary = ordinaryNames.has(name.toLowerCase())
      const medicine = { name, legal, substance, confidence, group, isOrdinary }
      return { words: name.toLowerCase(), medicine: { ...medicine, kind: 'name', cue: undefined } }
    }),
  )
  const misspelled = (group.misspellings ?? []).flatMap(([words, name]) => {
    const meant = named.find((entry) => entry.medicine.name === name)
    return meant ? [{ words, medicine: meant.medicine }] : []
  })
  const descriptors = (group.descriptors ?? []).map(([name, confidence, , cue]): Entry => ({
    words: name.toLowerCase(),
    medicine: {
      name,
      kind: 'descriptor',
      legal: 'POM',
      substance: '',
      confidence,
      group,
      isOrdinary: false,
      cue,
    },
  }))
  return [...named, ...misspelled, ...descriptors]
}

/** The rows by their words, and what longer ones begin with, all but the last word. */
const table = lazy(() => {
  const byWords = new Map<string, Medicine>()
  const firstWords = new Set<string>()
  const leads = new Set<string>()
  for (const { words, medicine } of entries()) {
    for (const phrase of expandBraces(partDigits(words))) {
      const parts = phrase.split(/[\s-]+/).filter(Boolean)
      const key = parts.join(' ')
      if (!byWords.has(key)) byWords.set(key, medicine)
      firstWords.add(parts[0] ?? '')
      for (let count = 1; count < parts.length; count++) leads.add(parts.slice(0, count).join(' '))
    }
  }
  return { byWords, firstWords, leads }
})

/** “120mg” and “120 mg” are two words each. */
function partDigits(words: string): string {
  return words.replaceAll(/\d(?=[a-z])|[a-z](?=\d)/g, '$& ').replaceAll(/[%/]/g, ' ')
}

/** Names long enough to be known when they are run together, cut in two or starred. */
const longNames = lazy(() => {
  const names = new Map<string, Medicine>()
  for (const { words, medicine } of entries()) {
    if (medicine.isOrdinary || medicine.cue !== undefined) continue
    for (const phrase of expandBraces(words)) {
      const joined = phrase.replaceAll(/[^a-z\d]/g, '')
      if (joined.length >= 5 && !names.has(joined)) names.set(joined, medicine)
    }
  }
  return names
})

const gap = /^[ _/'®+-]{0,3}$/
const cut = /^(?:[ ._-]{1,2}|\p{Extended_Pictographic}\uFE0F?)$/u

/** What a word must have to be in disguise. */
const mayHide =
  /[a-z][\d@$!|•]+[a-z]|\d[a-z]{4}|(?<![a-z])[a-z][ ._-][a-z][ ._-][a-z](?![a-z])|([a-z])\1\1/

/** The names in the table, in lower case, for those who need no more than that it is a medicine. */
export function medicineTableNames(): string[] {
  return entries().flatMap(({ words, medicine: { kind, legal, isOrdinary } }) => {
    if (kind === 'descriptor' || legal === 'device' || isOrdinary || /\d/.test(words)) return []
    return expandBraces(words)
  })
}

/** What is in every text that names one of the medicines of the table that a test holds for. */
export function medicineClues(
  isMeant: (medicine: Medicine) => boolean = () => true,
): readonly string[] {
  const meant = entries().filter(({ medicine }) => isMeant(medicine))
  const names = meant.flatMap(({ words }) => expandBraces(words).map(nameIn))
  // A number may touch its name: *GLP1*.
  const touched = names.filter((name) => /^[a-z]+$/.test(name)).map((name) => `${name}#`)
  const long = [...longNames()].flatMap(([name, medicine]) => (isMeant(medicine) ? [name] : []))
  const inTwo = long.flatMap((name) =>
    Array.from(name.slice(2, -1), (_, at) => `${name.slice(0, at + 2)} ${name.slice(at + 2)}`),
  )
  return [...names, ...touched, ...long.map((name) => `${name}*`), ...inTwo, '<starred>']
}

/**
 * Amounts may be written as words of their own: several words without a digit will do, or the one
 * after a number, or else the longest.
 */
function nameIn(phrase: string): string {
  if (/^[a-z -]+$/.test(phrase)) return phrase
  const several = /^[a-z]{2,}(?: [a-z]{2,})+(?= )/.exec(phrase)?.[0]
  const afterNumber = /\d ([a-z]{2,})/.exec(phrase)?.[1]
  const words = phrase.split(/[^a-z]+/).filter((word) => word.length > 1)
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? phrase
  return several ?? (afterNumber === undefined ? longest : `# ${afterNumber}`)
}

/** The medicines named in a text, the longest name first: *Viagra Connect* is not *Viagra*. */
export function findMedicines(
  folded: string,
  unmasked: () => readonly Unmasked[] = () => unmask(folded),
): FoundMedicine[] {
  const found: FoundMedicine[] = []
  const mayBegin = folded.length > few ? mayBeginName() : () => true
  let first = tokenAt(folded, 0, mayBegin)
  while (first) {
    const hit = phraseAt(folded, first) ?? joinedAt(folded, first)
    if (hit) found.push(hit)
    first = tokenAt(folded, Math.max(first.end, hit?.end ?? 0), mayBegin)
  }
  addDisguised(folded, found, unmasked)
  return found.sort((a, b) => a.start - b.start)
}

/** The medicines that a piece of an address names: `/buy/ozempic`, `weight-loss-injections`. */
export function findMedicinesInAddress(text: string): Medicine[] {
  const folded = foldText(text.replaceAll(/[-_+.]/g, ' ')).value
  return findMedicines(folded).map(({ medicine }) => medicine)
}

/** Of a text no longer than this, every word is looked up: it takes less than the filter. */
const few = 20_000

const mayBeginName = lazy(() => {
  const { byWords, leads } = table()
  const longer = [...leads].filter((words) => words.includes(' '))
  return nameFilter([...byWords.keys(), ...longer], [...longNames().keys()])
})

const mostWords = 6

function phraseAt(folded: string, first: Token): FoundMedicine | undefined {
  const { byWords, firstWords, leads } = table()
  if (!firstWords.has(first.lower)) return undefined
  let found: FoundMedicine | undefined
  let key = first.lower
  let last = first
  for (let count = 1; ; count++) {
    const medicine = byWords.get(key)
    if (medicine) found = { medicine, start: first.start, end: last.end }
    if (count === mostWords || !leads.has(key)) return found
    const next: Token | undefined = tokenAt(folded, last.end)
    // A phrase ends where the words stop standing side by side.
    if (!next || !gap.test(folded.slice(last.end, next.start))) return found
    key += ` ${next.lower}`
    last = next
  }
}

/** A hashtag or handle that runs words together, or a name cut in two: *moun jaro*. */
function joinedAt(folded: string, { start, end, lower }: Token): FoundMedicine | undefined {
  if (isTag(folded, start)) {
    const inside = [...longNames().keys()].filter((name) => lower.includes(name))
    const [name] = inside.toSorted((a, b) => b.length - a.length)
    const medicine = name === undefined ? undefined : longNames().get(name)
    if (name === undefined || !medicine) return undefined
    const from = start + lower.indexOf(name)
    return { medicine, start: from, end: from + name.length }
  }
  const whole = lower.length >= 7 ? longNames().get(lower) : undefined
  if (whole) return { medicine: whole, start, end }
  if (lower.endsWith('tm')) {
    const medicine = longNames().get(lower.slice(0, -2))
    if (medicine) return { medicine, start, end: end - 2 }
  }
  if (lower.length < 2 || !starts().has(lower)) return undefined
  const two = tokenAt(folded, end)
  if (!two || two.lower.length < 2 || !cut.test(folded.slice(end, two.start))) return undefined
  const medicine = longNames().get(lower + two.lower)
  return medicine && { medicine, start, end: two.end }
}

/** How single names begin. */
const starts = lazy(() => {
  const set = new Set<string>()
  for (const name of longNames().keys()) {
    for (let length = 2; length < name.length - 1; length++) set.add(name.slice(0, length))
  }
  return set
})

function addDisguised(
  folded: string,
  found: FoundMedicine[],
  unmasked: () => readonly Unmasked[],
): void {
  const add = (medicine: Medicine | undefined, { start, end }: Range): void => {
    if (!medicine || found.some((other) => other.start < end && start < other.end)) return
    found.push({ medicine, start, end })
  }
  const hidden = unmasked()
  if (hidden.length > 0 && (!hasPlainLetters(folded) || mayHide.test(folded))) {
    for (const { word, start, end } of hidden) {
      add(longNames().get(word.replaceAll(/[^a-z\d]/g, '')), { start, end })
    }
  }
  for (const [index, masked] of starredIn(folded)) {
    if (masked.replaceAll(/[*•€£]/g, '').length < 3) continue
    const name = [...longNames().keys()].find((candidate) => fits(masked, candidate))
    if (name !== undefined) {
      add(longNames().get(name), { start: index, end: index + masked.length })
    }
  }
}

/** Whether a name fits a word with one star for each hidden letter. */
function fits(masked: string, name: string): boolean {
  if (masked.length !== name.length) return false
  for (let at = 0; at < name.length; at++) {
    const sign = masked.charAt(at)
    if (sign !== name.charAt(at) && !'*•€£'.includes(sign)) return false
  }
  return true
}
