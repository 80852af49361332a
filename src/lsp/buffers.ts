import type {
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver/node'
import { createLines, type Lines } from '../core/lines.ts'
import { createPlaces, type Encoding, type Places } from './positions.ts'

/** A text that is open in the editor, as it stood at one version. */
export interface EditorBuffer {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
  readonly lines: Lines
  readonly places: Places
}

/**
 * How buffers follow what is typed.
 *
 * @param encodingNow Asked late: it is settled when the client says hello.
 */
export function followBuffers(
  encodingNow: () => Encoding,
): TextDocumentsConfiguration<EditorBuffer> {
  const open = (uri: string, languageId: string, version: number, text: string): EditorBuffer => {
    const lines = createLines(text)
    return {
      uri,
      languageId,
      version,
      text,
      lines,
      places: createPlaces(text, lines, encodingNow()),
    }
  }

  return {
    create: open,
    update(buffer, changes, version) {
      // Each change counts from the text that the one before has left.
      let current = buffer
      for (const change of changes) {
        current = open(buffer.uri, buffer.languageId, version, changed(current, change))
      }
      return current
    },
  }
}

function changed({ text, places }: EditorBuffer, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text
  const start = places.offsetAt(change.range.start)
  const end = Math.max(start, places.offsetAt(change.range.end))
  return text.slice(0, start) + change.text + text.slice(end)
}
