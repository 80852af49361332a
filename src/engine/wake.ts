import type * as Mdast from 'mdast'
import { createScan } from '#scan'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Source, WhoWakes } from '../core/document.ts'
import { isDay } from '../core/day.ts'
import { lazy } from '../core/pattern.ts'
import type { SignalContext } from '../core/signal.ts'
import { shownByField, shownByMeta } from '../core/shown.ts'
import { blockBreak } from '../core/text.ts'
import type { Container, Draft } from '../core/tree.ts'
import type { Feature } from '../core/wakes.ts'
import type { Rule } from '../core/rule.ts'
import { type ClueTable, createClueTable } from './clue-table.ts'
import type { Look } from './look.ts'
import { lookingRules } from './plan.ts'
import { clearMarks, createMarks, gatherMarks, isMarked, mark, marksAny } from './marks.ts'
import { createSameLists } from './same-lists.ts'
import type { Shown } from './scan.ts'
import { signs } from './signs.ts'
import { anywhere, createSpans, nowhere, overAll, type Parts, type Span } from './spans.ts'
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
  readonly parts: () => Parts
}

/** Tells which rules of a plan could have something to say. */
export interface Waker {
  /** Of a draft that was read, which others may be read together with. Equal lists are the same. */
  awake(draft: Draft, hasCompany: boolean, context: SignalContext): readonly PlannedRule[]
  /** Of the source of a draft, before it is read: whatever it may hold, and perhaps more. */
  awakeFor(source: string, shown: Shown): readonly PlannedRule[]
  /** The parts of the source that was looked at last, beside which none may wake a rule by itself. */
  spanIn(parts: Parts): (planned: PlannedRule) => Span
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

/**
 * @param ready Only saves time. Rules that are not in it never sleep: to work out what wakes all
 *   rules takes longer than to look at hundreds of drafts, so a run does not.
 */
export function createWaker(plan: Plan, ready: ReadyClues | undefined): Waker {
  const all = lookingRules(plan)
  if (!ready) {
    return {
      awake: () => all,
      awakeFor: () => all,
      spanIn: ({ starts }) => {
        return () => ({ first: 0, last: starts.length - 1 })
      },
      awakeInStretches: (_, stretches) => ({
        awake: all,
        heldBy: Array.from(stretches, () => ({ awake: all, near: anywhere, isShortened: true })),
      }),
      same: (awake) => awake,
    }
  }
  const { rules, table } = ready
  const numbers = new Map(rules.map((rule, number) => [rule, number]))
  const rows = Int32Array.from(all, (rule) => rowFor(rule))
  /** One for all drafts: they are many. */
  const marks = createMarks(table)
  const { scan, scanStretch, markPossible, scanWhole } = createScan(table, marks)
  const spans = lazy(() => createSpans(table, marks))
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
    if (isRestless || marksAny(marks, isRule)) {
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] ?? -1
        if (row < 0 || isMarked(marks, row)) chosen[count++] = index
      }
    }
    return lists.of(chosen, count)
  }

  function same(awake: readonly PlannedRule[]): readonly PlannedRule[] {
    for (const [at, planned] of awake.entries()) chosen[at] = all.indexOf(planned)
    return lists.of(chosen, awake.length)
  }

  function awakeFor(source: string, shown: Shown): readonly PlannedRule[] {
    clearMarks(marks)
    scan(source, shown)
    return awakeHere()
  }

  function spanIn(parts: Parts): (planned: PlannedRule) => Span {
    const spanOf = spans()(parts)
    return (planned) => spanOf(rows[all.indexOf(planned)] ?? -1)
  }

  /** The parts of the text that was scanned last, beside which none may wake a rule that is `near`. */
  function spanOfNear(awake: readonly PlannedRule[], parts: () => Parts): Span {
    const near = awake.filter(({ rule }) => rule.near)
    return near.length === 0 ? nowhere : overAll(near.map(spanIn(parts())))
  }

  return {
    awake(draft, hasCompany, context) {
      const isThread = draft.children.filter(({ type }) => type === 'post').length > 1
      const shown = new Set<Feature>()
      if (isThread) shown.add('<thread>')
      if (isThread || hasCompany) shown.add('<beside>')
      for (const container of draft.children) addShown(container, shown)
      // All at once: most of what it takes to look is the same for a word and for a page.
      const words = draft.children.flatMap((container) => {
        return isOnlyDay(container) ? [] : wordsOf(container, context)
      })
      return awakeFor(words.join(blockBreak), shown)
    },
    awakeFor,
    spanIn,
    awakeInStretches(source, stretches, shown) {
      const gathered = new Uint8Array(table.rowCount)
      const heldBy: HeldByStretch[] = []
      let allSigns = 0
      for (const { words, parts } of stretches) {
        clearMarks(marks)
        const signsHere = scanStretch(words)
        allSigns |= signsHere
        gatherMarks(marks, gathered)
        markPossible(signsHere, shown)
        const awake = awakeHere()
        const isShortened = (signsHere & signs.shorthand) !== 0
        heldBy.push({ awake, near: spanOfNear(awake, parts), isShortened })
      }
      clearMarks(marks)
      for (const [row, isGathered] of gathered.entries()) if (isGathered === 1) mark(marks, row)
      scanWhole(source, allSigns, shown)
      return { awake: awakeHere(), heldBy }
    },
    same,
  }
}

