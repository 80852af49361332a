import { unmask } from '../core/evasion.ts'
import { hashOn } from '../core/term-hash.ts'
import type { Look } from './clue-lookup.ts'
import { hashStart } from './clue-hash.ts'
import { wordCodes } from './word-codes.ts'

/** What shows of a disguised word beside what stands around it. */
const window = 40

/** The words of a folded text whose disguise is off, among what stands around them. */
export function* undisguised(folded: string): Generator<string> {
  for (const { word, start, end } of unmask(folded)) {
    const before = folded.slice(Math.max(0, start - window), start)
    yield before + word + folded.slice(end, end + window)
  }
}

const tag = /[#@]([A-Za-z\d_]{5,280})/g
/** Shorter beginnings stand in the middle of most tags. */
const innerFrom = 4
/** No term is longer. */
const longestTerm = 48

/** A tag holds words anywhere. */
export function lookIntoTags(text: string, look: Look): void {
  for (const [, inside = ''] of text.matchAll(tag)) {
    for (let from = 1; from <= inside.length - innerFrom; from++) {
      const to = Math.min(inside.length, from + longestTerm)
      let hash = hashStart
      for (let index = from; index < to; index++) {
        hash = hashOn(hash, wordCodes[inside.charCodeAt(index)] ?? 0)
        if (index - from >= innerFrom - 1) look(hash)
      }
    }
  }
}
