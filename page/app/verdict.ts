import type { FileResult, Severity } from 'professional/browser'
import { find, make } from './element.ts'
import { countInWords } from './lengths.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Says how many findings there are, in sight; returns the same in words. */
export function showVerdict({ diagnostics, incomplete }: FileResult): string {
  const counts = severities.map(
    (severity) =>
      [severity, diagnostics.filter((one) => one.severity === severity).length] as const,
  )
  const words = counts.filter(([, count]) => count > 0).map(([one, count]) => nounOf(one, count))
  const verdict = find('#verdict', HTMLElement)
  if (words.length === 0) {
    verdict.replaceChildren(
      make('strong', {}, 'Nothing was found.'),
      ' Read it once more with the patient’s neighbour in mind.',
    )
    return 'Nothing was found.'
  }
  const pills = counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) =>
      make('span', { class: `pill ${severity}` }, nounOf(severity, count)),
    )
  const more = incomplete ? ['Not everything could be looked at.'] : []
  verdict.replaceChildren(...pills, ...more)
  return `${countInWords(diagnostics.length, 'finding')}: ${words.join(', ')}.`
}

function nounOf(severity: Severity, count: number): string {
  return severity === 'info' ? `${count} info` : countInWords(count, severity)
}
