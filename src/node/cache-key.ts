import { createHash } from 'node:crypto'
import type { Plan } from '../core/config.ts'
import { stampOfCode } from './code-stamp.ts'

/**
 * A name for all that decides what is found in a draft, but for the draft itself and the day.
 *
 * @param build Names the program.
 * @param plugins Their files: what their rules do is not in the plan.
 */
export function keyOfPlan(plan: Plan, build: string, plugins: readonly string[]): string {
  const {
    rules,
    unheard,
    layout,
    allow,
    meta,
    inlineConfig,
    showSensitive,
    engine,
    company,
    known,
  } = plan
  const parts = [
    build,
    rules.map(({ rule, severity, options, hasOptions }) => [
      rule.id,
      severity,
      // The others are those of the program.
      hasOptions ? options() : [],
      rule.teamTerms ? rule.lexicon : [],
    ]),
    [layout, allow, unheard?.map(({ rule }) => rule.id) ?? [], meta],
    [inlineConfig, showSensitive, engine, company],
    known ? [...known] : [],
    plugins.map(stampOfCode),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
