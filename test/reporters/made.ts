import type { Position } from 'unist'
import type { Diagnostic, FileResult, LintResult } from '../../src/core/finding.ts'
import { plainPaint, type ReporterOptions } from '../../src/core/reporter.ts'
import { gatherResults } from '../../src/engine/count.ts'
import { describeRules } from '../../src/describe-rules.ts'
import { loadReporter } from '../../src/reporters/index.ts'
import { rules } from '../../rules/index.ts'
import { today } from '../harness.ts'

export function position(line: number, column: number, endColumn = column + 1): Position {
  return { start: { line, column }, end: { line, column: endColumn } }
}

export function diagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: 'respect/dated-terms',
    severity: 'warning',
    message: 'Something was found',
    position: position(1, 1),
    place: null,
    related: [],
    advice: 'Do something about it.',
    references: [],
    suggestions: [],
    fingerprint: 'abc',
    url: null,
    ...parts,
  }
}

export function file(
  path: string,
  diagnostics: readonly Diagnostic[],
  parts: Partial<FileResult> = {},
): FileResult {
  return {
    path,
    diagnostics,
    suppressed: [],
    facts: [],
    excerpts: {},
    byteColumns: {},
    incomplete: false,
    ...parts,
  }
}

const options: ReporterOptions = {
  paint: plainPaint,
  width: 80,
  verbose: false,
  version: '1.2.3',
  rules: describeRules(rules),
  prefix: '',
  exitCode: 0,
  today,
}

/** A report on results that no draft gives. */
export async function report(
  format: string,
  files: readonly FileResult[] | LintResult,
  parts: Partial<ReporterOptions> = {},
): Promise<string> {
  const reporter = await loadReporter(format)
  const result = 'counts' in files ? files : gatherResults(files)
  return reporter!.report(result, { ...options, ...parts })
}
