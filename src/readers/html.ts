import type { Reader } from '../core/document.ts'
import type { Lines } from '../core/lines.ts'
import type { Range } from '../core/sentences.ts'
import { readDraft } from './draft.ts'
import type { ReadFrontMatter } from './front-matter.ts'
import { blocksFromHtml, type HtmlContent } from './html-blocks.ts'
import { htmlTokens } from './html-tokens.ts'

/** Pages: what people read, what is read out to them, and what search engines show. */
export function createHtmlReader(readFrontMatter?: ReadFrontMatter): Reader {
  return {
    format: 'html',
    read: (source, defaults, layout) =>
      readDraft(
        source,
        defaults,
        (text, range, lines) => ({ ...readHtml(text, range, lines), notices: [] }),
        readFrontMatter,
        layout,
      ),
  }
}

/** Reads a stretch of a text as HTML. */
export function readHtml(text: string, range: Range, lines: Lines): HtmlContent {
  return blocksFromHtml(text, htmlTokens(text, range), lines)
}
