import type { Platform } from './meta-words.ts'
import type { Selector } from './selector.ts'

/** What a column of a calendar, or a key of a record, is for. */
export const columnRoles = [
  'copy',
  'alt',
  'title',
  'platform',
  'date',
  'author',
  'kind',
  'audience',
  'campaign',
  'thread',
  'consent',
  'link',
  'image',
  'status',
] as const

export type ColumnRole = (typeof columnRoles)[number]

/** A role; a platform, for words that go nowhere else; `none` for what only sounds like a role. */
export type ColumnUse = ColumnRole | Platform | 'none'

/** Headings and keys by what they are for. */
export type ColumnMap = { readonly [Use in ColumnUse]?: readonly string[] | undefined }

/** How the words of a key are written; `none` for a key that holds no words for readers. */
export const textFormats = ['text', 'markdown', 'html', 'none'] as const

export type TextFormat = (typeof textFormats)[number]

/** Keys that hold words for readers, in some of the files. */
export interface View {
  readonly files: readonly string[]
  /** In the notation of {@link Selector}. */
  readonly keys: readonly string[]
  readonly as?: TextFormat | undefined
  readonly platform?: Platform | undefined
}

/** One key of a view, ready to be looked for. */
export interface ViewKey {
  readonly selector: Selector
  /** HTML where it looks like that, else text, if nothing is said. */
  readonly as: TextFormat | undefined
  readonly platform: Platform | undefined
}

/** What the configuration says of where words stand in one file. */
export interface Layout {
  readonly views: readonly ViewKey[]
  readonly columns: ColumnMap
  /** Names of the sheets of a workbook that hold drafts, with `*` and `!`; none means all. */
  readonly sheets: readonly string[]
}

export const noLayout: Layout = { views: [], columns: {}, sheets: [] }

/** Something that the configuration names in a file, and whether it is there. */
export interface Sought {
  readonly setting: 'views' | 'columns' | 'sheets'
  /** As the configuration has it. */
  readonly name: string
  readonly isFound: boolean
  /** What may have been meant, of what is there. */
  readonly nearest?: string | undefined
}
