import { marks, parsePattern, type PatternPart } from './parse-pattern.ts'
import { raritiesOf } from './word-rarity.ts'

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

/** A row for each run of texts each of which has a clue; the rarest first. */
function rowsOf(runs: readonly (readonly string[])[]): ClueRows {
  const rows = runs.flatMap((texts) => {
    const clues = texts.map(clueOf)
    const known = clues.filter((clue) => clue !== undefined)
    return known.length < clues.length || known.length === 0 ? [] : [[...new Set(known)]]
  })
  return sorted(rows)
}

function sorted(rows: ClueRows): ClueRows {
  return rows.toSorted((a, b) => likelihood(a) - likelihood(b))
}

function likelihood(row: readonly string[]): number {
  return row.reduce((sum, clue) => sum + raritiesOf(clue), 0)
}

/** The rarest thing that a text holds and a scan can see. */
function clueOf(text: string): string | undefined {
  const clues: string[] = []
  if (text.includes(marks.digit)) clues.push('<digit>')
  if (text.includes(marks.strange)) clues.push('<emoji>')
  let before: { readonly word: string; readonly end: number } | undefined
  for (const { 0: word, index } of text.matchAll(/[a-z\d]+/g)) {
    const end = index + word.length
    const isWhole = /[ \u0001]/.test(text.charAt(end))
    const last = isWhole ? word : `${word}*`
    const isSeen = /[ \u0001]/.test(text.charAt(index - 1))
    if (isSeen) clues.push(last)
    if (before && isSeen && /^[ \u0001]+$/.test(text.slice(before.end, index))) {
      clues.push(`${before.word} ${last}`)
    }
    before = isWhole && isSeen ? { word, end } : undefined
  }
  return clues.toSorted((a, b) => raritiesOf(a) - raritiesOf(b))[0]
}
