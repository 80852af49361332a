import type { Diagnostic, FileResult, Reference } from '../core/finding.ts'
import type { Guidance } from '../core/reporter.ts'
import { dateInWords } from './date.ts'
import type { FindingGroup } from './html-groups.ts'
import { sentenceOf } from './html-sentence.ts'
import { severityTitles, whereOf } from './html-words.ts'
import { plural } from './plural.ts'
import { escapeXml } from './xml.ts'

/** What a rule found in a draft, with all that somebody needs who has to mend it. */
export function findingCard(group: FindingGroup, file: FileResult, id: string): string {
  const { severity, title, findings, ruleId } = group
  const many =
    findings.length > 1 ? ` <span class="many">${plural(findings.length, 'place')}</span>` : ''
  return `<li class="finding ${severity}" id="${id}">
<div class="what">
<p class="kind"><span class="badge">${severityTitles[severity]}</span>${many}</p>
<h3>${escapeXml(title)}</h3>
<ul class="places">
${findings.map((finding) => placeOf(finding, group, file)).join('\n')}
</ul>
${whatToDo(group)}
</div>
<dl>
${factsOf(group).filter(Boolean).join('\n')}
</dl>
<p class="rule">${escapeXml(ruleId)}</p>
</li>`
}

/** One finding: where it stands, its sentence, and what may be written instead. */
function placeOf(finding: Diagnostic, group: FindingGroup, file: FileResult): string {
  const { message, severity, position } = finding
  const line = file.excerpts[position.start.line]
  const quieter = severity === group.severity ? '' : `, ${severityTitles[severity].toLowerCase()}`
  return [
    `<li><p class="where">${whereOf(finding)}${quieter}</p>`,
    group.isMixed ? `<p class="message">${escapeXml(message)}</p>` : '',
    line === undefined ? '' : `<blockquote>${sentenceOf(file.path, line, position)}</blockquote>`,
    suggestionList(finding),
    relatedList(finding),
    '</li>',
  ].join('')
}

const mostSuggestions = 5

function suggestionList({ suggestions }: Diagnostic): string {
  if (suggestions.length === 0) return ''
  const titles = suggestions.slice(0, mostSuggestions).map(({ title }) => escapeXml(title))
  return `<ul class="instead">${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`
}

function relatedList({ related }: Diagnostic): string {
  if (related.length === 0) return ''
  const places = related.map(
    ({ path, position, message }) =>
      `<li>${escapeXml(path)}, line ${position.start.line}: ${escapeXml(message)}</li>`,
  )
  return `<p class="message">Belongs with</p><ul class="related">${places.join('')}</ul>`
}

function whatToDo({ findings }: FindingGroup): string {
  const [first] = findings
  return first ? `<p class="do"><strong>What to do</strong> ${withCode(first.advice)}</p>` : ''
}

function factsOf({ findings, rule }: FindingGroup): string[] {
  const [first] = findings
  return [
    rule ? fact('Why', escapeXml(rule.why)) : '',
    guidanceFact(rule?.references ?? first?.references ?? []),
  ]
}

/** Commands are between backticks. */
function withCode(text: string): string {
  return escapeXml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

function fact(term: string, description: string): string {
  return `<div><dt>${term}</dt><dd>${description}</dd></div>`
}

/** Those that a rule rests on most come first. */
const mostReferences = 3

function guidanceFact(references: readonly (Reference | Guidance)[]): string {
  if (references.length === 0) return ''
  const items = references.slice(0, mostReferences).map((one) => `<li>${guidance(one)}</li>`)
  return fact('Guidance', `<ul>${items.join('')}</ul>`)
}

function guidance(reference: Reference | Guidance): string {
  const { source, title, clause, url } = reference
  const { publisher, date, says } = reference as Guidance
  const words = `${link(title ?? source, url)}${clause === undefined ? '' : `, clause ${escapeXml(clause)}`}`
  const from = [publisher, date === undefined ? undefined : dateInWords(date)]
    .filter((part) => part !== undefined)
    .map(escapeXml)
    .join(', ')
  const said = says === undefined ? '' : `: ${escapeXml(says)}`
  // Paper has no links; on the screen it is not shown.
  const onPaper = isPage(url) ? ` <span class="url">${escapeXml(url)}</span>` : ''
  return `${words}${said}${from === '' ? '' : ` <span class="from">${from}</span>`}${onPaper}`
}

/** A plugin may write any link; only those that lead to a page are ones. */
function link(words: string, url: string | undefined): string {
  const text = escapeXml(words)
  return isPage(url) ? `<a href="${escapeXml(url)}" rel="noreferrer">${text}</a>` : text
}

function isPage(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url)
}
