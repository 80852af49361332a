import type { Diagnostic, RuleId } from '../core/finding.ts'
import type { RuleInfo } from '../core/reporter.ts'
import type { Listed } from './listed.ts'
import { markdownLink } from './markdown-text.ts'
import { sarifLevels } from './sarif-levels.ts'
import { asSentence, referenceInWords } from './words.ts'

export interface SarifRules {
  readonly listed: readonly object[]
  indexOf(id: RuleId): number
}

/** The rules that have findings, by id. */
export function listSarifRules(
  findings: readonly Listed[],
  known: ReadonlyMap<RuleId, RuleInfo>,
): SarifRules {
  const seen = new Map(findings.map(({ diagnostic }) => [diagnostic.ruleId, diagnostic]))
  const ids = [...seen.keys()].toSorted()
  const indices = new Map(ids.map((id, index) => [id, index]))
  return {
    listed: ids.flatMap((id) => {
      const diagnostic = seen.get(id)
      return diagnostic ? [describe(diagnostic, known.get(id))] : []
    }),
    indexOf: (id) => indices.get(id) ?? -1,
  }
}

/** A slash would make the rest a part of another rule. */
export function sarifId(id: RuleId): string {
  return id.replaceAll('/', '-')
}

function describe(diagnostic: Diagnostic, rule: RuleInfo | undefined): object {
  const { ruleId, advice, references, url } = diagnostic
  const guidance = references.map((reference) => `- ${guidanceLink(reference)}`).join('\n')
  const text = [rule?.why, advice, references.map(referenceInWords).join('\n')]
  const markdown = [rule?.why, `**What to do:** ${advice}`, guidance]
  return {
    id: sarifId(ruleId),
    name: pascal(ruleId),
    shortDescription: { text: asSentence(rule?.summary ?? titleOf(ruleId)) },
    fullDescription: { text: asSentence(rule?.why ?? advice) },
    ...(url !== null && { helpUri: url }),
    help: {
      text: text.filter(Boolean).join('\n\n'),
      markdown: markdown.filter(Boolean).join('\n\n'),
    },
    defaultConfiguration: { level: sarifLevels[rule?.severity ?? diagnostic.severity] },
    properties: { tags: [ruleId.split('/')[0]] },
  }
}

function guidanceLink(reference: Diagnostic['references'][number]): string {
  return markdownLink(referenceInWords(reference), reference.url)
}

/** `ConfidentialityNhsNumber`. */
function pascal(id: RuleId): string {
  return id.replaceAll(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())
}

/** What the tool itself has to say has a name that reads as a sentence. */
function titleOf(id: RuleId): string {
  const words = id.replace(/^.*\//, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
