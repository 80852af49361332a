import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver/node'
import type { Diagnostic as Squiggle } from 'vscode-languageserver/node'
import { squigglesOf } from './diagnostics.ts'
import { pauseAfter } from './schedule.ts'
import type { Session } from './session.ts'
import { listenFor } from './stale.ts'

/** Diagnostics for editors that ask for them. */
export interface Pull {
  answer(
    params: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport>
  /** A draft was saved. */
  save(uri: string): void
  forget(uri: string): void
}

interface Shown {
  readonly id: string
  readonly items: Squiggle[]
}

export function createPull(session: Session): Pull {
  const { buffers, client } = session
  const shown = new Map<string, Shown>()

  return {
    async answer({ textDocument: { uri }, previousResultId }, token) {
      const buffer = buffers.get(uri)
      if (!buffer) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
      const { run } = await session.settingsOf(uri)
      const before = shown.get(uri)
      if (run === 'onSave' && before) return report(before, previousResultId)

      const listen = listenFor(buffers, buffer, token)
      await listen(pauseAfter(session.checks.costOf(uri)))
      const check = await session.check(buffer)
      await listen()
      const now = { id: check.id, items: squigglesOf(check, client) }
      shown.set(uri, now)
      return report(now, previousResultId)
    },
    save: (uri) => void shown.delete(uri),
    forget: (uri) => void shown.delete(uri),
  }
}

function report({ id, items }: Shown, previousId: string | undefined): DocumentDiagnosticReport {
  return previousId === id
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items }
}
