import type { Allowance, Plan } from '../core/config.ts'
import type { Finding } from '../core/finding.ts'
import type { Range } from '../core/sentences.ts'
import { lazy } from '../core/pattern.ts'
import { createLexiconIndex, type LexiconIndex } from './lexicon-index.ts'
import type { Look } from './look.ts'

/** Why the configuration allows the words that a finding stands on, if it does. */
export type Allow = (finding: Finding) => string | undefined

interface AllowedWords extends Range {
  readonly allowance: Allowance
}

/** @returns What tells it of the drafts that are in the tree just then. */
export function createAllow({ allow }: Plan): (look: Look) => Allow {
  const rules = new Set(allow.map(({ rule }) => rule))
  const owners = new Set(allow)
  const index = lazy(() => createIndex(allow))

  return (look) => {
    const wordsHere = lazy(() => findWords(look, index(), owners))
    return ({ ruleId, position }) => {
      // Most drafts hold nothing that is allowed, and are not looked at again.
      if (!rules.has(ruleId)) return undefined
      const start = position.start.offset ?? 0
      const end = position.end.offset ?? start
      const words = wordsHere().find(
        (each) => each.allowance.rule === ruleId && each.start <= start && end <= each.end,
      )
      return words?.allowance.reason
    }
  }
}

function createIndex(allow: readonly Allowance[]): LexiconIndex<Allowance> {
  return createLexiconIndex(
    allow.map((owner) => ({
      owner,
      terms: () => owner.words.map((term) => ({ term })),
      evasions: false,
    })),
  )
}

/** As offsets into the source. */
function findWords(
  { containers, context }: Look,
  index: LexiconIndex<Allowance>,
  owners: ReadonlySet<Allowance>,
): AllowedWords[] {
  return containers.flatMap((container) => {
    const view = context.text(container)
    return index.find(view.folds(), owners).map(({ owner, start, end }) => ({
      allowance: owner,
      ...view.sourceRange(start, end),
    }))
  })
}
