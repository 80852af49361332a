import type { Diagnostic } from '../core/finding.ts'
import type { Seen } from './checks.ts'

/** A cursor may stand at either end of a finding; a selection has to hold some of it. */
export function touches(
  { position }: Pick<Diagnostic, 'position'>,
  start: number,
  end: number,
): boolean {
  const from = position.start.offset ?? 0
  const to = position.end.offset ?? from
  return start === end || from === to ? from <= end && start <= to : from < end && start < to
}

/** Whether a stretch of a draft holds some of what a sensitive rule found, silenced or not. */
export function holdsSecret(start: number, end: number, { draft, result }: Seen): boolean {
  const sensitive = new Set(
    draft.resolved.rules.filter((rule) => rule.sensitive).map(({ id }) => id),
  )
  return [...result.diagnostics, ...result.suppressed].some(
    (diagnostic) => sensitive.has(diagnostic.ruleId) && touches(diagnostic, start, end),
  )
}
