import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { EditorBuffer } from './buffers.ts'
import type { Client } from './client.ts'
import { createPlaces } from './positions.ts'
import { createLines } from '../core/lines.ts'
import { changesBetween, linesOf } from '../node/line-changes.ts'

/** A stretch of a text, in UTF-16 offsets, and what is to stand there instead. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A way to silence a finding, not yet known to work. */
export interface SilenceEdit extends Replacement {
  /** Where in the replacing text the reason is to be written. */
  readonly reasonAt: number
}

/** Applies replacements that do not overlap. */
export function replaceIn(text: string, replacements: readonly Replacement[]): string {
  let result = text
  for (const { start, end, text: instead } of replacements.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + instead + result.slice(end)
  }
  return result
}

/** An edit of an open buffer, which the client refuses if the buffer has changed since. */
export function editBuffer(
  buffer: EditorBuffer,
  replacements: readonly Replacement[],
  { can }: Client,
): WorkspaceEdit {
  const edits = replacements.map(({ start, end, text }): TextEdit => ({
    range: buffer.places.rangeOf(start, end),
    newText: text,
  }))
  const { uri, version } = buffer
  return can.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } }
}

/** An edit of a file on disk. */
export function editFile(
  uri: string,
  before: string,
  replacement: Replacement,
  { can, encoding }: Client,
): WorkspaceEdit {
  const places = createPlaces(before, createLines(before), encoding)
  const range = places.rangeOf(replacement.start, replacement.end)
  const edits: TextEdit[] = [{ range, newText: replacement.text }]
  return can.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits }] }
    : { changes: { [uri]: edits } }
}

/** A file that is not there yet. Only for clients that create files. */
export function createFileEdit(uri: string, text: string): WorkspaceEdit {
  const top = { line: 0, character: 0 }
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: top, end: top }, newText: text }],
      },
    ],
  }
}

/**
 * What differs between two texts, word by word, so that what stays keeps its folds and cursors, and
 * is not written down again.
 */
export function replacementsBetween(before: string, after: string): Replacement[] {
  return differences(linesOf(before), linesOf(after)).flatMap(({ start, end, text }) =>
    differences(wordsOf(before.slice(start, end)), wordsOf(text)).map((change) => ({
      start: start + change.start,
      end: start + change.end,
      text: change.text,
    })),
  )
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^]/gu) ?? []
}

function differences(old: readonly string[], fresh: readonly string[]): Replacement[] {
  const starts = [0]
  for (const piece of old) starts.push((starts.at(-1) ?? 0) + piece.length)
  return changesBetween(old, fresh).map(({ start, end, added }) => ({
    start: starts[start] ?? 0,
    end: starts[end] ?? 0,
    text: added.join(''),
  }))
}
