import { categories } from '../../../rules/categories.ts'
import { rules as builtInRules } from '../../../rules/index.ts'
import { type Source, sources } from '../../../rules/sources.ts'
import { UsageError } from '../../core/errors.ts'
import { nearestName } from '../../core/nearest.ts'
import { noticeKinds } from '../../core/notices.ts'
import type { Term } from '../../core/lexicon.ts'
import type { Rule } from '../../core/rule.ts'
import type { ConfigFlags, ExplainedValue } from '../../node/config.ts'
import { printable } from '../../reporters/printable.ts'
import { explainRule } from '../explain-rule.ts'
import { explainSource } from '../explain-source.ts'
import type { Io } from '../io.ts'
import { openConfig } from '../open-config.ts'
import { joinParts, type Pen, takePen } from '../page.ts'

export interface ExplainArgs extends Pick<ConfigFlags, 'config' | 'codeConfig'> {
  /** A rule or the second half of its id, a category, a source, `source:clause`, or a notice of the tool itself. */
  readonly name: string
}

const table: Readonly<Record<string, Source>> = sources

/** Says what a name stands for, offline. */
export async function explainCommand(
  { name, ...flags }: ExplainArgs,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr' | 'color' | 'width'>,
  builtIn: readonly Rule[] = builtInRules,
): Promise<number> {
  const pen = await takePen(io)
  const here = explain(name, builtIn, pen)
  const isOwnList = builtIn.some(({ id, teamTerms }) => id === name && teamTerms)
  if (here !== undefined && !isOwnList) {
    io.stdout(here)
    return 0
  }
  // With those that plugins bring, and the team's own.
  const loader = openConfig(io, builtIn, flags)
  const { rules } = await loader.resolve()
  const page = here ?? explain(name, rules, pen)
  const text = page && (isOwnList ? page + listTerms(await loader.explain(), pen) : page)
  if (text === undefined) throw unknown(name, rules)
  io.stdout(text)
  return 0
}

/** The words of the team, each with its place. */
function listTerms(values: readonly ExplainedValue[], { paint, section }: Pen): string {
  const rows = values
    .filter(({ key }) => key.startsWith('terms['))
    .map(({ value, origin }) => {
      // What the configuration holds under “terms” was checked.
      const { term, instead = [] } = value as Term
      const choice = instead.length === 0 ? '' : ` → ${instead.join(', ')}`
      return `  - ${printable(`${term}${choice}`)}  ${paint.dim(printable(origin))}`
    })
  return rows.length === 0 ? '' : `\n${section('The list here', ...rows)}\n`
}

function explain(name: string, rules: readonly Rule[], pen: Pen): string | undefined {
  const rule = rules.find(({ id }) => id === name)
  if (rule) return explainRule(rule, pen)
  const notice = Object.entries(noticeKinds).find(([id]) => id === name)
  if (notice) return explainNotice(...notice, pen)
  const category = categories.find(({ id }) => id === name.replace(/\/\*?$/, ''))
  if (category) return explainCategory(category, rules, pen)
  const [key = '', clause] = name.replace(/^source:/, '').split(/:(.*)/s)
  if (Object.hasOwn(table, key)) return explainSource(key, clause, rules, pen)
  const [only, ...others] = rules.filter(({ id }) => id.endsWith(`/${name}`))
  return only && others.length === 0 ? explainRule(only, pen) : undefined
}

function unknown(name: string, rules: readonly Rule[]): UsageError {
  const nearest = nearestName(name.replace(/^source:/, ''), [
    ...rules.map(({ id }) => id),
    ...Object.keys(noticeKinds),
    ...categories.map(({ id }) => id),
    ...Object.keys(table),
  ])
  return new UsageError('unknown-name', `No rule and no document is called “${name}”`, {
    hint: nearest
      ? `Perhaps “${nearest}”`
      : 'Run `professional rules` for all rules, with `--coverage` for all documents',
  })
}

function explainNotice(
  id: string,
  { severity, advice }: { readonly severity: string; readonly advice: string },
  pen: Pen,
): string {
  return joinParts([
    `${pen.paint.bold(id)}  ${severity}`,
    pen.wrap('The tool itself says this of a file; it is no rule and cannot be configured.'),
    pen.section('What to do', pen.wrap(advice, '  ')),
  ])
}

function explainCategory(
  category: (typeof categories)[number],
  rules: readonly Rule[],
  pen: Pen,
): string {
  const own = rules.filter(({ id }) => id.startsWith(`${category.id}/`))
  return joinParts([
    pen.paint.bold(category.title),
    pen.wrap(category.summary),
    ...(own.length === 0
      ? ['It has no rule yet.']
      : own.map(({ id, summary }) => `${pen.paint.cyan(id)}\n${pen.wrap(summary, '  ')}`)),
  ])
}
