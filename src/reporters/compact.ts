import type { Reporter } from '../core/reporter.ts'
import { printable } from './printable.ts'

/** `path:line:column: severity message [rule]`, a line each: for editors, `grep` and golden files. */
export const compact: Reporter = {
  id: 'compact',
  summary: 'One line a finding: path:line:column: severity message [rule]',
  report(result) {
    const rows = result.files.flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ position: { start }, severity, message, ruleId }) =>
        printable(`${path}:${start.line}:${start.column}: ${severity} ${message} [${ruleId}]`),
      ),
    )
    return rows.map((row) => `${row}\n`).join('')
  },
}
