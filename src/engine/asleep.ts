import { hasCompany } from '../core/company.ts'
import type { Plan, PlannedRule } from '../core/config.ts'
import type { Source } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import { frontMatterOf } from '../core/front-matter.ts'
import type { Range } from '../core/sentences.ts'
import { shownByMeta } from '../core/shown.ts'
import { blockBreak } from '../core/text.ts'
import type { Feature } from '../core/wakes.ts'
import { codesOf, createRoom } from './codes.ts'
import { singleSignsIn } from './find-signs.ts'
import { type FrontWords, frontWords } from './front-words.ts'
import { awakeTogether, isAsked, shownNear } from './near.ts'
import { signs } from './signs.ts'
import { blocksIn, partsOf, type Stretch, stretchesOf } from './source-blocks.ts'
import type { Parts, Span } from './spans.ts'
import type { Waker, WordsOfStretch } from './wake.ts'
import { awakeInPlaces, type WakingBlock } from './whereabouts.ts'

/**
 * The rules that a draft wakes, found out without reading it as a tree, and perhaps more; `undefined`
 * where only a reader can tell.
 */
export function awakeBeforeRead(
  source: Source,
  plan: Plan,
  waker: Waker,
): readonly PlannedRule[] | undefined {
  const { format, text } = source
  if (format !== 'markdown' && format !== 'text') return undefined
  // Whether a draft has what a view names is known once it is read.
  if (plan.layout.views.length > 0) return undefined
  const held = singleSignsIn(codesOf(text, room), text.length)
  const isMarkdown = format === 'markdown'
  if (tellsMore(text, held)) return undefined
  const front = has(signs.rule) ? frontOf(text) : noFront
  if (!front) return undefined
  const body = front.after === 0 ? text : text.slice(front.after)
  if (isMarkdown && has(signs.markup) && mayJoin.test(body)) return undefined
  const shown = isMarkdown ? shownIn(body, held) : new Set<Feature>()
  if (!shown.has('<heading>')) shown.add('<plain>')
  if (has(signs.rule | signs.slash) && threadLine.test(body)) shown.add('<thread>')
  if (has(signs.beyondAscii) && body.includes('🧵')) shown.add('<thread>')
  if (hasCompany(plan.company, plan.meta) || shown.has('<thread>')) shown.add('<beside>')
  for (const feature of shownByMeta(plan.meta)) shown.add(feature)
  for (const feature of front.shown) shown.add(feature)
  const wordsIn = (part: string): string =>
    isMarkdown && has(signs.markup) ? wordsOf(part, has(signs.bracket)) : part
  const { values, after } = front
  const lengthInFront = values.reduce((sum, value) => sum + value.length + blockBreak.length, 0)
  const shownBy = shownNear(shown)
  const blockEnd = isMarkdown ? newBlock : blankLine
  if (body.length <= longText) {
    const words = wordsOfStretch({ from: after, start: after, end: text.length })
    const awake = waker.awakeFor(words, shown)
    if (!awake.some(isAsked)) return awake
    const blocks = blocksIn(body, blockEnd)
    // The draft as a whole woke them.
    if (values.length + blocks.length < 2) return awake
    const together = awakeTogether(awake, (apart) => piecesAmong(blocks, words, apart), look)
    return together === awake ? awake : waker.same(together)
  }
  const stretches = stretchesOf(text, after, blockEnd)
  const whole = [...values, body].join(blockBreak)
  const { awake, heldBy } = waker.awakeInStretches(whole, wordsOfStretches(), shown)
  return awakeInPlaces(awake, stretches, heldBy, blocksOf)

  function* wordsOfStretches(): Generator<WordsOfStretch> {
    for (const stretch of stretches) {
      const words = wordsOfStretch(stretch)
      yield { words, parts: () => partsOfStretch(stretch, words) }
    }
  }

  function partsOfStretch({ from, start, end }: Stretch, words: string): Parts {
    const source = text.slice(from, end)
    const blocks = blocksIn(source, blockEnd, start - from)
    return partsOf(source, blocks, words, start === after ? lengthInFront : 0)
  }

  function* blocksOf({ start, end }: Stretch, { first, last }: Span): Generator<WakingBlock> {
    if (last < first) return
    if (start === after) {
      for (const value of values) yield { start, end: start, awake: waker.awakeFor(value, shown) }
    }
    const blocks = blocksIn(text.slice(start, end), blockEnd)
    for (const block of blocks.slice(first, last + 1)) {
      const from = start + block.start
      const to = start + block.end
      yield { start: from, end: to, awake: awakeInBlock(text.slice(from, to)) }
    }
  }

  /** What front matter says stands before the first words. */
  function wordsOfStretch({ from, start, end }: Stretch): string {
    const words = wordsIn(text.slice(from, end))
    return start === after ? [...values, words].join(blockBreak) : words
  }

  /**
   * Of a short text, whose words were looked at last: blocks are asked only where all that wakes one
   * of the rules may stand, and one by one only where some of them wake together.
   */
  function* piecesAmong(
    ranges: readonly Range[],
    words: string,
    apart: ReadonlySet<PlannedRule>,
  ): Generator<Piece> {
    const [isInFront = false, ...areWanted] = arePartsWanted(ranges, words, apart)
    if (isInFront) for (const value of values) yield () => waker.awakeFor(value, shown)
    const wanted = ranges.filter((_, index) => areWanted[index])
    const blocks = wanted.map(({ start, end }) => body.slice(start, end))
    const count = Math.ceil(Math.sqrt(blocks.length))
    for (let from = 0; from < blocks.length; from += count) {
      const some = blocks.slice(from, from + count)
      const together = waker.awakeFor(wordsIn(some.join(blockBreak)), shown)
      if (together.some((planned) => apart.has(planned))) {
        yield* some.map((block) => () => awakeInBlock(block))
      }
    }
  }

  /** Of what stands in front and of each block, whether some of the rules may wake there. */
  function arePartsWanted(
    blocks: readonly Range[],
    words: string,
    by: ReadonlySet<PlannedRule>,
  ): boolean[] {
    const { starts, end } = partsOf(body, blocks, words, lengthInFront)
    const parts = { starts: [-1, ...starts], end }
    const spans = [...by].map(waker.spanIn(parts))
    return parts.starts.map((_, part) =>
      spans.some(({ first, last }) => first <= part && part <= last),
    )
  }

  function awakeInBlock(block: string): readonly PlannedRule[] {
    if (!isMarkdown) return waker.awakeFor(block, shown)
    const shownHere = shownBy(mayLink.test(block) ? shownIn(block, held) : nothing)
    return waker.awakeFor(wordsIn(block).replace(headingMark, ''), shownHere)
  }

  function has(wanted: number): boolean {
    return (held & wanted) !== 0
  }
}

