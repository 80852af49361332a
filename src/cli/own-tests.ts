import { sep } from 'node:path'
import type { Example, Rule } from '../core/rule.ts'
import type { OwnConfig } from '../node/config.ts'
import type { OwnRule } from '../node/own-rules.ts'
import type { TermFile } from '../node/term-file.ts'
import type { ExampleKind, ExampleLinter, TriedExample } from '../node/try-example.ts'

/** Examples that stand in one file and show one rule. */
export interface OwnTest {
  readonly file: string
  readonly rule: Rule
  readonly examples: readonly { readonly kind: ExampleKind; readonly example: Example }[]
}

/** An example that was tried. */
export interface OwnResult {
  readonly test: OwnTest
  readonly kind: ExampleKind
  /** From 1, among those of its kind. */
  readonly number: number
  readonly tried: TriedExample
  /** What the rule threw. */
  readonly failure: unknown
}

/** The examples of rules and words; those of packages are for their authors to run. */
export function listOwnTests({ ownRules, termFiles }: OwnConfig, teamRule: Rule): OwnTest[] {
  return [
    ...ownRules.filter(({ file }) => !file.includes(`${sep}node_modules${sep}`)).map(testOfRule),
    ...termFiles.map((file) => testOfTerms(file, teamRule)),
  ]
}

function testOfRule({ rule, file }: OwnRule): OwnTest {
  return { file, rule, examples: examplesOf(rule.examples, (example) => example) }
}

/** Words are shown by the rule that reports a team’s list, with the list of their file. */
function testOfTerms({ file, terms, examples }: TermFile, rule: Rule): OwnTest {
  const withTerms = (example: Example): Example =>
    typeof example === 'string' ? { text: example, terms } : { ...example, terms }
  return { file, rule, examples: examplesOf(examples, withTerms) }
}

function examplesOf(
  { bad, good }: Rule['examples'],
  make: (example: Example) => Example,
): OwnTest['examples'] {
  return [
    ...bad.map((example) => ({ kind: 'bad' as const, example: make(example) })),
    ...good.map((example) => ({ kind: 'good' as const, example: make(example) })),
  ]
}

/** Tries every example. */
export async function runOwnTests(
  tests: readonly OwnTest[],
  linter: ExampleLinter,
  failures: { take(): unknown },
): Promise<OwnResult[]> {
  const results: OwnResult[] = []
  for (const test of tests) {
    const numbers = { bad: 0, good: 0 }
    for (const { kind, example } of test.examples) {
      const tried = await linter.tryOut(test.rule, example, kind)
      numbers[kind] += 1
      results.push({ test, kind, number: numbers[kind], tried, failure: failures.take() })
    }
  }
  return results
}

/** What no example shows. */
export interface OwnGaps {
  readonly rules: readonly { readonly own: OwnRule; readonly without: readonly ExampleKind[] }[]
  readonly terms: readonly { readonly file: TermFile; readonly places: readonly number[] }[]
}

export async function findGaps(
  { ownRules, termFiles }: OwnConfig,
  teamRule: Rule,
  linter: ExampleLinter,
): Promise<OwnGaps> {
  const rules = ownRules.map((own) => ({
    own,
    without: (['bad', 'good'] as const).filter((kind) => own.rule.examples[kind].length === 0),
  }))
  const terms: { file: TermFile; places: number[] }[] = []
  for (const file of termFiles) {
    const places: number[] = []
    for (const [place, term] of file.terms.entries()) {
      if (!(await isShown(file, [term], teamRule, linter))) places.push(place)
    }
    terms.push({ file, places })
  }
  return {
    rules: rules.filter(({ without }) => without.length > 0),
    terms: terms.filter(({ places }) => places.length > 0),
  }
}

/** Whether some bad example of the file holds one of these terms. */
async function isShown(
  { examples }: TermFile,
  terms: TermFile['terms'],
  teamRule: Rule,
  linter: ExampleLinter,
): Promise<boolean> {
  for (const example of examples.bad) {
    const draft = typeof example === 'string' ? { text: example } : example
    const { found } = await linter.tryOut(teamRule, { ...draft, terms }, 'bad')
    if (found.length > 0) return true
  }
  return false
}
