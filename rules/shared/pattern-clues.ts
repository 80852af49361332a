import { marks, parsePattern, type PatternPart } from './parse-pattern.ts'
import { likelihoodOf } from './clue-likelihood.ts'

/** Rows of clues, as `wakes` of a rule are: one clue of each. */
export type ClueRows = readonly (readonly string[])[]

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
      const all = sorted([...rows, ...rowsOf(texts)])
      const sharp = all.filter((row) => likelihood(row) < mostLikely)
      if (all.length === 0) throw new Error(`no clue stands in all that ${source} matches`)
      return sharp.length > 0 ? sharp : all.slice(0, 1)
    }),
  )
}

/** The rows of what one of several things takes: whichever it is, it brings a clue of each. */
export function anyClues(...several: readonly ClueRows[]): ClueRows {
  const count = several.some((rows) => rows.length === 0)
    ? 0
    : Math.max(...several.map((rows) => rows.length))
  return Array.from({ length: count }, (_, index) => [
    ...new Set(several.flatMap((rows) => rows[Math.min(index, rows.length - 1)] ?? [])),
  ])
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
  const rows: (readonly string[])[] = []
  let run: readonly string[] = ['']
  for (const part of parts) {
    const isAtEdge = run.every((text) => /[ |]$/.test(before + text))
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
  const rows = choices.map((choice) => sorted([...choice.rows, ...rowsAfter(before, choice.texts)]))
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
    const start = /^[ |]/.exec(text)?.[0] ?? ''
    const end = /[ |]$/.exec(text)?.[0] ?? ''
    return text === start ? text : start + marks.anything + end
  })
  return [...new Set(short)]
}

const mostRows = 3

/** Rows of a clue for each text, until one has none left that is in no row before. */
function rowsOf(texts: readonly string[]): ClueRows {
  let left = texts.map(cluesIn)
  const rows: (readonly string[])[] = []
  while (rows.length < mostRows && left.length > 0 && left.every(({ length }) => length > 0)) {
    const chosen = choose(left)
    const row = new Set(withoutNarrower(new Set(chosen.map(({ clue }) => clue))))
    rows.push([...row])
    left = left.map((clues, index) => {
      const used = clues.find(({ clue }) => row.has(clue)) ?? chosen[index]
      return clues.filter(({ places }) => !places.some((at) => used?.places.includes(at)))
    })
  }
  return rows
}

/** For each text one of its clues: rare ones, and such as many texts have. */
function choose(texts: readonly (readonly PlacedClue[])[]): PlacedClue[] {
  const having = new Map<string, Set<number>>()
  for (const [index, clues] of texts.entries()) {
    for (const { clue } of clues) having.set(clue, (having.get(clue) ?? new Set()).add(index))
  }
  const chosen: PlacedClue[] = []
  const open = new Set(texts.keys())
  while (open.size > 0) {
    let best: { readonly clue: string; readonly price: number } | undefined
    for (const [clue, indices] of having) {
      const price = (likelihoodOf(clue) + perClue) / indices.size
      if (!best || price < best.price) best = { clue, price }
    }
    const taken = [...(having.get(best?.clue ?? '') ?? [])]
    for (const index of taken) {
      const clues = texts[index] ?? []
      const placed = clues.find(({ clue }) => clue === best?.clue)
      if (placed) chosen[index] = placed
      open.delete(index)
      for (const { clue } of clues) {
        const indices = having.get(clue)
        indices?.delete(index)
        if (indices?.size === 0) having.delete(clue)
      }
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

function sorted(rows: ClueRows): ClueRows {
  return rows.toSorted((a, b) => likelihood(a) - likelihood(b))
}

function likelihood(row: readonly string[]): number {
  return row.reduce((sum, clue) => sum + likelihoodOf(clue), 0)
}

/** A clue with the places that it takes in its text. */
interface PlacedClue {
  readonly clue: string
  readonly places: readonly number[]
}

/** Whatever a text holds that a scan can see. */
function cluesIn(text: string): PlacedClue[] {
  const clues: PlacedClue[] = []
  const digit = text.indexOf(marks.digit)
  if (digit >= 0) clues.push({ clue: '<digit>', places: [digit] })
  const strange = text.indexOf(marks.strange)
  if (strange >= 0) clues.push({ clue: '<emoji>', places: [strange] })
  let before: { readonly word: string; readonly start: number; readonly end: number } | undefined
  for (const { 0: word, index: start } of text.matchAll(/[a-z\d]+/g)) {
    const end = start + word.length
    const isWhole = /[ |]/.test(text.charAt(end))
    const last = isWhole ? word : `${word}*`
    const isSeen = /[ |]/.test(text.charAt(start - 1))
    if (isSeen) clues.push({ clue: last, places: [start] })
    if (before && isSeen && /^[ |]+$/.test(text.slice(before.end, start))) {
      clues.push({ clue: `${before.word} ${last}`, places: [before.start, start] })
    }
    before = isWhole && isSeen ? { word, start, end } : undefined
  }
  return clues
}
