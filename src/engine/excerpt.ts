import type { Document } from '../core/document.ts'
import type { Diagnostic, Finding } from '../core/finding.ts'
import { noticeKinds } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { countWhile } from '../core/halving.ts'
import { lazy } from '../core/pattern.ts'
import { createSecrets } from './secret-words.ts'

/** Stretches of a source that must not be repeated. */
export interface SensitiveRanges {
  /** Those that reach into a stretch, in order and apart from each other. */
  within(start: number, end: number): readonly Range[]
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

  const countUpTo = (start: number): number =>
    countWhile(ranges.length, (at) => (ranges[at]?.end ?? 0) <= start)

  return {
    within: (start, end) =>
      ranges.slice(
        countUpTo(start),
        countWhile(ranges.length, (at) => (ranges[at]?.start ?? 0) < end),
      ),
    overlap: (start, end) => (ranges[countUpTo(start)]?.start ?? Infinity) < end,
  }
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

const blot = '\u2588'
const longestLine = 2000

/** Long numbers are blotted out in any case: a rule that is switched off has not looked at them. */
const longNumber = /\d(?:[ \-*_]{0,4}\d){5,}/g

function withoutLongNumbers(text: string): string {
  // To replace what is not there takes longer than to look for it.
  if (text.search(longNumber) < 0) return text
  return text.replaceAll(longNumber, (digits) => blot.repeat(digits.length))
}

const longestQuote = 40

/** Words of a draft in what is said of it. */
export interface Quoting {
  /** A stretch of the draft, unless it holds what must not be repeated. */
  quote(range: Range): string | undefined
  /** Words that may be those of the draft, with what must not be repeated blotted out. */
  mask(words: string): string
  /** Whether words hold what must not be repeated, even where it may be shown. */
  repeats(words: string): boolean
  /**
   * The lines that findings of rules stand on, with all that sensitive rules found in the file
   * blotted out. What the tool itself has to say may be about a part that no rule has read, so it
   * gets no line.
   */
  linesOf(diagnostics: readonly Diagnostic[]): Record<number, string>
}

/** @param isShown What sensitive rules found may be quoted. */
export function createQuoting(
  { source: { text }, lines }: Document,
  sensitive: SensitiveRanges,
  isShown: boolean,
): Quoting {
  const quotes = new Map<number, string | undefined>()
  const findSecrets = lazy(() => createSecrets(text, sensitive.within(0, text.length)))

  function mask(words: string): string {
    return isShown ? words : cover(withoutLongNumbers(words), findSecrets()(words))
  }

  /** @param start Where the stretch begins in the draft. */
  function maskStretch(words: string, start: number): string {
    if (isShown) return words
    const found = sensitive.within(start, start + words.length).map((range) => ({
      start: range.start - start,
      end: range.end - start,
    }))
    return cover(mask(words), found)
  }

  function quoteOf({ start, end }: Range): string | undefined {
    const words = text.slice(start, end)
    if (maskStretch(words, start) !== words) return undefined
    const plain = words.replaceAll(/\s+/g, ' ').trim()
    if (plain.length <= longestQuote) return plain
    return `${plain.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  }

  return {
    quote(range) {
      if (!quotes.has(range.start)) quotes.set(range.start, quoteOf(range))
      return quotes.get(range.start)
    },
    mask,
    repeats: (words) => findSecrets()(words).length > 0,
    linesOf(diagnostics) {
      const shown: Record<number, string> = {}
      for (const { position, ruleId } of diagnostics) {
        if (Object.hasOwn(noticeKinds, ruleId)) continue
        const { line, column, offset = 0 } = position.start
        if (shown[line] !== undefined) continue
        const words = lines.line(line)
        if (words.length > longestLine) continue
        shown[line] = maskStretch(words, offset - (column - 1))
      }
      return shown
    },
  }
}

/** A text of the same length, with stretches of it blotted out, even if they reach beyond it. */
function cover(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  const parts: string[] = []
  let done = 0
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, done)
    const to = Math.min(end, text.length)
    if (from >= to) continue
    parts.push(text.slice(done, from), blot.repeat(to - from))
    done = to
  }
  return parts.join('') + text.slice(done)
}
