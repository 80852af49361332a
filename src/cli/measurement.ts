import type { RuleId } from '../core/finding.ts'

/** What the last recorded evaluation counted, in drafts and at any severity. */
export interface Measured {
  /** ISO date. */
  readonly day: string
  /** Drafts that say which rules have to report them. */
  readonly labelled: number
  /** Drafts whose labels say that there is nothing to find. */
  readonly clean: number
  readonly rules: Readonly<Record<RuleId, Measurement>>
}

export interface Measurement {
  /** Labelled drafts reported as they should be. */
  readonly found: number
  /** Labelled drafts that should have been reported and were not. */
  readonly missed: number
  /** Labelled drafts reported although their labels do not say so. */
  readonly wrong: number
  /** Clean drafts reported. */
  readonly onClean: number
}

/** Sentences for people; none for a rule that was not there. */
export function measurementInWords(measured: Measured, id: RuleId): string[] {
  const own = measured.rules[id]
  if (!own) return []
  const { found, missed, wrong, onClean } = own
  const sentences: string[] = []
  if (found + missed > 0) {
    sentences.push(
      `Of ${measured.labelled} labelled drafts it should report ${found + missed}: recall ${share(found, found + missed)}, precision ${share(found, found + wrong)}.`,
    )
  }
  if (measured.clean > 0) {
    sentences.push(
      `It reports ${onClean} of ${measured.clean} drafts that are labelled as correct.`,
    )
  }
  return sentences
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'not known' : `${(part / whole).toFixed(2)} (${part} of ${whole})`
}
