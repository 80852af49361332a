import type { FileResult, Suppressed } from '../core/finding.ts'
import { severityTitles, whereOf } from './html-words.ts'
import { escapeXml } from './xml.ts'

/** What a draft silences, and what the team has agreed to live with, each with its reason. */
export function leftOutList({ suppressed }: FileResult): string {
  return [
    list(
      'Silenced in this draft',
      suppressed.filter(({ baselined }) => !baselined),
      ({ reason }) => (reason === null ? 'No reason is given.' : `“${escapeXml(reason)}”`),
    ),
    list(
      'Agreed to live with for now',
      suppressed.filter(({ baselined }) => baselined),
      ({ reason }) =>
        reason === null || reason === 'baseline'
          ? 'It stands in the baseline of the team.'
          : `“${escapeXml(reason)}”`,
    ),
  ].join('')
}

function list(
  title: string,
  findings: readonly Suppressed[],
  because: (finding: Suppressed) => string,
): string {
  if (findings.length === 0) return ''
  const rows = findings.map((finding) => row(finding, because(finding)))
  return `\n<h3 class="left-out">${title}</h3>
<ul class="left-out">
${rows.join('\n')}
</ul>`
}

function row(finding: Suppressed, because: string): string {
  const { severity, message, ruleId } = finding
  return `<li class="${severity}"><p class="where">${whereOf(finding)}, ${severityTitles[severity].toLowerCase()}</p><p class="message">${escapeXml(message)}</p><p>${because}</p><p class="rule">${escapeXml(ruleId)}</p></li>`
}
