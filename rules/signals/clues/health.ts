import { lazy, type Range } from 'professional/rule'
import { type Rarity, rarities } from '../../lexicons/rarity.ts'
import { describesWhatFollows } from '../../shared/conditions.ts'
import type { Clue, PlacedClue } from '../../shared/clue.ts'
import { hashOf } from '../../shared/clue-key.ts'
import { medicinesIn } from '../../shared/medicines.ts'
import { phrasesIn, phraseTable, type Token } from '../../shared/phrases.ts'
import { overlaps, type Sentence } from '../sentences.ts'

/** Illness goes with age, and with other illness: an upper bound on a share. */
const allowance = 5
/** Treatments of more people than this, an inhaler or tablets, say nothing about anybody. */
const ordinary = 5000
const weights = { common: 1, sensitive: 2, rare: 3 } as const
const denied = /^(?:no|not|never|without|isn't|wasn't|denies|denied|negative)$/

const table = lazy(() =>
  phraseTable(rarities().map((rarity): [string, Rarity] => [rarity.term, rarity])),
)

/** Conditions and treatments that a sentence names. */
export function healthIn(tokens: readonly Token[], sentence: Sentence): PlacedClue[] {
  const found = phrasesIn(tokens, table()).flatMap(({ value, index, start, end }) => {
    const isDenied = denied.test(tokens[index - 1]?.lower ?? '')
    return isDenied || isOfWork(sentence, start, end)
      ? []
      : cluesOf(value).map((clue): PlacedClue => ({ ...clue, start, end }))
  })
  return [...found, ...medicinesOf(sentence, found)]
}

/** “She set up the stroke team”: of what somebody does, and not of what they have. */
const working =
  /\b(?:set up|(?:co-?)?found(?:ed|er of)|establish(?:ed|es)|led|leads|lead|ran|runs|built|chair(?:s|ed)|head(?:s|ed)?(?: of| up)|direct(?:s|ed|or of)|work(?:s|ed) (?:in|on|for|with|at)|manage(?:s|d|r of))\b[^.!?;]{0,60}$/i

function isOfWork({ value, start: from }: Sentence, start: number, end: number): boolean {
  return describesWhatFollows(value.slice(end - from)) && working.test(value.slice(0, start - from))
}

/** Medicines of which nobody has counted how many people take them. */
function medicinesOf({ value, start }: Sentence, known: readonly Range[]): PlacedClue[] {
  return medicinesIn(value).flatMap((medicine) => {
    const range = { start: start + medicine.start, end: start + medicine.end }
    if (medicine.kind !== 'name' || known.some((clue) => overlaps(clue, range))) return []
    const name = value.slice(medicine.start, medicine.end).toLowerCase()
    return [{ kind: 'treatment' as const, weight: 1, key: hashOf('health', name), ...range }]
  })
}

function cluesOf(rarity: Rarity): Clue[] {
  const share = Math.min(1, (rarity.per100k / 100_000) * allowance)
  const shared = { key: hashOf('health', rarity.term), share }
  const condition: Clue = { kind: 'condition', weight: weights[rarity.class], ...shared }
  if (rarity.kind === 'condition') return [condition]
  const isEverywhere = rarity.per100k >= ordinary
  const weight = rarity.class === 'rare' ? 2 : isEverywhere ? 0 : 1
  const treatment: Clue = { kind: 'treatment', weight, ...shared }
  if (rarity.class !== 'sensitive') return [treatment]
  // A medicine by its name tells more than the kind of medicine, which only says what it is for.
  return isKind(rarity.term) ? [condition] : [condition, treatment]
}

function isKind(term: string): boolean {
  return /[\s{]|s$|^anti/.test(term)
}
