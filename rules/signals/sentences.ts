import {
  type Block,
  type Container,
  defineSignal,
  hasPlainLetters,
  type Range,
} from 'professional/rule'

/** A word with its place in the view, and how it compares. */
export interface Word extends Range {
  readonly value: string
  /** In lower case, with a straight apostrophe. */
  readonly lower: string
}

/** A sentence with its words. */
export interface Sentence extends Range {
  readonly index: number
  readonly value: string
  readonly words: readonly Word[]
  readonly block: Block
}

const word = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*['’]?/gu
/** The same for ASCII: classes of Unicode take milliseconds to compile. */
const plainWord = /[A-Za-z\d]+(?:['’.&-][A-Za-z\d]+)*['’]?/g

/** The sentences of the prose of a container, cut into words once for all signals. */
export const sentences = defineSignal<readonly Sentence[]>({
  id: 'sentences',
  read(container: Container, context) {
    const view = context.text(container)
    return view.sentences().map(({ start, end }, index) => {
      const value = view.value.slice(start, end)
      return { start, end, index, value, words: wordsOf(value, start), block: view.blockAt(start) }
    })
  },
})

function wordsOf(value: string, start: number): Word[] {
  const pattern = hasPlainLetters(value) ? plainWord : word
  return [...value.matchAll(pattern)].map((match) => ({
    value: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

/** The sentence that holds an offset of the view. */
export function sentenceOf(list: readonly Sentence[], offset: number): Sentence | undefined {
  return list[firstAfter(list, offset) - 1]
}

/** The members of a list in order that begin in a stretch. */
export function startingIn<T extends Range>(list: readonly T[], { start, end }: Range): T[] {
  return list.slice(firstAfter(list, start - 1), firstAfter(list, end - 1))
}

/** Whether a member of a list in order begins in a stretch. */
export function hasStartingIn(list: readonly Range[], { start, end }: Range): boolean {
  const next = list[firstAfter(list, start - 1)]
  return next !== undefined && next.start < end
}

/** The place of the first member that begins past an offset. */
function firstAfter(list: readonly Range[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a reader takes two sentences in one breath: same block, or paragraphs side by side. */
export function areNeighbours(a: Sentence, b: Sentence): boolean {
  if (Math.abs(a.index - b.index) > 1) return false
  if (a.block === b.block) return true
  return a.block.kind === 'prose' && b.block.kind === 'prose'
}

/** Whether two stretches share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
