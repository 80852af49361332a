import { type Container, defineSignal, lazy, type Range } from 'professional/rule'
import {
  careActs,
  carePlaces,
  careVerbs,
  isCareItem,
  patientWords,
} from '../lexicons/care-words.ts'
import { withoutTags } from '../shared/trailing-tags.ts'
import { carePhrasesIn } from '../shared/care-phrases.ts'
import { generality } from './generic.ts'
import {
  areNeighbours,
  type Sentence,
  sentenceOf,
  sentences,
  hasStartingIn,
  type Word,
} from './sentences.ts'

/**
 * What shows that somebody is cared for: what they did or underwent (*was admitted*), a thing of
 * care they have or want (*her inhaler*), a word for patients, or only the place.
 */
export type CareKind = 'act' | 'item' | 'patient' | 'place'

export interface CareCue extends Range {
  readonly kind: CareKind
}

export interface Care {
  cues(): readonly CareCue[]
  /** The cue closest in kind to care itself, in the sentence of a range or one next to it. */
  near(range: Range): CareCue | undefined
  /** Whether a cue begins in a stretch, such as a block. */
  isIn(range: Range): boolean
}

const rank: readonly CareKind[] = ['act', 'item', 'patient', 'place']

/** Words that are something else in this company. */
const otherSense: Readonly<Record<string, RegExp>> = {
  presented:
    /^\W+(?:(?:at|to|by|with (?:an?|the) (?:award|cheque|certificate|prize|medal)|(?:her|his|our|their|the|an?|my) (?:\w+ )?(?:findings|talk|poster|award|certificate|cheque|paper|work|results|data|study|research|case))\b)/i,
  admitted:
    /^\W+(?:as (?:an? )?(?:fellow|member|freeman|companion)|to (?:the )?(?:[\w’'-]+ ){0,3}?(?:fellowship|order of|academy of|freedom of))\b/i,
  referred: /^\W+to as\b/i,
  collected:
    /^\W+(?:(?:some|the|more|our|all|any) )?(?:\w+ )?(?:data|information|evidence|donations|funds|money|points|stamps|feedback|responses|statistics|signatures|rubbish|litter|cups?(?! of)|trophy|awards?|prizes?|medals?|toys)\b/i,
  transferred:
    /^\W+(?:(?:the|your|our|some) )?(?:data|money|funds|files|responsibility|to (?:adobe|wordpress))\b/i,
  scan: /^\W+(?:(?:the|this|our|a|your) )?(?:QR|code|barcode|document)/i,
  counter: /^\W+(?:productive|intuitive|argument)/i,
  rang: /^\W+(?:true|the (?:bell|changes)|a bell|in)\b/i,
  phoned: /^\W+in sick\b/i,
  script: /^\W+(?:tag|error|file|writer|kiddie)|^s?\.js/i,
  theatre: /^\W+(?:company|production|show|trip|tickets?)/i,
  bay: /^\W+(?:area|leaf|leaves|window)/i,
  treated:
    /^\W+(?:us|me|myself|ourselves|like|as|with (?:respect|dignity|kindness|contempt)|unfairly|fairly|badly|equally)\b/i,
  lump: /^\W+sums?\b/i,
  ambulance: /^\W+(?:service|trust|station|strike|staff|crews are)/i,
  oxygen: /^\W+of\b/i,
  practice: /^\W+(?:makes|your|what|run|questions?)\b/i,
}
/** “On Sunday at 3pm”: no appointment. */
const atTime = /\b(?:at|from|by|until|till|to|before|after|around|about|and|since)[ -]$/i
const overThe = /\bover[ -]the[ -]$/i

/** Signs of care for a person, in or next to the sentence that names them. */
export const care = defineSignal<Care>({
  id: 'care',
  read(container: Container, context) {
    const list = context.signal(sentences, container)
    const general = context.signal(generality, container)
    // Most drafts tell of care in many sentences, and of somebody in few.
    const known = new Map<Sentence, readonly CareCue[]>()

    function cuesIn(sentence: Sentence): readonly CareCue[] {
      let cues = known.get(sentence)
      if (!cues) {
        cues = cuesOf(sentence).filter((cue) => !general.isGeneric(cue))
        known.set(sentence, cues)
      }
      return cues
    }

    function near(range: Range): CareCue | undefined {
      const sentence = sentenceOf(list, range.start)
      if (!sentence) return undefined
      const around = [sentence.index, sentence.index + 1, sentence.index - 1].flatMap((index) => {
        const other = list[index]
        if (!other || !areNeighbours(sentence, other)) return []
        return bestOf(cuesIn(other)) ?? []
      })
      return bestOf(around)
    }

    function isIn(range: Range): boolean {
      const first = sentenceOf(list, range.start)?.index ?? 0
      for (let index = first; index < list.length; index++) {
        const sentence = list[index]
        if (!sentence || sentence.start >= range.end) return false
        if (hasStartingIn(cuesIn(sentence), range)) return true
      }
      return false
    }

    return {
      cues: lazy(() => list.flatMap(cuesIn)),
      near,
      isIn,
    }
  },
})

function bestOf(cues: readonly CareCue[]): CareCue | undefined {
  for (const kind of rank) {
    const found = cues.find((cue) => cue.kind === kind)
    if (found) return found
  }
  return undefined
}

function cuesOf(sentence: Sentence): CareCue[] {
  const cues: CareCue[] = []
  const { words } = sentence
  const tags = sentence.start + withoutTags(sentence.value).length
  let lastVerb = -10
  for (let index = 0; index < words.length; index++) {
    const [kind, length] = cueAt(words, index, index - lastVerb <= 6)
    if (careVerbs.has(phraseAt(words, index, 1)) || careVerbs.has(phraseAt(words, index, 2))) {
      lastVerb = index
    }
    const first = words[index]
    const last = words[index + length - 1]
    if (!kind || !first || !last) continue
    if (isOtherSense(sentence, last)) continue
    // “#pharmacy” behind a post is no place where it happened.
    if (kind === 'place' && first.start >= tags) continue
    cues.push({ kind, start: first.start, end: last.end })
    index += length - 1
  }
  const phrases = carePhrasesIn(sentence.value).map(({ start, end, isItem }): CareCue => {
    return {
      kind: isItem ? 'item' : 'act',
      start: sentence.start + start,
      end: sentence.start + end,
    }
  })
  if (phrases.length === 0) return cues
  return [...cues, ...phrases].sort((a, b) => a.start - b.start)
}

function cueAt(
  words: readonly Word[],
  index: number,
  isWanted: boolean,
): readonly [CareKind | undefined, number] {
  for (let length = 3; length >= 1; length--) {
    const phrase = phraseAt(words, index, length)
    if (phrase === '') continue
    if (careActs.has(phrase)) return ['act', length]
    if (isWanted && isCareItem(phrase)) return ['item', length]
    if (patientWords.has(phrase)) return ['patient', length]
    if (carePlaces.has(phrase)) return ['place', length]
  }
  return [undefined, 1]
}

function phraseAt(words: readonly Word[], index: number, length: number): string {
  if (index + length > words.length) return ''
  let phrase = words[index]?.lower ?? ''
  for (let next = index + 1; next < index + length; next++) phrase += ` ${words[next]?.lower}`
  return phrase
}

function isOtherSense(sentence: Sentence, word: Word): boolean {
  const before = sentence.value.slice(0, word.start - sentence.start)
  if (word.lower === 'counter' && overThe.test(before.slice(-20))) return true
  if (/^\d/.test(word.lower) && atTime.test(before.slice(-8))) return true
  const other = Object.hasOwn(otherSense, word.lower) ? otherSense[word.lower] : undefined
  return other?.test(sentence.value.slice(word.end - sentence.start)) ?? false
}
