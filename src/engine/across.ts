import type { AcrossReport, Note } from '../core/across.ts'
import {
  type Diagnostic,
  type Fact,
  type FileResult,
  quieter,
  type Severity,
  type Suppressed,
} from '../core/finding.ts'
import { fillMessage } from '../core/message.ts'
import type { Rule } from '../core/rule.ts'
import { diagnosticOf, type FindSource } from './diagnostic.ts'
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
  const noting = new Set(files.flatMap(({ facts }) => facts.map(({ ruleId }) => ruleId)))
  for (const rule of rules) {
    const facts = noting.has(rule.id) ? factsOf(rule, files) : undefined
    if (!facts || facts.size < 2) continue
    rule.across?.compare([...facts.keys()], (report) => {
      const fact = facts.get(report.at)
      if (!fact) return
      const ofPath = said.get(report.at.path) ?? []
      said.set(report.at.path, [...ofPath, sayOf(rule, report, fact, findSource)])
    })
  }
  return files.map((file) => withSaid(file, said.get(file.path) ?? []))
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
