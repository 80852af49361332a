import type { RuleId } from '../core/finding.ts'
import { hashBehind, hashText } from '../core/hash.ts'
import { plainWords } from '../core/plain-words.ts'
import { type Range, splitSentences } from '../core/sentences.ts'
import type { SensitiveRanges } from './excerpt.ts'
import type { Look, SeenFinding } from './look.ts'

/**
 * Names findings so that they are known again after the draft was moved about, re-wrapped or
 * renamed: from the rule, the ordinary words of the sentence, and the term of the rule's own list.
 * Two findings of a draft may have the same name; they are told apart by their order.
 *
 * A hash of few possible texts can be turned back, salted or not. So nothing that could be a name
 * or a number has a part in it, nor anything that a sensitive rule saw, nor, for a finding of such
 * a rule, any word at all.
 *
 * @param secret What no word may be taken from; undefined where that is not known, so that none is.
 */
export function createFingerprints(
  look: Pick<Look, 'document'>,
  secret: SensitiveRanges | undefined,
): (finding: SeenFinding) => string {
  const { text } = look.document.source
  const contexts = new Map<number, string>()
  let lastBeginning = ''
  let nameBehind = hashBehind(lastBeginning)

  /** Worked out once, however many findings a sentence has. */
  function wordsAt({ start, end }: Range, ranges: SensitiveRanges): string {
    const place = start * 2 ** 26 + end
    let words = contexts.get(place)
    if (words === undefined) {
      words = plainWords(withoutRanges(text, firstSentence(text, start, end), ranges)).join(' ')
      contexts.set(place, words)
    }
    return words
  }

  /** The words of a lexicon are no secret, even with a capital: unless they stand in one. */
  function phraseOf({ phrase = '', position }: SeenFinding, ranges: SensitiveRanges): string {
    const { start, end } = position
    return ranges.overlap(start.offset ?? 0, end.offset ?? 0) ? '' : phrase
  }

  return (finding) => {
    const { rule } = finding.planned
    if (rule.sensitive || !secret) return contextFree(rule.id)
    const beginning = `${rule.id}\0${wordsAt(finding.sentence, secret)}\0`
    // A sentence may have a hundred findings of a rule, and a thousand letters.
    if (beginning !== lastBeginning) {
      lastBeginning = beginning
      nameBehind = hashBehind(beginning)
    }
    return nameBehind(phraseOf(finding, secret))
  }
}

/** The name of a finding of which nothing is known but its rule. */
export function contextFree(ruleId: RuleId): string {
  return hashText(`${ruleId}\0\0`)
}

const longestSentence = 1000

/** A finding about a whole post is known by how the post begins. */
function firstSentence(text: string, start: number, end: number): Range {
  const [first] = splitSentences(text, start, Math.min(end, start + longestSentence))
  return first ?? { start, end }
}

function withoutRanges(text: string, { start, end }: Range, secret: SensitiveRanges): string {
  let kept = ''
  let from = start
  for (const range of secret.within(start, end)) {
    kept += `${text.slice(from, Math.max(from, range.start))} `
    from = Math.max(from, range.end)
  }
  return kept + text.slice(from, Math.max(from, end))
}
