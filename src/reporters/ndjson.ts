import type { Diagnostic, FileResult } from '../core/finding.ts'
import type { Reporter } from '../core/reporter.ts'
import { toJson } from './json-text.ts'

/** A finding a line, printed as it is found: for programs that do not want to wait. */
export const ndjson: Reporter = {
  id: 'ndjson',
  summary: 'One JSON object a finding, a line each, as they are found',
  needs: ['suggestions'],
  report: ({ files }) => files.map(reportFile).join(''),
  reportFile,
}

function reportFile({ path, diagnostics }: FileResult): string {
  let lines = ''
  for (const diagnostic of diagnostics) lines += `${lineOf(path, diagnostic)}\n`
  return lines
}

/** The members of a finding in their order. Half of a line is the same for all findings of a rule. */
function lineOf(path: string, diagnostic: Diagnostic): string {
  const { advice, references, suggestions, fingerprint, url, ...said } = diagnostic
  const before = toJson({ path, ...said }).slice(0, -1)
  const after = toJson({ suggestions, fingerprint, url }).slice(1)
  return `${before},${guidanceOf(advice, references)},${after}`
}

interface Guidance {
  readonly advice: string
  readonly written: string
}

const known = new WeakMap<Diagnostic['references'], Guidance>()

/** Findings of a rule share the list of its sources. */
function guidanceOf(advice: string, references: Diagnostic['references']): string {
  const kept = known.get(references)
  if (kept?.advice === advice) return kept.written
  const written = toJson({ advice, references }).slice(1, -1)
  known.set(references, { advice, written })
  return written
}
