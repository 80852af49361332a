import type { Range } from '../core/sentences.ts'
import { showPath } from '../node/paths.ts'
import type { PatternCheck } from '../node/pattern-check.ts'
import type { FoundRange } from '../node/try-example.ts'
import { plural } from '../reporters/plural.ts'
import { printable } from '../reporters/printable.ts'
import type { OwnGaps, OwnResult, OwnTest } from './own-tests.ts'
import type { Pen } from './page.ts'

/** A line for each file and rule: how many examples it has, and how many fail. */
export function listTests(
  tests: readonly OwnTest[],
  results: readonly OwnResult[],
  cwd: string,
  { paint }: Pen,
): string {
  return tests
    .map((test) => {
      const failed = failedIn(results.filter((result) => result.test === test)).length
      const count = plural(test.examples.length, 'example')
      const mark = failed > 0 ? paint.red('✖') : paint.green('✔')
      const said = failed > 0 ? `${count}, ${failed} not as expected` : count
      return `${mark} ${printable(test.rule.id)}  ${said}  ${paint.dim(shown(test.file, cwd))}\n`
    })
    .join('')
}

export function failedIn(results: readonly OwnResult[]): OwnResult[] {
  return results.filter(({ tried }) => !tried.isAsExpected)
}

/** What was expected of an example above what came of it, so that the marks can be compared. */
export function showFailure(
  { test, kind, number, tried, failure }: OwnResult,
  cwd: string,
  { paint }: Pen,
): string {
  const { text, expected, found, severity, others, isKept, isUnmarked } = tried
  const title = `${test.rule.id}, ${kind} example ${number} in ${showPath(cwd, test.file)}`
  const wrong = found.filter((one) => severity !== undefined && one.severity !== severity)
  const rows = isKept
    ? [`  expected  ${placesInWords(expected)}`, `  found     ${placesInWords(found)}`]
    : [...beside('expected', mark(text, expected)), ...beside('found', mark(text, found))]
  return [
    paint.bold(printable(title)),
    ...rows,
    ...(isUnmarked ? ['  nothing is marked: put « and » around what has to be reported'] : []),
    ...[...new Set(wrong.map((one) => one.severity))].map(
      (level) => `  reported as ${level}, and not as ${severity ?? ''}`,
    ),
    ...others.map(({ ruleId, message }) => `  ${printable(message)} (${ruleId})`),
    ...(failure === undefined ? [] : [`  ${printable(reasonOf(failure))}`]),
    '',
  ].join('\n')
}

/** The text with `«»` where the ranges are. */
function mark(text: string, ranges: readonly Range[]): string {
  const signs = ranges.flatMap(({ start, end }) => [
    { at: start, sign: '«' },
    { at: Math.min(end, text.length), sign: '»' },
  ])
  let marked = ''
  let from = 0
  // A range that ends closes before the next one opens.
  for (const { at, sign } of signs.toSorted((a, b) => a.at - b.at || (a.sign < b.sign ? 1 : -1))) {
    marked += text.slice(from, at) + sign
    from = at
  }
  return marked + text.slice(from)
}

function beside(name: string, text: string): string[] {
  return text
    .split('\n')
    .map((line, place) => `  ${(place === 0 ? name : '').padEnd(8)}  ${printable(line)}`.trimEnd())
}

function placesInWords(ranges: readonly (Range | FoundRange)[]): string {
  if (ranges.length === 0) return 'nothing'
  return ranges.map(({ start, end }) => `${start}–${end}`).join(', ')
}

/** With the place in the rule, which the first line of the stack tells. */
function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  const place = /[\\/]([^\\/?]+)(?:\?[^:\s]*)?:(\d+):\d+\)?$/m.exec(failure.stack ?? '')
  const where = place ? ` (${place[1] ?? ''}, line ${place[2] ?? ''})` : ''
  return `${failure.name}: ${failure.message}${where}`
}

/** Rules and terms that no example shows; empty where there are none. */
export function showGaps({ rules, terms }: OwnGaps, cwd: string, { section }: Pen): string {
  const rows = [
    ...rules.map(
      ({ own, without }) =>
        `  ${printable(own.rule.id)} has no ${without.join(' and no ')} example  ${shown(own.file, cwd)}`,
    ),
    ...terms.flatMap(({ file, places }) =>
      places.map((place) => {
        const line = `${showPath(cwd, file.file)}:${file.lines[place] ?? 1}`
        return `  “${printable(file.terms[place]?.term ?? '')}” stands in no bad example  ${printable(line)}`
      }),
    ),
  ]
  if (rows.length === 0) return ''
  return `${section('Without an example', ...rows)}\n`
}

/** Patterns that a long draft could hold up, or that nobody has looked at. */
export function showPatterns(
  checks: readonly PatternCheck[],
  inWords: (pattern: PatternCheck['patterns'][number]) => string,
  { section }: Pen,
): string {
  const rows = checks.flatMap(({ patterns, unknown }) => [
    ...patterns.filter(({ slowness }) => slowness).map((one) => `  ${printable(inWords(one))}`),
    ...unknown.map(
      (at) => `  ${printable(at)}: this pattern is made as the rule runs, and was not looked at`,
    ),
  ])
  return rows.length === 0 ? '' : `${section('Patterns worth a look', ...rows)}\n`
}

function shown(file: string, cwd: string): string {
  return printable(showPath(cwd, file))
}
