import type { RuleId } from './finding.ts'

/** Says where the time goes; only runs that are asked for it have one. */
export interface Stopwatch {
  /** Milliseconds since some moment. */
  now(): number
  /** Adds the time since then to a stage of the pipeline. */
  addToStage(name: string, since: number): void
  /** Adds it to a rule, whose time is part of a stage's. */
  addToRule(ruleId: RuleId, since: number): void
}
