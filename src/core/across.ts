import type { Position } from 'unist'
import type { Related, Severity } from './finding.ts'

/** A fact as the rule that noted it gets it back. */
export interface Note<F> {
  readonly path: string
  readonly position: Position
  readonly value: F
}

/** What a comparison says of one draft. */
export interface AcrossReport<F, Id extends string = string> {
  readonly at: Note<F>
  readonly message: Id
  readonly data?: Readonly<Record<string, string | number>>
  readonly atMost?: Severity
  /** Places in this draft and in others that belong to it. */
  readonly related?: readonly Related[]
}

/** Compares what a rule has noted in all drafts of a run. */
export interface AcrossLook<F = unknown, Id extends string = string> {
  /** @param notes In the order of the drafts' paths, and of their places within a draft. */
  compare(notes: readonly Note<F>[], report: (report: AcrossReport<F, Id>) => void): void
}
