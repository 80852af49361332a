import type { Diagnostic, FileResult } from '../core/finding.ts'
import type { Reporter } from '../core/reporter.ts'
import { shownPosition } from './shown-position.ts'
import { messageWithPlace } from './words.ts'
import { element, nest, xmlDeclaration } from './xml.ts'

/** The XML of Checkstyle, which most CI servers read. */
export const checkstyle: Reporter = {
  id: 'checkstyle',
  summary: 'XML of Checkstyle, for Jenkins and others',
  needs: [],
  report({ files }) {
    const listed = files.map((file) => {
      const findings = file.diagnostics.map((diagnostic) => finding(file, diagnostic))
      return element('file', { name: file.path }, nest(findings))
    })
    // The version is that of the format, which readers look at.
    return `${xmlDeclaration}${element('checkstyle', { version: '4.3' }, nest(listed))}\n`
  },
}

function finding(file: FileResult, diagnostic: Diagnostic): string {
  const { severity, ruleId } = diagnostic
  const { start } = shownPosition(file, diagnostic)
  return element('error', {
    line: start.line,
    column: start.column,
    severity,
    message: messageWithPlace(diagnostic),
    // Jenkins takes what stands between the dots for package and type.
    source: `professional.${ruleId.replaceAll('/', '.')}`,
  })
}
