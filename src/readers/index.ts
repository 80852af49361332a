import type { FormatId, Reader } from '../core/document.ts'
import { hasFrontMatter } from './draft.ts'

/** Which format a file's name says it is in. */
export const formatByExtension: Readonly<Record<string, FormatId>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
}

export const formats: readonly FormatId[] = ['markdown', 'text', 'html', 'csv', 'tsv']

/** Formats that are no text: their readers are given bytes. */
export const binaryFormats: ReadonlySet<FormatId> = new Set<FormatId>([])

export function formatOf(path: string): FormatId | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase()
  return extension === undefined ? undefined : formatByExtension[extension]
}

/** One reader a format, with and without front matter: what is made for it can be kept. */
const loaded = new Map<string, Promise<Reader>>()

/** Loads what it takes to read a text, and nothing more: YAML only where there is front matter. */
export function loadReader(format: FormatId, text: string): Promise<Reader> {
  const hasFront = hasFrontMatter(text)
  const key = `${format} ${hasFront}`
  let reader = loaded.get(key)
  if (!reader) loaded.set(key, (reader = createReader(format, hasFront)))
  return reader
}

async function createReader(format: FormatId, hasFront: boolean): Promise<Reader> {
  const front = hasFront ? (await import('./front-matter.ts')).readFrontMatter : undefined
  switch (format) {
    case 'markdown':
      return (await import('./markdown.ts')).createMarkdownReader(front)
    case 'csv':
    case 'tsv':
      return (await import('./csv.ts')).createCsvReader(format)
    case 'html':
      return (await import('./html.ts')).createHtmlReader(front)
    case 'text':
      return (await import('./text.ts')).createTextReader(front)
    default:
      throw new Error(`no reader for the format “${format}”`)
  }
}
