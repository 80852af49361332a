import type { Position } from 'unist'
import type { Diagnostic, FileResult } from '../../core/finding.ts'
import type { RuleInfo } from '../../core/reporter.ts'
import { countFindings, gatherResults } from '../../engine/count.ts'
import { describeRules } from '../../describe-rules.ts'
import { countSeverities, listFindings, loudest } from '../../reporters/listed.ts'
import { countsInWords } from '../../reporters/words.ts'
import type { CheckOutput, FindingOutput, GuidanceOutput } from './output-schemas.ts'
import type { Checked } from './session.ts'

/** What an assistant is told of a draft: nothing of its text but words that a message may quote. */
export function checkOutputOf({ result, rules, notes }: Checked, most: number): CheckOutput {
  const { suppressed, baselined, ...counts } = countFindings([result])
  const { shown, hidden } = loudest(listFindings(gatherResults([result])), most)
  const infos = describeRules(rules)
  const named = new Map(shown.map(({ diagnostic }) => [diagnostic.ruleId, diagnostic]))
  return {
    path: result.path,
    summary: summaryOf(result),
    complete: !result.incomplete,
    counts: {
      error: counts.error,
      warning: counts.warning,
      info: counts.info,
      silenced: suppressed,
      baselined,
    },
    ...(notes.length > 0 && { notes }),
    findings: shown.map(({ diagnostic }) => findingOf(diagnostic, result)),
    ...(hidden.length > 0 && { notShown: countSeverities(hidden) }),
    rules: [...named].map(([id, diagnostic]) => ruleOf(diagnostic, infos.get(id))),
  }
}

function summaryOf(result: FileResult): string {
  if (result.incomplete) return 'The draft could not be looked at in full.'
  const { error, warning, info } = countFindings([result])
  if (error + warning + info === 0) {
    return 'Nothing was found. That is no approval: somebody has to read the draft once more.'
  }
  const counted = countsInWords({ error, warning, info })
  return error > 0
    ? `${counted}. Errors have to be mended before the draft is published.`
    : `${counted}. Nothing has to be mended; some places want a second look.`
}

function findingOf(diagnostic: Diagnostic, { isMade }: FileResult): FindingOutput {
  const { ruleId, severity, message, position, place, suggestions, related } = diagnostic
  return {
    ruleId,
    severity,
    message,
    // Lines of a file that is no text are the reader's own, and nobody can go there.
    ...(!isMade && { range: rangeOf(position) }),
    ...(place !== null && { place }),
    suggestions: suggestions.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: isMade
        ? []
        : edits.map((edit) => ({ range: rangeOf(edit.position), text: edit.text })),
    })),
    ...(related.length > 0 && {
      related: related.map((one) => ({
        path: one.path,
        line: one.position.start.line,
        message: one.message,
      })),
    }),
  }
}

function rangeOf({ start, end }: Position): { start: Position['start']; end: Position['end'] } {
  return { start: pointOf(start), end: pointOf(end) }
}

function pointOf({ line, column, offset }: Position['start']): Position['start'] {
  return { line, column, ...(offset !== undefined && { offset }) }
}

/** Those that a rule rests on most come first. */
const mostGuidance = 2

function ruleOf(
  { ruleId, advice, references }: Diagnostic,
  info: RuleInfo | undefined,
): CheckOutput['rules'][number] {
  const guidance = (info?.references ?? references).slice(0, mostGuidance).map(guidanceOf)
  return { ruleId, advice, ...(info && { why: info.why }), guidance }
}

/** Members that are there; JSON has no others. */
export function guidanceOf(
  reference: RuleInfo['references'][number] | Diagnostic['references'][number],
): GuidanceOutput {
  const { source, title = source, clause, url } = reference
  const { publisher, date, says } = reference as RuleInfo['references'][number]
  return {
    title,
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(clause !== undefined && { clause }),
    ...(says !== undefined && { says }),
    ...(url !== undefined && { url }),
  }
}
