import {
  type Connection,
  type ExecuteCommandParams,
  MessageType,
  Position,
} from 'vscode-languageserver/node'
import { findAllowance } from './allowing.ts'
import { commands } from './commands.ts'
import { allow } from './config-edits.ts'
import type { Session } from './session.ts'
import { statusOf } from './status.ts'
import { tell } from './tell.ts'

/** Does what an editor asks by name; what it cannot make sense of does nothing. */
export async function runCommand(
  { command, arguments: args = [] }: ExecuteCommandParams,
  connection: Connection,
  session: Session,
): Promise<unknown> {
  const [first, second, third] = args as unknown[]
  if (typeof first !== 'string') return null
  switch (command) {
    case commands.openRule: {
      const uri = session.pages.uriOf(first)
      // Some editors show a page better themselves, and only want to know where it is.
      const isQuiet = second === 'quietly'
      if (uri && !isQuiet) await connection.window.showDocument({ uri, takeFocus: true })
      return uri ?? null
    }
    case commands.placeCursor: {
      if (!Position.is(second)) return null
      const selection = { start: second, end: second }
      await connection.window.showDocument({ uri: first, takeFocus: true, selection })
      return null
    }
    case commands.allow:
      if (typeof second === 'string' && Position.is(third)) {
        await allowAt(first, second, third, connection, session)
      }
      return null
    case commands.status: {
      const buffer = session.buffers.get(first)
      const status = statusOf(buffer && (await session.check(buffer)))
      await tell(connection, MessageType.Info, status)
      return status
    }
    default:
      return null
  }
}

/** Puts what stands at a place on the list of what a rule leaves alone. */
async function allowAt(
  uri: string,
  ruleId: string,
  position: Position,
  connection: Connection,
  session: Session,
): Promise<void> {
  const buffer = session.buffers.get(uri)
  const seen = buffer && (await session.check(buffer)).seen
  if (!seen) return
  const at = buffer.places.offsetAt(position)
  const diagnostic = seen.result.diagnostics.find(
    (found) => found.ruleId === ruleId && found.position.start.offset === at,
  )
  const found = diagnostic && (await findAllowance(diagnostic, buffer, seen, session.checks))
  if (!found) return
  const { option, text } = found
  const made = allow(seen.draft, session, ruleId, option, text, diagnostic.severity)
  if (made) await connection.workspace.applyEdit(made.edit)
}
