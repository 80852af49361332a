import {
  addText,
  type Aside,
  type Block,
  createLayout,
  endLink,
  type Inline,
  type Layout,
  plainWords,
  startLink,
} from './office-blocks.ts'
import type { ParagraphStyle } from './docx-styles.ts'

/** The lines of an OpenDocument text as they are read, and what has lines of its own beside them. */
export interface OdtLines {
  readonly asides: Aside[]
  start(style: ParagraphStyle, isHidden: boolean): void
  end(): void
  /** Space counts as one, as in HTML; what is meant to be more has elements of its own. */
  addWords(words: string): void
  addPlain(words: string): void
  addInline(inline: Inline): void
  startLink(url: string): void
  endLink(): void
  startSpan(isHidden: boolean): void
  endSpan(): void
  startList(): void
  endList(): void
  isInList(): boolean
  /** Tables go there. */
  layout(): Layout
  /** Begins what has paragraphs of its own: a comment, a header. */
  startStory(name: string, place: string): void
  startComment(): void
  startNote(kind: string, label: string | undefined): void
  startDeletion(region: string): void
  endStory(): void
  /** Words that were deleted are told where they stood. */
  tellDeleted(id: string): void
  /** All blocks, once the document is read. */
  finish(): readonly Block[]
}

interface OpenLine {
  readonly inlines: Inline[]
  readonly targets: Inline[][]
  readonly place: string
  readonly style: ParagraphStyle
  /** Of each span that is open, whether it is hidden. */
  readonly spans: boolean[]
  hidden: string
  endsInSpace: boolean
}

interface Story {
  readonly place: string
  readonly layout: Layout
  readonly lists: number
  /** How many lines were open around it. */
  readonly depth: number
  /** Takes what it holds. */
  readonly end: (blocks: readonly Block[]) => void
}

export function createOdtLines(): OdtLines {
  const main = createLayout()
  const asides: Aside[] = []
  const notes: Block[] = []
  /** Words that were deleted, until their place is known. */
  const deleted = new Map<string, string>()
  const stories: Story[] = []
  const lines: OpenLine[] = []
  let count = 0
  let lists = 0

  function layout(): Layout {
    return stories.at(-1)?.layout ?? main
  }

  function placeNow(): string {
    return stories.at(-1)?.place ?? lines[0]?.place ?? `paragraph ${Math.max(count, 1)}`
  }

  /** Who wrote a comment and when stands in it, but in no paragraph. */
  function lineNow(): OpenLine | undefined {
    return lines.length > (stories.at(-1)?.depth ?? 0) ? lines.at(-1) : undefined
  }

  function addPlain(words: string): void {
    const line = lineNow()
    if (!line) return
    if (line.spans.includes(true)) line.hidden += words
    else addText(line.targets.at(-1) ?? line.inlines, words)
  }

  function addInline(inline: Inline): void {
    const line = lineNow()
    if (!line) return
    line.endsInSpace = inline.type === 'break'
    ;(line.targets.at(-1) ?? line.inlines).push(inline)
  }

  function open(place: string, end: Story['end']): void {
    stories.push({ place, layout: createLayout(), lists, depth: lines.length, end })
    lists = 0
  }

  function startStory(name: string, place: string): void {
    open(place, (blocks) => void asides.push({ name, place, words: plainWords(blocks) }))
  }

  function tellDeleted(id: string): void {
    const words = deleted.get(id)
    if (words === undefined) return
    asides.push({ name: 'deleted text', place: `deleted text in ${placeNow()}`, words })
    deleted.delete(id)
  }

  return {
    asides,
    layout,
    addPlain,
    addInline,
    startStory,
    tellDeleted,
    start(style, isHidden) {
      const inlines: Inline[] = []
      if (stories.length === 0) count++
      lines.push({
        inlines,
        targets: [inlines],
        place: stories.at(-1)?.place ?? `paragraph ${count}`,
        style,
        spans: [isHidden],
        hidden: '',
        endsInSpace: true,
      })
    },
    end() {
      const line = lines.pop()
      if (!line) return
      const { inlines, place, style, hidden } = line
      layout().add({ ...style, inlines, place })
      asides.push({ name: 'hidden text', place: `hidden text in ${place}`, words: hidden.trim() })
    },
    addWords(words) {
      const line = lineNow()
      if (!line) return
      let plain = words.replaceAll(/[ \t\r\n]+/g, ' ')
      if (line.endsInSpace && plain.startsWith(' ')) plain = plain.slice(1)
      if (plain === '') return
      line.endsInSpace = plain.endsWith(' ')
      addPlain(plain)
    },
    startLink(url) {
      const line = lineNow()
      if (line) startLink(line.inlines, line.targets, url)
    },
    endLink() {
      const line = lineNow()
      if (line) endLink(line.targets)
    },
    startSpan: (isHidden) => void lines.at(-1)?.spans.push(isHidden),
    endSpan: () => void lines.at(-1)?.spans.pop(),
    startList: () => void lists++,
    endList: () => void lists--,
    isInList: () => lists > 0,
    startComment: () => startStory('comment', `comment on ${placeNow()}`),
    startNote(kind, written) {
      const label = written?.trim() || String(notes.length + 1)
      addInline({ type: 'note', label })
      open(`${kind} ${label}`, (blocks) => {
        const found = blocks.flatMap((block) => ('inlines' in block ? [block] : []))
        if (found.length > 0) notes.push({ kind: 'note', label, lines: found })
      })
    },
    startDeletion(region) {
      open('deleted text', (blocks) => void deleted.set(region, plainWords(blocks)))
    },
    endStory() {
      const story = stories.pop()
      if (!story) return
      lists = story.lists
      story.end(story.layout.blocks)
    },
    finish() {
      for (const id of deleted.keys()) tellDeleted(id)
      return [...main.blocks, ...notes]
    },
  }
}
