import type { Plan } from '../core/config.ts'
import {
  type Diagnostic,
  type FileResult,
  quieter,
  type Reference,
  severities,
  type Severity,
} from '../core/finding.ts'
import { incompleteNotices, type Notice, noticeKinds } from '../core/notices.ts'
import type { Rule } from '../core/rule.ts'
import { excerptLines, rangesOf } from './excerpt.ts'
import { createFingerprints } from './fingerprint.ts'
import type { Look, SeenFinding } from './look.ts'
import { byPosition, withoutDuplicates } from './sort.ts'
import { suppress } from './suppress.ts'

/** Where a reference of a rule leads; `undefined` for a source that is not in the table. */
export type FindSource = (
  key: string,
) => { readonly title: string; readonly url?: string } | undefined

/** The last stage: what is said, and how loudly. */
export function decide(plan: Plan, look: Look, findSource: FindSource): FileResult {
  look.findings.splice(0, look.findings.length, ...withoutDuplicates(look.findings))
  const { standing, silenced } = suppress(plan, look, grade)
  const sensitive = rangesOf(look.findings.filter(({ planned }) => planned.rule.sensitive))
  const fingerprint = createFingerprints(look.document.source, sensitive)

  function toDiagnostic(finding: SeenFinding): Diagnostic {
    const { rule } = finding.planned
    const { start, end } = finding.position
    const isNearSecret = !rule.sensitive && sensitive.overlap(start.offset ?? 0, end.offset ?? 0)
    const references = rule.references.map((reference) => resolve(reference, findSource))
    return {
      ruleId: rule.id,
      severity: grade(finding),
      // Words of the draft are not repeated where another rule found something personal.
      message: isNearSecret && finding.quotes ? rule.summary.replace(/\.$/, '') : finding.message,
      position: finding.position,
      place: null,
      related: finding.related,
      advice: rule.advice,
      references,
      suggestions: isNearSecret ? [] : finding.suggestions,
      fingerprint: fingerprint(finding),
      url: references.find(({ url }) => url !== undefined)?.url ?? null,
    }
  }

  const diagnostics = [
    ...standing.map(toDiagnostic),
    ...look.notices.map((notice) => noticeDiagnostic(notice, look)),
  ].toSorted(byPosition)
  return {
    path: look.document.source.path,
    diagnostics,
    suppressed: silenced
      .map(({ finding, reason }) => ({ ...toDiagnostic(finding), reason }))
      .toSorted(byPosition),
    excerpts: excerptLines(look.document, diagnostics, plan.showSensitive ? undefined : sensitive),
    incomplete: look.notices.some(({ id }) => incompleteNotices.includes(id)),
  }
}

/** Never louder than the configuration says, nor than the rule itself thought of this finding. */
function grade(finding: SeenFinding): Severity {
  const severity = quieter(finding.planned.severity, finding.atMost)
  if (!finding.personal || finding.planned.rule.sensitive) return severity
  return severities[Math.min(severities.indexOf(severity) + 1, severities.length - 1)] ?? severity
}

function resolve(reference: Rule['references'][number], findSource: FindSource): Reference {
  const source = findSource(reference.source)
  return {
    source: reference.source,
    ...(reference.clause !== undefined && { clause: reference.clause }),
    ...(source && { title: source.title }),
    ...(source?.url !== undefined && { url: source.url }),
  }
}

/** A diagnostic of the tool itself. */
export function noticeDiagnostic(notice: Notice, look: Pick<Look, 'document'>): Diagnostic {
  const { severity, advice } = noticeKinds[notice.id]
  return {
    ruleId: notice.id,
    severity,
    message: notice.message,
    position: look.document.lines.positionOf(notice.start, notice.end),
    place: null,
    related: [],
    advice: notice.advice ?? advice,
    references: [],
    suggestions: [],
    fingerprint: '',
    url: null,
  }
}
