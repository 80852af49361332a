import { Console } from 'node:console'
import { describeBug } from '../core/bug.ts'
import type { Surroundings } from './session.ts'
import { serveOnStreams } from './streams.ts'

/**
 * Serves the editor that has started this process.
 *
 * @returns The exit code, once the editor has said farewell or is gone.
 */
export async function serveOnStdio(surroundings: Surroundings): Promise<number> {
  // Standard output is the protocol's own: what code of a configuration prints goes elsewhere.
  globalThis.console = new Console(process.stderr, process.stderr)
  // One slip must not take the editor's server away; what it was is told without its message.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      process.stderr.write(`professional: ${describeBug(error, surroundings.version)}\n`)
    })
  }
  const code = await serveOnStreams(process.stdin, process.stdout, surroundings)
  // It would keep the process alive.
  process.stdin.destroy()
  return code
}
