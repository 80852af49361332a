import { severities, type Severity } from '../core/finding.ts'
import type { Reporter } from '../core/reporter.ts'
import { forgePath } from './forge-path.ts'
import { workflowCommand } from './github-commands.ts'
import { countSeverities, type Listed, listFindings, loudest } from './listed.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { shownPosition } from './shown-position.ts'
import { countsInWords, messageWithPlace } from './words.ts'

/** GitHub shows no more of a kind for one step. https://github.com/orgs/community/discussions/26680 */
const mostOfAKind = 10

const kinds: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** Notes beside the lines of a pull request. */
export const github: Reporter = {
  id: 'github',
  summary: 'Annotations of GitHub Actions',
  needs: [],
  report(result, { prefix }) {
    const findings = listFindings(result)
    const parts = severities.map((severity) => {
      const own = findings.filter(({ diagnostic }) => diagnostic.severity === severity)
      return loudest(own, mostOfAKind)
    })
    const hidden = parts.flatMap((part) => part.hidden)
    const shown = parts.flatMap((part) => part.shown)
    const lines = shown.map((finding) => annotation(finding, prefix))
    return lines.join('') + closing(hidden)
  },
}

function annotation({ file, diagnostic }: Listed, prefix: string): string {
  const { severity, ruleId, advice } = diagnostic
  const { start, end } = shownPosition(file, diagnostic)
  // GitHub takes columns only of a finding on one line.
  const columns = start.line === end.line && { col: start.column, endColumn: end.column }
  return workflowCommand(
    kinds[severity],
    {
      file: printable(forgePath(file.path, prefix)),
      line: start.line,
      endLine: end.line,
      ...columns,
      title: ruleId,
    },
    `${messageWithPlace(diagnostic)}\n${printable(advice)}`,
  )
}

/** What is not shown is said in the log, where there is no limit. */
function closing(hidden: readonly Listed[]): string {
  if (hidden.length === 0) return ''
  return `${plural(hidden.length, 'finding')} more (${countsInWords(countSeverities(hidden))}): GitHub shows ${mostOfAKind} of a kind for each step\n`
}
