import { type FileResult, type LintResult, severities, type Severity } from '../core/finding.ts'
import type { Reporter, ReporterOptions } from '../core/reporter.ts'
import { dateInWords } from './date.ts'
import { findingCard, knownRow, silencedRow } from './html-finding.ts'
import { styles } from './html-style.ts'
import { draftsInWords } from './listed.ts'
import { plural } from './plural.ts'
import { escapeXml } from './xml.ts'

/** One page to forward, file or print, for people who have never opened a terminal. */
export const html: Reporter = {
  id: 'html',
  summary: 'One page to read, forward and print',
  report(result, options) {
    const drafts = draftsInWords(result)
    const told = result.files.filter((file) => !isReady(file) || file.suppressed.length > 0)
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Report on ${drafts}</title>
<style>${styles}</style>
</head>
<body>
<header>
<h1>Report on ${drafts}</h1>
<p>${verdict(result)}</p>
${tally(result)}
</header>
${contents(result)}
<main>
${told.map((file) => draftSection(file, result, options)).join('\n')}
</main>
<footer>
<p>Made by professional ${escapeXml(options.version)} on <time datetime="${escapeXml(options.today)}">${dateInWords(options.today)}</time>. It reads words and cannot know what you know: read each draft once more with the patient’s neighbour in mind. This is no legal advice.</p>
</footer>
</body>
</html>
`
  },
}

function isReady({ diagnostics }: FileResult): boolean {
  return diagnostics.length === 0
}

function verdict({ files, counts }: LintResult): string {
  if (files.some(({ incomplete }) => incomplete)) {
    return 'Not everything could be looked at; the drafts concerned say why.'
  }
  const found = counts.error + counts.warning + counts.info
  if (found === 0) return 'Nothing was found.'
  return counts.error > 0
    ? 'Errors have to be mended before anything is published.'
    : 'Nothing has to be mended; some places want a second look.'
}

const meanings: Readonly<Record<Severity, string>> = {
  error: 'to be mended',
  warning: 'worth a second look',
  info: 'worth a thought',
}

function tally({ counts }: LintResult): string {
  const items = severities.map(
    (severity) =>
      `<li class="${severity}"><strong>${counts[severity]}</strong> ${nounOf(severity, counts[severity])} <span>${meanings[severity]}</span></li>`,
  )
  const others = [
    counts.suppressed > 0 ? `${plural(counts.suppressed, 'finding')} silenced with a comment` : '',
    counts.baselined > 0
      ? `${plural(counts.baselined, 'finding')} agreed to live with for now`
      : '',
  ].filter(Boolean)
  const rest =
    others.length === 0 ? '' : `\n<p>Left out of this count: ${others.join(' and ')}.</p>`
  return `<ul class="tally">${items.join('')}</ul>${rest}`
}

function nounOf(severity: Severity, count: number): string {
  return severity === 'info' ? 'info' : `${severity}${count === 1 ? '' : 's'}`
}

function contents({ files }: LintResult): string {
  if (files.length === 0) return ''
  const rows = files.map((file, index) => {
    const path = escapeXml(file.path)
    const isShown = !isReady(file) || file.suppressed.length > 0
    const name = isShown ? `<a href="#draft-${index + 1}">${path}</a>` : path
    return `<li>${name} <span>${isReady(file) ? 'ready' : countsOf(file)}</span></li>`
  })
  return `<nav aria-labelledby="drafts">
<h2 id="drafts">Drafts</h2>
<ul>${rows.join('')}</ul>
</nav>`
}

function countsOf({ diagnostics }: FileResult): string {
  return severities
    .map((severity) => [severity, diagnostics.filter((one) => one.severity === severity)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([severity, own]) => `${own.length} ${nounOf(severity, own.length)}`)
    .join(', ')
}

function draftSection(file: FileResult, { files }: LintResult, { rules }: ReporterOptions): string {
  const id = `draft-${files.indexOf(file) + 1}`
  const told = new Map<string, string>()
  const cards = file.diagnostics.map((diagnostic, index) => {
    const own = `${id}-${index + 1}`
    const { ruleId } = diagnostic
    const card = findingCard(diagnostic, file, {
      id: own,
      rule: rules.get(ruleId),
      told: told.get(ruleId),
    })
    if (!told.has(ruleId)) told.set(ruleId, own)
    return card
  })
  const list = cards.length === 0 ? '' : `\n<ol class="findings">\n${cards.join('\n')}\n</ol>`
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeXml(file.path)}</h2>
<p class="counts">${isReady(file) ? 'Ready' : countsOf(file)}</p>${list}${silenced(file)}${known(file)}
</section>`
}

function silenced({ suppressed }: FileResult): string {
  const rows = suppressed.filter(({ baselined }) => !baselined).map(silencedRow)
  return leftOut('Silenced in this draft', rows)
}

function known({ suppressed }: FileResult): string {
  const rows = suppressed.filter(({ baselined }) => baselined).map(knownRow)
  return leftOut('Agreed to live with for now, in the baseline', rows)
}

function leftOut(title: string, rows: readonly string[]): string {
  if (rows.length === 0) return ''
  return `\n<h3>${title}</h3>
<ul class="silenced">
${rows.join('\n')}
</ul>`
}
