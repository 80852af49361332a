import { marks, parsePattern, type PatternPart } from './parse-pattern.ts'
import { likelihoodOf } from './clue-likelihood.ts'

/** Rows of clues, as `wakes` of a rule are: one clue of each. */
export type ClueRows = readonly (readonly string[])[]

/** What a part takes: its texts where they are few, and clues that none of them can do without. */
interface Taken {
  readonly texts: readonly string[] | undefined
  readonly rows: ClueRows
}

const mostTexts = 1500
/** A row of so common words wakes a rule nearly always. */
const mostLikely = 0.6

/**
 * What stands in every text that one of some patterns matches.
 *
 * @param patterns Their sources. Words are seen where the pattern itself shows that they begin there:
 *   at `\b`, or after a space.
 */
export function patternClues(...patterns: readonly (string | RegExp)[]): ClueRows {
  return anyClues(
    ...patterns.map((pattern) => {
      const source = typeof pattern === 'string' ? pattern : pattern.source
      const { texts, rows } = take(parsePattern(source))
      const all = texts ? rowsOf([texts]) : rows
      const sharp = all.filter((row) => likelihood(row) < mostLikely)
      return sharp.length > 0 ? sharp : all
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

function take(part: PatternPart): Taken {
  switch (part.kind) {
    case 'texts':
      return { texts: part.texts, rows: [] }
    case 'series':
      return takeSeries(part.parts.map(take))
    case 'choice':
      return takeChoice(part.parts.map(take))
    case 'optional':
      return { texts: ['', ...(take(part.part).texts ?? [marks.anything])], rows: [] }
    case 'repeated': {
      const { texts, rows } = take(part.part)
      if (texts?.every((text) => text === marks.anything)) return { texts, rows }
      const around = texts?.map((text) => marks.anything + text + marks.anything)
      return { texts: undefined, rows: around ? rowsOf([around]) : rows }
    }
  }
}

function takeSeries(parts: readonly Taken[]): Taken {
  const runs: (readonly string[])[] = []
  const rows: (readonly string[])[] = []
  let run: readonly string[] = ['']
  for (const { texts, rows: own } of parts) {
    if (texts && run.length * texts.length <= mostTexts) {
      run = [...new Set(run.flatMap((start) => texts.map((text) => start + text)))]
      continue
    }
    runs.push(run.map((text) => text + marks.anything))
    rows.push(...own)
    run = texts ? texts.map((text) => marks.anything + text) : [marks.anything]
  }
  if (runs.length === 0) return { texts: run, rows: [] }
  return { texts: undefined, rows: sorted([...rows, ...rowsOf([...runs, run])]) }
}

function takeChoice(choices: readonly Taken[]): Taken {
  const texts = choices.flatMap((choice) => choice.texts ?? [])
  if (choices.every((choice) => choice.texts) && texts.length <= mostTexts) {
    return { texts: [...new Set(texts)], rows: [] }
  }
  const rows = choices.map((choice) => (choice.texts ? rowsOf([choice.texts]) : choice.rows))
  return { texts: undefined, rows: anyClues(...rows) }
}

/** For each run of texts, rows of a clue for each of them; the rarest first. */
function rowsOf(runs: readonly (readonly string[])[]): ClueRows {
  return sorted(runs.flatMap(rowsOfRun))
}

const mostRows = 3

/** Rows until some text has no clue left that is in none of the rows before. */
function rowsOfRun(texts: readonly string[]): ClueRows {
  const left = texts.map(cluesIn)
  const rows: (readonly string[])[] = []
  while (rows.length < mostRows && left.length > 0 && left.every(({ length }) => length > 0)) {
    const row = new Set<string>()
    for (const [index, clues] of left.entries()) {
      const [first] = clues
      if (!first) continue
      row.add(first.clue)
      left[index] = clues.filter(({ places }) => !places.some((at) => first.places.includes(at)))
    }
    rows.push(withoutNarrower(row))
  }
  return rows
}

/** What another clue of the row stands for as well is left out: `nets` beside `net*`. */
function withoutNarrower(row: ReadonlySet<string>): readonly string[] {
  const words = new Set([...row].filter((clue) => !/[ *]/.test(clue)))
  const beginnings = [...row].filter((clue) => /^[a-z\d]+\*$/.test(clue)).map((clue) => clue.slice(0, -1))
  return [...row].filter((clue) => {
    const parts = clue.replace('*', '').split(' ')
    const isOwn = (start: string): boolean => clue === `${start}*`
    if (parts.length > 1 && parts.some((part, index) => words.has(part) && !(clue.endsWith('*') && index === 1))) return false
    return !parts.some((part) => beginnings.some((start) => part.startsWith(start) && !isOwn(start)))
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

/** Whatever a text holds that a scan can see; the rarest first. */
function cluesIn(text: string): PlacedClue[] {
  const clues: PlacedClue[] = []
  const digit = text.indexOf(marks.digit)
  if (digit >= 0) clues.push({ clue: '<digit>', places: [digit] })
  const strange = text.indexOf(marks.strange)
  if (strange >= 0) clues.push({ clue: '<emoji>', places: [strange] })
  let before: { readonly word: string; readonly start: number; readonly end: number } | undefined
  for (const { 0: word, index: start } of text.matchAll(/[a-z\d]+/g)) {
    const end = start + word.length
    const isWhole = /[ \u0001]/.test(text.charAt(end))
    const last = isWhole ? word : `${word}*`
    const isSeen = /[ \u0001]/.test(text.charAt(start - 1))
    if (isSeen) clues.push({ clue: last, places: [start] })
    if (before && isSeen && /^[ \u0001]+$/.test(text.slice(before.end, start))) {
      clues.push({ clue: `${before.word} ${last}`, places: [before.start, start] })
    }
    before = isWhole && isSeen ? { word, start, end } : undefined
  }
  return clues.toSorted((a, b) => likelihoodOf(a.clue) - likelihoodOf(b.clue))
}
