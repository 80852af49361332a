import { hasCompany } from '../core/company.ts'
import type { Plan } from '../core/config.ts'
import type { Source } from '../core/document.ts'
import { frontMatterOf } from '../core/front-matter.ts'
import { shownByMeta } from '../core/shown.ts'
import { blockBreak } from '../core/text.ts'
import type { Feature } from '../core/wakes.ts'
import { type FrontWords, frontWords } from './front-words.ts'
import { shownNear } from './near.ts'
import type { Shown } from './scan.ts'
import { signs } from './signs.ts'
import type { Stretch } from './source-blocks.ts'

/** A draft as it lies on disk, and what can be told of it without a tree. */
export interface RawDraft {
  readonly text: string
  /** The text behind the front matter. */
  readonly body: string
  readonly isMarkdown: boolean
  /** The signs that the text holds, as bits. */
  readonly held: number
  readonly front: Front
  readonly shown: Shown
  /** What a block shows, of all this and of what it holds itself. */
  readonly shownBy: (held: Shown) => Shown
  /** What stands between two blocks. */
  readonly blockEnd: RegExp
}

/**
 * @param signsIn The bits of the signs that a text holds.
 * @returns `undefined` where only a reader can tell what a draft says.
 */
export function rawDraftOf(
  source: Source,
  plan: Plan,
  signsIn: (text: string) => number,
): RawDraft | undefined {
  const { format, text } = source
  if (format !== 'markdown' && format !== 'text') return undefined
  // Whether a draft has what a view names is known once it is read.
  if (plan.layout.views.length > 0) return undefined
  const held = signsIn(text)
  if (tellsMore(text, held)) return undefined
  const front = (held & signs.rule) === 0 ? noFront : frontOf(text)
  if (!front) return undefined
  const body = front.after === 0 ? text : text.slice(front.after)
  const isMarkdown = format === 'markdown'
  if (isMarkdown && (held & signs.markup) !== 0 && mayJoin.test(body)) return undefined
  const shown = shownInDraft(body, held, isMarkdown)
  if (hasCompany(plan.company, plan.meta) || shown.has('<thread>')) shown.add('<beside>')
  for (const feature of shownByMeta(plan.meta)) shown.add(feature)
  for (const feature of front.shown) shown.add(feature)
  const shownBy = shownNear(shown)
  const blockEnd = isMarkdown ? newBlock : blankLine
  return { text, body, isMarkdown, held, front, shown, shownBy, blockEnd }
}

/** The words of a part of a draft. */
function wordsIn({ isMarkdown, held }: RawDraft, part: string): string {
  return isMarkdown && (held & signs.markup) !== 0
    ? wordsOf(part, (held & signs.bracket) !== 0)
    : part
}

/** The same, and what front matter says before the first of them. */
export function wordsOfStretch(draft: RawDraft, { from, start, end }: Stretch): string {
  const { text, front } = draft
  const words = wordsIn(draft, text.slice(from, end))
  return start === front.after ? [...front.values, words].join(blockBreak) : words
}

/** How many characters its words take at most, without the addresses of links. */
export function lengthOfWords({ body, isMarkdown, held }: RawDraft): number {
  const hasTargets = isMarkdown && (held & signs.bracket) !== 0
  return hasTargets ? body.replaceAll(target, ' ').length : body.length
}

/** The words of one block, and what it shows: of links and pictures, its own alone. */
export function wordsOfBlock(
  draft: RawDraft,
  block: string,
): { readonly words: string; readonly shown: Shown } {
  const { isMarkdown, held, shown, shownBy } = draft
  if (!isMarkdown) return { words: block, shown }
  const shownHere = shownBy(mayLink.test(block) ? shownInBlock(block, held) : nothing)
  return { words: wordsIn(draft, block).replace(headingMark, ''), shown: shownHere }
}

/** A definition may say what a picture elsewhere shows. */
function shownInBlock(block: string, held: number): Set<Feature> {
  const shown = shownIn(block, held)
  if (definition.test(block)) shown.add('<image>')
  return shown
}

const blankLine = /\n[ \t\r]*\n/
/** Whatever the lines before it are, none of these goes on with their words. */
const newBlock = /\n[ \t\r]*\n|\n(?= {0,3}(?:#{1,6}[ \t]|[-*+][ \t]+\S))/

/** What all that a block shows for itself begins with: a link or a picture. */
const mayLink = /[[\]<:@]|www\./i
const definition = /\]:/
const nothing: ReadonlySet<Feature> = new Set()

const headingMark = /^ {0,3}#{1,6}[ \t]/

/** Comments that silence rules, and all else that a reader has to say something of. */
function tellsMore(text: string, held: number): boolean {
  if ((held & signs.nul) !== 0) return true
  if ((held & signs.rule) === 0) return false
  return text.includes('<!--') || text.includes('professional-')
}

interface Front extends FrontWords {
  /** How long its values are, with what stands behind each. */
  readonly length: number
  /** Where the draft goes on. */
  readonly after: number
}

const noFront: Front = { values: [], shown: new Set(), length: 0, after: 0 }

/** What stands in front of the draft; `undefined` where only a reader understands it. */
function frontOf(text: string): Front | undefined {
  if (!ruler.test(text)) return noFront
  const range = frontMatterOf(text)
  const words = range && frontWords(text.slice(range.start, range.end))
  if (!words) return undefined
  const length = words.values.reduce((sum, value) => sum + value.length + blockBreak.length, 0)
  return { ...words, length, after: range.after }
}

const ruler = /^\uFEFF?(?:---|\+\+\+)/

/**
 * Markup or a reference inside a word, which readers see in one piece: `**pa**tient`. It looks for
 * the sign and then behind it, since there are fewer signs than letters. Tags behind a word join
 * nothing where it surely ends: `patient</b>, who`. `A&E` is no reference.
 */
const mayJoin =
  /[*~\\](?<=[a-z\d].)[*~\\]*[a-z\d]|<(?<=[a-z\d].)[a-z/!](?!(?:[^<>"']|"[^<>"]*"){0,300}>(?:<[^<>"']{0,300}>){0,9}(?:[\s.,;:!?)]|$))|\[(?<=[a-z\d].)[^^\s]|\][a-z\d]|\]\([^)]{0,2000}\)[a-z\d]|&(?:#|[a-z\d]{2,40};)|\\[^\s\w]/i

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

/** What a whole draft shows. */
function shownInDraft(body: string, held: number, isMarkdown: boolean): Set<Feature> {
  const shown = isMarkdown ? shownIn(body, held) : new Set<Feature>()
  if (!shown.has('<heading>')) shown.add('<plain>')
  if ((held & (signs.rule | signs.slash)) !== 0 && threadLine.test(body)) shown.add('<thread>')
  if ((held & signs.beyondAscii) !== 0 && body.includes('🧵')) shown.add('<thread>')
  return shown
}

function shownIn(text: string, held: number): Set<Feature> {
  const shown = new Set<Feature>()
  if (/www\./i.test(text)) shown.add('<link>')
  for (const [feature, needed, sign] of markup) {
    if ((held & needed) !== 0 && sign.test(text)) shown.add(feature)
  }
  return shown
}
