import type { Connection } from 'vscode-languageserver/node'
import type { EditorBuffer } from './buffers.ts'
import { squigglesOf } from './diagnostics.ts'
import { createSchedule } from './schedule.ts'
import type { Session } from './session.ts'

/** Diagnostics that are sent as soon as there is a pause in the typing. */
export interface Push {
  /** @param isDue Also for somebody who wants to hear of them on saving only. */
  later(buffer: EditorBuffer, isDue: boolean): void
  close(uri: string): void
}

export function createPush(
  connection: Connection,
  session: Session,
  safely: (work: () => Promise<void>) => void,
): Push {
  const schedule = createSchedule()
  const due = new Set<string>()

  async function send(uri: string): Promise<void> {
    const { buffers, client, reports } = session
    const { run } = await session.settingsOf(uri)
    const buffer = buffers.get(uri)
    if (!buffer || (run === 'onSave' && !due.has(uri))) return
    const check = await session.check(buffer)
    // Somebody has typed on, and the next look is on its way.
    if (buffers.get(uri) !== buffer) return
    due.delete(uri)
    const diagnostics = [...squigglesOf(check, client), ...reports.of(uri)]
    await connection.sendDiagnostics({ uri, version: buffer.version, diagnostics })
  }

  return {
    later({ uri }, isDue) {
      if (isDue) due.add(uri)
      schedule.later(uri, session.checks.costOf(uri), () => safely(() => send(uri)))
    },
    close(uri) {
      schedule.cancel(uri)
      due.delete(uri)
      void connection.sendDiagnostics({ uri, diagnostics: [...session.reports.of(uri)] })
    },
  }
}
