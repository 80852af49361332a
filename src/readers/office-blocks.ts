/** What stands in a line of a document. */
export type Inline =
  | { readonly type: 'text'; value: string }
  | { readonly type: 'break' }
  | { readonly type: 'note'; readonly label: string }
  | {
      readonly type: 'image'
      readonly alt: string | undefined
      readonly title: string | undefined
      readonly isDecorative: boolean
    }
  | { readonly type: 'link'; readonly url: string; readonly children: Inline[] }

export interface Line {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote'
  /** Of a heading. */
  readonly depth: number
  readonly inlines: readonly Inline[]
  /** As people name it: *paragraph 12*. */
  readonly place: string
}

export type Block =
  | Line
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Line[])[])[] }
  | { readonly kind: 'note'; readonly label: string; readonly lines: readonly Line[] }

/** Words that are in the file beside its text: a comment, what somebody has deleted. */
export interface Aside {
  readonly name: string
  readonly place: string
  readonly words: string
}

/** What a document holds, before it has places. */
export interface OfficeText {
  readonly blocks: readonly Block[]
  readonly fields: readonly Aside[]
  /** No part of it ends early. */
  readonly isWhole: boolean
}

/** Runs that follow each other are one text, however the program has cut them. */
export function addText(inlines: Inline[], words: string): void {
  if (words === '') return
  const last = inlines.at(-1)
  if (last?.type === 'text') last.value += words
  else inlines.push({ type: 'text', value: words })
}

/**
 * Sends the words that follow into a link. One in another has its words there, and stands beside it
 * without any.
 *
 * @param targets Where words go, innermost last.
 */
export function startLink(inlines: Inline[], targets: Inline[][], url: string): void {
  const around = targets.length > 1 ? targets.at(-1) : undefined
  const children: Inline[] = []
  inlines.push({ type: 'link', url, children })
  targets.push(around ?? children)
}

/** Ends the innermost link. One that nobody began is passed over. */
export function endLink(targets: Inline[][]): void {
  if (targets.length > 1) targets.pop()
}

/** Whether there is nothing in a line. */
function isBlank({ inlines }: Pick<Line, 'inlines'>): boolean {
  return inlines.every(
    (inline) => inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === ''),
  )
}

/** The words of lines, as a comment has them. */
export function plainWords(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'table' ? block.rows.flat(2) : block.kind === 'note' ? block.lines : [block],
    )
    .map(({ inlines }) => inlines.map(wordsOf).join(''))
    .join('\n')
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'break':
      return '\n'
    case 'link':
      return inline.children.map(wordsOf).join('')
    case 'image':
      return inline.alt ?? ''
    case 'note':
      return ''
    default:
      return inline satisfies never
  }
}

/** Gathers lines and tables; a table in a table is read as more lines of its cell. */
export interface Layout {
  readonly blocks: Block[]
  add(line: Line): void
  openTable(): void
  openRow(): void
  openCell(): void
  closeTable(): void
}

export function createLayout(): Layout {
  const blocks: Block[] = []
  let rows: Line[][][] = []
  let depth = 0

  return {
    blocks,
    add(line) {
      if (depth === 0) {
        if (!isBlank(line)) blocks.push(line)
        return
      }
      const cell = rows.at(-1)?.at(-1)
      if (cell) cell.push(line)
      else rows.push([[line]])
    },
    openTable() {
      if (depth++ === 0) rows = []
    },
    openRow() {
      if (depth === 1) rows.push([])
    },
    openCell() {
      if (depth === 1) rows.at(-1)?.push([])
    },
    closeTable() {
      if (--depth === 0 && rows.length > 0) blocks.push({ kind: 'table', rows })
    },
  }
}
