import type { Diagnostic } from '../core/finding.ts'
import type { EditorBuffer } from './buffers.ts'
import type { Checks, Seen } from './checks.ts'
import { type Replacement, replaceIn } from './edits.ts'

/** Deletes a comment that silences nothing, if that is all it was for. */
export async function removeSilence(
  { ruleId, position }: Diagnostic,
  { text }: EditorBuffer,
  seen: Seen,
  checks: Checks,
): Promise<Replacement | undefined> {
  if (ruleId !== 'professional/unused-suppression') return undefined
  const range = withBraces(text, position.start.offset ?? 0, position.end.offset ?? 0)
  if (!comment.test(text.slice(range.start, range.end))) return undefined
  const removal = { ...wholeLine(text, range), text: '' }
  const after = await checks.lint(replaceIn(text, [removal]), seen)
  return after.diagnostics.length < seen.result.diagnostics.length ? removal : undefined
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** About one rule. */
const comment =
  /^(?:<!--|\{\/\*)\s*professional-[a-z-]+\s+[^\s,]+(?:\s+--\s[^]*)?\s*(?:-->|\*\/\})$/

/** In MDX a comment is code, and its braces belong to it. */
function withBraces(text: string, start: number, end: number): Stretch {
  return {
    start: text.startsWith('/*', start) && text.charAt(start - 1) === '{' ? start - 1 : start,
    end: text.startsWith('*/}', end - 2) ? end + 1 : end,
  }
}

/** With its line where nothing else stands on it, else with the space before it. */
function wholeLine(text: string, { start, end }: Stretch): Stretch {
  const [before = ''] = /[ \t]*$/.exec(text.slice(0, start)) ?? []
  const [after = ''] = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end)) ?? []
  const lineStart = start - before.length
  const isFirst = lineStart === 0 || /[\r\n]/.test(text.charAt(lineStart - 1))
  const isLast = after !== '' || end === text.length
  return isFirst && isLast
    ? { start: lineStart, end: end + after.length }
    : { start: lineStart, end }
}
