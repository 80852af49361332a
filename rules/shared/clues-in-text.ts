import { clueSigns, marks } from './parse-pattern.ts'

/** A clue with the places that it takes in its text. */
export interface PlacedClue {
  readonly clue: string
  readonly places: readonly number[]
}

const apart = `[ |${clueSigns}]`
export const startsApart = new RegExp(`^${apart}`)
export const endsApart = new RegExp(`${apart}$`)
const isApart = new RegExp(`^${apart}+$`)
const pieces = new RegExp(`[a-z\\d]+|${marks.digit}+|[${clueSigns}]`, 'g')

/** Whatever a text holds that a scan can see. */
export function cluesIn(text: string): PlacedClue[] {
  const clues: PlacedClue[] = []
  const strange = text.indexOf(marks.strange)
  if (strange >= 0) clues.push({ clue: '<emoji>', places: [strange] })
  let before: Word | undefined
  let pair: PlacedClue | undefined
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    if (clueSigns.includes(piece)) {
      clues.push({ clue: piece, places: [start] })
      continue
    }
    const word = wordAt(text, piece, start)
    const clue = word.isNumber ? '<digit>' : word.written
    if (word.isSeen) clues.push({ clue, places: [start] })
    const isNext = before !== undefined && areNext(text, before, word)
    const ending = { clue: ` ${word.written}`, places: [start] }
    if (isNext && pair && word.isWhole && !word.isNumber) clues.push(joined(pair, ending))
    pair =
      before && isNext
        ? joined({ clue: before.written, places: [before.start] }, ending)
        : undefined
    if (pair) clues.push(pair)
    if (before?.isNumber === true || word.isNumber) pair = undefined
    before = word
  }
  return clues
}

function joined(first: PlacedClue, second: PlacedClue): PlacedClue {
  return { clue: first.clue + second.clue, places: [...first.places, ...second.places] }
}

/** A word of a text, or a number. */
interface Word {
  /** As a clue says it. */
  readonly written: string
  readonly start: number
  readonly end: number
  readonly isNumber: boolean
  /** A scan sees where it begins. */
  readonly isSeen: boolean
  /** It is known to go no further. */
  readonly isWhole: boolean
}

function wordAt(text: string, piece: string, start: number): Word {
  const end = start + piece.length
  const next = text.charAt(end)
  const isNumber = piece.startsWith(marks.digit)
  const isWhole = startsApart.test(next)
  const isSeen = isNumber || startsApart.test(text.charAt(start - 1))
  // A number is none of its signs: `##` may be 5 as well as 17.
  const written = isNumber
    ? marks.digit
    : piece + (isWhole ? '' : next === marks.digit ? next : '*')
  return { written, start, end, isNumber, isSeen, isWhole }
}

/** Whether a scan sees that two words follow each other. */
function areNext(text: string, before: Word, word: Word): boolean {
  const between = text.slice(before.end, word.start)
  if (before.isNumber) return !word.isNumber && (between === '' || isApart.test(between))
  // `mg#` as a second word is not looked for.
  const isPlain = !word.written.endsWith(marks.digit) || word.isNumber
  return before.isSeen && before.isWhole && isPlain && word.isSeen && isApart.test(between)
}
