import type { Diagnostic, FileResult } from '../core/finding.ts'
import type { Reporter } from '../core/reporter.ts'
import { printable } from './printable.ts'
import { messageWithPlace, pointInWords } from './words.ts'

/** `path:line:column: severity message [rule]`, a line each: for editors, `grep` and golden files. */
export const compact: Reporter = {
  id: 'compact',
  summary: 'One line a finding: path:line:column: severity message [rule]',
  needs: [],
  report: ({ files }) => files.map(reportFile).join(''),
  reportFile,
}

function reportFile(file: FileResult): string {
  return file.diagnostics.map((diagnostic) => `${row(file, diagnostic)}\n`).join('')
}

/** In a file that is no text, the place stands where others have line and column. */
function row({ path, isMade }: FileResult, diagnostic: Diagnostic): string {
  const { severity, message, ruleId, place } = diagnostic
  const said =
    isMade && place !== null
      ? printable(`${path}: ${place}: ${severity} ${message}`)
      : `${pointInWords(path, diagnostic)}: ${severity} ${messageWithPlace(diagnostic)}`
  return `${said} [${printable(ruleId)}]`
}
