import {
  type Counts,
  type FileResult,
  type LintResult,
  severities,
  type Severity,
} from '../core/finding.ts'
import { plural } from './plural.ts'
import { escapeXml } from './xml.ts'

/** The one sentence that somebody in a hurry reads. */
export function verdict({ files, counts }: LintResult): string {
  const ready = files.filter(({ diagnostics }) => diagnostics.length === 0).length
  if (files.some(({ incomplete }) => incomplete)) {
    return 'Not everything could be looked at; the drafts concerned say why.'
  }
  if (ready === files.length) return 'Nothing was found.'
  const rest = ready === 0 ? '' : ` ${ready} ${ready === 1 ? 'is' : 'are'} ready.`
  const failing = files.filter(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error'),
  ).length
  if (failing === 0) {
    return counts.warning > 0
      ? `Nothing has to be mended; some places want a second look.${rest}`
      : `Nothing has to be mended; some places are worth a thought.${rest}`
  }
  if (failing > 1) {
    return `${failing} of ${files.length} drafts have errors, to be mended before they are published.${rest}`
  }
  const which = files.length === 1 ? 'This draft' : `1 of ${files.length} drafts`
  return `${which} has errors, to be mended before it is published.${rest}`
}

const meanings: Readonly<Record<Severity, string>> = {
  error: 'to be mended',
  warning: 'worth a second look',
  info: 'worth a thought',
}

/** How much of what, in all and in each draft. */
export function overview(
  files: readonly FileResult[],
  counts: Counts,
  linkFor: (file: FileResult) => string | undefined,
): string {
  if (files.length === 0) return ''
  const rows = files.map((file) => {
    const path = escapeXml(file.path)
    const link = linkFor(file)
    const name = link === undefined ? path : `<a href="${link}">${path}</a>`
    return `<tr><th scope="row">${name}</th>${cells(file)}</tr>`
  })
  const heads = severities.map((severity) => `<th scope="col">${headOf(severity)}</th>`)
  return `${tally(counts)}
<table>${files.length > 1 ? '\n<caption>Drafts, the gravest first</caption>' : ''}
<thead><tr><th scope="col">Draft</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function tally(counts: Counts): string {
  const items = severities.map(
    (severity) =>
      `<li class="${counts[severity] === 0 ? 'none' : severity}"><strong>${counts[severity]}</strong> ${nounOf(severity, counts[severity])} <span>${meanings[severity]}</span></li>`,
  )
  const others = [
    counts.suppressed > 0 ? `${plural(counts.suppressed, 'finding')} silenced in the drafts` : '',
    counts.baselined > 0
      ? `${plural(counts.baselined, 'finding')} agreed to live with for now`
      : '',
  ].filter(Boolean)
  const rest =
    others.length === 0 ? '' : `\n<p class="rest">Not counted: ${others.join(', and ')}.</p>`
  return `<ul class="tally">${items.join('')}</ul>${rest}`
}

function headOf(severity: Severity): string {
  return severity === 'info' ? 'Info' : severity === 'error' ? 'Errors' : 'Warnings'
}

function nounOf(severity: Severity, count: number): string {
  return severity === 'info' ? 'info' : `${severity}${count === 1 ? '' : 's'}`
}

function countOf({ diagnostics }: FileResult, severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length
}

function cells(file: FileResult): string {
  if (file.diagnostics.length === 0) return '<td class="ready" colspan="3">ready</td>'
  return severities
    .map((severity) => {
      const count = countOf(file, severity)
      return count === 0 ? '<td class="none">0</td>' : `<td class="${severity}">${count}</td>`
    })
    .join('')
}

/** What is in one draft, in a row. */
export function countChips(file: FileResult): string {
  const chips = severities.flatMap((severity) => {
    const count = countOf(file, severity)
    return count === 0 ? [] : [`<li class="${severity}">${count} ${nounOf(severity, count)}</li>`]
  })
  return `<ul class="chips">${chips.length === 0 ? '<li class="ready">ready</li>' : chips.join('')}</ul>`
}
