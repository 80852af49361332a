import { type Diagnostic, type FileResult, severities, type Severity } from '../core/finding.ts'
import type { RuleInfo } from '../core/reporter.ts'

/** What one rule says of one draft: the places differ, the reasons are the same. */
export interface FindingGroup {
  readonly ruleId: string
  /** The gravest of its findings. */
  readonly severity: Severity
  readonly title: string
  /** Their messages differ, so that each has to be told. */
  readonly isMixed: boolean
  readonly findings: readonly Diagnostic[]
  readonly rule: RuleInfo | undefined
}

/** The findings of a draft by rule: the gravest first, then in the order of the text. */
export function groupFindings(
  { diagnostics }: FileResult,
  rules: ReadonlyMap<string, RuleInfo>,
): FindingGroup[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    // What the tool itself has to say comes with advice of its own.
    const key = `${diagnostic.ruleId}\n${diagnostic.advice}`
    const group = groups.get(key)
    if (group) group.push(diagnostic)
    else groups.set(key, [diagnostic])
  }
  return [...groups.values()]
    .flatMap((findings) => groupOf(findings, rules))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

function groupOf(
  findings: readonly Diagnostic[],
  rules: ReadonlyMap<string, RuleInfo>,
): FindingGroup[] {
  const [first] = findings
  if (!first) return []
  const { ruleId, message } = first
  const rule = rules.get(ruleId)
  const isMixed = findings.some((one) => one.message !== message)
  const severity = severities.find((known) => findings.some((one) => one.severity === known))
  return [
    {
      ruleId,
      severity: severity ?? first.severity,
      title: isMixed && rule ? rule.summary.replace(/\.$/, '') : message,
      isMixed,
      findings,
      rule,
    },
  ]
}
