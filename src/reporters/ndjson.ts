import type { FileResult } from '../core/finding.ts'
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
  for (const diagnostic of diagnostics) lines += `${toJson({ path, ...diagnostic })}\n`
  return lines
}
