import type { Plan, PlannedRule } from '../core/config.ts'
import type { LexiconHit } from '../core/lexicon.ts'
import { narrowView } from '../core/narrow.ts'
import { lazy } from '../core/pattern.ts'
import type { FoldedView, TextView } from '../core/text.ts'
import type { Container } from '../core/tree.ts'
import type { Lexicon } from './lexicon-entries.ts'
import { createLexiconIndex, type LexiconIndex } from './lexicon-index.ts'
import type { Look } from './look.ts'
import { lookingRules } from './plan.ts'
import { createSameLists } from './same-lists.ts'
import { type ReadyWords, termsOf } from './word-table.ts'

/** Looks for the terms of all rules that are awake, in one pass over each post. */
export function createMatcher(plan: Plan, ready?: ReadyWords): (look: Look) => void {
  const having = lookingRules(plan).filter(hasTerms)
  const lists = createSameLists(having)
  const chosen = new Uint16Array(having.length)
  const index = lazy(() => createLexiconIndex(having.map((planned) => lexiconOf(planned, ready))))
  /** The same few rules are awake in most drafts of a file, and then their list is the same. */
  const known = new WeakMap<readonly PlannedRule[], ReadonlySet<PlannedRule>>()

  function ownersAmong(awake: readonly PlannedRule[]): ReadonlySet<PlannedRule> {
    let owners = known.get(awake)
    if (!owners) {
      let count = 0
      for (const [number, planned] of having.entries())
        if (awake.includes(planned)) chosen[count++] = number
      // With what is known of them, they stand for all lists that differ in other rules.
      const list = lists.of(chosen, count)
      owners = known.get(list) ?? new Set(list)
      known.set(list, owners).set(awake, owners)
    }
    return owners
  }

  return (look) => {
    for (const draft of look.document.tree.children) {
      const owners = ownersAmong(look.awake.get(draft) ?? none)
      if (owners.size === 0) continue
      for (const each of draft.children) {
        // What is no prose has no words here.
        if (each.type === 'post' || each.prose) matchIn(each, owners, index(), look)
      }
    }
  }
}

const none: readonly PlannedRule[] = []

function matchIn(
  container: Container,
  owners: ReadonlySet<PlannedRule>,
  index: LexiconIndex<PlannedRule>,
  look: Look,
): void {
  const view = look.context.text(container)
  if (view.value === '') return
  const found = index.find(foldsFor(view, owners, look), owners)
  if (found.length === 0) return
  const hits = new Map<PlannedRule, LexiconHit[]>()
  for (const { owner, term, phrase, start, end } of found) {
    const list = hits.get(owner)
    const hit: LexiconHit = { term, phrase, at: view.slice(start, end) }
    if (list) list.push(hit)
    else hits.set(owner, [hit])
  }
  look.hits.set(container, hits)
}

/** Of a long draft, what stands where terms have woken one of the rules. */
function foldsFor(
  view: TextView,
  owners: ReadonlySet<PlannedRule>,
  { whereabouts }: Look,
): Iterable<FoldedView> {
  if (!whereabouts || view.container.type === 'field') return view.folds()
  const stretches = [...owners].map((planned) => whereabouts.places.get(planned))
  return stretches.every((list) => list !== undefined)
    ? narrowView(
        view,
        stretches.flat().toSorted((a, b) => a.start - b.start),
        0,
      ).folds()
    : view.folds()
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
