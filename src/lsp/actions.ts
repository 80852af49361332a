import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node'
import type { Diagnostic, FileResult } from '../core/finding.ts'
import { fixableFormats, settleText } from '../core/fix.ts'
import { createLines } from '../core/lines.ts'
import type { Rule } from '../core/rule.ts'
import { findAllowance } from './allowing.ts'
import type { EditorBuffer } from './buffers.ts'
import type { Checks, Seen } from './checks.ts'
import { commands } from './commands.ts'
import { addTerm, allow, type ConfigEditor, turnOff } from './config-edits.ts'
import { toSquiggle } from './diagnostics.ts'
import {
  editBuffer,
  replacementsBetween,
  type Replacement,
  replaceIn,
  type SilenceEdit,
} from './edits.ts'
import { createPlaces } from './positions.ts'
import { removeSilence } from './remove-silence.ts'
import { holdsSecret, touches } from './secrets.ts'
import { findSilences } from './silence.ts'

/** Applies every suggestion that cannot change what the draft means, as `--fix` does. */
export const fixAllKind = 'source.fixAll.professional'
const termKind = 'refactor.rewrite.professional'

export const actionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind, termKind]

/** A look at a buffer, and what actions on it may use. */
export interface ActionContext {
  readonly buffer: EditorBuffer
  readonly seen: Seen
  readonly checks: Checks
  readonly editor: ConfigEditor
  /** Whether there is a page to open about a rule. */
  hasPage(rule: string): boolean
}

export async function actionsFor(
  { range, context: { only } }: CodeActionParams,
  context: ActionContext,
): Promise<CodeAction[]> {
  const { buffer, seen } = context
  const start = buffer.places.offsetAt(range.start)
  const end = Math.max(start, buffer.places.offsetAt(range.end))
  const actions: CodeAction[] = []
  if (isWanted(CodeActionKind.QuickFix, only)) {
    const there = seen.result.diagnostics.filter((diagnostic) => touches(diagnostic, start, end))
    for (const diagnostic of there.slice(0, mostFindings)) {
      actions.push(...(await quickFixes(diagnostic, context)))
    }
  }
  if (isWanted(termKind, only)) actions.push(...termAction(start, end, context))
  if (isWanted(fixAllKind, only)) actions.push(...(await fixAllAction(context)))
  return actions
}

/** Kinds are paths: whoever asks for `source` means all that is below it. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))
}

/** Each is tried out, and nobody reads through the menu of a whole draft. */
const mostFindings = 5

async function quickFixes(diagnostic: Diagnostic, context: ActionContext): Promise<CodeAction[]> {
  const { buffer, seen, editor } = context
  const about = {
    kind: CodeActionKind.QuickFix,
    diagnostics: [toSquiggle(diagnostic, buffer, seen, editor.client)],
  }
  const rule = seen.draft.resolved.rules.find(({ id }) => id === diagnostic.ruleId)
  const removal = await removeSilence(diagnostic, buffer, seen, context.checks)
  const actions: Omit<CodeAction, 'kind' | 'diagnostics'>[] = [
    ...suggestionActions(diagnostic, context),
    ...(removal
      ? [{ title: 'Delete this comment', edit: bufferEdit([removal], context), isPreferred: true }]
      : []),
    ...(rule ? await silenceActions(diagnostic, context) : []),
    ...(rule ? await configActions(diagnostic, rule, context) : []),
    ...(editor.client.can.showDocument && context.hasPage(diagnostic.ruleId)
      ? [
          commandAction(`Open the page of ${diagnostic.ruleId}`, commands.openRule, [
            diagnostic.ruleId,
          ]),
        ]
      : []),
  ]
  return actions.map((action) => ({ ...action, ...about }))
}

const mostSuggestions = 5

function suggestionActions({ suggestions }: Diagnostic, context: ActionContext): CodeAction[] {
  if (!fixableFormats.has(context.seen.draft.format)) return []
  return suggestions.slice(0, mostSuggestions).map(({ title, safe, edits }) => {
    const replacements = edits.map(({ position, text }) => ({
      start: position.start.offset ?? 0,
      end: position.end.offset ?? 0,
      text,
    }))
    return { title, edit: bufferEdit(replacements, context), ...(safe && { isPreferred: true }) }
  })
}

