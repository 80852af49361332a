import { seedStatements } from '../../rules/seed.ts'
import { noteOn, type SourceNote } from '../../rules/source-notes.ts'
import { type Source, sources } from '../../rules/sources.ts'
import type { RuleId } from '../core/finding.ts'
import type { Rule } from '../core/rule.ts'

/** Which guidance is realised by which rules, as `professional rules --coverage --json` prints it. */
export interface Coverage {
  readonly schemaVersion: 1
  /** The article the project grew from, statement by statement. */
  readonly statements: readonly CoveredStatement[]
  readonly sources: readonly CoveredSource[]
  readonly counts: {
    readonly rules: number
    readonly examples: number
    readonly statements: number
    /** Statements with at least one rule that exists. */
    readonly statementsRealised: number
    /** Statements that no rule can or should realise. */
    readonly statementsWithoutRules: number
    readonly sources: number
    readonly sourcesWithRules: number
    readonly clauses: number
    readonly clausesWithRules: number
  }
}

export interface CoveredStatement {
  readonly id: string
  readonly says: string
  /** Rules that exist and realise it. */
  readonly rules: readonly RuleId[]
  /** Rules and selectors it names that do not exist yet. */
  readonly planned: readonly string[]
  /** How, or why not. */
  readonly how: string | null
}

export interface CoveredSource {
  readonly key: string
  readonly title: string
  readonly seen: SourceNote['seen']
  readonly clauses: readonly {
    readonly id: string
    readonly says: string
    readonly rules: readonly CoveringRule[]
  }[]
  /** Rules that rest on it without naming a clause. */
  readonly rules: readonly CoveringRule[]
}

export interface CoveringRule {
  readonly id: RuleId
  readonly examples: number
}

const table: Readonly<Record<string, Source>> = sources

export function coverageOf(rules: readonly Rule[]): Coverage {
  const statements = seedStatements.map(({ id, says, rules: selectors, how }) => {
    const matching = selectors.map((selector) => ({ selector, found: select(selector, rules) }))
    return {
      id,
      says,
      rules: [...new Set(matching.flatMap(({ found }) => found))],
      planned: matching.filter(({ found }) => found.length === 0).map(({ selector }) => selector),
      how: how ?? null,
    }
  })
  const covered = Object.entries(table).map(([key, source]) => coverSource(key, source, rules))
  const clauses = covered.flatMap((source) => source.clauses)
  return {
    schemaVersion: 1,
    statements,
    sources: covered,
    counts: {
      rules: rules.length,
      examples: rules.reduce((sum, rule) => sum + countExamples(rule), 0),
      statements: statements.length,
      statementsRealised: statements.filter((statement) => statement.rules.length > 0).length,
      statementsWithoutRules: seedStatements.filter((statement) => statement.rules.length === 0)
        .length,
      sources: covered.length,
      sourcesWithRules: covered.filter(hasRules).length,
      clauses: clauses.length,
      clausesWithRules: clauses.filter((clause) => clause.rules.length > 0).length,
    },
  }
}

/** `*`, `category/*` or one id. */
function select(selector: string, rules: readonly Rule[]): RuleId[] {
  const ids = rules.map(({ id }) => id)
  if (selector === '*') return ids
  if (!selector.endsWith('/*')) return ids.filter((id) => id === selector)
  return ids.filter((id) => id.startsWith(selector.slice(0, -1)))
}

function coverSource(key: string, source: Source, rules: readonly Rule[]): CoveredSource {
  const resting = (clause: string | undefined): CoveringRule[] =>
    rules
      .filter(({ references }) =>
        references.some((each) => each.source === key && each.clause === clause),
      )
      .map((rule) => ({ id: rule.id, examples: countExamples(rule) }))
  return {
    key,
    title: source.title,
    seen: noteOn(key).seen,
    clauses: Object.entries(source.clauses ?? {}).map(([id, says]) => ({
      id,
      says,
      rules: resting(id),
    })),
    rules: resting(undefined),
  }
}

export function hasRules(source: CoveredSource): boolean {
  return source.rules.length > 0 || source.clauses.some((clause) => clause.rules.length > 0)
}

function countExamples({ examples }: Rule): number {
  return examples.bad.length + examples.good.length
}
