import type { Document } from '../core/document.ts'
import type { Diagnostic, Finding } from '../core/finding.ts'
import { noticeKinds } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { countWhile } from '../core/halving.ts'

/** Stretches of a source that must not be repeated. */
export interface SensitiveRanges {
  /** Those that reach into a stretch, in order and apart from each other. */
  within(start: number, end: number): Iterable<Range>
  overlap(start: number, end: number): boolean
}

export function rangesOf(findings: readonly Finding[]): SensitiveRanges {
  const ranges = joined(
    findings.flatMap(({ position, related }) =>
      [position, ...related.map((place) => place.position)].map(({ start, end }) => ({
        start: start.offset ?? 0,
        end: end.offset ?? 0,
      })),
    ),
  )

  function* within(start: number, end: number): Generator<Range> {
    const before = countWhile(ranges.length, (at) => (ranges[at]?.end ?? 0) <= start)
    for (let index = before; index < ranges.length; index++) {
      const range = ranges[index]
      if (!range || range.start >= end) return
      yield range
    }
  }

  return { within, overlap: (start, end) => !within(start, end).next().done }
}

function joined(ranges: readonly Range[]): Range[] {
  const apart: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else apart.push({ start, end })
  }
  return apart
}

const mask = '\u2588'
const longestLine = 2000

/** Long numbers are blotted out in any case: a rule that is switched off has not looked at them. */
const longNumber = /\d(?:[ \-*_]{0,4}\d){5,}/g

function withoutLongNumbers(text: string): string {
  // To replace what is not there takes longer than to look for it.
  if (text.search(longNumber) < 0) return text
  return text.replaceAll(longNumber, (digits) => mask.repeat(digits.length))
}

/**
 * The lines that findings of rules stand on, with every sensitive match of the file blotted out.
 * What the tool itself has to say may be about a part that no rule has read, so it gets no line.
 *
 * @param sensitive Nothing is blotted out without.
 */
export function excerptLines(
  document: Document,
  diagnostics: readonly Diagnostic[],
  sensitive: SensitiveRanges | undefined,
): Record<number, string> {
  const lines: Record<number, string> = {}
  const secrets = sensitive ? secretsIn(document.source.text, sensitive) : []
  for (const { position, ruleId } of diagnostics) {
    if (Object.hasOwn(noticeKinds, ruleId)) continue
    const { line, column, offset = 0 } = position.start
    if (lines[line] !== undefined) continue
    const text = document.lines.line(line)
    if (text.length > longestLine) continue
    const masked = sensitive ? blotOut(text, offset - (column - 1), sensitive) : text
    lines[line] = secrets.reduce(hide, masked)
  }
  return lines
}

const longestQuote = 40

/** Words of a draft in what is said of it. */
export interface Quoting {
  /** A stretch of the draft, unless it holds what must not be repeated. */
  quote(range: Range): string | undefined
  /** Words that may be those of the draft, with what must not be repeated blotted out. */
  mask(words: string): string
}

/** @param sensitive Everything may be repeated without. */
export function createQuoting(
  { source: { text } }: Document,
  sensitive: SensitiveRanges | undefined,
): Quoting {
  const quotes = new Map<number, string | undefined>()
  let secrets: readonly string[] | undefined

  function hideSecrets(words: string): string {
    if (!sensitive) return words
    secrets ??= secretsIn(text, sensitive)
    return secrets.reduce(hide, words)
  }

  function quoteOf({ start, end }: Range): string | undefined {
    const words = text.slice(start, end)
    if (sensitive && hideSecrets(blotOut(words, start, sensitive)) !== words) return undefined
    const plain = words.replaceAll(/\s+/g, ' ').trim()
    if (plain.length <= longestQuote) return plain
    return `${plain.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  }

  return {
    quote(range) {
      if (!quotes.has(range.start)) quotes.set(range.start, quoteOf(range))
      return quotes.get(range.start)
    },
    mask: (words) => hideSecrets(sensitive ? withoutLongNumbers(words) : words),
  }
}

const shortestSecret = 3
const mostSecrets = 100

/** What was found, word for word: a rule may report a name once where it stands twice. */
function secretsIn(text: string, sensitive: SensitiveRanges): string[] {
  const secrets = new Set<string>()
  for (const { start, end } of sensitive.within(0, text.length)) {
    if (end - start >= shortestSecret) secrets.add(text.slice(start, end))
    if (secrets.size === mostSecrets) break
  }
  return [...secrets]
}

function hide(text: string, secret: string): string {
  return text.replaceAll(secret, mask.repeat(secret.length))
}

/** @param start The offset of the text's first character in its source. */
function blotOut(text: string, start: number, sensitive: SensitiveRanges): string {
  let masked = withoutLongNumbers(text)
  for (const range of sensitive.within(start, start + text.length)) {
    const from = Math.max(range.start - start, 0)
    const to = Math.min(range.end - start, text.length)
    if (from < to) masked = masked.slice(0, from) + mask.repeat(to - from) + masked.slice(to)
  }
  return masked
}
