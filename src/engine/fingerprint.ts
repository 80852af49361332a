import type { Source } from '../core/document.ts'
import { foldText } from '../core/fold.ts'
import { hashText } from '../core/hash.ts'
import type { Range } from '../core/sentences.ts'
import type { SensitiveRanges } from './excerpt.ts'
import type { SeenFinding } from './look.ts'

/**
 * Names findings so that they are known again after the draft was moved about or re-wrapped: from
 * rule, path, sentence and number. What a sensitive rule matched has no part in it, and for the
 * finding of a sensitive rule the sentence has none either: a hash of few possible texts can be
 * turned back.
 */
export function createFingerprints(
  source: Source,
  sensitive: SensitiveRanges,
): (finding: SeenFinding) => string {
  const seen = new Map<string, number>()
  const sentences = new Map<string, string>()

  /** Folded and hashed once, however long it is and however many findings it has. */
  function sentenceAt({ start, end }: Range): string {
    const place = `${start}-${end}`
    let sentence = sentences.get(place)
    if (sentence === undefined) {
      sentence = hashText(foldText(withoutRanges(source.text, start, end, sensitive)).value)
      sentences.set(place, sentence)
    }
    return sentence
  }

  return (finding) => {
    const { rule } = finding.planned
    const sentence = rule.sensitive ? '' : sentenceAt(finding.sentence)
    const key = [rule.id, source.path, sentence].join('\0')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return hashText(`${key}\0${count}`)
  }
}

function withoutRanges(
  text: string,
  start: number,
  end: number,
  sensitive: SensitiveRanges,
): string {
  let kept = ''
  let from = start
  for (const range of sensitive.within(start, end)) {
    kept += text.slice(from, Math.max(from, range.start))
    from = Math.max(from, range.end)
  }
  return kept + text.slice(from, Math.max(from, end))
}
