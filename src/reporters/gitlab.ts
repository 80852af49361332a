import type { Severity } from '../core/finding.ts'
import type { Reporter } from '../core/reporter.ts'
import { createUniqueFingerprints } from './fingerprints.ts'
import { forgePath } from './forge-path.ts'
import { toJson } from './json-text.ts'
import { listFindings } from './listed.ts'
import { shownPosition } from './shown-position.ts'
import { messageWithPlace } from './words.ts'

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  info: 'info',
}

/** The Code Quality report of GitLab. */
export const gitlab: Reporter = {
  id: 'gitlab',
  summary: 'Code Quality report of GitLab',
  needs: [],
  report(result, { prefix }) {
    const fingerprintOf = createUniqueFingerprints()
    const findings = listFindings(result).map(({ file, diagnostic }) => {
      const { start, end } = shownPosition(file, diagnostic)
      return {
        // Not every version of GitLab shows the name of the check.
        description: `${messageWithPlace(diagnostic)} (${diagnostic.ruleId})`,
        check_name: diagnostic.ruleId,
        fingerprint: fingerprintOf(file.path, diagnostic),
        severity: severityNames[diagnostic.severity],
        location: {
          path: forgePath(file.path, prefix),
          lines: { begin: start.line, end: end.line },
        },
      }
    })
    return `${toJson(findings, 2)}\n`
  },
}
