import type * as Mdast from 'mdast'
import { readsAsAddress } from '../core/tree.ts'
import type { Inline } from './office-blocks.ts'
import type { Manuscript } from './office-manuscript.ts'

/** Writes what a line is made of, and gives it as Markdown has it. */
export function writeInlines(
  inlines: readonly Inline[],
  manuscript: Manuscript,
): Mdast.PhrasingContent[] {
  return inlines.map((inline) => writeInline(inline, manuscript))
}

function writeInline(inline: Inline, manuscript: Manuscript): Mdast.PhrasingContent {
  const start = manuscript.length
  switch (inline.type) {
    case 'text': {
      const { end } = manuscript.write(inline.value)
      const pieces = { value: [[0, start, end] as const] }
      const text: Mdast.Text = { type: 'text', value: inline.value, data: { pieces } }
      return manuscript.put(text, start)
    }
    case 'break':
      manuscript.write('\n')
      return manuscript.put<Mdast.Break>({ type: 'break' }, start)
    case 'note': {
      const { label } = inline
      manuscript.write(`[${label}]`)
      return manuscript.put<Mdast.FootnoteReference>(
        { type: 'footnoteReference', identifier: label, label },
        start,
      )
    }
    case 'image':
      return writeImage(inline, manuscript)
    case 'link':
      return writeLink(inline, manuscript)
    default:
      return inline satisfies never
  }
}

/** Its words stand in brackets, since nothing else would show where it is. */
function writeImage(
  { alt, title, isDecorative }: Extract<Inline, { type: 'image' }>,
  { write, put }: Manuscript,
): Mdast.Image {
  const { start } = write('[')
  const words = write(alt ?? '')
  const more = title === undefined ? undefined : (write(' '), write(title))
  write(']')
  return put<Mdast.Image>(
    {
      type: 'image',
      url: '',
      alt: alt ?? null,
      title: title ?? null,
      data: {
        ...(isDecorative && { decorative: true }),
        pieces: {
          url: [],
          alt: [[0, words.start, words.end]],
          ...(more && { title: [[0, more.start, more.end]] }),
        },
      },
    },
    start,
  )
}

function writeLink(
  { url, children }: Extract<Inline, { type: 'link' }>,
  manuscript: Manuscript,
): Mdast.Link {
  const start = manuscript.length
  const words = writeInlines(children, manuscript)
  let address = { start, end: manuscript.length }
  if (url !== '' && !readsAsAddress(url, words)) {
    manuscript.write(' <')
    address = manuscript.write(url)
    manuscript.write('>')
  }
  const pieces = { url: url === '' ? [] : [[0, address.start, address.end] as const] }
  return manuscript.put<Mdast.Link>({ type: 'link', url, children: words, data: { pieces } }, start)
}
