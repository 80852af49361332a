import { foldText, type Range, type TextView, unmask } from 'professional/rule'
import { withoutLaugh, withoutSign } from './surroundings.ts'

/** A text made from another, with the way back for each of its units. */
export interface MappedText {
  readonly value: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** A stretch that reads differently. */
export interface Rewriting extends Range {
  readonly value: string
}

/**
 * A text as it reads aloud: lower case, disguises off (`h4te`, `h a t e`), hyphens inside words as
 * spaces. Offsets are those of the text given, plus `offset`.
 */
export function plainText(text: string, offset = 0): MappedText {
  const folded = foldText(text)
  const { value } = folded
  const plain = {
    __proto__: ways,
    value: /[-\n]/.test(value) ? value.replaceAll(/(?<=[a-z])-(?=[a-z\d])|\n/g, ' ') : value,
    folded,
    offset,
    // The ways back are inherited.
  } as unknown as MappedText
  const edits: Rewriting[] = []
  for (const { word, start, end } of unmask(value)) {
    if (edits.some((edit) => edit.start < end && start < edit.end)) continue
    edits.push({ start, end, value: word })
  }
  return rewrite(
    plain,
    edits.toSorted((a, b) => a.start - b.start),
  )
}

/** A sentence as it reads aloud, but for emoji that it opens with and the laugh at its end. */
export function plainSentence(view: TextView, { start, end }: Range): MappedText {
  const said = withoutSign(view.value.slice(start, end))
  return plainText(withoutLaugh(said), end - said.length)
}

interface FoldedText extends MappedText {
  readonly folded: ReturnType<typeof foldText>
  readonly offset: number
}

/** Worked out when they are asked for: most sentences have no group, and nobody asks. */
const ways: Pick<MappedText, 'from' | 'to'> & ThisType<FoldedText> = {
  get from() {
    const { folded, offset } = this
    return folded.from.map((at) => at + offset)
  },
  get to() {
    const { folded, offset } = this
    return folded.to.map((at) => at + offset)
  },
}

/** Puts other words in the place of some; edits are in order and do not overlap. */
export function rewrite(text: MappedText, edits: readonly Rewriting[]): MappedText {
  if (edits.length === 0) return text
  const own = { value: text.value, from: text.from, to: text.to }
  let value = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  function keep(end: number): void {
    value += own.value.slice(at, end)
    for (let unit = at; unit < end; unit++) {
      from.push(own.from[unit] ?? 0)
      to.push(own.to[unit] ?? 0)
    }
  }
  for (const edit of edits) {
    keep(edit.start)
    const range = rangeIn(own, edit)
    for (let unit = 0; unit < edit.value.length; unit++) {
      from.push(range.start)
      to.push(range.end)
    }
    value += edit.value
    at = edit.end
  }
  keep(own.value.length)
  return { value, from, to }
}

/** One text after another. */
export function joinTexts(first: MappedText, second: MappedText): MappedText {
  const end = first.to.at(-1) ?? 0
  const joint = /\s$/.test(first.value) ? [] : [end]
  return {
    value: `${first.value}${joint.length > 0 ? ' ' : ''}${second.value}`,
    from: [...first.from, ...joint, ...second.from],
    to: [...first.to, ...joint, ...second.to],
  }
}

/** Where a stretch of the text came from. */
export function rangeIn(text: MappedText, { start, end }: Range): Range {
  return { start: text.from[start] ?? 0, end: text.to[Math.max(start, end - 1)] ?? 0 }
}
