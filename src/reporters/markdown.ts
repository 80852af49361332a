import type { Diagnostic, FileResult, LintResult } from '../core/finding.ts'
import type { Reporter } from '../core/reporter.ts'
import { countSeverities, draftsInWords, type Listed, listFindings, loudest } from './listed.ts'
import { escapeMarkdown, markdownLink } from './markdown-text.ts'
import { countsInWords, restInWords } from './words.ts'

/** About what a comment of GitHub may hold, 65,536 characters. */
const most = 200

/** For a comment, a chat or the summary of a CI job. Lists, as tables are not shown everywhere. */
export const markdown: Reporter = {
  id: 'markdown',
  summary: 'Markdown for a comment, a chat or the summary of a job',
  needs: ['suggestions'],
  report(result) {
    const { shown, hidden } = loudest(listFindings(result), most)
    const parts = [
      heading(result),
      ...result.files.flatMap((file) => {
        const own = shown.filter((finding) => finding.file === file)
        return own.length === 0 ? [] : [draft(file, own)]
      }),
      ...(hidden.length > 0
        ? [`Not shown: ${countsInWords(countSeverities(hidden))}. The loudest come first.`]
        : []),
      ...(shown.length > 0 ? [whatToDo(shown)] : []),
    ]
    return `${parts.join('\n\n')}\n`
  },
}

function heading(result: LintResult): string {
  const { counts } = result
  const drafts = draftsInWords(result)
  const rest = restInWords(counts)
  const found = counts.error + counts.warning + counts.info
  return found === 0
    ? `### ${drafts} ready${rest}`
    : `### ${countsInWords(counts)} in ${drafts}${rest}`
}

function draft({ path }: FileResult, findings: readonly Listed[]): string {
  const rows = findings.map(({ diagnostic }) => row(diagnostic))
  return `**${escapeMarkdown(path)}**\n\n${rows.join('\n')}`
}

function row({ severity, place, position, message, ruleId, suggestions }: Diagnostic): string {
  const where = place === null ? `line ${position.start.line}` : escapeMarkdown(place)
  const instead = suggestions[0] ? ` – ${escapeMarkdown(suggestions[0].title)}` : ''
  return `- **${severity}**, ${where}: ${escapeMarkdown(message)}${instead} (\`${ruleId}\`)`
}

/** Once for each rule. */
function whatToDo(findings: readonly Listed[]): string {
  const rules = new Map(findings.map(({ diagnostic }) => [diagnostic.ruleId, diagnostic]))
  const rows = [...rules.values()].map(({ ruleId, advice, references }) => {
    const [reference] = references
    if (!reference) return `- \`${ruleId}\`: ${escapeMarkdown(advice)}`
    const { title, source, clause, url } = reference
    const link = markdownLink(title ?? source, url)
    return `- \`${ruleId}\`: ${escapeMarkdown(advice)} ${link}${clause === undefined ? '' : `, clause ${escapeMarkdown(clause)}`}`
  })
  return `**What to do**\n\n${rows.join('\n')}`
}
