import type { Plan, PlannedRule } from '../core/config.ts'
import type { LexiconHit } from '../core/lexicon.ts'
import { createLexiconIndex, type Lexicon, type LexiconIndex } from './lexicon-index.ts'
import type { Look } from './look.ts'

/** Looks for the terms of all rules in one pass over each post. */
export function createMatcher(plan: Plan): (look: Look) => void {
  let index: LexiconIndex<PlannedRule> | undefined
  return (look) => {
    index ??= createLexiconIndex(plan.rules.flatMap(lexiconOf))
    for (const container of look.document.tree.children.flatMap((draft) => draft.children)) {
      const view = look.context.text(container)
      if (view.value === '') continue
      const hits = new Map<PlannedRule, LexiconHit[]>()
      for (const { owner, term, phrase, start, end } of index.find(view.fold())) {
        const list = hits.get(owner)
        const hit: LexiconHit = { term, phrase, at: view.slice(start, end) }
        if (list) list.push(hit)
        else hits.set(owner, [hit])
      }
      if (hits.size > 0) look.hits.set(container, hits)
    }
  }
}

function lexiconOf(planned: PlannedRule): Lexicon<PlannedRule>[] {
  const terms = planned.rule.retext?.gate ?? planned.rule.lexicon
  return terms ? [{ owner: planned, terms, evasions: planned.rule.evasions ?? false }] : []
}
