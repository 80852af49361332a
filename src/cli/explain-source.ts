import { lastReview, noteOn } from '../../rules/source-notes.ts'
import { type Source, sources } from '../../rules/sources.ts'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import type { Rule } from '../core/rule.ts'
import { joinParts, type Pen } from './page.ts'
import { dateInWords } from '../reporters/date.ts'
import { seenInWords } from './seen.ts'

const table: Readonly<Record<string, Source>> = sources

/**
 * What a guidance document says, and which rules rest on it.
 *
 * @throws {UsageError} For a clause that the document does not have, or nobody has read.
 */
export function explainSource(
  key: string,
  clause: string | undefined,
  rules: readonly Rule[],
  pen: Pen,
): string {
  const source = table[key]
  if (!source) throw new Error(`no source “${key}”`)
  if (clause !== undefined) checkClause(key, clause, source)
  const { paint, wrap, section } = pen
  const { title, publisher, date, url } = source
  const { gist, seen, checked = lastReview } = noteOn(key)
  return joinParts([
    `${paint.bold(title)}\n${wrap([publisher, ...(date === undefined ? [] : [dateInWords(date)])].join(', '))}`,
    section('What it says', wrap(gist, '  ')),
    clausesOf(source, clause, pen),
    rulesOf(key, clause, rules, pen),
    section(
      'Where it was seen',
      wrap(`${seenInWords[seen]} Last looked at on ${dateInWords(checked)}.`, '  '),
      ...(url === undefined ? [] : [`  ${paint.underline(url)}`]),
    ),
  ])
}

function checkClause(key: string, clause: string, { clauses = {} }: Source): void {
  if (Object.hasOwn(clauses, clause)) return
  const names = Object.keys(clauses)
  const nearest = nearestName(clause, names)
  const known = names.length === 0 ? 'No clause of it was read' : `Read were ${names.join(', ')}`
  throw new UsageError('unknown-clause', `${key} has no clause “${clause}” that was read`, {
    hint: nearest === undefined ? known : `Perhaps “${key}:${nearest}”`,
  })
}

function clausesOf({ clauses = {} }: Source, clause: string | undefined, pen: Pen): string {
  const read = Object.entries(clauses).filter(([id]) => clause === undefined || id === clause)
  if (read.length === 0) return ''
  const lines = read.map(([id, said]) => pen.item(`${id}: ${said}`))
  return pen.section(clause === undefined ? 'Clauses that were read' : `Clause ${clause}`, ...lines)
}

function rulesOf(
  key: string,
  clause: string | undefined,
  rules: readonly Rule[],
  { item, section }: Pen,
): string {
  const lines = rules.flatMap(({ id, references }) => {
    const own = references.filter(
      (reference) =>
        reference.source === key && (clause === undefined || reference.clause === clause),
    )
    if (own.length === 0) return []
    const cited = own.flatMap((reference) =>
      clause !== undefined || reference.clause === undefined ? [] : [reference.clause],
    )
    return [item(cited.length === 0 ? id : `${id} (${cited.join(', ')})`)]
  })
  if (lines.length === 0) return section('Rules that rest on it', '  None yet.')
  return section('Rules that rest on it', ...lines)
}
