import { isCalendarDay } from '../core/calendar-day.ts'
import type { Plan } from '../core/config.ts'
import type { Severity } from '../core/finding.ts'
import type { Range } from '../core/sentences.ts'
import { covers, type Suppression } from './suppression.ts'
import type { Look, SeenFinding, SeenNote } from './look.ts'
import { createOverlaps } from './overlaps.ts'

/** What rules said that somebody listens to. */
interface Heard {
  readonly findings: readonly SeenFinding[]
  readonly noted: readonly SeenNote[]
}

interface Decided {
  readonly standing: readonly SeenFinding[]
  readonly silenced: readonly { readonly finding: SeenFinding; readonly reason: string | null }[]
  readonly noted: readonly {
    readonly note: SeenNote
    readonly silenced?: { readonly reason: string | null }
  }[]
}

/** Parts the findings into those that stand and those that the draft silences, with reasons. */
export function suppress(
  plan: Plan,
  look: Look,
  heard: Heard,
  severityOf: (finding: SeenFinding) => Severity,
): Decided {
  const standing: SeenFinding[] = []
  const silenced: { finding: SeenFinding; reason: string | null }[] = []
  const used = new Set<Suppression>()
  const complained = new Set<Suppression>()
  const order = new Map(look.suppressions.map((suppression, index) => [suppression, index]))
  const byRule = new Map<string, (stretch: Range) => Iterable<Suppression>>()

  /** The first that applies, in the order in which they were read. */
  function suppressionOf(finding: SeenFinding): Suppression | undefined {
    if (order.size === 0) return undefined
    let candidatesAt = byRule.get(finding.ruleId)
    if (!candidatesAt) {
      const candidates = look.suppressions.filter((each) => covers(each, finding.ruleId))
      byRule.set(finding.ruleId, (candidatesAt = createOverlaps(candidates, (each) => each)))
    }
    const start = finding.position.start.offset ?? 0
    let first: Suppression | undefined
    for (const each of candidatesAt({ start, end: start + 1 })) {
      const isBefore = !first || (order.get(each) ?? 0) < (order.get(first) ?? 0)
      if (isBefore && applies(each, finding, look)) first = each
    }
    if (first) used.add(first)
    return first
  }

  for (const finding of heard.findings) {
    const suppression = suppressionOf(finding)
    const reason = suppression ? undefined : finding.allowed
    if (reason !== undefined) {
      silenced.push({ finding, reason })
    } else if (suppression && holds(suppression, plan, severityOf(finding))) {
      silenced.push({ finding, reason: suppression.reason ?? null })
    } else {
      standing.push(finding)
      if (suppression && !complained.has(suppression)) complain(suppression, plan, look)
      if (suppression) complained.add(suppression)
    }
  }
  const noted = heard.noted.map((note) => {
    const suppression = suppressionOf(note.finding)
    if (!suppression || isExpired(suppression, plan)) return { note }
    return { note, silenced: { reason: suppression.reason ?? null } }
  })
  reportUnused(plan, look, used)
  return { standing, silenced, noted }
}

/** Whether a suppression of the place names what was found there. */
function applies({ text }: Suppression, { position }: SeenFinding, look: Look): boolean {
  if (text === undefined) return true
  const start = position.start.offset ?? 0
  return look.document.source.text.slice(start, position.end.offset ?? start).includes(text)
}

/** A day that cannot be read ends the silence: it would never end otherwise. */
function isExpired({ until }: Suppression, plan: Plan): boolean {
  return until !== undefined && (!isCalendarDay(until) || until.slice(0, 10) < plan.today)
}

function holds(suppression: Suppression, plan: Plan, severity: Severity): boolean {
  if (isExpired(suppression, plan)) return false
  return severity !== 'error' || suppression.reason !== undefined
}

function complain(suppression: Suppression, plan: Plan, look: Look): void {
  const expired = isExpired(suppression, plan)
  const id = expired ? 'professional/expired-suppression' : 'professional/unexplained-suppression'
  const message = expired ? endOf(suppression) : unexplained(suppression)
  look.notices.push({ id, message, ...suppression.at })
}

/** What is no day is not repeated: a comment may hold anything. */
function endOf({ rule, until = '' }: Suppression): string {
  if (isCalendarDay(until)) return `The silence of ${rule} ended on ${until}`
  return `The silence of ${rule} needs a day such as until=2027-01-31`
}

function unexplained({ rule }: Suppression): string {
  return `Silencing ${rule}, which is an error, needs a reason`
}

/** Of a rule that did not look, nobody knows whether the suppression is needed. */
function reportUnused(plan: Plan, look: Look, used: ReadonlySet<Suppression>): void {
  for (const suppression of look.suppressions) {
    const looked = plan.rules.some(({ rule }) => covers(suppression, rule.id))
    if (used.has(suppression) || !looked) continue
    look.notices.push({
      id: 'professional/unused-suppression',
      message: `Nothing here is found by ${suppression.rule}`,
      ...suppression.at,
    })
  }
}
