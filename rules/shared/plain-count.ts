import { lazy, type Range } from 'professional/rule'
import { findAddresses } from './urls.ts'

/** A stretch of text that a reader takes in one go. */
export interface Phrase extends Range {
  readonly words: number
}

const handleOrTag = lazy(() => /(?<![\p{L}\p{N}_])[@#][\p{L}\p{M}\p{N}_.-]{1,100}/gu)
/** However long the name of a law is, nobody can shorten it. */
const law = lazy(
  () =>
    /(?:\b[A-Z][\p{L}'’-]{1,30}(?:,? (?:and|of|for|the|to|in|etc\.?|\(?[A-Z][\p{L}'’-]{1,30}\)?)){0,14},? )(?:Act|Acts|Order|Regulations?|Rules|Measure|Directive)\b(?: \(?[A-Z][\p{L} ]{1,30}\))?(?: (?:19|20)\d\d)?/gu,
)
/** Somebody else's words; a word or two between quotation marks are a name. */
const quotation = /[“"«][^“”"«»]{20,900}[”"»]/gu
const addressLike = /[^\s.]\.[^\s.]|:\/\//
const token = /\S{1,200}/g
const plainLetterOrDigit = /[A-Za-z\d]/
const letterOrDigit = lazy(() => /[\p{L}\p{N}]/u)

/** How many words of their own a text has: addresses, accounts and hashtags left out. */
export function countWords(text: string): number {
  let own = text
  const addresses = addressLike.test(text) ? findAddresses(text, { bare: true }) : []
  for (const { start, end } of addresses.toReversed()) {
    own = own.slice(0, start) + ' ' + own.slice(end)
  }
  if (/[@#]/.test(own)) own = own.replaceAll(handleOrTag(), ' ')
  if (/[A-Z]\S* (?:Act|Order|Regulation|Rules|Measure|Directive)/.test(own)) {
    own = own.replaceAll(law(), 'law')
  }
  if (/[“"«]/.test(own)) own = own.replaceAll(quotation, ' ')
  let words = 0
  for (const [one] of own.matchAll(token))
    if (plainLetterOrDigit.test(one) || letterOrDigit().test(one)) words++
  return words
}

/** How many stretches there are between spaces, empty ones at the ends included. */
export function countStretches(text: string, start = 0, end: number = text.length): number {
  let count = 1
  let isSpace = false
  for (let at = start; at < end; at++) {
    const wasSpace = isSpace
    const code = text.charCodeAt(at)
    isSpace =
      code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && isStrangeSpace(code)
    if (isSpace && !wasSpace) count++
  }
  return count
}

/** Whether there are so many of them, for which most of a long text need not be counted. */
export function hasStretches(text: string, count: number): boolean {
  // Signs and the spaces between them.
  const reach = 20 * count
  return (
    countStretches(text, 0, Math.min(text.length, reach)) >= count || countStretches(text) >= count
  )
}

function isStrangeSpace(code: number): boolean {
  return strangeSpace.test(String.fromCharCode(code))
}

const strangeSpace = /\s/

/**
 * A line that begins with a sign, a number or a time is an item of a list, one with a capital a line of a
 * verse or a notice: breaks that only wrap a sentence are none here.
 */
const itemStart = lazy(() => /^(?:[^\p{L}\p{N}\s"'“‘(£$€]|\d{1,3}[.)]\s|(?:\d?\d:)?\d?\d:\d\d\s)/u)
const capital = lazy(() => /^["'“‘(]?\p{Lu}/u)

/**
 * What has more words than a limit among the sentences of a text, with lines of verse and items of
 * a list each on their own.
 */
export function longPhrases(text: string, sentences: readonly Range[], limit: number): Phrase[] {
  return sentences.flatMap((sentence) => {
    // Most sentences are short, whatever their words are.
    if (countStretches(text, sentence.start, sentence.end) <= limit) return []
    const cut = linesOf(text, sentence).flatMap((line) => itemsOf(text, line))
    return cut.flatMap(({ start, end }) => {
      const value = text.slice(start, end)
      const words = isEnumeration(value) ? 0 : countWords(value)
      const lead = value.length - value.trimStart().length
      return words <= limit
        ? []
        : [{ start: start + lead, end: start + value.trimEnd().length, words }]
    })
  })
}

function linesOf(text: string, { start, end }: Range): Range[] {
  const found: Range[] = []
  let from = start
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, Math.min(end, at + 8)).trimStart()
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    const isEnd = capital().test(next) && !/[,;]\s*$/.test(line)
    if (!isEnd && !itemStart().test(next)) continue
    found.push({ start: from, end: at })
    from = at + 1
  }
  found.push({ start: from, end })
  return found
}

/**
 * *Bring: your card; your tablets; a list of questions*: each item counts alone. In an item that is
 * no whole sentence, a dash stands for a full stop: *drink little – alcohol makes it worse*.
 */
function itemsOf(text: string, { start, end }: Range): Range[] {
  const value = text.slice(start, end)
  const isList = value.split(';').length > 2
  const isItem = /^\s*\p{Ll}/u.test(value)
  if (!isList && !isItem) return [{ start, end }]
  const found: Range[] = []
  let from = 0
  for (const { index } of value.matchAll(isList ? /;/g : /(?<=\s)[–—-](?=\s)/g)) {
    found.push({ start: start + from, end: start + index })
    from = index + 1
  }
  return [...found, { start: start + from, end }]
}

/** A row of names or things between commas is a list, however many they are. */
function isEnumeration(sentence: string): boolean {
  const [, ...items] = sentence.split(',')
  if (items.length < 5) return false
  return items.every((item, index) => {
    const isLast = index === items.length - 1
    return item.trim().split(/\s+/).length <= (isLast ? 8 : 5)
  })
}
