import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import type { Diagnostic, Reference } from '../core/finding.ts'
import type { Guidance } from '../core/reporter.ts'
import { describeRules } from '../describe-rules.ts'
import { dateInWords } from '../reporters/date.ts'
import { escapeMarkdown, markdownLink } from '../reporters/markdown-text.ts'
import type { EditorBuffer } from './buffers.ts'
import type { Seen } from './checks.ts'
import type { Client } from './client.ts'
import { rangeOf } from './diagnostics.ts'

/** What there is to know of the findings at a place, with no more of the draft than they say. */
export function hoverAt(
  position: Position,
  buffer: EditorBuffer,
  { result, draft }: Seen,
  { can }: Client,
): Hover | undefined {
  const at = buffer.places.offsetAt(position)
  const found = result.diagnostics.filter((diagnostic) => isAt(diagnostic, at))
  const [first] = found
  if (!first) return undefined
  const ids = new Set(found.map(({ ruleId }) => ruleId))
  const rules = describeRules(draft.resolved.rules.filter(({ id }) => ids.has(id)))
  const explain = can.markdown ? inMarkdown : inPlainText
  const parts = found.map((diagnostic) => {
    const rule = rules.get(diagnostic.ruleId)
    return explain(diagnostic, rule?.why, rule?.references ?? diagnostic.references)
  })
  return {
    contents: {
      kind: can.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.join(can.markdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: rangeOf(first, buffer),
  }
}

function isAt({ position }: Diagnostic, at: number): boolean {
  const start = position.start.offset ?? 0
  return start <= at && at <= (position.end.offset ?? start)
}

/** Those that a rule rests on most come first. */
const mostReferences = 3

type Explain = (
  diagnostic: Diagnostic,
  why: string | undefined,
  references: readonly (Reference | Guidance)[],
) => string

const inMarkdown: Explain = ({ message, ruleId, advice }, why, references) =>
  [
    `**${escapeMarkdown(message)}** \`${ruleId}\``,
    why === undefined ? '' : escapeMarkdown(why),
    `**What to do:** ${withCode(advice)}`,
    references
      .slice(0, mostReferences)
      .map((reference) => `- ${guidance(reference, markdownLink, escapeMarkdown)}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')

const inPlainText: Explain = ({ message, ruleId, advice }, why, references) =>
  [
    `${message} (${ruleId})`,
    ...(why === undefined ? [] : [why]),
    `What to do: ${advice}`,
    ...references.slice(0, mostReferences).map((reference) =>
      guidance(
        reference,
        (words, url) => (url ? `${words} <${url}>` : words),
        (text) => text,
      ),
    ),
  ].join('\n')

function guidance(
  reference: Reference | Guidance,
  link: (words: string, url: string | undefined) => string,
  escape: (text: string) => string,
): string {
  const { source, title, clause, url } = reference
  const { publisher, date, says } = reference as Guidance
  const isPage = url !== undefined && /^https?:\/\//i.test(url)
  const name = link(title ?? source, isPage ? url : undefined)
  const from = [publisher, date === undefined ? undefined : dateInWords(date)]
    .filter((part) => part !== undefined)
    .join(', ')
  const which = clause === undefined ? '' : `, clause ${escape(clause)}`
  const said = says === undefined ? '' : `: ${escape(says)}`
  return `${name}${which}${said}${from === '' ? '' : ` (${escape(from)})`}`
}

/** Commands are between backticks, and stay so. */
function withCode(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeMarkdown(part)))
    .join('')
}
