import { setTimeout as wait } from 'node:timers/promises'
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver/node'
import type { EditorBuffer } from './buffers.ts'
import type { Checks } from './checks.ts'

/**
 * Hears first what has been typed meanwhile, or taken back.
 *
 * @throws {ResponseError} Where nobody waits for the answer any more, or the text is another.
 */
export type Listen = (pause?: number) => Promise<void>

export function listenFor(
  buffers: TextDocuments<EditorBuffer>,
  buffer: EditorBuffer,
  token: CancellationToken,
): Listen {
  return async (pause = 0) => {
    await wait(pause)
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
    }
    if (buffers.get(buffer.uri) !== buffer) {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed')
    }
  }
}

/** The same checks, with a pause before each text that is tried out. */
export function checksThatListen(checks: Checks, listen: Listen): Checks {
  return {
    ...checks,
    async lint(text, seen) {
      await listen()
      return checks.lint(text, seen)
    },
  }
}
