import { createScan } from '#scan'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Source, WhoWakes } from '../core/document.ts'
import { lazy } from '../core/pattern.ts'
import type { SignalContext } from '../core/signal.ts'
import { shownByMeta } from '../core/shown.ts'
import { blockBreak } from '../core/text.ts'
import type { Draft } from '../core/tree.ts'
import type { Rule } from '../core/rule.ts'
import { type ClueTable, createClueTable } from './clue-table.ts'
import { lookingRules } from './plan.ts'
import { gatherMarks, isMarked, mark, marksAny } from './marks.ts'
import { createSameLists } from './same-lists.ts'
import type { Shown } from './scan.ts'
import { shownInDraft, wakingWords } from './shown-in-draft.ts'
import { linking, signs } from './signs.ts'
import type { IsPart, Parts } from './part-marks.ts'
import { gatherReaching } from './reaching.ts'
import type { HeldByStretch } from './whereabouts.ts'

/** A table with the list of rules that it was made from. */
export interface ReadyClues {
  readonly rules: readonly Rule[]
  readonly table: ClueTable
}

/** Reads what wakes each rule; seconds for all of them. */
export function workOutClues(rules: readonly Rule[]): ReadyClues {
  return { rules, table: createClueTable(rules) }
}

/** The words of a stretch of a source, and where they part into its blocks. */
export interface WordsOfStretch {
  readonly words: string
  /** It may hold a link or a picture even if no sign of one stands in its words. */
  readonly mayLink: boolean
  readonly parts: () => Parts
}

/** Tells which rules of a plan could have something to say. */
export interface Waker {
  /** It knows no clues, so that all rules are awake anywhere. */
  readonly isBlind: boolean
  /** The bits of the signs that a text holds, but for those that take several next to each other. */
  signsIn(text: string): number
  /** Of a draft that was read, which others may be read together with. Equal lists are the same. */
  awake(draft: Draft, hasCompany: boolean, context: SignalContext): readonly PlannedRule[]
  /** Of the source of a draft, before it is read: whatever it may hold, and perhaps more. */
  awakeFor(source: string, shown: Shown): readonly PlannedRule[]
  /** For each of some rules, the parts of the source that was looked at last which may wake it alone. */
  wakingParts(parts: Parts, awake: readonly PlannedRule[]): readonly IsPart[]
  /**
   * The same for a long source, of which each word is looked at once: all rules that it wakes, and
   * for each stretch those that may be awake there.
   */
  awakeInStretches(
    source: string,
    stretches: Iterable<WordsOfStretch>,
    shown: Shown,
  ): {
    readonly awake: readonly PlannedRule[]
    readonly heldBy: readonly HeldByStretch[]
  }
  /** The list that stands for these rules wherever they are awake together. */
  same(awake: readonly PlannedRule[]): readonly PlannedRule[]
}

/** Of a text that was not looked at, any may be there, but none that only a reader understands. */
const anySigns = ~signs.nul

/**
 * @param ready Only saves time. Rules that are not in it never sleep: to work out what wakes all
 *   rules takes longer than to look at hundreds of drafts, so a run does not.
 */
