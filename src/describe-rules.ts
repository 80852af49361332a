import { findSource } from '../rules/find-source.ts'
import type { RuleId } from './core/finding.ts'
import type { Guidance, RuleInfo } from './core/reporter.ts'
import type { Rule } from './core/rule.ts'

/** Rules in plain data, as reporters get them. */
export function describeRules(rules: readonly Rule[]): ReadonlyMap<RuleId, RuleInfo> {
  return new Map(rules.map((rule) => [rule.id, describeRule(rule)]))
}

function describeRule({ id, summary, why, advice, severity, references }: Rule): RuleInfo {
  return {
    id,
    summary: onOneLine(summary),
    why: onOneLine(why),
    advice: onOneLine(advice),
    severity,
    references: references.map(describeReference),
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

/** Rules are written in several lines. */
function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
