import type { Position } from 'unist'
import type { Sought } from './layout.ts'

/** `category/name`. */
export type RuleId = string

export type Severity = 'error' | 'warning' | 'info'

/** Loudest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** The quieter of the two. */
export function quieter(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b
}

export interface Edit {
  readonly position: Position
  readonly text: string
}

/** Another wording the writer may choose. Nothing is applied unasked. */
export interface Suggestion {
  readonly title: string
  /** Applying it cannot change what the draft means. */
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly path: string
  readonly position: Position
  readonly message: string
}

/** What a rule saw, before anybody decides whether and how loudly to say it. */
export interface Finding {
  readonly ruleId: RuleId
  readonly message: string
  readonly position: Position
  /** A cell, paragraph or row, where a line means little. */
  readonly place: string | null
  readonly atMost: Severity
  readonly suggestions: readonly Suggestion[]
  readonly related: readonly Related[]
  /** The draft calls itself personal, so that all but sensitive rules speak more quietly. */
  readonly personal: boolean
}

export interface Reference {
  readonly source: string
  readonly clause?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
}

/** A finding that stands: what reporters, editors and callers see. */
export interface Diagnostic {
  readonly ruleId: RuleId
  readonly severity: Severity
  readonly message: string
  readonly position: Position
  /** A cell, paragraph or row, where a line means little. */
  readonly place: string | null
  readonly related: readonly Related[]
  readonly advice: string
  readonly references: readonly Reference[]
  readonly suggestions: readonly Suggestion[]
  /**
   * Stays the same when the finding moves; made without any text a sensitive rule matched. Findings
   * of one rule with the same words around them share it.
   */
  readonly fingerprint: string
  /** The guidance behind it. */
  readonly url: string | null
}

export interface Suppressed extends Diagnostic {
  /** What the draft says, or `baseline`. */
  readonly reason: string | null
  /** Not the draft silences it, but the team has agreed to live with it for now. */
  readonly baselined?: true
}

/**
 * What a rule learnt from one draft in order to compare it with others. Plain data without words
 * of the draft: it is kept with the file's result, in caches and between threads.
 */
export interface Fact {
  readonly ruleId: RuleId
  /** Where a finding about it would stand. */
  readonly position: Position
  readonly place: string | null
  /** The loudest that may be said there. */
  readonly severity: Severity
  /** The draft silences the rule there. */
  readonly silenced?: { readonly reason: string | null }
  readonly fingerprint: string
  readonly value: unknown
}

/** All there is to say about one file, as plain data: it crosses threads, caches and sockets. */
export interface FileResult {
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
  /** What rules noted in order to compare this draft with others. */
  readonly facts: readonly Fact[]
  /** Lines with findings, by number, sensitive matches masked. */
  readonly excerpts: Readonly<Record<number, string>>
  /**
   * Columns of findings in bytes of UTF-8, by `line:column`, where they are not the same: for
   * formats that count so, as nobody downstream has the text.
   */
  readonly byteColumns: Readonly<Record<string, number>>
  /** Something kept this file from being looked at in full. */
  readonly incomplete: boolean
  /** What there is to say of the file that goes with it, until the two are told one by one. */
  readonly sidecar?: FileResult
  /** It is no draft, but says something of one. */
  readonly isSidecar?: true
  /** What the configuration names in such files, and whether this one has it. */
  readonly sought?: readonly Sought[]
  /** The file is no text: its lines and columns are the reader's own, and people know its places. */
  readonly isMade?: true
  /** What was found in it and has been handed on already: it is not among the findings here. */
  readonly told?: Counts
}

export type Counts = Readonly<Record<Severity | 'suppressed' | 'baselined', number>>

export interface LintResult {
  readonly files: readonly FileResult[]
  readonly counts: Counts
}
