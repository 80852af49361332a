import type { Diagnostic, FileResult, Reference, Severity, Suppressed } from '../core/finding.ts'
import type { Guidance, RuleInfo } from '../core/reporter.ts'
import { dateInWords } from './date.ts'
import { sentenceOf } from './html-sentence.ts'
import { escapeXml } from './xml.ts'

export const severityTitles: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
}

/** A finding with all that somebody needs who has to mend it. */
export function findingCard(
  diagnostic: Diagnostic,
  file: FileResult,
  about: {
    readonly id: string
    readonly rule: RuleInfo | undefined
    /** The finding of the draft that has told the reasons already. */
    readonly told: string | undefined
  },
): string {
  const { severity, message, advice, ruleId, position } = diagnostic
  const line = file.excerpts[position.start.line]
  const facts = [
    fact('What to do', `${withCode(advice)}${suggestionList(diagnostic)}`),
    relatedFact(diagnostic),
    ...(about.told === undefined
      ? [
          about.rule ? fact('Why', escapeXml(about.rule.why)) : '',
          guidanceFact(about.rule?.references ?? diagnostic.references),
        ]
      : [fact('Why', `<a href="#${about.told}">As for the first finding of this kind</a>`)]),
  ]
  return `<li class="finding ${severity}" id="${about.id}">
<p class="where"><span class="badge">${severityTitles[severity]}</span> ${whereOf(diagnostic)}</p>
<h3>${escapeXml(message)}</h3>
${line === undefined ? '' : `<blockquote>${sentenceOf(file.path, line, position)}</blockquote>\n`}<dl>
${facts.filter(Boolean).join('\n')}
</dl>
<p class="rule">${escapeXml(ruleId)}</p>
</li>`
}

/** A finding that the draft silences, with the reason it gives. */
export function silencedRow(diagnostic: Suppressed): string {
  const { reason } = diagnostic
  const why = reason === null ? 'no reason given' : `“${escapeXml(reason)}”`
  return leftOutRow(diagnostic, `Silenced because: ${why}`)
}

/** A finding that stands in the baseline. */
export function knownRow(diagnostic: Suppressed): string {
  return leftOutRow(diagnostic, `Left out because: ${escapeXml(diagnostic.reason ?? '')}`)
}

function leftOutRow(diagnostic: Suppressed, why: string): string {
  const { severity, message, ruleId } = diagnostic
  return `<li><strong>${escapeXml(message)}</strong> <span class="where">${severityTitles[severity]}, ${whereOf(diagnostic)}</span><br>${why} <span class="rule">${escapeXml(ruleId)}</span></li>`
}

function whereOf({ place, position: { start } }: Diagnostic): string {
  return place === null ? `line ${start.line}` : escapeXml(place)
}

/** Commands are between backticks. */
function withCode(text: string): string {
  return escapeXml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

function fact(term: string, description: string): string {
  return `<div><dt>${term}</dt><dd>${description}</dd></div>`
}

const mostSuggestions = 5

function suggestionList({ suggestions }: Diagnostic): string {
  if (suggestions.length === 0) return ''
  const titles = suggestions.slice(0, mostSuggestions).map(({ title }) => escapeXml(title))
  return `<ul class="instead">${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`
}

function relatedFact({ related }: Diagnostic): string {
  if (related.length === 0) return ''
  const places = related.map(
    ({ path, position, message }) =>
      `<li>${escapeXml(path)}, line ${position.start.line}: ${escapeXml(message)}</li>`,
  )
  return fact('Belongs with', `<ul>${places.join('')}</ul>`)
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
  return `${words}${said}${from === '' ? '' : ` <span class="from">(${from})</span>`}`
}

/** A plugin may write any link; only those that lead to a page are ones. */
function link(words: string, url: string | undefined): string {
  const text = escapeXml(words)
  if (url === undefined || !/^https?:\/\//i.test(url)) return text
  return `<a href="${escapeXml(url)}" rel="noreferrer">${text}</a>`
}
