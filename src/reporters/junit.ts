import type { Diagnostic, FileResult } from '../core/finding.ts'
import { incompleteNotices } from '../core/notices.ts'
import type { Reporter } from '../core/reporter.ts'
import { messageWithPlace, pointOrPath } from './words.ts'
import { element, escapeXml, nest, xmlDeclaration } from './xml.ts'

/** How a finding counts: an info does not fail a test, and what could not be read is no failure. */
type Outcome = 'failure' | 'error' | 'skipped'

/** A draft is a suite, a finding a test that did not pass. */
export const junit: Reporter = {
  id: 'junit',
  summary: 'XML of JUnit: a draft is a suite, a finding a failed test',
  needs: [],
  report({ files }) {
    const counts = countOutcomes(files.flatMap(({ diagnostics }) => diagnostics))
    const tests = files.reduce((sum, { diagnostics }) => sum + Math.max(1, diagnostics.length), 0)
    const attributes = {
      name: 'professional',
      tests,
      failures: counts.failure,
      errors: counts.error,
      time: 0,
    }
    return `${xmlDeclaration}${element('testsuites', attributes, nest(files.map(suite)))}\n`
  },
}

function suite(file: FileResult): string {
  const { path, diagnostics } = file
  const counts = countOutcomes(diagnostics)
  const cases =
    diagnostics.length === 0
      ? [element('testcase', { name: 'professional', classname: path, time: 0 })]
      : diagnostics.map((diagnostic) => testCase(file, diagnostic))
  const attributes = {
    name: path,
    tests: cases.length,
    failures: counts.failure,
    errors: counts.error,
    skipped: counts.skipped,
    time: 0,
  }
  return element('testsuite', attributes, nest(cases))
}

function testCase(file: FileResult, diagnostic: Diagnostic): string {
  const { ruleId, severity, advice } = diagnostic
  const outcome = outcomeOf(diagnostic)
  const message = messageWithPlace(diagnostic)
  const { place, position } = diagnostic
  const { line, column } = position.start
  const point = file.isMade && place !== null ? place : `${line}:${column}`
  const attributes = { name: `${ruleId} (${point})`, classname: file.path, time: 0 }
  // Not every schema allows `file` and `line`, so the text says where; `skipped` may have no type.
  const text = escapeXml(`${pointOrPath(file, diagnostic)}\n${advice}`)
  const type = outcome === 'skipped' ? {} : { type: severity }
  return element('testcase', attributes, nest([element(outcome, { ...type, message }, text)]))
}

function countOutcomes(diagnostics: readonly Diagnostic[]): Record<Outcome, number> {
  const counts = { failure: 0, error: 0, skipped: 0 }
  for (const diagnostic of diagnostics) counts[outcomeOf(diagnostic)]++
  return counts
}

function outcomeOf({ ruleId, severity }: Diagnostic): Outcome {
  if (incompleteNotices.some((id) => id === ruleId)) return 'error'
  return severity === 'info' ? 'skipped' : 'failure'
}
