import type { DraftMeta, FileResult, MeasuredPost, RuleInfo } from 'professional/browser'

export type Profile = 'general' | 'uk-health' | 'uk-pharmacy' | 'us-health'

/** A draft and what is known of it. */
export interface GivenDraft {
  /** Shown in reports. */
  readonly path: string
  /** As the path says, if it is not given. */
  readonly format: string | undefined
  readonly content: string | Uint8Array
  readonly meta: DraftMeta
  readonly profile: Profile
}

export type ReportFormat = 'markdown' | 'html'

/** What the page asks of the engine. Only one question is asked at a time. */
export type Question =
  | { readonly ask: 'check'; readonly draft: GivenDraft }
  | { readonly ask: 'fix'; readonly draft: GivenDraft }
  | { readonly ask: 'report'; readonly result: FileResult; readonly format: ReportFormat }

/** All that the page shows of a draft. */
export interface Checked {
  readonly result: FileResult
  /** Its words stand in it as they are, so that others may take their place. */
  readonly canChange: boolean
  /** The text was made from the bytes of a file, and nobody writes in it. */
  readonly isMade: boolean
  /** The file is of a kind that this page knows. */
  readonly isKnown: boolean
  /** What the positions of the result count in. */
  readonly text: string
  readonly posts: readonly MeasuredPost[]
  /** Of the rules that found something. */
  readonly rules: readonly RuleInfo[]
}

/** A text with every safe suggestion applied. */
export interface Fixed {
  readonly text: string
  readonly count: number
}

export interface Answers {
  readonly check: Checked
  /** Undefined where nothing may be changed. */
  readonly fix: Fixed | undefined
  readonly report: string
}

export type Answer =
  | { readonly said: Answers[keyof Answers] }
  /** A bug. The words of the error never quote the draft. */
  | { readonly failed: string }
