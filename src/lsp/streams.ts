import type { Readable, Writable } from 'node:stream'
import { createConnection } from 'vscode-languageserver'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { withoutQuotes } from './quiet-log.ts'
import { serve } from './server.ts'
import type { Surroundings } from './session.ts'

/**
 * Serves the editor at the other end of two streams.
 *
 * @returns The exit code, once the editor has said farewell or is gone.
 */
export function serveOnStreams(
  input: Readable,
  output: Writable,
  surroundings: Surroundings,
): Promise<number> {
  return new Promise((resolve) => {
    const watchDog = {
      shutdownReceived: false,
      initialize: ({ processId }: { readonly processId: number | null }) =>
        watchParent(processId, leave),
      exit: resolve,
    }
    function leave(): void {
      resolve(watchDog.shutdownReceived ? 0 : 1)
    }
    input.once('end', leave)
    input.once('close', leave)
    const connection = createConnection(
      (logger) =>
        createProtocolConnection(
          new StreamMessageReader(input),
          new StreamMessageWriter(output),
          withoutQuotes(logger),
        ),
      watchDog,
    )
    serve(connection, surroundings)
  })
}

const everyThreeSeconds = 3000

/** An editor that has crashed says no farewell. */
function watchParent(processId: number | null, onGone: () => void): void {
  if (typeof processId !== 'number') return
  const timer = setInterval(() => {
    if (isAlive(processId)) return
    clearInterval(timer)
    onGone()
  }, everyThreeSeconds)
  timer.unref()
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // Somebody else's process is one all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
