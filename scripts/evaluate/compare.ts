import { columns, decimal } from './print.ts'
import type { FileScore, Score, Tally } from './score.ts'

/** What one run says that another did not. */
export interface Difference {
  readonly file: string
  readonly name: string
  readonly metric: string
  readonly before: number
  readonly after: number
  readonly isBetter: boolean
}

type Metric = 'precision' | 'recall' | 'falsePositiveRate' | 'hitsPerThousandWords'

const metrics: readonly { readonly key: Metric; readonly title: string; readonly up: boolean }[] = [
  { key: 'precision', title: 'precision', up: true },
  { key: 'recall', title: 'recall', up: true },
  { key: 'falsePositiveRate', title: 'false alarms', up: false },
]

/** Smaller changes are the third decimal's. */
const leastChange = 0.0005

/** Files that only one of the runs has are left out. */
export function compareRuns(
  before: readonly FileScore[],
  after: readonly FileScore[],
): Difference[] {
  return after.flatMap((score) => {
    const old = before.find(({ file }) => file === score.file)
    return old ? compareFiles(old, score) : []
  })
}

function compareFiles(before: FileScore, after: FileScore): Difference[] {
  const { file } = after
  const categories = new Set([...Object.keys(before.categories), ...Object.keys(after.categories)])
  return [
    ...compareScores(file, 'all', before.all, after.all),
    // Where there is nothing to find, every hit counts against us.
    ...(after.all.any.positives > 0
      ? []
      : compareTallies(file, 'all', before.all.any, after.all.any, [
          { key: 'hitsPerThousandWords', title: 'hits/1,000 words', up: false },
        ])),
    ...[...categories].flatMap((category) =>
      compareScores(file, category, before.categories[category], after.categories[category]),
    ),
    ...compareFacets(before, after),
  ]
}

function compareScores(
  file: string,
  name: string,
  before: Score | undefined,
  after: Score | undefined,
): Difference[] {
  return (['warning', 'any'] as const).flatMap((level) =>
    compareTallies(file, `${name}, ${level}`, before?.[level], after?.[level], metrics),
  )
}

function compareTallies(
  file: string,
  name: string,
  before: Tally | undefined,
  after: Tally | undefined,
  compared: typeof metrics,
): Difference[] {
  return compared.flatMap(({ key, title, up }) => {
    // A category that found nothing has no precision, but its recall and false alarms are nought.
    const missing = key === 'precision' ? null : 0
    const old = before ? before[key] : missing
    const now = after ? after[key] : missing
    if (old === null || now === null || Math.abs(old - now) < leastChange) return []
    return [{ file, name, metric: title, before: old, after: now, isBetter: now > old === up }]
  })
}

function compareFacets(before: FileScore, after: FileScore): Difference[] {
  return Object.entries(after.facets).flatMap(([facet, now]) => {
    const old = before.facets[facet]
    if (!old || now.expected === 'mixed') return []
    const [from, to] = [old.flagged / old.drafts, now.flagged / now.drafts]
    if (Math.abs(from - to) < leastChange) return []
    const isBetter = to > from === (now.expected === 'positive')
    return [{ file: after.file, name: facet, metric: 'flagged', before: from, after: to, isBetter }]
  })
}

export function printDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'no difference'
  const better = differences.filter(({ isBetter }) => isBetter).length
  return [
    columns([
      ['', '', '', 'before', 'after', ''],
      ...differences.map(({ file, name, metric, before, after, isBetter }) => [
        file,
        name,
        metric,
        decimal(before),
        decimal(after),
        isBetter ? 'better' : 'worse',
      ]),
    ]),
    `${better} better, ${differences.length - better} worse`,
  ].join('\n')
}
