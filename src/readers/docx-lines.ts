import type { ParagraphStyle } from './docx-styles.ts'
import {
  addText,
  type Aside,
  type Block,
  createLayout,
  endLink,
  type Inline,
  type Layout,
  startLink,
} from './office-blocks.ts'

/** A paragraph that is being read; a text box in it holds others. */
export interface OpenLine {
  readonly inlines: Inline[]
  /** Where words go: into the innermost link. */
  readonly targets: Inline[][]
  readonly place: string
  style: ParagraphStyle | undefined
  isItem: boolean
  isInRun: boolean
  isHidden: boolean
  deleted: string
  hidden: string
}

/** The lines of a part of a Word document as they are read. */
export interface DocxLines {
  readonly blocks: readonly Block[]
  /** Deleted and hidden text. */
  readonly asides: readonly Aside[]
  /** Tables go there. */
  readonly layout: Layout
  /** The innermost that is open. */
  now(): OpenLine | undefined
  start(): void
  end(): void
  /** What stands in it, was deleted. */
  startDeletion(): void
  endDeletion(): void
  isDeleting(): boolean
  /** @param isDeleted Whether the words say of themselves that they were deleted. */
  addWords(words: string, isDeleted?: boolean): void
  addInline(inline: Inline): void
  /** @returns The line that the link stands in. */
  startLink(url: string): OpenLine | undefined
  endLink(): void
  startRun(): void
  endRun(): void
}

/** @param placeOf The place of a paragraph by its number, from 1. */
export function createDocxLines(placeOf: (number: number) => string): DocxLines {
  const layout = createLayout()
  const asides: Aside[] = []
  const lines: OpenLine[] = []
  let count = 0
  let deleting = 0

  function setRun(isInRun: boolean): void {
    const line = lines.at(-1)
    if (line) Object.assign(line, { isInRun, isHidden: false })
  }

  return {
    blocks: layout.blocks,
    asides,
    layout,
    now: () => lines.at(-1),
    start() {
      const inlines: Inline[] = []
      lines.push({
        inlines,
        targets: [inlines],
        place: placeOf(++count),
        style: undefined,
        isItem: false,
        isInRun: false,
        isHidden: false,
        deleted: '',
        hidden: '',
      })
    },
    end() {
      const line = lines.pop()
      if (!line) return
      const { inlines, place, style, isItem, deleted, hidden } = line
      const kind =
        style?.kind === 'heading' ? 'heading' : isItem ? 'item' : (style?.kind ?? 'paragraph')
      layout.add({ kind, depth: style?.depth ?? 0, inlines, place })
      asides.push({
        name: 'deleted text',
        place: `deleted text in ${place}`,
        words: deleted.trim(),
      })
      asides.push({ name: 'hidden text', place: `hidden text in ${place}`, words: hidden.trim() })
    },
    startDeletion: () => void deleting++,
    endDeletion: () => void deleting--,
    isDeleting: () => deleting > 0,
    addWords(words, isDeleted = false) {
      const line = lines.at(-1)
      if (!line) return
      if (deleting > 0 || isDeleted) line.deleted += words
      else if (line.isHidden) line.hidden += words
      else addText(line.targets.at(-1) ?? line.inlines, words)
    },
    addInline(inline) {
      const line = lines.at(-1)
      if (line && deleting === 0) (line.targets.at(-1) ?? line.inlines).push(inline)
    },
    startLink(url) {
      const line = lines.at(-1)
      if (line) startLink(line.inlines, line.targets, url)
      return line
    },
    endLink() {
      const line = lines.at(-1)
      if (line) endLink(line.targets)
    },
    startRun: () => setRun(true),
    endRun: () => setRun(false),
  }
}
