import type * as Mdast from 'mdast'
import type { Plan } from '../core/config.ts'
import { frontMatterFormats } from '../core/front-matter.ts'
import { nearestName } from '../core/nearest.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { blocksOfWords, type Container, type Draft, isParent } from '../core/tree.ts'
import { type DirectiveAction, parseDirective } from './directive.ts'
import type { Look } from './look.ts'
import { plainRule, type Suppression } from './suppression.ts'
import type { Parent, Node } from 'unist'

/** Reads the comments and the front matter that silence rules. */
export function readDirectives(plan: Plan, look: Look): void {
  if (!plan.inlineConfig) return
  const mayComment = holdsComments(look)
  for (const draft of look.document.tree.children) {
    readFrontMatterEntries(draft, look)
    let reading: Reading | undefined
    for (const container of draft.children) {
      if (mayComment && container.type === 'post' && hasHtml(container)) {
        reading ??= {
          plan,
          look,
          draft,
          open: new Map(),
          unknown: new Map(),
          blocksAfter: new Map(),
        }
        visit(container, [], reading)
      }
      if (look.isSilencing) reportPublished(container, look)
    }
  }
}

/** Only Markdown surely holds its comments as they are written. */
function holdsComments({ document: { source, isMade } }: Look): boolean {
  return isMade || source.format !== 'markdown' || source.text.includes('<!--')
}

/** Posts of data have none, and there are millions of them. */
function hasHtml({ children }: Parent): boolean {
  for (const child of children) {
    if (child.type === 'html' || (isParent(child) && hasHtml(child))) return true
  }
  return false
}

/** One pass over the comments of a draft. */
interface Reading {
  readonly plan: Plan
  readonly look: Look
  readonly draft: Draft
  /** Suppressions that `enable` would end, by rule. */
  readonly open: Map<string, Suppression[]>
  /** What is said of names that are no rules. */
  readonly unknown: Map<string, string>
  /** For each child of a node, the next one that is no HTML. */
  readonly blocksAfter: Map<Parent, readonly (Node | undefined)[]>
}

function readFrontMatterEntries(draft: Draft, look: Look): void {
  const start = draft.position?.start.offset ?? 0
  for (const entry of draft.meta.suppress ?? []) {
    look.suppressions.push({
      rule: entry.rule,
      reason: entry.reason,
      until: entry.until,
      by: entry.by,
      text: entry.text,
      start,
      end: draft.position?.end.offset ?? Number.POSITIVE_INFINITY,
      at: { start, end: start },
    })
  }
}

export function readSidecarEntries({ document, suppressions }: Look): void {
  for (const { rule, reason, until, by, text, at } of document.source.sidecar?.suppress ?? []) {
    suppressions.push({
      rule,
      reason,
      until,
      by,
      text,
      start: 0,
      end: Number.POSITIVE_INFINITY,
      at: { ...at, isBeside: true },
    })
  }
}

function visit(node: Parent, ancestors: Parent[], reading: Reading): void {
  ancestors.push(node)
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'html') readComments(child as Mdast.Html, index, ancestors, reading)
    if (isParent(child)) visit(child, ancestors, reading)
  }
  ancestors.pop()
}

function readComments(
  node: Mdast.Html,
  index: number,
  ancestors: readonly Parent[],
  reading: Reading,
): void {
  for (const comment of commentsIn(node.value)) {
    const directive = parseDirective(comment.text)
    if (!directive) continue
    const at = {
      start: sourceOffset(node, comment.start),
      end: sourceOffset(node, comment.end - 1) + 1,
    }
    const { action, rules, reason, until, by, problem } = directive
    if (problem !== undefined) complain(reading, problem, at)
    if (action === undefined) continue
    if (action === 'enable') {
      close(reading, rules, at)
      continue
    }
    if (rules.length === 0) complain(reading, 'The comment names no rule to silence', at)
    const range = rangeOf(action, index, ancestors, reading, at.end)
    for (const rule of rules) {
      const suppression = { rule, reason, until, by, text: undefined, ...range, at }
      reading.look.suppressions.push(suppression)
      if (action !== 'disable') continue
      const open = reading.open.get(plainRule(rule))
      if (open) open.push(suppression)
      else reading.open.set(plainRule(rule), [suppression])
    }
  }
}

/** The comments of some HTML. One that is not closed is none. */
function* commentsIn(html: string): Generator<{ text: string; start: number; end: number }> {
  let start = html.indexOf('<!--')
  while (start >= 0) {
    const close = html.indexOf('-->', start + 2)
    if (close < 0) return
    const end = close + 3
    yield { text: html.slice(start + 4, close), start, end }
    start = html.indexOf('<!--', end)
  }
}

