import { graphemeSegments } from 'unicode-segmenter/grapheme'
import type { PlatformLength } from './platforms.ts'
import { findAddresses } from './urls.ts'
import { findAddressesOnX } from './x-addresses.ts'

export type Counting = Pick<PlatformLength, 'unit' | 'address' | 'bareAddresses' | 'shortMentions'>

/** A stretch that is counted as a whole. */
interface Step {
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** How a text stands against the limits of a platform. */
export interface Measured {
  readonly platform: PlatformLength
  readonly count: number
  readonly limit: number
  /** Counted in bytes, not characters. */
  readonly inBytes: boolean
  /** The index of the first character that does not fit. */
  readonly overflow: number | undefined
}

export function measure(text: string, platform: PlatformLength): Measured {
  const { limit, bytes } = platform
  let count = 0
  let overflow: number | undefined
  for (const { start, weight } of steps(text, platform)) {
    count += weight
    if (count > limit) overflow ??= start
  }
  const byteCount = bytes === undefined ? 0 : countBytes(text)
  if (overflow === undefined && bytes !== undefined && byteCount > bytes) {
    const over = { count: byteCount, limit: bytes, overflow: findByteOverflow(text, bytes) }
    return { platform, ...over, inBytes: true }
  }
  return { platform, count, limit, overflow, inBytes: false }
}

/** How long a platform says a text is. */
export function countLength(text: string, counting: Counting): number {
  let count = 0
  for (const { weight } of steps(text, counting)) count += weight
  return count
}

/** The index of the first character that no longer fits, if one does not. */
export function findOverflow(text: string, counting: Counting, limit: number): number | undefined {
  let count = 0
  for (const { start, weight } of steps(text, counting)) {
    count += weight
    if (count > limit) return start
  }
  return undefined
}

/** The length in UTF-8. */
export function countBytes(text: string): number {
  let bytes = 0
  for (const sign of text) bytes += bytesOf(sign)
  return bytes
}

function findByteOverflow(text: string, limit: number): number {
  let bytes = 0
  let index = 0
  for (const sign of text) {
    bytes += bytesOf(sign)
    if (bytes > limit) break
    index += sign.length
  }
  return index
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** Characters as a reader sees them. */
export function countGraphemes(text: string): number {
  return countLength(text, { unit: 'graphemes' })
}

function* steps(text: string, counting: Counting): Generator<Step> {
  let at = 0
  for (const whole of wholes(text, counting)) {
    if (whole.start < at) continue
    yield* signs(text, at, whole.start, counting.unit)
    yield whole
    at = whole.end
  }
  yield* signs(text, at, text.length, counting.unit)
}

const fullMention = /(?<![\p{L}\p{N}_@/])(?<user>@\w{1,64})@[a-z0-9.-]{1,253}[a-z0-9]/giu

/** Addresses and mentions, which do not count letter by letter. */
function wholes(text: string, counting: Counting): Step[] {
  const { address, bareAddresses, shortMentions } = counting
  const found: Step[] = []
  if (address !== undefined) {
    const addresses = bareAddresses ? findAddressesOnX(text) : findAddresses(text)
    for (const { start, end } of addresses) {
      const weight = address === 'short' ? shortLength(text.slice(start, end)) : address
      found.push({ start, end, weight })
    }
  }
  if (shortMentions) {
    for (const match of text.matchAll(fullMention)) {
      const end = match.index + match[0].length
      found.push({ start: match.index, end, weight: match.groups?.['user']?.length ?? 0 })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Bluesky shows the host and, of a path over 15 characters, the first 13 and three dots. */
function shortLength(address: string): number {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^]*)$/i.exec(address) ?? []
  const shown = path === '/' ? 0 : path.length > 15 ? 16 : path.length
  return host.length + shown
}

function* signs(
  text: string,
  from: number,
  to: number,
  unit: PlatformLength['unit'],
): Generator<Step> {
  for (const { segment, index } of graphemeSegments(text.slice(from, to))) {
    const start = from + index
    yield { start, end: start + segment.length, weight: weigh(segment, unit) }
  }
}

function weigh(grapheme: string, unit: PlatformLength['unit']): number {
  // A line ends with one character, however the file spells it.
  if (grapheme === '\r\n' || unit === 'graphemes') return 1
  return unit === 'weighted' ? weightOnX(grapheme) : grapheme.length
}

let emoji: RegExp | undefined

/** Made when it is first needed: it takes 7 ms to compile. */
function isEmoji(grapheme: string): boolean {
  // The `v` flag is newer than our compile target, but every Node we run on has it.
  emoji ??= new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v')
  return emoji.test(grapheme)
}

/** The ranges of code points that count one: https://docs.x.com/fundamentals/counting-characters */
const single: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]

function weightOnX(grapheme: string): number {
  if (grapheme.length === 1 && grapheme < '\u0100') return 1
  if (isEmoji(grapheme)) return 2
  let weight = 0
  for (const sign of grapheme.normalize('NFC')) {
    const code = sign.codePointAt(0) ?? 0
    weight += single.some(([first, last]) => first <= code && code <= last) ? 1 : 2
  }
  return weight
}
