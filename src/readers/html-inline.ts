import type * as Mdast from 'mdast'
import type { Lines } from '../core/lines.ts'
import type { Piece } from '../core/tree.ts'
import type { Decoded } from './decoded.ts'
import type { HtmlToken } from './html-tokens.ts'

type OpenTag = Extract<HtmlToken, { type: 'open' }>

const space = /^[ \t\n\f\r]/
const runs = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g
const whole = /[^]+/g

/** Runs of white space as one space, and none at the start of a line. */
export function collapse({ value, pieces }: Decoded, isAtStart: boolean): Decoded {
  const collapsed: Piece[] = []
  let text = ''
  let isAfterSpace = isAtStart
  for (const [index, [at, start, end]] of pieces.entries()) {
    const part = value.slice(at, pieces[index + 1]?.[0] ?? value.length)
    // A reference counts as one, whatever it stands for; what is written out goes run by run.
    const isWritten = part.length === end - start
    for (const match of part.matchAll(isWritten ? runs : whole)) {
      const [run] = match
      const isSpace = space.test(run)
      if (isSpace && isAfterSpace) continue
      const from = start + match.index
      const to = isWritten ? from + run.length : end
      const last = collapsed.at(-1)
      const isNext = isWritten && !(isSpace && run.length > 1) && isLinear(last, text.length)
      if (last && isNext && last[2] === from)
        collapsed[collapsed.length - 1] = [last[0], last[1], to]
      else collapsed.push([text.length, isWritten ? from : start, to])
      text += isSpace && isWritten ? ' ' : run
      isAfterSpace = isSpace
    }
  }
  return { value: text, pieces: collapsed }
}

/** Whether a piece stands in the source as it is, up to the end of the string so far. */
function isLinear(piece: Piece | undefined, length: number): boolean {
  return piece !== undefined && length - piece[0] === piece[2] - piece[1]
}

export function linkFrom({ start, end, attributes }: OpenTag, lines: Lines): Mdast.Link {
  const href = attributes.get('href')
  const title = attributes.get('title')
  return {
    type: 'link',
    url: href?.value ?? '',
    title: title?.value ?? null,
    children: [],
    position: lines.positionOf(start, end),
    data: { pieces: { url: href?.pieces ?? [], ...(title && { title: title.pieces }) } },
  }
}

/** An empty alternative text says that the image is decoration; without one, nobody knows. */
export function imageFrom({ start, end, attributes }: OpenTag, lines: Lines): Mdast.Image {
  const source = attributes.get('src')
  const alt = attributes.get('alt')
  const title = attributes.get('title')
  const role = attributes.get('role')?.value ?? ''
  const isDecorative =
    alt?.value.trim() === '' ||
    /^(?:presentation|none)$/i.test(role) ||
    attributes.get('aria-hidden')?.value === 'true' ||
    // A pixel that counts visits.
    (attributes.get('width')?.value === '1' && attributes.get('height')?.value === '1')
  return {
    type: 'image',
    url: source?.value ?? '',
    alt: alt?.value ?? null,
    title: title?.value ?? null,
    position: lines.positionOf(start, end),
    data: {
      ...(isDecorative && { decorative: true }),
      pieces: {
        url: source?.pieces ?? [],
        ...(alt && { alt: alt.pieces }),
        ...(title && { title: title.pieces }),
      },
    },
  }
}
