import { readEncodedHtml } from './composed.ts'
import type { Embedding, ReadEncodedMarkdown, ReadMarkup } from './markup.ts'

/** Without Markdown, which is loaded only where the configuration speaks of it. */
export const readOnlyHtml: ReadMarkup = (_, text, lines) => readEncodedHtml(text, lines)
export const onlyHtml: Embedding = () => readOnlyHtml

export function withMarkdown(readMarkdown: ReadEncodedMarkdown): Embedding {
  return (notices) => (markup, text, lines) => {
    if (markup === 'html') return readOnlyHtml(markup, text, lines)
    const read = readMarkdown(text, lines)
    notices.push(...read.notices)
    return { blocks: read.blocks, fields: [] }
  }
}