/** Inside of quotes and lists, the lines of a value do not stand one after the other. */
function sourceOffset(node: Mdast.Html, index: number): number {
  const piece = node.data?.pieces?.value?.findLast(([at]) => at <= index)
  return piece ? piece[1] + (index - piece[0]) : (node.position?.start.offset ?? 0) + index
}

function rangeOf(
  action: DirectiveAction,
  index: number,
  ancestors: readonly Parent[],
  { draft, blocksAfter }: Reading,
  after: number,
): { start: number; end: number } {
  const fileEnd = draft.position?.end.offset ?? Number.POSITIVE_INFINITY
  if (action === 'disable-file') return { start: 0, end: fileEnd }
  if (action === 'disable') return { start: after, end: fileEnd }
  const around = ancestors.findLast(({ type }) => blocksOfWords.has(type))
  const block = around ?? nextBlock(ancestors.at(-1), index, blocksAfter)
  return {
    start: block?.position?.start.offset ?? after,
    end: block?.position?.end.offset ?? after,
  }
}

function nextBlock(
  parent: Parent | undefined,
  index: number,
  blocksAfter: Reading['blocksAfter'],
): Node | undefined {
  if (!parent) return undefined
  let known = blocksAfter.get(parent)
  if (!known) {
    let next: Node | undefined
    known = parent.children
      .toReversed()
      .map((child) => {
        const after = next
        if (child.type !== 'html') next = child
        return after
      })
      .toReversed()
    blocksAfter.set(parent, known)
  }
  return known[index]
}

/** Ends the open stretches of these rules, or of all. */
function close(reading: Reading, rules: readonly string[], at: Range): void {
  const { open } = reading
  for (const rule of rules.length > 0 ? rules.map(plainRule) : [...open.keys()]) {
    const ended = open.get(rule)
    if (!ended) complain(reading, endsNothing(rule, reading), at)
    for (const suppression of ended ?? []) suppression.end = at.start
    open.delete(rule)
  }
}

/** Why a name ends no silence. It is not repeated: a comment may hold anything. */
function endsNothing(rule: string, { open, plan: { known }, unknown }: Reading): string {
  if (!known) return 'This ends no silence'
  if (!isKnown(rule, known)) return noSuchRule(rule, known, unknown)
  const category = rule.slice(0, Math.max(0, rule.indexOf('/')))
  const meant = open.has(category)
    ? category
    : [...known].find((id) => id.startsWith(`${rule}/`) && open.has(id))
  return `This ends no silence${meant === undefined ? '' : `; perhaps ${meant}`}`
}

function complain({ look }: Reading, message: string, at: Range): void {
  look.notices.push({ id: 'professional/unknown-suppression', message, ...at })
}

/** Says which of them name no rule. */
export function checkNames({ known }: Plan, look: Look): void {
  if (!known) return
  const unknown = new Map<string, string>()
  for (const { rule, at } of look.suppressions) {
    if (isKnown(plainRule(rule), known)) continue
    const message = noSuchRule(rule, known, unknown)
    look.notices.push({ id: 'professional/unknown-suppression', message, ...at })
  }
}

/** Whether it is a rule or a category. */
function isKnown(name: string, known: ReadonlySet<string>): boolean {
  return known.has(name) || [...known].some((id) => id.startsWith(`${name}/`))
}

/** @param said What has been said of other names, as to look for the nearest takes long. */
function noSuchRule(name: string, known: ReadonlySet<string>, said: Map<string, string>): string {
  let message = said.get(name)
  if (message === undefined) {
    const meant = nearestName(name, known)
    said.set(name, (message = `There is no such rule${meant ? `; perhaps ${meant}` : ''}`))
  }
  return message
}

/** A comment of HTML or MDX. */
const published =
  /<!--\s*professional-(?:disable|enable)[^]{0,500}?-->|\{\/\*\s*professional-(?:disable|enable)[^]{0,500}?\*\/\}/g

/** What looks like a comment but stands among the words is part of the text. */
function reportPublished(container: Container, look: Look): void {
  const view = look.context.text(container, 'everywhere')
  for (const match of view.matchAll(published)) {
    const { kind } = view.blockAt(match.start)
    if (kind === 'html' || kind === 'code') continue
    const { start, end } = view.sourceRange(match.start, match.end)
    const notice: Notice = {
      id: 'professional/published-suppression',
      message: 'This comment silences nothing here and would be published',
      start,
      end,
      place: container.place ?? look.findPlace(container, start)?.name,
      ...(frontMatterFormats.has(look.document.source.format) ? {} : { advice: toSidecar(look) }),
    }
    look.notices.push(notice)
  }
}

/** Without front matter, a sidecar is the only place for what is not to be published. */
function toSidecar({ document }: Look): string {
  const name = document.source.path.replace(/^.*[\\/]/, '')
  return `Move it to a sidecar, ${name}.professional.yml: here it would be published with the text.`
}
