import { foldText } from '../core/fold.ts'
import { spellOut } from '../core/shorthand.ts'
import type { Feature } from '../core/wakes.ts'
import { groupsOf } from './clue-groups.ts'
import { createLook } from './clue-lookup.ts'
import type { ClueTable } from './clue-table.ts'
import { codesOf, createRoom } from './codes.ts'
import { singleSignsIn } from './find-signs.ts'
import { isMarked, mark, markGroups, type Marks } from './marks.ts'
import { createDigits } from './scan-digits.ts'
import { always, bySigns, lastLooks, looks, type Seen } from './scan-features.ts'
import { isDisguised, lookIntoTags, undisguised } from './scan-hidden.ts'
import { shownByStrangers, strange } from './scan-strangers.ts'
import { createLookAtWords } from './scan-words.ts'
import { linking, signs } from './signs.ts'

/** What the tree, or the markup, shows of a text beside its words. */
export type Shown = ReadonlySet<Feature>

/** Marks the rows that a text has clues of, those of rules among them. */
export interface Scan {
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
  /** The rows that have to come together for another one, if nothing else marks it. */
  rowsTogether(row: number): readonly number[]
}

export function createScan(table: ClueTable, marks: Marks): Scan {
  const { others, beside } = table
  const look = createLook(table, marks)
  const digitWords = createDigits()
  const lookAtWords = createLookAtWords(table, marks, look, digitWords)
  const rowsOf = (name: string): readonly number[] => others[name] ?? []
  const ofSigns = Object.keys(others)
    .filter((name) => name.length === 1)
    .map((name) => ({ name, rows: rowsOf(name), needed: signsOf(name) }))
  const features = [
    ...Object.entries(bySigns).map(([name, needed]) => ({ name, needed, test: undefined })),
    ...Object.entries({ ...looks, ...lastLooks }).map(([name, [needed, test]]) => {
      return { name, needed, test }
    }),
  ]
    .filter(({ name }) => rowsOf(name).length > 0)
    .map((each) => ({ ...each, rows: rowsOf(each.name), beside: beside[each.name] ?? [] }))
  const ofWhole = features.filter(({ name }) => name in lastLooks || name === '<abbreviations>')
  const ofStretch = features.filter((each) => !ofWhole.includes(each))

  /** Records of a file mostly show the same. */
  let shownBefore: Shown | undefined
  const rowsShown: number[] = []

  return {
    scan(text, shown) {
      const seen = lookAt(text)
      markShown(shown)
      lookFor(features, seen)
      markGroups(marks, table)
    },
    scanStretch(text) {
      const seen = lookAt(text)
      lookFor(ofStretch, seen)
      return seen.held
    },
    markPossible(held, shown) {
      for (const feature of shown) {
        if (!linked.has(feature) || (held & linking) !== 0) markAll(rowsOf(feature), marks)
      }
      for (const { needed, rows } of ofWhole) {
        if (needed === always || (held & needed) !== 0) markAll(rows, marks)
      }
      markGroups(marks, table)
    },
    scanWhole(text, held, shown) {
      markShown(shown)
      lookFor(ofWhole, {
        text,
        spoken: text,
        held,
        digits: 0,
        folded: undefined,
        codes: codesOf(text, room),
      })
      markGroups(marks, table)
    },
    rowsTogether(row) {
      const [only = [], ...others] = groupsOf(table, row)
      return others.length > 0 || table.lists.includes(row) ? [] : only
    },
  }

  function markShown(shown: Shown): void {
    if (shown !== shownBefore) {
      shownBefore = shown
      rowsShown.length = 0
      for (const feature of shown) rowsShown.push(...rowsOf(feature))
    }
    markAll(rowsShown, marks)
  }

  /** What words say, as they are written and in disguise, and what single signs do. */
  function lookAt(text: string): Seen {
    const codes = codesOf(text, room)
    const held = lookAtWords(codes, text.length)
    const digits = digitWords.found()
    const isStrange = (held & signs.beyondAscii) !== 0 && strange.test(text)
    const mayTag = (held & signs.tagged) !== 0
    // As written, and as the lexicons read it: styled letters plain, tags parted at their capitals.
    const all = isStrange || (mayTag && partedTag.test(text)) ? foldText(text) : undefined
    const folded = all?.value
    if (all) lookInto(all.value, (at) => all.startOf(at) ?? 0)
    if (isStrange && text.includes('\u24C2')) {
      lookInto(foldText(text.replaceAll(circledM, ' ')).value)
    }
    if (mayTag) lookIntoTags(text, lookThere)
    if ((held & signs.shorthand) !== 0) lookInto(spellOut(folded ?? text))
    const mayLink =
      (held & signs.at) !== 0 ||
      (held & addressed) === addressed ||
      ((held & signs.tripled) !== 0 && text.includes('www.'))
    const spoken = mayLink ? text.replaceAll(link, ({ length }) => ' '.repeat(length)) : text
    if (isStrange || isDisguised(spoken, held, digits)) {
      const plain = spoken === text ? all : undefined
      for (const { words, at } of undisguised(plain ?? foldText(spoken))) lookInto(words, () => at)
    }
    for (const { name, rows, needed } of ofSigns) {
      const isThere = (held & needed) === needed && text.includes(name)
      if (isThere || folded?.includes(name)) markAll(rows, marks)
    }
    if (isStrange) {
      for (const feature of shownByStrangers(text, held)) markAll(rowsOf(feature), marks)
    }
    return { text, spoken, held, digits, folded, codes }
  }

  function lookFor(wanted: typeof features, seen: Seen): void {
    const { held } = seen
    for (const { needed, test, rows, beside } of wanted) {
      if (needed !== always && (held & needed) === 0) continue
      if (rows.every((row) => isMarked(marks, row))) continue
      if (beside.length > 0 && !beside.every((row) => isMarked(marks, row))) continue
      if (test === undefined || test(seen)) markAll(rows, marks)
    }
  }

  function lookThere(hash: number, at: number): void {
    marks.at = at
    look(hash)
  }

  /** @param origin Where what stands at a place of it comes from, if that is known. */
  function lookInto(text: string, origin?: (at: number) => number): void {
    const before = marks.placedCount
    lookAtWords(codesOf(text, otherRoom), text.length)
    if (!origin) marks.areAllPlaced = false
    else {
      for (let index = before; index < marks.placedCount; index++) {
        marks.places[index] = origin(marks.places[index] ?? 0)
      }
    }
  }
}

const room = createRoom()
const otherRoom = createRoom()

function signsOf(name: string): number {
  return singleSignsIn(codesOf(name, otherRoom), name.length)
}

/** Features that links show. */
const linked: Shown = new Set<Feature>(['<link>', '<worded link>', '<image>'])

function markAll(rows: readonly number[], marks: Marks): void {
  for (const row of rows) mark(marks, row)
}

/** A letter in a circle is an emoji as well, and none of the word beside it. */
const circledM = /\u24C2\uFE0F?/g

const partedTag = /[#@][A-Za-z\d_]*[a-z\d][A-Z]/

const addressed = signs.colon | signs.slash
/** Where a link leads to is nothing that is said. */
const link = /(?:https?:\/\/|www\.)[^\s<>]{1,2000}|\w@[\w-]{1,255}\.[\w.-]{1,255}/gi
