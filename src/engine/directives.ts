import type * as Mdast from 'mdast'
import type { Plan } from '../core/config.ts'
import { nearestName } from '../core/nearest.ts'
import type { Notice } from '../core/notices.ts'
import type { Container, Draft } from '../core/tree.ts'
import { isParent } from '../core/tree.ts'
import type { Look } from './look.ts'
import type { Suppression } from './suppression.ts'
import type { Parent, Node } from 'unist'

const directive =
  /<!--\s*professional-(?<action>disable-next-block|disable-file|disable|enable)(?<rest>\s[^]*?)?\s*-->/g

/** Reads the comments and the front matter that silence rules. */
export function readDirectives(plan: Plan, look: Look): void {
  if (!plan.inlineConfig) return
  for (const draft of look.document.tree.children) {
    readFrontMatterEntries(draft, look)
    for (const container of draft.children) {
      if (container.type === 'post') visit(container, [], look, draft)
      reportPublished(container, look)
    }
  }
  for (const suppression of look.suppressions) checkName(suppression, plan, look)
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

function visit(node: Node, ancestors: readonly Parent[], look: Look, draft: Draft): void {
  if (node.type === 'html') readComments(node as Mdast.Html, ancestors, look, draft)
  if (!isParent(node)) return
  for (const child of node.children) visit(child, [...ancestors, node], look, draft)
}

function readComments(
  node: Mdast.Html,
  ancestors: readonly Parent[],
  look: Look,
  draft: Draft,
): void {
  const nodeStart = node.position?.start.offset ?? 0
  for (const match of node.value.matchAll(directive)) {
    const at = { start: nodeStart + match.index, end: nodeStart + match.index + match[0].length }
    const { rules, reason, until, by } = parseRest(match.groups?.['rest'] ?? '')
    const action = match.groups?.['action']
    if (rules.length === 0 && action !== 'enable') {
      look.notices.push({
        id: 'professional/unknown-suppression',
        message: 'The comment names no rule to silence',
        ...at,
      })
    }
    if (action === 'enable') {
      close(look, rules, at.start)
      continue
    }
    const range = rangeOf(action, node, ancestors, draft, at.end)
    for (const rule of rules) {
      look.suppressions.push({ rule, reason, until, by, text: undefined, ...range, at })
    }
  }
}

function rangeOf(
  action: string | undefined,
  node: Node,
  ancestors: readonly Parent[],
  draft: Draft,
  after: number,
): { start: number; end: number } {
  const fileEnd = draft.position?.end.offset ?? Number.POSITIVE_INFINITY
  if (action === 'disable-file') return { start: 0, end: fileEnd }
  if (action === 'disable') return { start: after, end: fileEnd }
  const parent = ancestors.at(-1)
  const isInline =
    parent !== undefined && ['paragraph', 'heading', 'tableCell'].includes(parent.type)
  const siblings = parent?.children ?? []
  const block = isInline
    ? parent
    : siblings.slice(siblings.indexOf(node) + 1).find((sibling) => sibling.type !== 'html')
  return {
    start: block?.position?.start.offset ?? after,
    end: block?.position?.end.offset ?? after,
  }
}

/** Ends the open stretches of these rules, or of all. */
function close(look: Look, rules: readonly string[], at: number): void {
  for (const suppression of look.suppressions) {
    if (rules.length > 0 && !rules.includes(suppression.rule)) continue
    if (suppression.at.start < at && suppression.end > at) suppression.end = at
  }
}

/** `rule-a, rule-b -- reason until=2027-01-31 by=jo` */
function parseRest(
  rest: string,
): Pick<Suppression, 'reason' | 'until' | 'by'> & { rules: string[] } {
  const cut = rest.search(/(?:^|\s)--\s/)
  const names = cut < 0 ? rest : rest.slice(0, cut)
  let reason = cut < 0 ? '' : rest.slice(cut).replace(/^\s*--\s/, '')
  const take = (key: string): string | undefined => {
    const match = new RegExp(`(?:^|\\s)${key}=(\\S+)`).exec(`${names} ${reason}`)
    reason = reason.replace(new RegExp(`(?:^|\\s)${key}=\\S+`), ' ')
    return match?.[1]
  }
  const until = take('until')
  const by = take('by')
  const rules = names.split(/[\s,]+/).filter((name) => name !== '' && !/^(?:until|by)=/.test(name))
  return { rules, reason: reason.replaceAll(/\s+/g, ' ').trim() || undefined, until, by }
}

function checkName({ rule, at }: Suppression, plan: Plan, look: Look): void {
  const categories = new Set([...plan.known].map((id) => id.slice(0, id.indexOf('/'))))
  if (plan.known.has(rule) || categories.has(rule.replace(/\/\*$/, ''))) return
  const nearest = nearestName(rule, plan.known)
  look.notices.push({
    id: 'professional/unknown-suppression',
    message: `There is no such rule${nearest ? `; perhaps ${nearest}` : ''}`,
    ...at,
  })
}

/** A comment in text without comments is part of the text. */
function reportPublished(container: Container, look: Look): void {
  if (container.type === 'post' && look.document.source.format !== 'text') return
  const view = look.context.text(container, 'everywhere')
  for (const match of view.matchAll(/<!--\s*professional-(?:disable|enable)[^]{0,500}?-->/g)) {
    const { start, end } = view.sourceRange(match.start, match.end)
    const notice: Notice = {
      id: 'professional/published-suppression',
      message: 'This comment silences nothing here and would be published',
      start,
      end,
    }
    look.notices.push(notice)
  }
}
