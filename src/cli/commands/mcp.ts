import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import type { Io } from '../io.ts'
import { createServer } from '../mcp/server.ts'
import { createSession, type SessionFlags } from '../mcp/session.ts'

/**
 * Serves tools to a writing assistant on standard input and output until the input ends. Nothing
 * but messages of the protocol goes to standard output.
 *
 * @param reportBug Tells whoever reads the log.
 */
export async function mcpCommand(
  flags: SessionFlags,
  io: Pick<Io, 'cwd' | 'stderr' | 'isInteractive'>,
  reportBug: (error: unknown) => void,
): Promise<number> {
  const session = createSession(flags, io.cwd)
  if (io.isInteractive) {
    io.stderr(
      `professional: waiting for an assistant on standard input, for drafts in ${session.root}\n` +
        '  Assistants start this command themselves; Ctrl+C ends it\n',
    )
  }
  const transport = new StdioServerTransport()
  const closed = whenClosed(transport)
  serveStdio(() => createServer(session, reportBug), {
    transport,
    // Its message may quote what the client has sent.
    onerror: (error) => io.stderr(`professional: a message could not be served (${error.name})\n`),
  })
  await closed
  return 0
}

/** The transport closes itself where its input ends, and tells only its owner. */
function whenClosed(transport: StdioServerTransport): Promise<void> {
  const close = transport.close.bind(transport)
  return new Promise((resolve) => {
    transport.close = async () => {
      await close()
      resolve()
    }
  })
}
