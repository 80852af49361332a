import type { Reader } from '../core/document.ts'
import { createLines } from '../core/lines.ts'
import type { DraftMeta } from '../core/meta.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import type { Draft } from '../core/tree.ts'
import { dayIn } from './cell-meta.ts'
import { unescapeHtml } from './composed.ts'
import { type Decoded, joinDecoded } from './decoded.ts'
import { type HtmlToken, htmlTokens } from './html-tokens.ts'
import { makeDrafts, readInParts } from './parts.ts'
import { type RecordWakes, wakeDraft } from './record-wakes.ts'
import { draftOfParts, draftsOfRest, type RecordPart } from './records.ts'

/** What subscribers are sent: an item is a draft. Other XML has no drafts, but may hold anything. */
export function createFeedReader(): Reader {
  return {
    format: 'feed',
    read({ text }, _, __, whoWakes) {
      const lines = createLines(text)
      const { items, comments, unclosed } = readFeed(text)

      function draftOf({ parts, meta, range }: Item, wakes: RecordWakes): Draft | undefined {
        return wakeDraft(parts, meta, wakes, () => draftOfParts(parts, meta, range, lines))
      }

      const rest = draftsOfRest(text, comments, lines)
      const drafts = makeDrafts(items, draftOf, whoWakes, rest)
      return {
        ...readInParts(drafts, lines.positionOf(0, text.length), whoWakes !== undefined),
        notices: unclosed === undefined ? [] : [unclosedAt(unclosed)],
      }
    },
  }
}

type Use = RecordPart['use']

/** What the elements of an item, and of the feed itself, are for. */
const uses: Readonly<Record<string, Use>> = {
  title: 'words',
  subtitle: 'words',
  'media:title': 'words',
  'itunes:title': 'words',
  'itunes:subtitle': 'words',
  'media:description': 'words',
  description: 'copy',
  summary: 'copy',
  content: 'copy',
  'content:encoded': 'copy',
  'itunes:summary': 'copy',
}
const dates: ReadonlySet<string> = new Set(['pubdate', 'published', 'updated', 'dc:date'])
const authors: ReadonlySet<string> = new Set(['author', 'dc:creator', 'itunes:author'])
const roots: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf'])

interface Item {
  readonly name: string
  readonly parts: RecordPart[]
  meta: DraftMeta
  range: Range
}

interface Open {
  readonly name: string
  readonly tag: Extract<HtmlToken, { type: 'open' }>
  readonly words: Decoded[]
}

interface FeedReading {
  readonly items: readonly Item[]
  readonly comments: readonly Range[]
  /** Where the outermost element opens that nothing closes. */
  readonly unclosed: number | undefined
}

function readFeed(text: string): FeedReading {
  const feed = startItem('', 0)
  const items: Item[] = [feed]
  const comments: Range[] = []
  const stack: Open[] = []
  /** How many of each name are open: looking for one that is not costs nothing. */
  const opened = new Map<string, number>()
  let isFeed = false
  let item = feed
  let count = 0
  /** Content that is written as elements and not as text, with how deep it is. */
  let markup: number | undefined

  for (const token of htmlTokens(text, { start: 0, end: text.length }, true)) {
    if (token.type === 'comment') comments.push(token)
    else if (token.type === 'text') stack.at(-1)?.words.push(token)
    else if (token.type === 'open') open(token)
    else close(token)
  }
  feed.range = { start: 0, end: text.length }
  return { items, comments, unclosed: stack[0]?.tag.start }

  function open(tag: Extract<HtmlToken, { type: 'open' }>): void {
    const { name, start, end, attributes } = tag
    if (stack.length === 0) isFeed = roots.has(name)
    const isSelfClosing = text.slice(end - 2, end) === '/>'
    if (markup === undefined && isFeed && /^(?:item|entry)$/.test(name) && item === feed) {
      item = startItem(`${name} ${++count}`, start)
      items.push(item)
    }
    if (markup === undefined && attributes.get('type')?.value === 'xhtml' && uses[name]) {
      markup = stack.length
    }
    if (markup === undefined) addAttributes(tag)
    if (isSelfClosing) {
      if (markup === stack.length) markup = undefined
      return
    }
    stack.push({ name, tag, words: [] })
    opened.set(name, (opened.get(name) ?? 0) + 1)
  }

  function close({ name, start, end }: Extract<HtmlToken, { type: 'close' }>): void {
    if (!opened.get(name)) return
    const index = stack.findLastIndex((element) => element.name === name)
    for (const element of stack.splice(index).toReversed()) {
      opened.set(element.name, (opened.get(element.name) ?? 1) - 1)
      if (markup === undefined) addText(element)
      else if (markup === stack.length && element.name === name) addMarkup(element.tag, start)
    }
    if (markup !== undefined && stack.length <= markup) markup = undefined
    if (/^(?:item|entry)$/.test(name) && item !== feed) {
      item.range = { start: item.range.start, end }
      item = feed
    }
  }

  function addText({ name, tag, words }: Open): void {
    const whole = joinDecoded(words)
    const value = whole.value.trim()
    if (value === '') return
    if (isFeed) note(name, value)
    const use = isFeed ? (uses[name] ?? 'setting') : 'setting'
    // In RSS all of it may be HTML; in Atom, what says so.
    const type = tag.attributes.get('type')?.value ?? ''
    const isHtml = use === 'copy' && (/html/i.test(type) || (type === '' && !isOfAtom()))
    add(name, use === 'words' ? unescapeHtml(whole) : whole, use, isHtml)
  }

  function isOfAtom(): boolean {
    return item === feed ? stack[0]?.name === 'feed' : item.name.startsWith('entry')
  }

  function addMarkup({ name, end }: Open['tag'], stop: number): void {
    const value = text.slice(end, stop)
    add(name, { value, pieces: [[0, end, stop]] }, uses[name] ?? 'setting', true)
  }

  function addAttributes({ attributes }: Open['tag']): void {
    for (const [name, attribute] of attributes) {
      if (!name.startsWith('xmlns')) add(name, attribute, 'setting', false)
    }
  }

  function add(name: string, words: Decoded, use: Use, isHtml: boolean): void {
    const start = words.pieces[0]?.[1]
    const end = words.pieces.at(-1)?.[2]
    if (start === undefined || end === undefined) return
    const place = isFeed ? `${item.name === '' ? 'feed' : item.name}, ${name}` : ''
    // A title that is written as markup is words all the same.
    const isPost = use === 'copy' || (isHtml && use === 'words')
    item.parts.push({
      ...words,
      start,
      end,
      name,
      place,
      use: isPost ? 'copy' : use,
      markup: isHtml ? 'html' : undefined,
    })
  }

  function note(name: string, value: string): void {
    const day = dates.has(name) ? dayIn(value) : undefined
    if (day !== undefined && item.meta.date === undefined) item.meta = { ...item.meta, date: day }
    const isAuthor = authors.has(name) || (name === 'name' && stack.at(-1)?.name === 'author')
    if (isAuthor) item.meta = { ...item.meta, author: { name: value } }
  }
}

function startItem(name: string, start: number): Item {
  const meta: DraftMeta = name === '' ? {} : { kind: 'web', platform: 'web' }
  return { name, parts: [], meta, range: { start, end: start } }
}

function unclosedAt(start: number): Notice {
  return {
    id: 'professional/unreadable',
    message: 'An element opens here that nothing closes',
    start,
    end: start + 1,
    advice: 'Check that the file is whole; what it holds was read as far as it goes.',
  }
}
