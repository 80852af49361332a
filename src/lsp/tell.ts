import {
  type Connection,
  type MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'

/** Shows somebody a sentence. The connection's own way to do so waits for an answer. */
export function tell(connection: Connection, type: MessageType, message: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type, message })
}
