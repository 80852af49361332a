import {
  createLinter,
  describeRules,
  type DraftOptions,
  type FileResult,
  fixableFormats,
  formatOf,
  gatherResults,
  htmlReporter,
  type Linter,
  markdownReporter,
  type ReporterOptions,
  rules,
} from 'professional/browser'
import type { Answers, Checked, Fixed, GivenDraft, Question, ReportFormat } from './protocol.ts'

const described = describeRules(rules)

export function answer(question: Question): Promise<Answers[Question['ask']]> {
  switch (question.ask) {
    case 'check':
      return check(question.draft)
    case 'fix':
      return fix(question.draft)
    case 'report':
      return report(question.result, question.format)
  }
}

let kept: { readonly key: string; readonly linter: Linter } | undefined

/** Settings change less often than words. */
function linterFor({ meta, profile }: GivenDraft): Linter {
  const config = { meta, profile }
  const key = `${today()} ${JSON.stringify(config)}`
  if (kept?.key !== key) kept = { key, linter: createLinter({ config, today: today() }) }
  return kept.linter
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

async function check(draft: GivenDraft): Promise<Checked> {
  const linter = linterFor(draft)
  const name = nameOf(draft)
  const result = await linter.lintText(draft.content, name)
  const { text, posts } = await linter.measureText(draft.content, name)
  const format = draft.format ?? formatOf(draft.path)
  const found = new Set([...result.diagnostics, ...result.suppressed].map(({ ruleId }) => ruleId))
  return {
    result,
    canChange: canChange(draft),
    isMade: result.isMade === true,
    isKnown: format !== undefined && format !== 'mdx',
    text,
    posts,
    rules: [...described.values()].filter(({ id }) => found.has(id)),
  }
}

async function fix(draft: GivenDraft): Promise<Fixed | undefined> {
  if (typeof draft.content !== 'string' || !canChange(draft)) return undefined
  const fixed = await linterFor(draft).fixText(draft.content, nameOf(draft))
  return fixed.result.incomplete ? undefined : { text: fixed.text, count: fixed.count }
}

/** Whether other words may take the place of those in it. */
function canChange({ path, format = formatOf(path) }: GivenDraft): boolean {
  return fixableFormats.has(format ?? 'markdown')
}

function nameOf({ path, format }: GivenDraft): DraftOptions {
  return { path, ...(format !== undefined && { format }) }
}

async function report(result: FileResult, format: ReportFormat): Promise<string> {
  const reporter = format === 'html' ? htmlReporter : markdownReporter
  return reporter.report(await gatherResults([result]), options)
}

const plain = (text: string): string => text

const options: ReporterOptions = {
  paint: {
    red: plain,
    yellow: plain,
    cyan: plain,
    green: plain,
    dim: plain,
    underline: plain,
    bold: plain,
  },
  width: 80,
  verbose: true,
  version: pageVersion,
  rules: described,
  prefix: '',
  exitCode: 0,
  get today() {
    return today()
  },
}
