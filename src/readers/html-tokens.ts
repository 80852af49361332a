import { Tokenizer } from 'htmlparser2'
import type { Range } from '../core/sentences.ts'
import type { Piece } from '../core/tree.ts'
import type { Decoded } from './decoded.ts'

export interface HtmlAttribute extends Decoded {
  readonly start: number
  readonly end: number
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What HTML consists of, as it stands: nothing is closed that the author has not closed. */
export type HtmlToken =
  | (Decoded & { readonly type: 'text' })
  | (Stretch & {
      readonly type: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, HtmlAttribute>
    })
  | (Stretch & { readonly type: 'close'; readonly name: string })
  | (Stretch & { readonly type: 'comment' })

/**
 * Cuts a stretch of HTML into tokens with exact places, counted in the whole text. Never fails:
 * browsers read anything. XML is cut as well; an element that closes itself is one that opens.
 */
export function htmlTokens(whole: string, range: Range, isXml = false): HtmlToken[] {
  const text = whole.slice(range.start, range.end)
  const base = range.start
  const tokens: HtmlToken[] = []
  let words = createDecoder()
  /** Where the last thing that was seen ends, in the stretch. */
  let reached = 0
  let open: { name: string; start: number; attributes: Map<string, HtmlAttribute> } | undefined
  let attribute: { name: string; start: number; decoder: Decoder } | undefined

  function addTo(decoder: Decoder, start: number, end: number): void {
    decoder.add(text.slice(start, end), base + start, base + end)
  }

  function endText(): void {
    const decoded = words.end(base + reached)
    if (decoded.value !== '') tokens.push({ type: 'text', ...decoded })
    words = createDecoder()
  }

  function endTag(end: number): void {
    reached = end + 1
    if (open) tokens.push({ type: 'open', ...open, end: base + reached })
    open = undefined
  }

  /** To the end of a tag whose last sign the tokenizer does not report. */
  function reachAfter(from: number): void {
    const close = text.indexOf('>', from)
    reached = close < 0 ? text.length : close + 1
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: isXml },
    {
      ontext(start, end) {
        addTo(words, start, end)
        reached = end
      },
      ontextentity(codePoint, end) {
        words.addEntity(codePoint, base + reached, base + end)
        reached = end
      },
      onopentagname(start, end) {
        endText()
        const name = text.slice(start, end).toLowerCase()
        open = { name, start: base + start - 1, attributes: new Map() }
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag(start, end) {
        endText()
        reachAfter(end)
        const name = text.slice(start, end).toLowerCase()
        tokens.push({ type: 'close', name, start: base + start - 2, end: base + reached })
      },
      onattribname(start, end) {
        const name = text.slice(start, end).toLowerCase()
        attribute = { name, start: base + start, decoder: createDecoder() }
      },
      onattribdata(start, end) {
        if (attribute) addTo(attribute.decoder, start, end)
      },
      onattribentity: (codePoint) => attribute?.decoder.addEntity(codePoint),
      onattribend(_, end) {
        if (!attribute) return
        const { name, start, decoder } = attribute
        // The first of two counts.
        if (!open?.attributes.has(name)) {
          open?.attributes.set(name, { start, end: base + end, ...decoder.end(base + end) })
        }
        attribute = undefined
      },
      oncomment(start, end, offset) {
        endText()
        reachAfter(end - offset)
        const from = text.lastIndexOf('<!', start)
        tokens.push({ type: 'comment', start: base + from, end: base + reached })
      },
      oncdata(start, end, offset) {
        addTo(words, start, end - offset)
        reached = end
      },
      ondeclaration: (_, end) => skip(end),
      onprocessinginstruction: (_, end) => skip(end),
      onend: endText,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return tokens

  function skip(end: number): void {
    endText()
    reached = end + 1
  }
}

interface Decoder {
  add(value: string, start: number, end: number): void
  /** Without a place, it stands between what comes before and after it. */
  addEntity(codePoint: number, start?: number, end?: number): void
  end(end: number): Decoded
}

function createDecoder(): Decoder {
  const pieces: Piece[] = []
  let value = ''
  let reached: number | undefined
  /** Characters whose end is not known yet. */
  let waiting: string[] = []

  function settle(end: number): void {
    for (const character of waiting) {
      pieces.push([value.length, reached ?? end, end])
      value += character
    }
    waiting = []
  }

  return {
    add(part, start, end) {
      settle(start)
      if (part === '') return
      pieces.push([value.length, start, end])
      value += part
      reached = end
    },
    addEntity(codePoint, start, end) {
      const character = String.fromCodePoint(codePoint)
      if (start === undefined || end === undefined) {
        waiting.push(character)
        return
      }
      // One reference may stand for two characters, of which the second has no place of its own.
      const last = pieces.at(-1)
      const place = start === end && last ? [last[1], last[2]] : [start, end]
      pieces.push([value.length, place[0] ?? start, place[1] ?? end])
      value += character
      reached = end
    },
    end(end) {
      settle(end)
      return { value, pieces }
    },
  }
}