const room = createRoom()

const blankLine = /\n[ \t\r]*\n/
/** Whatever the lines before it are, none of these goes on with their words. */
const newBlock = /\n[ \t\r]*\n|\n(?= {0,3}(?:#{1,6}[ \t]|[-*+][ \t]+\S))/

/** Longer texts are looked at in stretches, for rules that are `near` wake in few of them. */
const longText = 2 ** 16

/** Tells which rules a piece of a draft wakes. */
type Piece = () => readonly PlannedRule[]

function look(awakeIn: Piece): readonly PlannedRule[] {
  return awakeIn()
}

/** What all that a block shows for itself begins with: a link or a picture. */
const mayLink = /[[\]<:@]|www\./i
const nothing: ReadonlySet<Feature> = new Set()

const headingMark = /^ {0,3}#{1,6}[ \t]/

/** Comments that silence rules, and all else that a reader has to say something of. */
function tellsMore(text: string, held: number): boolean {
  if ((held & signs.null) !== 0) return true
  if ((held & signs.rule) === 0) return false
  return text.includes('<!--') || text.includes('professional-')
}

interface Front extends FrontWords {
  /** Where the draft goes on. */
  readonly after: number
}

const noFront: Front = { values: [], shown: new Set(), after: 0 }

/** What stands in front of the draft; `undefined` where only a reader understands it. */
function frontOf(text: string): Front | undefined {
  if (!ruler.test(text)) return noFront
  const range = frontMatterOf(text)
  const words = range && frontWords(text.slice(range.start, range.end))
  return words && { ...words, after: range.after }
}

const ruler = /^\uFEFF?(?:---|\+\+\+)/

/**
 * Markup or a reference inside a word, which readers see in one piece: `**pa**tient`. It looks for
 * the sign and then behind it, since there are fewer signs than letters.
 */
const mayJoin =
  /[*~\\](?<=[a-z\d].)[*~\\]*[a-z\d]|<(?<=[a-z\d].)[a-z/!]|\[(?<=[a-z\d].)[^^\s]|\][a-z\d]|\]\([^)]{0,2000}\)[a-z\d]|&(?:#|[a-z])|\\[^\s\w]/i

const target = /\]\(([^)\n]{0,2000})\)/g
const tag = /<([^>\n]{0,1000})>/g

/** Stars that only mark what is between them, and hide no letter. */
const emphasis = /(?<![\w*])(\*{1,3})(?=\S)([^*\n]{0,300}\S)\1(?![\w*])/g

/** The words as they follow each other: addresses, which stand between them, go to the end. */
function wordsOf(markdown: string, hasBrackets: boolean): string {
  const text = markdown.replaceAll(emphasis, '$2')
  if (!hasBrackets) return text
  const apart: string[] = []
  const keep = (_: string, inside: string): string => {
    apart.push(inside)
    return ' '
  }
  const words = text.replaceAll(target, keep).replaceAll(tag, keep)
  return apart.length === 0 ? text : [words, ...apart].join('\n')
}

const threadLine = /^ {0,3}(?:(?:[-*_] *){3,}$|\(?\d{1,2}\/)/m

/** With signs one of which each needs. */
const markup: readonly (readonly [Feature, number, RegExp])[] = [
  ['<link>', signs.bracket | signs.at | signs.colon, /\]\s*[([:]|:\/\/|mailto:|\w@\w|<[a-z]/i],
  ['<worded link>', signs.bracket, /\]\s*[([:]|<(?!https?:\/\/)[a-z]/i],
  ['<image>', signs.bracket, /!\[|<img/i],
  ['<heading>', signs.tag | signs.rule, /^ {0,3}(?:#|=+\s*$|-+\s*$)/m],
  ['<table>', signs.mask, /\|/],
]

function shownIn(text: string, held: number): Set<Feature> {
  const shown = new Set<Feature>()
  if (/www\./i.test(text)) shown.add('<link>')
  for (const [feature, needed, sign] of markup) {
    if ((held & needed) !== 0 && sign.test(text)) shown.add(feature)
  }
  return shown
}

/** Of a draft that wakes no rule. */
export function emptyResult({ path }: Source): FileResult {
  return {
    path,
    diagnostics: [],
    suppressed: [],
    facts: [],
    excerpts: {},
    byteColumns: {},
    incomplete: false,
  }
}
