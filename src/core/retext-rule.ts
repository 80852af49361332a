import type { Severity } from './finding.ts'
import type { LexiconHit, Term } from './lexicon.ts'
import { lazy } from './pattern.ts'
import type { RetextPlugin } from './retext.ts'
import type { OptionSchemas, Rule, RuleDocs } from './rule.ts'
import type { SignalContext } from './signal.ts'
import type { Container } from './tree.ts'

interface RetextRuleDefinition extends RuleDocs {
  /** `{actual}` is what stands in the draft, `{instead}` the first alternative. */
  readonly message: string
  readonly gate: () => readonly Term[]
  readonly load: () => Promise<RetextPlugin>
  accept?(hit: LexiconHit, container: Container, context: SignalContext): boolean | Severity
}

/** A retext plugin as a rule: what it finds and we agree with becomes a finding of ours. */
export function defineRetextRule(definition: RetextRuleDefinition): Rule {
  const { message, gate, load, accept, ...docs } = definition
  const options: OptionSchemas = {}
  return {
    ...docs,
    messages: { term: message },
    options,
    retext: { gate: lazy(gate), load, accept: accept ?? (() => true), message: 'term' },
  }
}