async function silenceActions(
  diagnostic: Diagnostic,
  context: ActionContext,
): Promise<CodeAction[]> {
  const { buffer, seen, checks } = context
  const { here, draft } = await findSilences(diagnostic, buffer, seen, checks)
  const name = diagnostic.ruleId
  return [
    ...(here ? [silenceAction(`Silence ${name} here, with a reason`, here, context)] : []),
    ...(draft
      ? [silenceAction(`Silence ${name} in this draft, with a reason`, draft, context)]
      : []),
  ]
}

/** The cursor goes where the reason is to be written: an error stays one until it has one. */
function silenceAction(title: string, silence: SilenceEdit, context: ActionContext): CodeAction {
  const { buffer, editor } = context
  const edit = bufferEdit([silence], context)
  if (!editor.client.can.showDocument) return { title, edit }
  const text = replaceIn(buffer.text, [silence])
  const places = createPlaces(text, createLines(text), editor.client.encoding)
  const position = places.positionAt(silence.start + silence.reasonAt)
  return { ...commandAction(title, commands.placeCursor, [buffer.uri, position]), edit }
}

async function configActions(
  diagnostic: Diagnostic,
  rule: Rule,
  { buffer, seen, checks, editor }: ActionContext,
): Promise<CodeAction[]> {
  const { draft } = seen
  const { ruleId, severity } = diagnostic
  const actions: CodeAction[] = []
  const allowance = await findAllowance(diagnostic, buffer, seen, checks)
  if (allowance) {
    const { option, text } = allowance
    const made = allow(draft, editor, ruleId, option, text, severity)
    const { start, end } = diagnostic.position
    if (made && holdsSecret(start.offset ?? 0, end.offset ?? 0, seen)) {
      // The words leave the draft only when somebody says so.
      const position = buffer.places.positionAt(start.offset ?? 0)
      const title = `Allow this in every draft, in ${made.name}`
      actions.push(commandAction(title, commands.allow, [buffer.uri, ruleId, position]))
    } else if (made) {
      actions.push({ title: `Allow “${text}” in every draft, in ${made.name}`, edit: made.edit })
    }
  }
  // Nobody turns off by accident what finds breaches.
  if (severity !== 'error' && !rule.sensitive) {
    const made = turnOff(draft, editor, ruleId)
    if (made) actions.push({ title: `Turn off ${ruleId} in ${made.name}`, edit: made.edit })
  }
  return actions
}

/** A word or a few, such as a team might want to say in another way. */
const term = /^[\p{L}\p{N}](?:[^\r\n{}]{0,58}[\p{L}\p{N}])?$/u

function termAction(start: number, end: number, context: ActionContext): CodeAction[] {
  const { buffer, seen, editor } = context
  const words = buffer.text.slice(start, end)
  if (!term.test(words) || holdsSecret(start, end, seen)) return []
  const made = addTerm(seen.draft, editor, words.toLowerCase())
  if (!made) return []
  const title = `Report “${words.toLowerCase()}” in every draft: add it to the terms in ${made.name}`
  return [{ title, kind: termKind, edit: made.edit }]
}

async function fixAllAction(context: ActionContext): Promise<CodeAction[]> {
  const { buffer, seen, checks } = context
  if (!fixableFormats.has(seen.draft.format)) return []
  const lint = (text: string): Promise<FileResult> =>
    text === buffer.text ? Promise.resolve(seen.result) : checks.lint(text, seen)
  const fixed = await settleText(buffer.text, 'safe', lint)
  if (fixed.count === 0) return []
  const edit = bufferEdit(replacementsBetween(buffer.text, fixed.text), context)
  return [{ title: 'Apply all suggestions that change no meaning', kind: fixAllKind, edit }]
}

function bufferEdit(
  replacements: readonly Replacement[],
  { buffer, editor }: ActionContext,
): NonNullable<CodeAction['edit']> {
  return editBuffer(buffer, replacements, editor.client)
}

function commandAction(title: string, command: string, args: unknown[]): CodeAction {
  return { title, command: { title, command, arguments: args } }
}
