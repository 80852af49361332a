import { findSource } from '../../rules/find-source.ts'
import { noteOn } from '../../rules/source-notes.ts'
import type { Severity } from '../core/finding.ts'
import { describeOptions } from '../core/option-docs.ts'
import type { Paint } from '../core/reporter.ts'
import type { Example, Rule } from '../core/rule.ts'
import { printable } from '../reporters/printable.ts'
import { circumstancesOf, groupExamples, keptInWords } from './examples.ts'
import { measured } from './measured.ts'
import { measurementInWords } from './measurement.ts'
import { joinParts, type Pen } from './page.ts'
import { dateInWords } from '../reporters/date.ts'
import { seenInWords } from './seen.ts'

/** All there is to know of a rule. */
export function explainRule(rule: Rule, pen: Pen): string {
  const { paint, wrap, item, section } = pen
  const measurements = measured ? measurementInWords(measured, rule.id) : []
  return joinParts([
    [paint.bold(rule.id), wrap(rule.summary), wrap(factsOf(rule))].join('\n'),
    section('Why', wrap(rule.why, '  ')),
    section('What to do', wrap(rule.advice, '  ')),
    section('What it says', ...Object.values(rule.messages).map(item)),
    optionsOf(rule, pen),
    section('Reported', ...showExamples(rule.examples.bad, pen)),
    section('Left alone', ...showExamples(rule.examples.good, pen)),
    guidanceOf(rule, pen),
    measurements.length === 0 || measured === undefined
      ? ''
      : section(`Measured on ${dateInWords(measured.day)}`, ...measurements.map(item)),
  ])
}

const severityInWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
}

function factsOf({ severity, profile, since, sensitive }: Rule): string {
  const facts = [
    severityInWords[severity],
    profile === undefined ? 'off until asked for' : `profile ${profile}`,
    `since ${since}`,
    ...(sensitive ? ['never repeats what it found'] : []),
  ]
  return `${facts.join(', ')}.`
}

function optionsOf(rule: Rule, { section, item, paint }: Pen): string {
  const options = describeOptions(rule.options)
  if (options.length === 0) return ''
  const lines = options.map((option) => {
    const fallback = option.default === undefined ? 'no default' : `default ${option.default}`
    return item(
      `${paint.cyan(option.name)}: ${option.takes.replaceAll('`', '')}; ${fallback}. ${option.description}`,
    )
  })
  return section('Options', ...lines)
}

/** Rules of a team's own need not have any. */
function guidanceOf({ references }: Rule, pen: Pen): string {
  if (references.length === 0) return ''
  return pen.section('Guidance', ...references.map((reference) => showReference(reference, pen)))
}

function showExamples(examples: readonly Example[], { paint }: Pen): string[] {
  return groupExamples(examples).flatMap((group) => {
    const circumstances = circumstancesOf(group)
    const kept = keptInWords(group)
    const lines = [
      ...group.texts.map((text) => showExample(text, paint)),
      ...(kept === '' ? [] : [`  - ${kept}`]),
    ]
    return circumstances === '' ? lines : [paint.dim(`  ${circumstances}`), ...lines]
  })
}

function showExample(text: string, paint: Paint): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : `    ${printable(line)}`))
  return `  - ${lines.join('\n').trimStart()}`.replaceAll(
    /«([^»]*)»/g,
    (_, marked: string) => `«${paint.underline(marked)}»`,
  )
}

function showReference(
  { source: key, clause }: Rule['references'][number],
  { paint, wrap }: Pen,
): string {
  const source = findSource(key)
  if (!source) return `  ${paint.cyan(key)}`
  const { gist, seen } = noteOn(key)
  const said = clause === undefined ? undefined : source.clauses?.[clause]
  const from = [source.publisher, ...(source.date === undefined ? [] : [dateInWords(source.date)])]
  return [
    `  ${paint.cyan(clause === undefined ? key : `${key}:${clause}`)}`,
    wrap(`${source.title}. ${from.join(', ')}.`, '    '),
    wrap(said === undefined ? gist : `Clause ${clause}: ${said}.`, '    '),
    wrap(seenInWords[seen], '    '),
    ...(source.url === undefined ? [] : [`    ${paint.underline(source.url)}`]),
  ].join('\n')
}
