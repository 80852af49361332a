import type { Piece } from '../core/tree.ts'

/** `\n`, `\x41`, `\u00e9`, `\U0001F9F5` and the like in a double-quoted scalar. */
const escape = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n[ \t]*|[^])/y
const folded = /[ \t]*(?:\r?\n[ \t]*)+/y
const spaces = /[ \t]+/y
const doubledQuote = /''/y
const ordinary = /[^ \t\r\n\\']+|[^]/y

/**
 * Pairs the value of a YAML scalar with its source, as the style of the scalar demands. What cannot
 * be paired belongs to the scalar as a whole.
 */
export function alignScalar(value: string, text: string, start: number, end: number): Piece[] {
  const sign = text[start]
  const pieces =
    sign === '|' || sign === '>'
      ? alignBlock(value, text, start, end)
      : alignFlow(value, text, start, end)
  return pieces ?? [[0, start, end]]
}

function alignFlow(value: string, text: string, start: number, end: number): Piece[] | undefined {
  const pieces: Piece[] = []
  const sign = text[start]
  const quote = sign === '"' || sign === "'" ? sign : ''
  const stop = end - quote.length
  let at = 0
  for (let index = start + quote.length; index < stop;) {
    const breaks = matchAt(folded, text, index)
    if (breaks !== undefined) {
      const places = breaksIn(text, index, index + breaks.length)
      // One break became a space, more of them all but the first.
      for (const place of places.length > 1 ? places.slice(1) : places) {
        pieces.push([at++, place, place + 1])
      }
      index += breaks.length
      continue
    }
    const escaped =
      (quote === '"' && matchAt(escape, text, index)) ||
      (quote === "'" && matchAt(doubledQuote, text, index))
    const written = escaped || matchAt(spaces, text, index) || matchAt(ordinary, text, index) || ''
    if (written === '') return undefined
    const length = escaped ? unitsOf(escaped) : Math.min(written.length, stop - index)
    if (!escaped && !value.startsWith(text.slice(index, index + length), at)) return undefined
    if (length > 0) pieces.push([at, index, index + (escaped ? written.length : length)])
    at += length
    index += written.length
  }
  return at === value.length ? pieces : undefined
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0]
}

/** How many UTF-16 units an escape stands for; a line break escaped away stands for none. */
function unitsOf(escaped: string): number {
  if (/^\\\r?\n/.test(escaped)) return 0
  return escaped.startsWith('\\U') && Number.parseInt(escaped.slice(2), 16) > 0xffff ? 2 : 1
}

function breaksIn(text: string, start: number, end: number): number[] {
  const places: number[] = []
  for (let index = text.indexOf('\n', start); index >= 0 && index < end;) {
    places.push(index)
    index = text.indexOf('\n', index + 1)
  }
  return places
}

/** A literal or folded scalar: its lines stand there as they are, but for their indentation. */
function alignBlock(value: string, text: string, start: number, end: number): Piece[] | undefined {
  const [header, ...breaks] = breaksIn(text, start, end)
  if (header === undefined) return undefined
  const lines = [header, ...breaks].map((place, index) => {
    const lineEnd = breaks[index] ?? end
    return { start: place + 1, end: text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd }
  })
  const filled = lines.filter((line) => /\S/.test(text.slice(line.start, line.end)))
  const indents = filled.map(
    (line) => /^ */.exec(text.slice(line.start, line.end))?.[0].length ?? 0,
  )
  let indent = indents.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY)
  if (filled.length === 0) return undefined
  // The first line may be indented further than the scalar, if its header says so.
  for (; indent >= 0; indent--) {
    const pieces = alignLines(value, text, lines, indent)
    if (pieces || !/^.[+-]?\d/.test(text.slice(start, start + 3))) return pieces
  }
  return undefined
}

function alignLines(
  value: string,
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  indent: number,
): Piece[] | undefined {
  const pieces: Piece[] = []
  let at = 0
  /** Where the breaks stand that no unit of the value was paired with yet. */
  let breaks: number[] = []

  function takeBreaks(isWanted: () => boolean): void {
    for (let taken = 0; at < value.length && isWanted(); taken++) {
      const place = breaks[Math.min(taken, breaks.length - 1)]
      if (place === undefined || !/[ \n]/.test(value[at] ?? '')) return
      pieces.push([at++, place, place + 1])
    }
  }

  for (const line of lines) {
    const from = line.start + indent
    const content = text.slice(from, line.end)
    if (from < line.end) {
      takeBreaks(() => !value.startsWith(content, at))
      if (!value.startsWith(content, at)) return undefined
      pieces.push([at, from, line.end])
      at += content.length
      breaks = []
    }
    breaks.push(line.end)
  }
  takeBreaks(() => true)
  return at === value.length ? pieces : undefined
}
