import { findSource } from '../rules/find-source.ts'
import type { RuleId } from './core/finding.ts'
import type { Guidance, RuleInfo } from './core/reporter.ts'
import { onOneLine } from './core/one-line.ts'
import type { Rule } from './core/rule.ts'

/** Rules in plain data, as reporters get them. Most of a rule is loaded when a reporter reads it. */
export function describeRules(rules: readonly Rule[]): ReadonlyMap<RuleId, RuleInfo> {
  return new Map(rules.map((rule) => [rule.id, describeRule(rule)]))
}

function describeRule(rule: Rule): RuleInfo {
  return {
    id: rule.id,
    get summary() {
      return onOneLine(rule.summary)
    },
    get why() {
      return onOneLine(rule.why)
    },
    get advice() {
      return onOneLine(rule.advice)
    },
    severity: rule.severity,
    get references() {
      return rule.references.map(describeReference)
    },
  }
}

function describeReference({ source, clause }: Rule['references'][number]): Guidance {
  const found = findSource(source)
  return {
    source,
    clause,
    title: found?.title,
    url: found?.url,
    publisher: found?.publisher,
    date: found?.date,
    says: clause === undefined ? undefined : found?.clauses?.[clause],
  }
}
