import type { AcrossReport, Note } from '../core/across.ts'
import {
  type Diagnostic,
  type Fact,
  type FileResult,
  quieter,
  type Severity,
  type Suppressed,
} from '../core/finding.ts'
import { createLines } from '../core/lines.ts'
import { fillMessage } from '../core/message.ts'
import type { Rule } from '../core/rule.ts'
import { diagnosticOf, type FindSource, noticeDiagnostic } from './diagnostic.ts'
import { failureId, failureOf } from './failure.ts'
import { byPosition } from './sort.ts'

interface Said {
  readonly diagnostic: Diagnostic
  /** Why the draft silences it. */
  readonly silenced: Fact['silenced']
}

/** Lets rules compare what they noted in all drafts of a run; their findings join the drafts'. */
export function compareDrafts(
  files: readonly FileResult[],
  rules: readonly Rule[],
  findSource: FindSource,
): readonly FileResult[] {
  const said = new Map<string, Said[]>()
  const failed = new Map<string, Diagnostic[]>()
  const noting = new Set(files.flatMap(({ facts }) => facts.map(({ ruleId }) => ruleId)))
  for (const rule of rules) {
    const facts = noting.has(rule.id) ? factsOf(rule, files) : undefined
    if (!facts || facts.size < 2) continue
    const notes = [...facts.keys()]
    try {
      rule.across?.compare(notes, (report) => {
        const fact = facts.get(report.at)
        if (fact) add(said, report.at.path, sayOf(rule, report, fact, findSource))
      })
    } catch (error) {
      const message = failureOf(rule.id, error)
      const notice = noticeDiagnostic({ id: failureId, message, start: 0, end: 0 }, nowhere)
      for (const path of new Set(notes.map((note) => note.path))) add(failed, path, notice)
    }
  }
  return files.map((file) =>
    withFailures(withSaid(file, said.get(file.path) ?? []), failed.get(file.path) ?? []),
  )
}

/** A failure is of no place in a draft, so that its lines need not be known. */
const nowhere = createLines('')

function add<T>(lists: Map<string, T[]>, path: string, item: T): void {
  const list = lists.get(path)
  if (list) list.push(item)
  else lists.set(path, [item])
}

/** Of drafts that a rule could not compare, nobody knows what it would have said. */
function withFailures(file: FileResult, failures: readonly Diagnostic[]): FileResult {
  if (failures.length === 0) return file
  const diagnostics = [...file.diagnostics, ...failures].toSorted(byPosition)
  return { ...file, diagnostics, incomplete: true }
}

/** Each note of a rule with the fact it stands for, in the order of paths and places. */
function factsOf(rule: Rule, files: readonly FileResult[]): Map<Note<unknown>, Fact> {
  const facts = new Map<Note<unknown>, Fact>()
  for (const { path, facts: all } of files) {
    for (const fact of all) {
      if (fact.ruleId !== rule.id) continue
      facts.set({ path, position: fact.position, value: fact.value }, fact)
    }
  }
  return facts
}

function sayOf(
  rule: Rule,
  report: AcrossReport<unknown>,
  fact: Fact,
  findSource: FindSource,
): Said {
  const template = rule.messages[report.message]
  if (template === undefined) throw new Error(`rule has no message “${report.message}”`)
  const severity = quieter(fact.severity, report.atMost ?? 'error')
  return {
    silenced: mayBeSilenced(fact, severity) ? fact.silenced : undefined,
    diagnostic: diagnosticOf(rule, findSource, {
      severity,
      message: fillMessage(template, report.data ?? {}),
      position: report.at.position,
      place: fact.place,
      related: report.related ?? [],
      suggestions: [],
      fingerprint: fact.fingerprint,
    }),
  }
}

/** Nobody silences an error without a reason. */
function mayBeSilenced({ silenced }: Fact, severity: Severity): boolean {
  return silenced !== undefined && (severity !== 'error' || silenced.reason !== null)
}

/** What is said of a place replaces what the rule has said there of the draft alone. */
function withSaid(file: FileResult, said: readonly Said[]): FileResult {
  if (said.length === 0) return file
  const isReplaced = (old: Diagnostic): boolean =>
    said.some(({ diagnostic }) => isSamePlace(diagnostic, old))
  const diagnostics = said.filter(({ silenced }) => !silenced).map(({ diagnostic }) => diagnostic)
  const suppressed = said.flatMap(({ diagnostic, silenced }): Suppressed[] =>
    silenced ? [{ ...diagnostic, reason: silenced.reason }] : [],
  )
  return {
    ...file,
    diagnostics: [...file.diagnostics.filter((old) => !isReplaced(old)), ...diagnostics].toSorted(
      byPosition,
    ),
    suppressed: [...file.suppressed.filter((old) => !isReplaced(old)), ...suppressed].toSorted(
      byPosition,
    ),
  }
}

function isSamePlace(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.ruleId === b.ruleId &&
    a.position.start.line === b.position.start.line &&
    a.position.start.column === b.position.start.column
  )
}
