import type { ClueRow, ClueRows } from 'professional/rule'
import { cluesIn, endsApart, type PlacedClue, startsApart } from './clues-in-text.ts'
import { marks, parsePattern, type PatternPart } from './parse-pattern.ts'
import { likelihoodOf } from './clue-likelihood.ts'

/** The same rows with something else in the place of each clue. */
export function mapClues(rows: ClueRows, change: (clue: string) => string): ClueRows {
  return rows.map((row) =>
    row.map((clue) => (typeof clue === 'string' ? change(clue) : mapClues(clue, change))),
  )
}

/** What a part takes: one of its texts, and a clue of each row beside what is in these. */
interface Taken {
  readonly texts: readonly string[]
  readonly rows: ClueRows
}

const mostTexts = 1500
const mostToSpare = 12
/** A row of so common words wakes a rule nearly always. */
const mostLikely = 0.6

/**
 * What stands in every text that one of some patterns matches.
 *
 * @param patterns Their sources. Words are seen where the pattern itself shows that they begin there:
 *   at `\\b`, or after a space.
 */
export function patternClues(
  ...patterns: readonly (string | { readonly source: string })[]
): ClueRows {
  return anyClues(
    ...patterns.map((pattern) => {
      const source = typeof pattern === 'string' ? pattern : pattern.source
      const { texts, rows } = take(parsePattern(source))
      const all = [...rows, ...rowsOf(texts)]
      if (all.length === 0) throw new Error(`no clue stands in all that ${source} matches`)
      return sharpOf(all)
    }),
  )
}

/** What one of several things brings: all rows of one of them. */
export function anyClues(...several: readonly ClueRows[]): ClueRows {
  const [first = []] = several
  if (several.length < 2) return first
  if (several.some((rows) => rows.length === 0)) return []
  const row = several.flatMap((rows): ClueRow => (rows.length === 1 ? (rows[0] ?? []) : [rows]))
  return [[...new Map(row.map((clue) => [JSON.stringify(clue), clue])).values()]]
}

/** @param before What every text that the part follows ends with: an edge, or nothing that is known. */
function take(part: PatternPart, before = ''): Taken {
  switch (part.kind) {
    case 'texts':
      return { texts: part.texts, rows: [] }
    case 'series':
      return takeSeries(part.parts, before)
    case 'choice':
      return takeChoice(part.parts, before)
    case 'optional': {
      const { texts } = take(part.part, before)
      return { texts: ['', ...(texts.length > mostToSpare ? blurred(texts) : texts)], rows: [] }
    }
    case 'repeated': {
      const { texts, rows } = take(part.part, before)
      const isMany = texts.length > mostToSpare
      const once = isMany ? blurred(texts) : texts
      const again = once.flatMap((first) => once.map((last) => first + marks.anything + last))
      return {
        texts: unlike([...once, ...again]),
        rows: isMany ? [...rows, ...rowsAfter(before, texts)] : rows,
      }
    }
  }
}

function takeSeries(parts: readonly PatternPart[], before: string): Taken {
  const rows: ClueRow[] = []
  let run: readonly string[] = ['']
  for (const part of parts) {
    const isAtEdge = run.every((text) => endsApart.test(before + text))
    const { texts, rows: own } = take(part, isAtEdge ? marks.edge : '')
    rows.push(...own)
    if (run.length * texts.length > mostTexts) {
      rows.push(
        ...rowsAfter(
          before,
          run.map((text) => text + marks.anything),
        ),
      )
      run = blurred(run)
    }
    run = unlike(run.flatMap((start) => texts.map((text) => start + text)))
  }
  return limited(run, rows, before)
}

function takeChoice(parts: readonly PatternPart[], before: string): Taken {
  const choices = parts.map((part) => take(part, before))
  const isPlain = choices.every(({ rows }) => rows.length === 0)
  const texts = unlike(choices.flatMap((choice) => choice.texts))
  if (isPlain) return limited(texts, [], before)
  const rows = choices.map((choice) =>
    sharpOf([...choice.rows, ...rowsAfter(before, choice.texts)]),
  )
  return { texts: blurred(texts), rows: anyClues(...rows) }
}

function limited(texts: readonly string[], rows: ClueRows, before: string): Taken {
  if (texts.length <= mostTexts) return { texts, rows }
  return { texts: blurred(texts), rows: [...rows, ...rowsAfter(before, texts)] }
}

function rowsAfter(before: string, texts: readonly string[]): ClueRows {
  return rowsOf(texts.map((text) => before + text))
}

function unlike(texts: readonly string[]): readonly string[] {
  return [
    ...new Set(texts.map((text) => text.replaceAll(/\*{2,}/g, '*').replaceAll(/ {2,}/g, ' '))),
  ]
}

