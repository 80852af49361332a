import type { Plan, PlannedRule } from '../core/config.ts'
import type { LexiconHit } from '../core/lexicon.ts'
import { createLexiconIndex, type Lexicon, type LexiconIndex } from './lexicon-index.ts'
import type { Look } from './look.ts'
import { type ReadyWords, termsOf } from './word-table.ts'

/** Looks for the terms of all rules in one pass over each post. */
export function createMatcher(plan: Plan, ready: ReadyWords | undefined): (look: Look) => void {
  let index: LexiconIndex<PlannedRule> | undefined
  return (look) => {
    index ??= createLexiconIndex(
      plan.rules.filter(hasTerms).map((planned) => lexiconOf(planned, ready)),
      ready?.table,
    )
    const drafts = look.document.tree.children.filter((draft) =>
      look.awake.get(draft)?.some(hasTerms),
    )
    for (const container of drafts.flatMap((draft) => draft.children)) {
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

function hasTerms({ rule }: PlannedRule): boolean {
  return rule.retext !== undefined || rule.lexicon !== undefined
}

function lexiconOf(planned: PlannedRule, ready: ReadyWords | undefined): Lexicon<PlannedRule> {
  const { rule } = planned
  // A rule that was changed for this plan, as by a team's own terms, is not the one in the table.
  const number = ready?.rules.indexOf(rule) ?? -1
  return {
    owner: planned,
    terms: () => termsOf(rule),
    evasions: rule.evasions ?? false,
    number: number < 0 ? undefined : number,
  }
}
