import type { FileScore, Score, Tally } from './score.ts'

export interface PrintOptions {
  /** False alarms listed per file. */
  readonly worst: number
}

/** One file's scores, for people. */
export function printFile(score: FileScore, { worst }: PrintOptions): string {
  const { drafts, positives, negatives } = score.all.any
  const head = `${score.file}: ${drafts} drafts, ${score.words} words, ${positives} positive, ${negatives} negative`
  const categories = Object.entries(score.categories)
  return [
    head,
    columns([
      ['', '', 'precision', 'recall', 'false alarms', 'flagged', 'hits/1,000 words'],
      ...scoreRows('all', score.all),
      ...categories.flatMap(([category, each]) => scoreRows(category, each)),
    ]),
    ...section('labels', ['', 'drafts', 'expected', 'flagged', 'any severity'], facetRows(score)),
    ...section('spans', ['', 'spans', 'found', 'any severity'], spanRows(score)),
    ...section('rules', ['', 'hits', 'positive', 'negative', 'named drafts'], ruleRows(score)),
    ...section(
      `false alarms, ${Math.min(worst, score.falseAlarms.length)} of ${score.falseAlarms.length}`,
      ['', 'hits', 'at warning', 'match', 'first in'],
      alarmRows(score, worst),
    ),
  ].join('\n')
}

/** All files under each other, at warning or above and at any severity. */
export function printSummary(scores: readonly FileScore[]): string {
  return columns([
    ['', '', 'precision', 'recall', 'false alarms', 'flagged', 'hits/1,000 words'],
    ...scores.flatMap(({ file, all }) => scoreRows(file, all)),
  ])
}

function scoreRows(name: string, { warning, any }: Score): string[][] {
  return [
    [name, 'warning', ...rates(warning)],
    ['', 'any', ...rates(any)],
  ]
}

function rates(tally: Tally): string[] {
  const { precision, recall, falsePositiveRate, share, hitsPerThousandWords } = tally
  return [
    decimal(precision),
    decimal(recall),
    falsePositiveRate === null
      ? '-'
      : `${decimal(falsePositiveRate)} (${tally.flaggedNegatives}/${tally.negatives})`,
    `${decimal(share)} (${tally.flagged})`,
    hitsPerThousandWords === null ? '-' : hitsPerThousandWords.toFixed(2),
  ]
}

export function decimal(rate: number | null): string {
  return rate === null ? '-' : rate.toFixed(3)
}

function facetRows({ facets }: FileScore): string[][] {
  return Object.entries(facets).map(([facet, each]) => [
    facet,
    String(each.drafts),
    each.expected,
    decimal(each.flaggedAtWarning / each.drafts),
    decimal(each.flagged / each.drafts),
  ])
}

function spanRows({ spans }: FileScore): string[][] {
  return Object.entries(spans).map(([label, each]) => [
    label,
    String(each.spans),
    decimal(each.foundAtWarning / each.spans),
    decimal(each.found / each.spans),
  ])
}

function ruleRows({ rules }: FileScore): string[][] {
  return Object.entries(rules).map(([id, { hits, flaggedPositives, flaggedNegatives, named }]) => [
    id,
    String(hits),
    String(flaggedPositives),
    String(flaggedNegatives),
    named === null ? '' : `${named.found} found, ${named.missed} missed, ${named.wrong} wrong`,
  ])
}

function alarmRows({ falseAlarms }: FileScore, worst: number): string[][] {
  return falseAlarms
    .slice(0, worst)
    .map(({ ruleId, match, hits, hitsAtWarning, first }) => [
      ruleId,
      String(hits),
      String(hitsAtWarning),
      match === null ? '(not shown)' : JSON.stringify(match),
      first,
    ])
}

function section(title: string, head: readonly string[], rows: readonly string[][]): string[] {
  return rows.length === 0 ? [] : ['', `  ${title}`, columns([head, ...rows])]
}

/** Cells under each other; nothing after the last. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, place) =>
    Math.max(...rows.map((row) => row[place]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      `  ${row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  ')}`.trimEnd(),
    )
    .join('\n')
}
