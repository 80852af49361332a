import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Diagnostic, FileResult } from './core/finding.ts'

/**
 * A diagnostic as a vfile message, for `vfile-reporter` and its kin: `fatal` is true for an error,
 * false for a warning and unset for an info.
 */
export function toMessage(diagnostic: Diagnostic): VFileMessage {
  const { place } = diagnostic
  // A message knows only lines, so a cell or paragraph is named in its words.
  const reason = place === null ? diagnostic.message : `${place}: ${diagnostic.message}`
  const message = new VFileMessage(reason, {
    place: diagnostic.position,
    source: 'professional',
    ruleId: diagnostic.ruleId,
  })
  message.fatal =
    diagnostic.severity === 'error' ? true : diagnostic.severity === 'warning' ? false : undefined
  message.note = diagnostic.advice
  if (diagnostic.url !== null) message.url = diagnostic.url
  const [suggestion] = diagnostic.suggestions
  if (suggestion?.edits.length === 1) message.expected = suggestion.edits.map(({ text }) => text)
  return message
}

/** Puts all that was found on a file. */
export function addMessages(file: VFile, result: FileResult): void {
  for (const diagnostic of result.diagnostics) {
    const message = toMessage(diagnostic)
    if (file.path) {
      message.name = `${file.path}:${message.name}`
      message.file = file.path
    }
    file.messages.push(message)
  }
}
