import type { Company } from './company.ts'
import type { Engine } from './document.ts'
import type { RuleId, Severity } from './finding.ts'
import type { ColumnMap, Layout, View } from './layout.ts'
import type { Term } from './lexicon.ts'
import type { DraftMeta } from './meta.ts'
import type { OptionValues, OptionSchemas, ProfileId, Rule } from './rule.ts'

/** A severity or `off`, in configuration only. */
export type RuleLevel = Severity | 'off'
export type RuleSetting =
  | RuleLevel
  | readonly [level: RuleLevel, options: Readonly<Record<string, unknown>>]

/** Settings for some of the files; globs count from the configuration file. */
export interface Override {
  readonly files: readonly string[]
  readonly excludedFiles?: readonly string[] | undefined
  readonly profile?: ProfileId | undefined
  readonly meta?: DraftMeta | undefined
  readonly columns?: ColumnMap | undefined
  readonly sheets?: readonly string[] | undefined
  readonly rules?: Readonly<Record<RuleId, RuleSetting>> | undefined
}

/** Words that one rule is not to report, wherever they stand. */
export interface Allowance {
  readonly rule: RuleId
  /** Phrases as in a lexicon: `{a,b}` stands for either. */
  readonly words: readonly string[]
  readonly reason: string
}

/** What a person writes. Everything is optional. */
export interface Config {
  readonly profile?: ProfileId | undefined
  /** Shared configurations, by package name or path. Later ones win. */
  readonly extends?: readonly string[] | undefined
  /** Packages or files that bring rules. */
  readonly plugins?: readonly string[] | undefined
  readonly rules?: Readonly<Record<RuleId, RuleSetting>> | undefined
  /** Words of the team's own; reported by `custom/terms`. */
  readonly terms?: readonly Term[] | undefined
  readonly allow?: readonly Allowance[] | undefined
  readonly meta?: DraftMeta | undefined
  /** Which keys of data and front matter hold words for readers. */
  readonly views?: readonly View[] | undefined
  /** What the columns of calendars and the keys of records are for. */
  readonly columns?: ColumnMap | undefined
  /** Which sheets of a workbook hold drafts. */
  readonly sheets?: readonly string[] | undefined
  /** What to lint when no path is given. */
  readonly files?: readonly string[] | undefined
  readonly ignore?: readonly string[] | undefined
  readonly overrides?: readonly Override[] | undefined
}

export interface PlannedRule {
  readonly rule: Rule
  readonly severity: Severity
  /** What the configuration says of them, and the defaults. */
  readonly options: () => OptionValues<OptionSchemas>
  /** Some of them are the configuration's. */
  readonly hasOptions: boolean
  /** It looks, and nothing is said of what it sees. */
  readonly isUnheard?: true
}

/** The configuration with nothing left to decide, for one file: what the engine takes. */
export interface Plan {
  readonly rules: readonly PlannedRule[]
  /** Sensitive rules that are not asked, but from whose matches fingerprints have to keep clear. */
  readonly unheard?: readonly PlannedRule[]
  readonly allow: readonly Allowance[]
  readonly meta: DraftMeta
  readonly layout: Layout
  /** Shortened words that the team’s own terms are about, and which are read as they are written. */
  readonly asWritten: ReadonlySet<string>
  /** Whether drafts may silence rules. */
  readonly inlineConfig: boolean
  /** Leaves what sensitive rules matched readable in excerpts. */
  readonly showSensitive: boolean
  /** Whether lines with findings are kept with them: few reports show any. */
  readonly withExcerpts: boolean
  /** What reads Markdown. */
  readonly engine: Engine
  readonly company: Company
  /** The day the run counts from, ISO. */
  readonly today: string
  /**
   * Every rule there is, so that a suppression can tell unknown from switched off; undefined where
   * that cannot be told.
   */
  readonly known?: ReadonlySet<RuleId>
  /** Called with what a rule threw, which may quote the draft: for those who write the rule. */
  readonly onFailure?: (ruleId: RuleId, error: unknown) => void
}