export function createWaker(plan: Plan, ready: ReadyClues | undefined): Waker {
  const all = lookingRules(plan)
  /** One for all drafts: they are many. */
  const scanner = ready && createScan(ready.table)
  if (!ready || !scanner) {
    return {
      isBlind: true,
      signsIn: () => anySigns,
      awake: () => all,
      awakeFor: () => all,
      wakingParts: (_, awake) => awake.map(() => () => true),
      awakeInStretches: (_, stretches) => ({
        awake: all,
        heldBy: Array.from(stretches, () => ({ awake: all, near: () => true, isShortened: true })),
      }),
      same: (awake) => awake,
    }
  }
  const { rules, table } = ready
  const numbers = new Map(rules.map((rule, number) => [rule, number]))
  const rows = Int32Array.from(all, (rule) => rowFor(rule))
  const {
    marks,
    clear,
    scan,
    scanStretch,
    markPossible,
    scanWhole,
    signsIn,
    rowsTogether,
    partMarks,
  } = scanner
  const lists = createSameLists(all)
  const chosen = new Uint16Array(all.length)
  const isRestless = rows.includes(-1)
  const isRule = new Uint8Array(table.rowCount)
  for (const row of rows) if (row >= 0) isRule[row] = 1

  function rowFor({ rule, hasOptions, isUnheard }: PlannedRule): number {
    // Options may ask for what its rows do not foresee, and the unheard see whatever they ever could.
    if (hasOptions || isUnheard) return -1
    const number = numbers.get(rule)
    return number === undefined ? -1 : (table.rules[number] ?? -1)
  }

  function awakeHere(): readonly PlannedRule[] {
    let count = 0
    if (isRestless || marksAny(marks(), isRule)) {
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] ?? -1
        if (row < 0 || isMarked(marks(), row)) chosen[count++] = index
      }
    }
    return lists.of(chosen, count)
  }

  function same(awake: readonly PlannedRule[]): readonly PlannedRule[] {
    for (const [at, planned] of awake.entries()) chosen[at] = all.indexOf(planned)
    return lists.of(chosen, awake.length)
  }

  function awakeFor(source: string, shown: Shown): readonly PlannedRule[] {
    clear()
    scan(source, shown)
    return awakeHere()
  }

  /** The rules that reach from clues of several rows. */
  const reaching = lazy(() =>
    all
      .map((planned, index) => ({ planned, rows: rowsToMeet(planned, rows[index] ?? -1) }))
      .filter(({ rows: within }) => within.length > 1),
  )

  /** Those that have to come together; of several ways to wake, each is in one stretch. */
  function rowsToMeet({ rule }: PlannedRule, row: number): readonly number[] {
    return rule.reach === undefined || row < 0 ? [] : rowsTogether(row)
  }

  function wakingParts(parts: Parts, awake: readonly PlannedRule[]): readonly IsPart[] {
    return partMarks(
      parts,
      awake.map((planned) => rows[all.indexOf(planned)] ?? -1),
    )
  }

  /** The parts of the text that was scanned last which may wake a rule that is `near`, if any may. */
  function partsOfNear(awake: readonly PlannedRule[], parts: () => Parts): HeldByStretch['near'] {
    const near = awake.filter(({ rule }) => rule.near)
    if (near.length === 0) return undefined
    const waking = wakingParts(parts(), near)
    return (part) => waking.some((wakes) => wakes(part))
  }

  return {
    isBlind: false,
    signsIn,
    awake(draft, hasCompany, context) {
      // All at once: most of what it takes to look is the same for a word and for a page.
      const words = draft.children
        .map((container) => wakingWords(container, context))
        .filter((each) => each !== '')
      return awakeFor(words.join(blockBreak), shownInDraft(draft, hasCompany))
    },
    awakeFor,
    wakingParts,
    awakeInStretches(source, stretches, shown) {
      const gathered = new Uint8Array(table.rowCount)
      const heldBy: HeldByStretch[] = []
      const gathering = gatherReaching(reaching())
      let allSigns = 0
      for (const { words, mayLink, parts } of stretches) {
        clear()
        const signsHere = scanStretch(words)
        allSigns |= signsHere
        gatherMarks(marks(), gathered)
        markPossible(mayLink ? signsHere | linking : signsHere, shown)
        gathering.note((row) => isMarked(marks(), row))
        const awake = awakeHere()
        const isShortened = (signsHere & signs.shorthand) !== 0
        heldBy.push({ awake, near: partsOfNear(awake, parts), isShortened })
      }
      clear()
      for (const [row, isGathered] of gathered.entries()) if (isGathered === 1) mark(marks(), row)
      scanWhole(source, allSigns, shown)
      return { awake: awakeHere(), heldBy: gathering.meet(heldBy) }
    },
    same,
  }
}

/**
 * What tells a reader of many records, for a source, which rules of the plan could say anything of
 * each; undefined where each has to be looked at.
 */
export function createWhoWakes(plan: Plan, waker: Waker): (source: Source) => WhoWakes | undefined {
  const known = shownByMeta(plan.meta)
  const whoWakes: WhoWakes = (words, shown) => {
    return waker.awakeFor(words, known.length > 0 ? new Set([...shown, ...known]) : shown)
  }
  /** Of a source that is bytes, nobody has seen the words before. */
  const unlessDirecting: WhoWakes = (words, shown) => {
    return mayDirect(words) ? lookingRules(plan) : whoWakes(words, shown)
  }
  // What silences a rule has to be heard, and that nothing needed it.
  const mayTell = plan.meta.suppress !== undefined
  return ({ text, bytes, sidecar }) => {
    if (mayTell || sidecar || mayDirect(text)) return undefined
    return bytes ? unlessDirecting : whoWakes
  }
}

function mayDirect(words: string): boolean {
  return words.includes('professional-')
}
