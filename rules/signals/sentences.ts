import {
  type Block,
  type Container,
  countWhile,
  defineSignal,
  hasPlainLetters,
  lazy,
  matchesOf,
  type Range,
  type TextView,
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

const word = lazy(() => /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*['’]?/gu)

/** The sentences of the prose of a container, cut into words once for all signals. */
export const sentences = defineSignal<readonly Sentence[]>({
  id: 'sentences',
  read: (container: Container, context) => sentencesIn(context.text(container)),
})

/** The sentences of a view: of what a rule is shown of a long draft, those that it is shown. */
export function sentencesIn(view: TextView): readonly Sentence[] {
  const shelf: Shelf = []
  return view.sentences().map((range, index) => sentenceFrom(view, range, index, shelf))
}

/** The words of sentences that were read last: in a long draft, all words are too many to keep. */
type Shelf = ({ readonly index: number; readonly words: readonly Word[] } | undefined)[]

const mostShelved = 512

interface ShelvedSentence extends Sentence {
  readonly view: TextView
  readonly shelf: Shelf
}

function sentenceFrom(
  view: TextView,
  { start, end }: Range,
  index: number,
  shelf: Shelf,
): Sentence {
  // The rest is inherited.
  return { __proto__: told, start, end, index, view, shelf } as unknown as Sentence
}

/** Inherited, since what each sentence held itself would take the room of many words. */
const told: Pick<Sentence, 'value' | 'block' | 'words'> & ThisType<ShelvedSentence> = {
  get value() {
    const { view, start, end } = this
    return view.value.slice(start, end)
  },
  get block() {
    return this.view.blockAt(this.start)
  },
  get words() {
    const { shelf, index, start } = this
    const place = index % mostShelved
    let shelved = shelf[place]
    if (shelved?.index !== index) {
      const { value } = this
      const words = hasPlainLetters(value) ? plainWords(value, start) : wordsOf(value, start)
      shelved = shelf[place] = { index, words }
    }
    return shelved.words
  },
}

function wordsOf(text: string, offset: number): Word[] {
  return [...matchesOf(word(), text)].map(({ 0: written, index }) => {
    // Letters in a style of their own, as in 𝓜𝓻𝓼, are read as plain ones.
    const value = written.normalize('NFKC')
    return {
      value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      start: offset + index,
      end: offset + index + written.length,
    }
  })
}

/** The same for text whose letters are ASCII, sign by sign: most words of all are read here. */
function plainWords(text: string, offset: number): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length;) {
    if (!isAlphanumeric(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    let isLower = true
    for (let code = text.charCodeAt(at); ; code = text.charCodeAt(at)) {
      if (isAlphanumeric(code)) {
        if (code >= 65 && code <= 90) isLower = false
        at++
      } else if (isJoint(code) && isAlphanumeric(text.charCodeAt(at + 1))) {
        if (code === typesetApostrophe) isLower = false
        at++
      } else {
        if (code === typesetApostrophe) isLower = false
        if (code === apostrophe || code === typesetApostrophe) at++
        break
      }
    }
    const value = text.slice(start, at)
    const lower = isLower ? value : value.toLowerCase().replaceAll('’', "'")
    words.push({ value, lower, start: offset + start, end: offset + at })
  }
  return words
}

const apostrophe = 39
const typesetApostrophe = 0x2019

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** An apostrophe, a full stop, an ampersand or a hyphen, between two letters. */
function isJoint(code: number): boolean {
  return (
    code === apostrophe || code === typesetApostrophe || code === 46 || code === 38 || code === 45
  )
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
  return countWhile(list.length, (at) => (list[at]?.start ?? 0) <= offset)
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
