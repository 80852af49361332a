import { nearestName } from '../core/nearest.ts'
import type { Suppression } from './suppression.ts'

const actions = ['disable-next-block', 'disable-file', 'disable', 'enable'] as const

export type DirectiveAction = (typeof actions)[number]

/** A comment that silences rules, or ends that. */
export interface Directive extends Pick<Suppression, 'reason' | 'until' | 'by'> {
  /** Missing where nobody knows what it should do. */
  readonly action?: DirectiveAction
  readonly rules: readonly string[]
  /** What is wrong with how it is written; never repeats it. */
  readonly problem?: string
}

const shape = /^\s*professional-(?<action>\S+)(?<rest>\s[^]*)?$/i
const exact = /^\s*professional-/

/** Reads `professional-disable rule-a, rule-b -- reason`; `undefined` for any other comment. */
export function parseDirective(comment: string): Directive | undefined {
  const { action: written = '', rest = '' } = shape.exec(comment)?.groups ?? {}
  if (written === '') return undefined
  const action = exact.test(comment) ? actions.find((known) => known === written) : undefined
  if (action) return { action, ...parseRest(rest) }
  const meant = meantAction(written.toLowerCase(), rest)
  if (meant === undefined) return undefined
  const problem = `There is no such directive; perhaps professional-${meant}`
  return { rules: [], reason: undefined, until: undefined, by: undefined, problem }
}

/** Something that no comment of another kind says of itself. */
const namesRule = /^\s+[a-z-]+\/[a-z\d-]+\s*(?:,|--|$)/

/** A comment may begin with *professional-looking* and mean nothing by it. */
function meantAction(written: string, rest: string): DirectiveAction | undefined {
  const isOurs = /^(?:disable|enable)/.test(written) || namesRule.test(rest)
  if (isOurs && written.startsWith('enable')) return 'enable'
  // We have no lines, where other linters have.
  if (isOurs && written.includes('line')) return 'disable-next-block'
  const nearest = nearestName(written, actions, isOurs ? undefined : 1)
  return actions.find((action) => action === nearest) ?? (isOurs ? 'disable' : undefined)
}

/** What people write for the two hyphens before a reason. */
const otherSign = /\s*(?:[–—―]+|--+)\s*|\s-\s*|:(?:\s+|$)/

/** `rule-a, rule-b -- reason until=2027-01-31 by=jo` */
function parseRest(rest: string): Omit<Directive, 'action'> {
  const cut = rest.search(/(?:^|\s)--\s/)
  let names = cut < 0 ? rest : rest.slice(0, cut)
  let reason = cut < 0 ? '' : rest.slice(cut).replace(/^\s*--\s/, '')
  const sign = otherSign.exec(names)
  if (sign) {
    reason = `${names.slice(sign.index + sign[0].length)} ${reason}`
    names = names.slice(0, sign.index)
  }
  const take = (key: string): string | undefined => {
    const match = new RegExp(`(?:^|\\s)${key}=(\\S+)`).exec(`${names} ${reason}`)
    reason = reason.replace(new RegExp(`(?:^|\\s)${key}=\\S+`), ' ')
    return match?.[1]
  }
  const until = take('until')
  const by = take('by')
  const rules = names.split(/[\s,]+/).filter((name) => name !== '' && !/^(?:until|by)=/.test(name))
  return {
    rules,
    reason: reason.replaceAll(/\s+/g, ' ').trim() || undefined,
    until,
    by,
    ...(sign && rules.length > 0 && { problem: 'The reason comes after two hyphens (--)' }),
  }
}
