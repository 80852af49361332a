import type { Reporter } from '../core/reporter.ts'
import { countSeverities, draftsInWords, type Listed, listFindings, loudest } from './listed.ts'
import { printable } from './printable.ts'
import { countsInWords, messageWithPlace, pointOrPath } from './words.ts'

/** What an assistant can work through at once; the loudest come first. */
const most = 100

/** Short, for writing and coding assistants: what a finding says once is not said again. */
export const agent: Reporter = {
  id: 'agent',
  summary: 'Short lines for assistants, advice once a rule',
  needs: ['suggestions'],
  report(result) {
    const { shown, hidden } = loudest(listFindings(result), most)
    const advice = new Map(shown.map(({ diagnostic }) => [diagnostic.ruleId, diagnostic.advice]))
    const lines = [
      ...shown.map(row),
      ...[...advice].map(([ruleId, text]) => `${ruleId}: ${printable(text)}`),
      `${countsInWords(result.counts)} in ${draftsInWords(result)}`,
      ...(hidden.length > 0
        ? [`not shown: ${countsInWords(countSeverities(hidden))}; mend these first and run again`]
        : []),
    ]
    return `${lines.join('\n')}\n`
  },
}

function row({ file, diagnostic }: Listed): string {
  const [suggestion] = diagnostic.suggestions
  const words = [
    pointOrPath(file, diagnostic),
    diagnostic.severity,
    diagnostic.ruleId,
    messageWithPlace(diagnostic),
    ...(suggestion ? [`→ ${suggestion.title}`] : []),
  ]
  return printable(words.join(' '))
}
