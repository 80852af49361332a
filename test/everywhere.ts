import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Config } from '../src/core/config.ts'
import type { Diagnostic, Severity } from '../src/core/finding.ts'

/**
 * One draft that gives the same findings wherever somebody works. A test of an editor, a page or
 * anything else joins in: it shows `draft` to it under the name `path`, with the configuration of
 * `folder`, and expects `expectedFindings`.
 */
export const folder: string = resolve(import.meta.dirname, '../fixtures/everywhere')
export const path = 'draft.md'
export const draft: string = readFileSync(join(folder, path), 'utf8')

/** For places without files. */
export const config: Config = parse(readFileSync(join(folder, '.professionalrc'), 'utf8')) as Config

/** The draft after `--fix`. */
export const fixedDraft: string = readFileSync(join(folder, 'draft.fixed.md'), 'utf8')

/** What every place knows of a finding; lines and columns from 1, in UTF-16, ends exclusive. */
export interface ExpectedFinding {
  readonly at: string
  readonly severity: Severity
  readonly ruleId: string
  readonly message: string
}

/** Sorted by place. */
export const expectedFindings: readonly ExpectedFinding[] = JSON.parse(
  readFileSync(join(folder, 'findings.json'), 'utf8'),
) as ExpectedFinding[]

/** Diagnostics, or anything with these members, in the form of `expectedFindings`. */
export function asExpected(
  found: readonly Pick<Diagnostic, 'position' | 'severity' | 'ruleId' | 'message'>[],
): ExpectedFinding[] {
  return found.map(({ position: { start, end }, severity, ruleId, message }) => ({
    at: `${start.line}:${start.column}-${end.line}:${end.column}`,
    severity,
    ruleId,
    message,
  }))
}
