import type { Coverage, CoveredSource, CoveredStatement, CoveringRule } from './coverage.ts'
import { hasRules } from './coverage.ts'
import { joinParts, type Pen } from './page.ts'

/** Longer lists of rules than this are counted and not listed. */
const mostListed = 12

/** Coverage for people. */
export function showCoverage({ statements, sources, counts }: Coverage, pen: Pen): string {
  const without = sources.filter((source) => !hasRules(source))
  return joinParts([
    pen.paint.bold('The article the project grew from, statement by statement'),
    ...statements.map((statement) => showStatement(statement, pen)),
    pen.paint.bold('Guidance, its clauses, and the rules that rest on them'),
    ...sources.filter(hasRules).map((source) => showSource(source, pen)),
    pen.section(
      `${without.length} of ${counts.sources} documents have no rule yet`,
      pen.wrap(without.map(({ key }) => key).join(', '), '  '),
    ),
    pen.wrap(
      `${counts.rules} rules with ${counts.examples} examples. Of ${counts.statements} statements, ${counts.statementsRealised} are realised by rules that exist, ${counts.statementsWithoutRules} are for no rule to realise, and ${counts.statements - counts.statementsRealised - counts.statementsWithoutRules} wait for theirs. Of ${counts.clauses} clauses that were read, ${counts.clausesWithRules} have a rule.`,
    ),
  ])
}

function showStatement({ id, says, rules, planned, how }: CoveredStatement, pen: Pen): string {
  const { paint, wrap } = pen
  return [
    pen.hang(id, says, '  '),
    ...(rules.length === 0 ? [] : [paint.cyan(wrap(listed(rules), '      '))]),
    ...(planned.length === 0 ? [] : [wrap(`Not there yet: ${planned.join(', ')}`, '      ')]),
    ...(rules.length + planned.length === 0 ? ['      No rule.'] : []),
    ...(how === null ? [] : [paint.dim(wrap(how, '      '))]),
  ].join('\n')
}

function listed(rules: readonly string[]): string {
  return rules.length > mostListed ? `${rules.length} rules` : rules.join(', ')
}

function showSource({ key, title, seen, clauses, rules }: CoveredSource, pen: Pen): string {
  return [
    `  ${pen.paint.cyan(key)}${seen === 'read' ? '' : `  (${seen})`}`,
    pen.wrap(title, '    '),
    ...clauses.flatMap((clause) => [
      pen.hang(clause.id, clause.says, '    '),
      ...(clause.rules.length === 0
        ? ['        no rule yet']
        : clause.rules.map((rule) => `        ${showRule(rule)}`)),
    ]),
    ...(rules.length > 0 && clauses.length > 0 ? ['    As a whole'] : []),
    ...rules.map((rule) => `        ${showRule(rule)}`),
  ].join('\n')
}

function showRule({ id, examples }: CoveringRule): string {
  return `${id}, ${examples} examples`
}
