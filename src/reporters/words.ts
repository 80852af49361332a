import type { Counts, Diagnostic, FileResult, Reference, Severity } from '../core/finding.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'

/** The message, for formats that know only lines: after the place that people know it by. */
export function messageWithPlace({ place, message }: Diagnostic): string {
  return printable(place === null ? message : `${place}: ${message}`)
}

/** `1 error, 2 warnings, 3 info`. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): string {
  return [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    `${counts.info} info`,
  ].join(', ')
}

/** What is left out of the counts: `, 2 silenced, 5 in the baseline`; empty where nothing is. */
export function restInWords(counts: Counts): string {
  const silenced = counts.suppressed > 0 ? `, ${counts.suppressed} silenced` : ''
  return counts.baselined > 0 ? `${silenced}, ${counts.baselined} in the baseline` : silenced
}

/** `Title, clause 3`. */
export function referenceInWords({ source, clause, title }: Reference): string {
  return printable([title ?? source, clause && `clause ${clause}`].filter(Boolean).join(', '))
}

/** `drafts/a.md:3:9`. */
export function pointInWords(path: string, { position: { start } }: Diagnostic): string {
  return printable(`${path}:${start.line}:${start.column}`)
}

/** The same; the path alone where a line means nothing. */
export function pointOrPath({ path, isMade }: FileResult, diagnostic: Diagnostic): string {
  return isMade && diagnostic.place !== null ? printable(path) : pointInWords(path, diagnostic)
}

/** With a full stop, for formats that want whole sentences. */
export function asSentence(text: string): string {
  return /[.!?…]["”’)]*$/.test(text) ? text : `${text}.`
}
