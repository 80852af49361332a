import { foldText } from '../core/fold.ts'
import { spellOut } from '../core/shorthand.ts'
import type { Feature } from '../core/wakes.ts'
import { groupsOf } from './clue-groups.ts'
import type { ClueTable } from './clue-table.ts'
import { countOf, inState, isMarked, mark, type Marks } from './marks.ts'
import { createPartMarks, type PartMarks } from './part-marks.ts'
import { always, bySigns, lastLooks, looks, type Seen, type Test } from './scan-features.ts'
import { isDisguised, lookIntoTags, undisguised } from './scan-hidden.ts'
import { shownByStrangers, strange } from './scan-strangers.ts'
import { createWordScan, type WordScan } from './scan-words.ts'
import { linking, signs } from './signs.ts'

/** What the tree, or the markup, shows of a text beside its words. */
export type Shown = ReadonlySet<Feature>

/** Marks the rows that a text has clues of, those of rules among them. */
export interface Scan {
  /** What is marked; others once a long text was looked at. */
  readonly marks: () => Marks
  /** For the next text: nothing is marked. */
  clear(): void
  scan(text: string, shown: Shown): void
  /**
   * Marks what a stretch of a long text holds, but for what only all of the text can tell.
   *
   * @returns The bits of its signs.
   */
  scanStretch(text: string): number
  /** Marks, for a stretch that was scanned, whatever else may show in it. */
  markPossible(held: number, shown: Shown): void
  /** Marks what only all of a long text can tell, where what its stretches hold is marked. */
  scanWhole(text: string, held: number, shown: Shown): void
  /** The bits of the signs that a text holds, but for those that take several next to each other. */
  signsIn(text: string): number
  readonly partMarks: PartMarks
  /** The rows that have to come together for another one, if nothing else marks it. */
  rowsTogether(row: number): readonly number[]
}

/** @returns Nothing where V8 cannot compile what scans words. */
export function createScan(table: ClueTable): Scan | undefined {
  const words = wordScanOf(table)
  return words && scanWith(table, words)
}

/** Processors that cannot look at sixteen letters at once are rare, so they are not asked before. */
function wordScanOf(table: ClueTable): WordScan | undefined {
  try {
    return createWordScan(table)
  } catch (error) {
    if (error instanceof WebAssembly.CompileError) return undefined
    throw error
  }
}

