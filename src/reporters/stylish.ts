import type { Diagnostic, FileResult, LintResult, Severity } from '../core/finding.ts'
import type { Paint, Reporter, ReporterOptions } from '../core/reporter.ts'
import { concernedIn, draftsInWords } from './listed.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { referenceInWords, restInWords } from './words.ts'

/** For people: findings grouped by draft, and one line that sums up. */
export const stylish: Reporter = {
  id: 'stylish',
  summary: 'For people: findings grouped by draft',
  needs: ['suggestions'],
  report(result, options) {
    const concerned = concernedIn(result)
    const drafts = concerned.map((file) => draftBlock(file, options))
    return [...drafts, summary(result, concerned, options)].join('\n')
  },
}

function draftBlock(file: FileResult, options: ReporterOptions): string {
  const { paint } = options
  const places = placesOf(file)
  const severityWidth = widest(file.diagnostics.map(({ severity }) => severity))
  const said = layOut(file, 2 + widest(places) + 2 + severityWidth + 2, options)
  const told = new Set<string>()
  const rows = file.diagnostics.map((diagnostic, index) => {
    const { severity, ruleId } = diagnostic
    const columns = [
      paint.dim(places[index] ?? ''),
      inColour(paint, severity)(severity.padEnd(severityWidth)),
      said(diagnostic),
    ]
    const row = `  ${columns.join('  ')}\n`
    if (!options.verbose) return row
    const isTold = told.has(ruleId)
    told.add(ruleId)
    return row + details(diagnostic, file, options, isTold)
  })
  return `${paint.underline(printable(file.path))}\n${rows.join(options.verbose ? '\n' : '')}`
}

/** Narrower than this, a message is harder to read than a line that the terminal breaks. */
const narrowest = 30

/**
 * How message and rule are set: in two columns where the terminal has room for them, else broken
 * under the first word of the message.
 */
function layOut(
  { diagnostics }: FileResult,
  start: number,
  { columns = Infinity, paint }: ReporterOptions,
): (diagnostic: Diagnostic) => string {
  const messageWidth = widest(diagnostics.map(({ message }) => printable(message)))
  const room = columns - start
  const isWide = messageWidth + 2 + widest(diagnostics.map(({ ruleId }) => ruleId)) <= room
  if (isWide || room < narrowest) {
    return ({ message, ruleId }) =>
      `${printable(message).padEnd(messageWidth)}  ${paint.dim(ruleId)}`
  }
  return ({ message, ruleId }) => {
    const lines = wrap(printable(message), room).split('\n')
    const isRoomLeft = (lines.at(-1) ?? '').length + 2 + ruleId.length <= room
    const under = `\n${' '.repeat(start)}`
    return `${lines.join(under)}${isRoomLeft ? '  ' : under}${paint.dim(ruleId)}`
  }
}

/** Line and column, and the place that people know besides; in a file that is no text, only that. */
function placesOf({ diagnostics, isMade }: FileResult): string[] {
  const points = diagnostics.map(({ place, position: { start } }) =>
    isMade && place !== null ? printable(place) : `${start.line}:${start.column}`,
  )
  const pointWidth = widest(points)
  if (isMade) return points.map((point) => point.padEnd(pointWidth))
  const names = diagnostics.map(({ place }) => printable(place ?? ''))
  const nameWidth = widest(names)
  return points.map((point, index) => {
    const number = point.padStart(pointWidth)
    return nameWidth > 0 ? `${number}  ${(names[index] ?? '').padEnd(nameWidth)}` : number
  })
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

function inColour(paint: Paint, severity: Severity): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.red
    case 'warning':
      return paint.yellow
    case 'info':
      return paint.cyan
    default:
      return severity satisfies never
  }
}

/**
 * The line itself, what to do, and the guidance behind it.
 *
 * @param isTold The draft had a finding of the rule before, with its advice.
 */
function details(
  diagnostic: Diagnostic,
  file: FileResult,
  { width, paint }: ReporterOptions,
  isTold: boolean,
): string {
  const excerpt = file.excerpts[diagnostic.position.start.line]
  const sources = diagnostic.references.map(referenceInWords)
  const paragraphs = [
    excerpt === undefined ? '' : frame(diagnostic, excerpt, width - 6, paint),
    isTold ? '' : wrap(printable(diagnostic.advice), width - 6),
    ...diagnostic.suggestions.slice(0, 3).map(({ title }) => `→ ${printable(title)}`),
    ...(isTold ? [] : sources.slice(0, 3).map((source) => paint.dim(source))),
  ]
  const lines = paragraphs.filter((text) => text !== '').flatMap((text) => text.split('\n'))
  return lines.map((line) => `      ${line}\n`).join('')
}

/** As much of a line as fits, with a mark under what was found. */
function frame(diagnostic: Diagnostic, excerpt: string, width: number, paint: Paint): string {
  const { start, end } = diagnostic.position
  const first = start.column - 1
  const from = first < width * 0.7 ? 0 : first - Math.floor(width / 3)
  const length = start.line === end.line ? end.column - start.column : excerpt.length - first
  const shown = excerpt.slice(from, from + width)
  const mark =
    ' '.repeat(first - from) + '~'.repeat(Math.max(1, Math.min(length, width - (first - from))))
  return `${printable(shown.replaceAll('\t', ' '))}\n${inColour(paint, diagnostic.severity)(mark)}`
}

function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

function summary(
  result: LintResult,
  concerned: readonly FileResult[],
  { paint, exitCode }: ReporterOptions,
): string {
  const { counts, files } = result
  const drafts = draftsInWords(result)
  const rest = restInWords(counts)
  const found = counts.error + counts.warning + counts.info
  if (files.length === 0) return ''
  // What made the run fail is not shown.
  if (found === 0 && exitCode === 1) return `${paint.red('✖')} 0 errors in ${drafts}${rest}\n`
  if (found === 0) return `${paint.green('✔')} ${drafts} ready${rest}\n`
  const parts = [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    `${counts.info} info`,
  ]
  const worst: Severity = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info'
  return `${inColour(paint, worst)('✖')} ${parts.join(', ')} in ${someOf(result, concerned)}${drafts}${rest}\n`
}

/** How many of the drafts have findings, if not all; nothing where not all findings are shown. */
function someOf({ counts, files }: LintResult, concerned: readonly FileResult[]): string {
  const shown = concerned.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
  const isWhole = shown === counts.error + counts.warning + counts.info
  return isWhole && concerned.length < files.length ? `${concerned.length} of ` : ''
}
