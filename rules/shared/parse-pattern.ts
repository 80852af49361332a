/**
 * What a pattern takes, as far as its words go:
 *
 * - `texts`: one of these, which are few
 * - `series`: one part after the other; `choice`: one of its parts
 * - `optional`: the part or nothing; `repeated`: the part, perhaps more than once
 */
export type PatternPart =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'series' | 'choice'; readonly parts: readonly PatternPart[] }
  | { readonly kind: 'optional' | 'repeated'; readonly part: PatternPart }

/**
 * In texts, what stands for more than itself. What parts words is a space, but for signs that are
 * clues of their own: `%`.
 */
export const marks = {
  /** Nothing, where a word begins or ends. */
  edge: '|',
  /** Anything or nothing. */
  anything: '*',
  digit: '#',
  /** A sign beyond the letters and punctuation of European languages. */
  strange: '?',
} as const

/** Signs that are rare enough to be clues; in a class of a pattern. */
export const clueSigns = '%£$€@'

const anything: PatternPart = { kind: 'texts', texts: [marks.anything] }
const nothing: PatternPart = { kind: 'texts', texts: [''] }
const edge: PatternPart = { kind: 'texts', texts: [marks.edge] }

const token =
  /\(\?(?:[:=!]|<[=!]|<\w+>)|\[\^?(?:\\[^]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<\w+>|\\[^]|\{\d+,?\d*\}\??|[*+?]\??|[^]/giu

/** Reads the source of a regular expression. */
export function parsePattern(source: string): PatternPart {
  const tokens = source.match(token) ?? []
  let at = 0
  return readChoice()

  function readChoice(): PatternPart {
    const parts = [readSeries()]
    while (tokens[at] === '|') {
      at++
      parts.push(readSeries())
    }
    return parts.length === 1 ? (parts[0] ?? nothing) : { kind: 'choice', parts }
  }

  function readSeries(): PatternPart {
    const parts: PatternPart[] = []
    for (let next = tokens[at]; next !== undefined && next !== '|' && next !== ')';) {
      const part = readPart(next)
      next = tokens[at]
      const times = next === undefined ? undefined : timesOf(next)
      if (times) at++
      parts.push(...(times ? repeat(part, times) : [part]))
      next = tokens[at]
    }
    return { kind: 'series', parts }
  }

  function readPart(first: string): PatternPart {
    at++
    if (!first.startsWith('(')) return partOf(first)
    const inner = readChoice()
    at++
    if (first === '(?!' || first === '(?<!') return isOfLetters(inner) ? edge : nothing
    // What is looked ahead to stands there as well, and so does what comes after it.
    if (first === '(?=') return startsWithEdge(inner) ? edge : nothing
    // What is looked back to may be what came before it.
    return first === '(?<=' ? { kind: 'series', parts: [anything, inner] } : inner
  }
}

/** How often a part may stand there: at least, at most. */
function timesOf(next: string): readonly [number, number] | undefined {
  if (/^\*\??$/.test(next)) return [0, Infinity]
  if (/^\+\??$/.test(next)) return [1, Infinity]
  if (/^\?\??$/.test(next)) return [0, 1]
  const counts = /^\{(\d+)(,?)(\d*)\}\??$/.exec(next)
  if (!counts) return undefined
  const [, least = '0', comma, most = ''] = counts
  return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)]
}

const mostTimes = 4

function repeat(part: PatternPart, [least, most]: readonly [number, number]): PatternPart[] {
  if (isGap(part)) return [least === 0 ? { kind: 'optional', part } : part]
  if (most === 1) return [least === 0 ? { kind: 'optional', part } : part]
  if (least === most && most <= mostTimes) return Array.from({ length: most }, () => part)
  const repeated: PatternPart = { kind: 'repeated', part }
  return [least === 0 ? { kind: 'optional', part: repeated } : repeated]
}

/** Whether a part is nothing but what stands between words. */
function isGap(part: PatternPart): boolean {
  return part.kind === 'texts' && part.texts.every((text) => text === ' ')
}

/** Whether a class or a choice of them holds every letter, so that none may stand there. */
function isOfLetters(part: PatternPart): boolean {
  if (part === letters) return true
  if (part.kind === 'choice') return part.parts.some(isOfLetters)
  return part.kind === 'series' && part.parts.length === 1 && part.parts.every(isOfLetters)
}

const startsApart = new RegExp(`^[ |${clueSigns}]`)

/** Whether a part begins with what is no letter, or is the end. */
function startsWithEdge(part: PatternPart): boolean {
  if (part.kind === 'texts') return part.texts.every((text) => startsApart.test(text))
  if (part.kind === 'choice') return part.parts.every(startsWithEdge)
  if (part.kind !== 'series') return part.kind === 'repeated' && startsWithEdge(part.part)
  const first = part.parts.find((each) => each.kind !== 'optional')
  const skipped = part.parts.slice(0, first ? part.parts.indexOf(first) : 0)
  return (
    first !== undefined &&
    [...skipped.flatMap((each) => (each.kind === 'optional' ? [each.part] : [])), first].every(
      startsWithEdge,
    )
  )
}

/** A class that has all letters; perhaps more. */
const letters: PatternPart = { kind: 'texts', texts: [marks.anything] }

function partOf(sign: string): PatternPart {
  if (sign.startsWith('[')) return classOf(sign)
  if (/^(?:\\b|\^|\$)$/.test(sign)) return edge
  if (sign === '\\B') return nothing
  if (sign === '\\w' || /^\\p\{L\}$/.test(sign)) return letters
  if (sign === '.' || /^\\(?:[WDS]|P\{|p\{(?!P\})|k<|[1-9])/.test(sign))
    return /^\\W$/.test(sign) ? { kind: 'texts', texts: [' '] } : anything
  return { kind: 'texts', texts: textsOf(sign) }
}

/** The texts of one sign: a letter as it is once folded. */
function textsOf(sign: string): string[] {
  if (sign === '\\d' || sign === '\\p{Nd}') return [marks.digit]
  if (sign === '\\s' || /^\\[ntrfv]$/.test(sign) || sign === '\\p{P}') return [' ']
  const hex = /^\\(?:u\{?|x)([\da-f]+)\}?$/i.exec(sign)?.[1]
  return [
    ...new Set([
      plainOf(
        hex === undefined
          ? sign.replace(/^\\/, '')
          : String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    ]),
  ]
}

const ordinary = /[\0-\u007F\u00A0£¥€©®°·–—‘’“”„†•…‰″™−×÷§«»]/

function plainOf(letter: string): string {
  const plain = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  if (/^[a-z]+$/.test(plain)) return plain
  if (/^\d$/.test(plain)) return plain
  if (clueSigns.includes(letter)) return letter
  return ordinary.test(letter) ? ' ' : marks.strange
}

const mostInClass = 8

function classOf(sign: string): PatternPart {
  const inside = sign.slice(1, -1)
  if (inside.startsWith('^')) return anything
  if (/\\[wp]|a-z|A-Z/i.test(inside)) return hasAllLetters(inside) ? letters : anything
  if (/^(?:\d-\d|\d|\\d)+$/.test(inside)) return { kind: 'texts', texts: [marks.digit] }
  const signs = inside.match(/\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^]|[^]/giu) ?? []
  const texts = new Set<string>()
  for (const [index, each] of signs.entries()) {
    const isRange = each === '-' && index > 0 && index < signs.length - 1
    if (isRange && !isGapRange(signs[index - 1], signs[index + 1])) return anything
    if (/^\\[WDSPB]/.test(each)) return anything
    for (const text of textsOf(each)) texts.add(text)
  }
  return texts.size > mostInClass ? anything : { kind: 'texts', texts: [...texts] }
}

function hasAllLetters(inside: string): boolean {
  return /\\w|\\p\{L\}|a-z/.test(inside)
}

/** A range of signs none of which is a letter or a digit: of hyphens, of tones of skin. */
function isGapRange(from = '', to = ''): boolean {
  return /^\\u|^[^\0-\u02FF]/.test(from) && /^\\u|^[^\0-\u02FF]/.test(to)
}