function scanWith(table: ClueTable, words: WordScan): Scan {
  const { others, beside } = table
  const { marks, markGroups } = words
  const rowsOf = (name: string): readonly number[] => others[name] ?? []
  const ofSigns = inOrder(
    Object.keys(others)
      .filter((name) => name.length === 1)
      .map((name) => knownAs(name, words.signsIn(name))),
  )
  const known = [
    ...Object.entries(bySigns).map(([name, needed]) => knownAs(name, needed)),
    ...Object.entries({ ...looks, ...lastLooks }).map(([name, look]) => knownAs(name, ...look)),
  ].filter(({ rows }) => rows.length > 0)
  const isOfWhole = ({ name }: Known): boolean => name in lastLooks || name === '<abbreviations>'
  const features = inOrder(known)
  const ofWhole = inOrder(known.filter(isOfWhole))
  const ofStretch = inOrder(known.filter((each) => !isOfWhole(each)))

  /** What was seen of the text that was looked at last: one for all, for they may be millions. */
  const seen: { -readonly [Key in keyof Seen]: Seen[Key] } = {
    text: '',
    spoken: '',
    held: 0,
    digits: 0,
    folded: undefined,
    codes: words.codes,
  }

  /** Records of a file mostly show the same. */
  let shownBefore: Shown | undefined
  const rowsShown: number[] = []

  return {
    marks,
    clear: words.clear,
    scan(text, shown) {
      lookAt(text)
      markShown(shown)
      lookFor(features, seen)
      markGroups()
    },
    scanStretch(text) {
      lookAt(text)
      lookFor(ofStretch, seen)
      return seen.held
    },
    markPossible(held, shown) {
      for (const feature of shown) {
        if (!linked.has(feature) || (held & linking) !== 0) markAll(rowsOf(feature))
      }
      for (const { needed, rows } of ofWhole.known) {
        if (needed === always || (held & needed) !== 0) markAll(rows)
      }
      markGroups()
    },
    scanWhole(text, held, shown) {
      markShown(shown)
      lookFor(ofWhole, {
        text,
        spoken: text,
        held,
        digits: 0,
        folded: undefined,
        codes: () => words.codesOf(text),
      })
      markGroups()
    },
    signsIn: words.signsIn,
    partMarks: createPartMarks(words),
    rowsTogether(row) {
      const [only = [], ...others] = groupsOf(table, row)
      return others.length > 0 || table.lists.includes(row) ? [] : only
    },
  }

  /** Made in one place, so that V8 knows them as one kind. */
  function knownAs(name: string, needed: number, test?: Test): Known {
    return { name, needed, test, rows: rowsOf(name), beside: beside[name] ?? [] }
  }

  function markShown(shown: Shown): void {
    if (shown !== shownBefore) {
      shownBefore = shown
      rowsShown.length = 0
      for (const feature of shown) rowsShown.push(...rowsOf(feature))
    }
    markAll(rowsShown)
  }

  /** What words say, as they are written and in disguise, and what single signs do. */
  function lookAt(text: string): void {
    const { held, digits } = words.scan(text)
    const isStrange = (held & signs.beyondAscii) !== 0 && strange.test(text)
    const mayTag = (held & signs.tagged) !== 0
    // As written, and as the lexicons read it: styled letters plain, tags parted at their capitals.
    const all = isStrange || (mayTag && partedTag.test(text)) ? foldText(text) : undefined
    const folded = all?.value
    if (all) lookInto(all.value, (at) => all.startOf(at) ?? 0)
    if (isStrange && text.includes('\u24C2')) {
      lookInto(foldText(text.replaceAll(circledM, ' ')).value)
    }
    if (mayTag) lookIntoTags(text, words.lookAt)
    if ((held & signs.shorthand) !== 0) lookInto(spellOut(folded ?? text))
    const mayLink =
      (held & signs.at) !== 0 ||
      (held & addressed) === addressed ||
      ((held & signs.tripled) !== 0 && text.includes('www.'))
    const spoken = mayLink ? text.replaceAll(link, ({ length }) => ' '.repeat(length)) : text
    if (isStrange || isDisguised(spoken, held, digits)) {
      const plain = spoken === text ? all : undefined
      for (const { words: shown, at } of undisguised(plain ?? foldText(spoken))) {
        lookInto(shown, () => at)
      }
    }
    for (let at = 0; at < ofSigns.needed.length; at++) {
      const needed = ofSigns.needed[at] ?? 0
      const isThere = (held & needed) === needed
      if (!isThere && folded === undefined) continue
      const { name, rows } = ofSigns.known[at] as Known
      if ((isThere && text.includes(name)) || folded?.includes(name)) markAll(rows)
    }
    if (isStrange) {
      for (const feature of shownByStrangers(text, held)) markAll(rowsOf(feature))
    }
    seen.text = text
    seen.spoken = spoken
    seen.held = held
    seen.digits = digits
    seen.folded = folded
  }

  function areMarked(rows: readonly number[]): boolean {
    for (const row of rows) if (!isMarked(marks(), row)) return false
    return true
  }

  function markAll(rows: readonly number[]): void {
    for (const row of rows) mark(marks(), row)
  }

  function lookFor({ known, needed }: Features, seen: Seen): void {
    const { held } = seen
    for (let at = 0; at < needed.length; at++) {
      const sign = needed[at] ?? 0
      if (sign !== always && (held & sign) === 0) continue
      const { test, rows, beside } = known[at] as Known
      // Of most that are looked for last, what they need beside them is missing.
      if (!areMarked(beside) || areMarked(rows)) continue
      if (test === undefined || test(seen)) markAll(rows)
    }
  }

  /** @param origin Where what stands at a place of it comes from, if that is known. */
  function lookInto(text: string, origin?: (at: number) => number): void {
    const { wordCount, foundCount } = inState
    const wordsBefore = countOf(marks(), wordCount)
    const foundBefore = countOf(marks(), foundCount)
    words.scanInside(text)
    const { wordsAt, foundAt, state } = marks()
    if (!origin) state[inState.isUnplaced] = 1
    else {
      moveAll(wordsAt, wordsBefore, countOf(marks(), wordCount), origin)
      moveAll(foundAt, foundBefore, countOf(marks(), foundCount), origin)
    }
  }
}

function moveAll(
  places: Int32Array,
  from: number,
  to: number,
  origin: (at: number) => number,
): void {
  for (let index = from; index < to; index++) places[index] = origin(places[index] ?? 0)
}

/** A feature, what it marks, and what has to be marked beside it. */
interface Known {
  readonly name: string
  /** The bits of the signs one of which it needs. */
  readonly needed: number
  readonly test: Test | undefined
  readonly rows: readonly number[]
  readonly beside: readonly number[]
}

/** Features as they are looked for. */
interface Features {
  readonly known: readonly Known[]
  /** What each needs, which is all that is read of most. */
  readonly needed: Int32Array
}

function inOrder(known: readonly Known[]): Features {
  return { known, needed: Int32Array.from(known, ({ needed }) => needed) }
}

/** Features that links show. */
const linked: Shown = new Set<Feature>(['<link>', '<worded link>', '<image>'])

/** A letter in a circle is an emoji as well, and none of the word beside it. */
const circledM = /\u24C2\uFE0F?/g

const partedTag = /[#@][A-Za-z\d_]*[a-z\d][A-Z]/

const addressed = signs.colon | signs.slash
/** Where a link leads to is nothing that is said. */
const link = /(?:https?:\/\/|www\.)[^\s<>]{1,2000}|\w@[\w-]{1,255}\.[\w.-]{1,255}/gi
