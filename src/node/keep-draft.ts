import type { Plan } from '../core/config.ts'
import { type Diagnostic, type FileResult, type RuleId, severities } from '../core/finding.ts'
import type { Rule } from '../core/rule.ts'
import { createOwnWords, type Hidden, hideWords } from './draft-words.ts'
import type { KeptDiagnostic, KeptFindings, KeptSuggestion } from './kept-draft.ts'
import { packPosition } from './packed-diagnostics.ts'
import { seal } from './sealed.ts'

/**
 * Takes the words of a draft out of what was found in it.
 *
 * @param bytes The draft.
 * @param text The same; empty where it is no text.
 * @returns Undefined for what cannot be told without words of the draft.
 */
export type KeepDraft = (
  result: FileResult,
  bytes: Uint8Array,
  text: string,
) => KeptFindings | undefined

/** Words that say where something stands. */
const placeWords =
  'row record paragraph item sheet note comment on hidden deleted text in column key under table cell header footer footnote properties'

type IsOurs = (word: string) => boolean

export function createKeeper({ rules }: Pick<Plan, 'rules'>): KeepDraft {
  const byId = new Map(rules.map(({ rule }) => [rule.id, rule]))
  const own = new Map<RuleId, IsOurs>()

  function ownWordsOf(ruleId: RuleId): IsOurs {
    let words = own.get(ruleId)
    if (!words) own.set(ruleId, (words = createOwnWords(sentencesOf(byId.get(ruleId)))))
    return words
  }

  return function keep(result, bytes, text) {
    const folded = text.toLowerCase()
    let isTold = true
    let lacksSuggestions = false

    function hide(sentence: string, isOurs: IsOurs): Hidden {
      const hidden = hideWords(sentence, text, isOurs)
      if (hidden === undefined) isTold = false
      return hidden ?? ''
    }

    /** A sensitive rule repeats nothing, nor does the tool itself: what is not in the draft is ours. */
    function isOursIn(ruleId: RuleId): IsOurs {
      const isOwn = ownWordsOf(ruleId)
      const rule = byId.get(ruleId)
      if (rule && rule.sensitive !== true) return isOwn
      return (word) => isOwn(word) || !folded.includes(word.toLowerCase())
    }

    function keepDiagnostic(diagnostic: Diagnostic): KeptDiagnostic {
      const { ruleId, severity, message, position, place, related, fingerprint } = diagnostic
      const isOurs = isOursIn(ruleId)
      return [
        ruleId,
        severities.indexOf(severity),
        hide(message, isOurs),
        packPosition(position),
        hidePlace(place),
        related.map((one) => [one.path, packPosition(one.position), hide(one.message, isOurs)]),
        keepSuggestions(diagnostic),
        fingerprint,
        ...(byId.has(ruleId) ? ([] as const) : ([hide(diagnostic.advice, isOurs)] as const)),
      ]
    }

    function keepSuggestions({ ruleId, suggestions }: Diagnostic): KeptSuggestion[] {
      const isOwn = ownWordsOf(ruleId)
      // What may stand in the place of something personal is near enough to it.
      const isSecret = byId.get(ruleId)?.sensitive === true
      const kept = suggestions.flatMap(({ title, safe, edits }): KeptSuggestion[] => {
        const head = hideWords(title, text, isOwn)
        const texts = edits.map((edit) => hideWords(edit.text, text, isOwn))
        if (isSecret || head === undefined || texts.includes(undefined)) return []
        return [
          [head, safe, edits.map(({ position }, at) => [packPosition(position), texts[at] ?? ''])],
        ]
      })
      if (kept.length === suggestions.length) return kept
      lacksSuggestions = true
      return []
    }

    function hidePlace(place: string | null): Hidden | null {
      return place === null ? null : hide(place, isPlaceWord)
    }

    function hideReason(reason: string | null): Hidden | null {
      return reason === null ? null : hide(reason, isNobodys)
    }

    const diagnostics = result.diagnostics.map(keepDiagnostic)
    const suppressed = result.suppressed.map(
      (one) => [keepDiagnostic(one), hideReason(one.reason)] as const,
    )
    if (!isTold) return undefined
    return {
      diagnostics,
      suppressed,
      facts: result.facts.length === 0 ? undefined : seal(result.facts, bytes),
      byteColumns: result.byteColumns,
      isMade: result.isMade === true,
      lacks: [
        ...(Object.keys(result.excerpts).length > 0 ? (['excerpts'] as const) : []),
        ...(lacksSuggestions ? (['suggestions'] as const) : []),
      ],
    }
  }
}

const isPlaceWord = createOwnWords([placeWords])
const isNobodys: IsOurs = () => false

/** All that a rule may say of any draft. */
function sentencesOf(rule: Rule | undefined): string[] {
  if (!rule) return []
  const { summary, advice, messages, lexicon = [] } = rule
  return [
    'Write Add once ordinary letters',
    summary,
    // Where a rule says what to add, its suggestion says the same.
    advice,
    ...Object.values(messages).map((message) => message.replaceAll(/\{\w+\}/g, ' ')),
    ...lexicon.flatMap(({ instead = [] }) => instead),
  ]
}
