import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { Severity } from './finding.ts'
import type { LexiconHit, Term } from './lexicon.ts'
import type { SignalContext } from './signal.ts'
import type { Container } from './tree.ts'

/** A retext plugin set up and ready to look at sentences. */
export type RetextPlugin = Plugin<[], Root>

/** How a rule looks through a retext plugin. */
export interface RetextLook {
  /**
   * The plugin's own terms that count, or phrases around them. Only blocks with one of them are
   * handed to it, so that a draft without any never loads it.
   */
  readonly gate: () => readonly Term[]
  load(): Promise<RetextPlugin>
  /** Whether, and how loudly, to say what both the plugin and the gate found. */
  accept(hit: LexiconHit, container: Container, context: SignalContext): boolean | Severity
  readonly message: 'term'
}