/**
 * The stage that decides for each draft which rules look at it. What the source woke is not asked for
 * again: to look closer takes longer than the one rule in ten that would sleep.
 */
export function wake(waker: Waker, look: Look): void {
  for (const draft of look.document.tree.children) {
    // Readers have it from `createWhoWakes`.
    const told = draft.awake as readonly PlannedRule[] | undefined
    const known = told ?? look.awakeBefore
    look.awake.set(draft, known ?? waker.awake(draft, look.hasCompany, look.context))
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

function isOnlyDay(container: Container): boolean {
  return (
    container.type === 'field' &&
    isDay(container.value) &&
    shownByField(container.name).length === 0
  )
}

/** All its words; no view is made of a field that reads as it is written. */
function wordsOf(container: Container, context: SignalContext): string {
  const isPlain = container.type === 'field' && !/[\r\n]/.test(container.value)
  return isPlain ? container.value : context.text(container, 'everywhere').value
}

/** What the nodes of a container are, beside its words. */
function addShown(container: Container, shown: Set<Feature>): void {
  const own = new Set<Feature>()
  if (container.type === 'field')
    for (const feature of shownByField(container.name)) own.add(feature)
  else {
    for (const block of container.children) note(block, own)
    if (!own.has('<heading>')) own.add('<plain>')
  }
  for (const feature of shownByMeta(container.meta)) own.add(feature)
  for (const feature of own) shown.add(feature)
}

const featureOf: Readonly<Record<string, Feature>> = {
  link: '<link>',
  linkReference: '<link>',
  definition: '<link>',
  image: '<image>',
  imageReference: '<image>',
  heading: '<heading>',
  table: '<table>',
}

function note(node: Mdast.Nodes, shown: Set<Feature>): void {
  const feature = featureOf[node.type]
  if (feature) shown.add(feature)
  if (node.type === 'html' && /<img/i.test(node.value)) shown.add('<image>')
  if (node.type === 'linkReference' || (node.type === 'link' && !isBare(node)))
    shown.add('<worded link>')
  if ('children' in node) for (const child of node.children) note(child, shown)
}

/** A link without words of its own: an address of the web, or the one of the e-mail it leads to. */
function isBare({ children, url }: Mdast.Link): boolean {
  const [child] = children
  if (children.length !== 1 || child?.type !== 'text') return false
  return /^(?:https?:\/\/|www\.)\S+$/i.test(child.value) || url === `mailto:${child.value}`
}
