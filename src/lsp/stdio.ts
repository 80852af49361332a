import { Console } from 'node:console'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { createConnection, type WatchDog } from 'vscode-languageserver'
import { withoutQuotes } from './quiet-log.ts'
import { serve } from './server.ts'
import type { Surroundings } from './session.ts'

/**
 * Serves the editor at the other end of standard input and output.
 *
 * @returns The exit code, once the editor has said farewell or is gone.
 */
export function serveOnStdio(surroundings: Surroundings): Promise<number> {
  // Standard output is the protocol's own: what code of a configuration prints goes elsewhere.
  globalThis.console = new Console(process.stderr, process.stderr)
  return new Promise((resolve) => {
    const end = (code: number): void => {
      process.stdin.destroy()
      resolve(code)
    }
    const watchDog: WatchDog = {
      shutdownReceived: false,
      initialize: ({ processId }) =>
        watchParent(processId, () => end(watchDog.shutdownReceived ? 0 : 1)),
      exit: end,
    }
    const leave = (): void => end(watchDog.shutdownReceived ? 0 : 1)
    process.stdin.once('end', leave)
    process.stdin.once('close', leave)
    const connection = createConnection(
      (logger) =>
        createProtocolConnection(
          new StreamMessageReader(process.stdin),
          new StreamMessageWriter(process.stdout),
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
