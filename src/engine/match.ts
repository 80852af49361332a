import type { Plan, PlannedRule } from '../core/config.ts'
import type { LexiconHit } from '../core/lexicon.ts'
import { lazy } from '../core/pattern.ts'
import type { Container } from '../core/tree.ts'
import type { Lexicon } from './lexicon-entries.ts'
import { createLexiconIndex, type LexiconIndex } from './lexicon-index.ts'
import type { Look } from './look.ts'
import { lookingRules } from './plan.ts'
import { type ReadyWords, termsOf } from './word-table.ts'

/** Looks for the terms of all rules that are awake, in one pass over each post. */
export function createMatcher(plan: Plan, ready?: ReadyWords): (look: Look) => void {
  const having = lookingRules(plan).filter(hasTerms)
  const all = new Set(having)
  const index = lazy(() => createLexiconIndex(having.map((planned) => lexiconOf(planned, ready))))
  return (look) => {
    for (const draft of look.document.tree.children) {
      const owners = new Set(look.awake.get(draft)?.filter((planned) => all.has(planned)))
      if (owners.size === 0) continue
      for (const each of draft.children) {
        // What is no prose has no words here.
        if (each.type === 'post' || each.prose) matchIn(each, owners, index(), look)
      }
    }
  }
}

function matchIn(
  container: Container,
  owners: ReadonlySet<PlannedRule>,
  index: LexiconIndex<PlannedRule>,
  look: Look,
): void {
  const view = look.context.text(container)
  if (view.value === '') return
  const hits = new Map<PlannedRule, LexiconHit[]>()
  for (const { owner, term, phrase, start, end } of index.find(view.fold(), owners)) {
    const list = hits.get(owner)
    const hit: LexiconHit = { term, phrase, at: view.slice(start, end) }
    if (list) list.push(hit)
    else hits.set(owner, [hit])
  }
  if (hits.size > 0) look.hits.set(container, hits)
}

/** Whether the members are there, without asking for them: a rule may load them then. */
function hasTerms({ rule }: PlannedRule): boolean {
  return 'retext' in rule || 'lexicon' in rule
}

function lexiconOf(planned: PlannedRule, ready?: ReadyWords): Lexicon<PlannedRule> {
  const { rule } = planned
  return {
    owner: planned,
    terms: () => termsOf(rule),
    evasions: rule.evasions ?? false,
    ready: ready && (() => ready(rule)),
  }
}
