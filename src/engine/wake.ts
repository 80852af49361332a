import type * as Mdast from 'mdast'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { SignalContext } from '../core/signal.ts'
import type { Container, Draft } from '../core/tree.ts'
import type { Feature } from '../core/wakes.ts'
import type { Rule } from '../core/rule.ts'
import { type ClueTable, createClueTable, type RuleRows } from './clue-table.ts'
import type { Look } from './look.ts'
import { lookingRules } from './plan.ts'
import { clearMarks, createMarks, hasAll, mark, type Marks } from './marks.ts'
import { createScan, type Shown } from './scan.ts'

/** A table with the list of rules that it was made from. */
export interface ReadyClues {
  readonly rules: readonly Rule[]
  readonly table: ClueTable
}

/** Reads what wakes each rule; seconds for all of them. */
export function workOutClues(rules: readonly Rule[]): ReadyClues {
  return { rules, table: createClueTable(rules) }
}

/** Tells which rules of a plan could have something to say. */
export interface Waker {
  /** Of one of the drafts of a file that was read. */
  awake(draft: Draft, drafts: readonly Draft[], context: SignalContext): readonly PlannedRule[]
  /** Of the source of a draft, before it is read: whatever it may hold, and perhaps more. */
  awakeFor(source: string, shown: Shown): readonly PlannedRule[]
}

/**
 * @param ready Only saves time. Rules that are not in it never sleep: to work out what wakes all
 *   rules takes longer than to look at hundreds of drafts, so a run does not.
 */
export function createWaker(plan: Plan, ready: ReadyClues | undefined): Waker {
  const all = lookingRules(plan)
  if (!ready) return { awake: () => all, awakeFor: () => all }
  const { rules, table } = ready
  const numbers = new Map(rules.map((rule, number) => [rule, number]))
  const planned = all.map((rule) => ({
    rule,
    // Options may ask for what its rows do not foresee, and the unheard see whatever they ever could.
    rows: rule.hasOptions || rule.isUnheard ? undefined : rowsFor(rule.rule),
  }))

  function rowsFor(rule: Rule): RuleRows | undefined {
    const number = numbers.get(rule)
    return number === undefined ? undefined : table.rules[number]
  }

  const scan = createScan(table)
  const settle = createSettler(table)
  /** One for all drafts: they are many. */
  const marks = createMarks(table.rowCount)

  function awakeNow(): PlannedRule[] {
    settle(marks)
    const awake = planned.filter(({ rows }) => isAwake(rows, marks)).map(({ rule }) => rule)
    clearMarks(marks)
    return awake
  }

  return {
    awake(draft, drafts, context) {
      const isThread = draft.children.filter(({ type }) => type === 'post').length > 1
      const isBeside = isThread || plan.isCompared || drafts.length > 1
      for (const container of draft.children) {
        const shown = shownBy(container)
        if (isThread) shown.add('<thread>')
        if (isBeside) shown.add('<beside>')
        if (!shown.has('<heading>')) shown.add('<plain>')
        if (Object.keys(container.meta).length > 0) shown.add('<meta>')
        scan(context.text(container, 'everywhere').value, shown, marks)
      }
      return awakeNow()
    },
    awakeFor(source, shown) {
      scan(source, shown, marks)
      return awakeNow()
    },
  }
}

/** The stage that decides for each draft which rules look at it. */
export function wake(waker: Waker, look: Look): void {
  const drafts = look.document.tree.children
  for (const draft of drafts) look.awake.set(draft, waker.awake(draft, drafts, look.context))
}

function isAwake(rows: RuleRows | undefined, marks: Marks): boolean {
  if (!rows) return true
  const { terms, from, to, needsTo, isRestless } = rows
  if (!hasAll(marks, to, needsTo)) return false
  const hasTerm = terms !== undefined && marks.on[terms] === 1
  return isRestless || hasTerm || (to > from && hasAll(marks, from, to))
}

/** Marks the rows in which rows stand that are all marked. */
function createSettler({ rowCount, groups }: ClueTable): (marks: Marks) => void {
  /** For each row the place in `groups` of those that it stands beside, or -1. */
  const groupOf = new Int32Array(rowCount).fill(-1)
  for (let at = 0; at < groups.length; at += 3) groupOf.fill(at, groups[at], groups[at + 1])
  return (marks) => {
    // The list grows as rows are marked.
    for (let index = 0; index < marks.count; index++) {
      const at = groupOf[marks.list[index] ?? 0] ?? -1
      if (at < 0) continue
      if (hasAll(marks, groups[at] ?? 0, groups[at + 1] ?? 0)) mark(marks, groups[at + 2] ?? 0)
    }
  }
}

/** What the nodes of a container are, beside its words. */
function shownBy(container: Container): Set<Feature> {
  const shown = new Set<Feature>()
  if (container.type === 'post') for (const block of container.children) note(block, shown)
  else shown.add('<field>')
  return shown
}

const featureOf: Readonly<Record<string, Feature>> = {
  link: '<link>',
  linkReference: '<link>',
  definition: '<link>',
  image: '<image>',
  imageReference: '<image>',
  code: '<code>',
  inlineCode: '<code>',
  html: '<code>',
  heading: '<heading>',
}

function note(node: Mdast.Nodes, shown: Set<Feature>): void {
  const feature = featureOf[node.type]
  if (feature) shown.add(feature)
  if ('children' in node) for (const child of node.children) note(child, shown)
}
