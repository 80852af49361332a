import { resolve } from 'node:path'
import {
  type Diagnostic as Squiggle,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver/node'
import type { UsageError } from '../core/errors.ts'
import type { Diagnostic, Related, Severity } from '../core/finding.ts'
import { sidecarOf } from '../node/sidecars.ts'
import { uriOf } from './addresses.ts'
import type { EditorBuffer } from './buffers.ts'
import type { Check, Seen } from './checks.ts'
import type { Client } from './client.ts'

const sourceName = 'professional'

/** What an editor is to show of a look at a buffer. */
export function squigglesOf(check: Check, client: Client): Squiggle[] {
  const { buffer, seen, problem } = check
  if (problem) return [configurationSquiggle(problem, client)]
  if (!seen) return []
  const { refused } = seen.draft.resolved
  return [
    ...(refused.length > 0 ? [refusalSquiggle(refused)] : []),
    ...seen.result.diagnostics.map((diagnostic) => toSquiggle(diagnostic, buffer, seen, client)),
  ]
}

export function toSquiggle(
  diagnostic: Diagnostic,
  buffer: EditorBuffer,
  seen: Seen,
  { can }: Client,
): Squiggle {
  const { ruleId, severity, message, url, related } = diagnostic
  const tags = tagsByNotice[ruleId]
  return {
    range: rangeOf(diagnostic, buffer),
    severity: severities[severity],
    code: ruleId,
    source: sourceName,
    message,
    ...(can.codeDescription && url !== null && { codeDescription: { href: url } }),
    ...(can.tags && tags && { tags }),
    ...(can.related &&
      related.length > 0 && {
        relatedInformation: related.map((place) => toRelated(place, buffer, seen)),
      }),
  }
}

/** What there is to say of the file beside a draft, by its URI: it is no draft itself. */
export function sidecarSquiggles(
  { draft, result }: Seen,
  { can }: Client,
): { readonly uri: string; readonly squiggles: Squiggle[] } {
  const { sidecar } = result
  return {
    uri: uriOf(resolve(draft.folder, sidecarOf(draft.path))),
    squiggles: (sidecar?.diagnostics ?? []).map(({ ruleId, severity, message, position }) => ({
      range: rangeElsewhere(position),
      severity: severities[severity],
      code: ruleId,
      source: sourceName,
      message,
      ...(can.tags && tagsByNotice[ruleId] && { tags: tagsByNotice[ruleId] }),
    })),
  }
}

export function rangeOf({ position }: Pick<Diagnostic, 'position'>, buffer: EditorBuffer): Range {
  const start = position.start.offset ?? 0
  return buffer.places.rangeOf(start, position.end.offset ?? start)
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What silences nothing may go: editors show it faded. */
const tagsByNotice: Readonly<Record<string, DiagnosticTag[]>> = {
  'professional/unused-suppression': [DiagnosticTag.Unnecessary],
}

function toRelated(
  { path, position, message }: Related,
  buffer: EditorBuffer,
  { draft, result }: Seen,
): NonNullable<Squiggle['relatedInformation']>[number] {
  if (path === result.path) {
    return { location: { uri: buffer.uri, range: rangeOf({ position }, buffer) }, message }
  }
  const range = rangeElsewhere(position)
  return { location: { uri: uriOf(resolve(draft.folder, path)), range }, message }
}

/** Of another text only lines and columns are known, in UTF-16. */
function rangeElsewhere({ start, end }: Diagnostic['position']): Range {
  return { start: pointAt(start.line, start.column), end: pointAt(end.line, end.column) }
}

const configurationCode = 'professional/configuration'

/** Nothing is found in the draft, and its writer has to know why. */
function configurationSquiggle(problem: UsageError, { can }: Client): Squiggle {
  const message = [`Not checked. ${problem.message}`, problem.hint].filter(Boolean).join('\n')
  return {
    range: pointRange(1, 1),
    severity: DiagnosticSeverity.Error,
    code: configurationCode,
    source: sourceName,
    message,
    ...(can.related &&
      problem.places.length > 0 && {
        relatedInformation: problem.places.map((place) => ({
          location: { uri: uriOf(place.file), range: pointRange(place.line, place.column) },
          message: place.message,
        })),
      }),
  }
}

/** Code that was passed over may bring rules that would have had something to say. */
function refusalSquiggle(refused: readonly string[]): Squiggle {
  return {
    range: pointRange(1, 1),
    severity: DiagnosticSeverity.Information,
    code: configurationCode,
    source: sourceName,
    message: [...refused, 'Code is run in folders that you have called trusted'].join('\n'),
  }
}

/** The same for the configuration file itself, by its URI. */
export function configurationSquiggles({ places }: UsageError): Map<string, Squiggle[]> {
  const byFile = new Map<string, Squiggle[]>()
  for (const { file, line, column, message } of places) {
    const uri = uriOf(file)
    byFile.set(uri, [
      ...(byFile.get(uri) ?? []),
      {
        range: pointRange(line, column),
        severity: DiagnosticSeverity.Error,
        code: configurationCode,
        source: sourceName,
        message,
      },
    ])
  }
  return byFile
}

function pointRange(line: number, column: number): Range {
  const point = pointAt(line, column)
  return { start: point, end: point }
}

function pointAt(line: number, column: number): Range['start'] {
  return { line: line - 1, character: column - 1 }
}
