import type { Reader } from '../core/document.ts'
import { readDraft } from './draft.ts'
import type { ReadFrontMatter } from './front-matter.ts'
import { readParagraphs } from './plain.ts'

/** Plain text: no markup, paragraphs parted by blank lines. */
export function createTextReader(readFrontMatter?: ReadFrontMatter): Reader {
  return {
    format: 'text',
    read: (source, defaults, layout) =>
      readDraft(
        source,
        defaults,
        (text, range, lines) => ({ blocks: readParagraphs(text, range, lines), notices: [] }),
        readFrontMatter,
        layout,
      ),
  }
}