/** Of each text no more than whether words can begin and end beside it. */
function blurred(texts: readonly string[]): readonly string[] {
  const short = texts.map((text) => {
    const start = startsApart.exec(text)?.[0] ?? ''
    const end = endsApart.exec(text)?.[0] ?? ''
    return text === start ? text : start + marks.anything + end
  })
  return [...new Set(short)]
}

/** A clue that is likelier is looked for beside another of the same text. */
const mostLikelyAlone = 0.003

/** A row with a clue of each text, or no row where a text has none. */
function rowsOf(texts: readonly string[]): ClueRows {
  return rowsOfClues(texts.map(cluesIn))
}

function rowsOfClues(texts: readonly (readonly PlacedClue[])[]): ClueRows {
  if (texts.length === 0 || texts.some(({ length }) => length === 0)) return []
  const chosen = choose(texts)
  const plain = withoutNarrower(new Set(chosen.map(({ clue }) => clue)))
  // A clue may have been left out for one that stands in the same text.
  const used = texts.map((clues, index) =>
    [...(chosen[index] ? [chosen[index]] : []), ...clues].find(({ clue }) => plain.includes(clue)),
  )
  const row = plain.map((clue): string | ClueRows => {
    if (likelihoodOf(clue) <= mostLikelyAlone || used.includes(undefined)) return clue
    const left = texts.flatMap((clues, index) => {
      const own = used[index]
      return own?.clue === clue ? [clues.filter(({ places }) => areApart(places, own.places))] : []
    })
    const beside = rowsOfClues(left)
    return beside.length === 0 ? clue : [[clue], ...beside]
  })
  const [first] = row
  return row.length === 1 && typeof first === 'object' ? first : [row]
}

function areApart(places: readonly number[], used: readonly number[]): boolean {
  return !places.some((place) => used.includes(place))
}

/** For each text one of its clues: rare ones, and such as many texts have. */
function choose(texts: readonly (readonly PlacedClue[])[]): PlacedClue[] {
  const having = new Map<string, Set<number>>()
  for (const [index, clues] of texts.entries()) {
    for (const { clue } of clues) having.set(clue, (having.get(clue) ?? new Set()).add(index))
  }
  const offers = [...having]
    .map(([clue, indices]) => {
      const cost = likelihoodOf(clue) + perClue
      return { clue, indices, cost, least: cost / indices.size }
    })
    .toSorted((a, b) => a.least - b.least)
  const chosen: PlacedClue[] = []
  const open = new Set(texts.keys())
  while (open.size > 0) {
    let best: { readonly clue: string; readonly price: number } | undefined
    for (const { clue, indices, cost, least } of offers) {
      // Prices only rise, since the texts that are left get fewer.
      if (best && least >= best.price) break
      const price = cost / indices.size
      if (indices.size > 0 && (!best || price < best.price)) best = { clue, price }
    }
    const taken = [...(having.get(best?.clue ?? '') ?? [])]
    for (const index of taken) {
      const clues = texts[index] ?? []
      const placed = clues.find(({ clue }) => clue === best?.clue)
      if (placed) chosen[index] = placed
      open.delete(index)
      for (const { clue } of clues) having.get(clue)?.delete(index)
    }
  }
  return chosen
}

/** What one more clue costs, however rare it is. */
const perClue = 0.0003

/** What another clue of the row stands for as well is left out: `nets` beside `net*`. */
function withoutNarrower(row: ReadonlySet<string>): readonly string[] {
  const words = new Set([...row].filter((clue) => !/[ *]/.test(clue)))
  const beginnings = [...row]
    .filter((clue) => /^[a-z\d]+\*$/.test(clue))
    .map((clue) => clue.slice(0, -1))
  return [...row].filter((clue) => {
    // A word that a number touches is not seen by itself.
    if (clue.startsWith(`${marks.digit} `)) return true
    const parts = clue.replace('*', '').split(' ')
    const isOwn = (start: string): boolean => clue === `${start}*`
    if (
      parts.length > 1 &&
      parts.some((part, index) => words.has(part) && !(clue.endsWith('*') && index === 1))
    )
      return false
    return !parts.some((part) =>
      beginnings.some((start) => part.startsWith(start) && !isOwn(start)),
    )
  })
}

/** The rows that tell something, rare ones first. */
function sharpOf(rows: ClueRows): ClueRows {
  const all = rows.toSorted((a, b) => likelihood(a) - likelihood(b))
  const sharp = all.filter((row) => likelihood(row) < mostLikely)
  return sharp.length > 0 ? sharp : all.slice(0, 1)
}

function likelihood(row: ClueRow): number {
  let sum = 0
  for (const clue of row)
    sum += typeof clue === 'string' ? likelihoodOf(clue) : likelihoodOfAll(clue)
  return Math.min(1, sum)
}

function likelihoodOfAll(rows: ClueRows): number {
  return rows.reduce((product, row) => product * likelihood(row), 1)
}
