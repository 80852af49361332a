import type { FormatId, Reader } from '../core/document.ts'
import { hasFrontMatter } from './draft.ts'

/** Which format a file name ends in; the extensions are each reader's own. */
export const formatByExtension: Readonly<Record<string, FormatId>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.txt': 'text',
  '.text': 'text',
}

export const formats: readonly FormatId[] = ['markdown', 'text']

export function formatOf(path: string): FormatId | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase()
  return extension === undefined ? undefined : formatByExtension[extension]
}

/** Loads what it takes to read a text, and nothing more: YAML only where there is front matter. */
export async function loadReader(format: FormatId, text: string): Promise<Reader> {
  const front = hasFrontMatter(text)
    ? (await import('./front-matter.ts')).readFrontMatter
    : undefined
  switch (format) {
    case 'markdown':
      return (await import('./markdown.ts')).createMarkdownReader(front)
    case 'text':
      return (await import('./text.ts')).createTextReader(front)
    default:
      throw new Error(`no reader for the format “${format}”`)
  }
}
