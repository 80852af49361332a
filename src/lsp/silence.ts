import type { Diagnostic } from '../core/finding.ts'
import { loadReader } from '../readers/index.ts'
import type { EditorBuffer } from './buffers.ts'
import type { Checks, Seen } from './checks.ts'
import { replaceIn, type SilenceEdit } from './edits.ts'
import { holdsSecret } from './secrets.ts'
import { silenceDraft, silenceHere, type SilenceRequest } from './silence-edits.ts'

/** Ways to silence a finding that work: each was tried on a copy of the text. */
export interface Silences {
  /** As narrowly as this format can. */
  readonly here: SilenceEdit | undefined
  /** The rule, in all of the draft. */
  readonly draft: SilenceEdit | undefined
}

export async function findSilences(
  diagnostic: Diagnostic,
  buffer: EditorBuffer,
  seen: Seen,
  checks: Checks,
): Promise<Silences> {
  const { draft, plan } = seen
  const source = { path: draft.path, format: draft.format, text: buffer.text }
  const reader = await loadReader(draft.format, buffer.text, plan.layout, plan.engine)
  const { start, end } = diagnostic.position
  const request: SilenceRequest = {
    text: buffer.text,
    format: draft.format,
    tree: reader.read(source, plan.meta, plan.layout).tree,
    diagnostic,
    mayQuote: !holdsSecret(start.offset ?? 0, end.offset ?? 0, seen),
  }

  async function firstThatWorks(edits: readonly SilenceEdit[]): Promise<SilenceEdit | undefined> {
    for (const edit of edits) if (await works(edit, diagnostic, buffer, seen, checks)) return edit
    return undefined
  }

  return {
    here: await firstThatWorks(silenceHere(request)),
    draft: await firstThatWorks(silenceDraft(request)),
  }
}

/** Whether the finding is silent once a reason is given, and nothing new is to be said. */
async function works(
  edit: SilenceEdit,
  { ruleId, position }: Diagnostic,
  buffer: EditorBuffer,
  seen: Seen,
  checks: Checks,
): Promise<boolean> {
  const { start, end, text, reasonAt } = edit
  const explained = `${text.slice(0, reasonAt)}reason${text.slice(reasonAt)}`
  const after = await checks.lint(replaceIn(buffer.text, [{ start, end, text: explained }]), seen)
  const was = position.start.offset ?? 0
  const shift = was >= start ? explained.length - (end - start) : 0
  const isSilent = after.suppressed.some(
    (finding) => finding.ruleId === ruleId && finding.position.start.offset === was + shift,
  )
  return isSilent && after.diagnostics.length < seen.result.diagnostics.length
}
