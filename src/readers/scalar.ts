import type { Piece } from '../core/tree.ts'

/** `\n`, `\x41`, `\u00e9`, `\U0001F9F5` and the like in a double-quoted scalar. */
const escape = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n[ \t]*|[^])/y

/**
 * Pairs the value of a YAML scalar with its source: the units that agree, with escapes as one, and
 * quotes, indentation and folded line breaks passed over.
 */
export function alignScalar(value: string, text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  const isDouble = text[start] === '"'
  let at = 0
  let index = start
  let run: { at: number; start: number } | undefined

  function closeRun(): void {
    if (run) pieces.push([run.at, run.start, run.start + (at - run.at)])
    run = undefined
  }

  while (index < end && at < value.length) {
    if (isDouble && text[index] === '\\') {
      closeRun()
      escape.lastIndex = index
      const written = escape.exec(text)?.[0] ?? '\\'
      const units = unitsOf(written)
      if (units > 0) pieces.push([at, index, index + written.length])
      at += units
      index += written.length
    } else if (text[index] === value[at]) {
      run ??= { at, start: index }
      at++
      index++
    } else if (value[at] === ' ' && /[\r\n]/.test(text[index] ?? '')) {
      // A folded line break became a space.
      closeRun()
      pieces.push([at, index, index + 1])
      at++
      index++
    } else {
      closeRun()
      index++
    }
  }
  closeRun()
  return at < value.length ? [[0, start, end]] : pieces
}

/** How many UTF-16 units an escape stands for; a line break escaped away stands for none. */
function unitsOf(escaped: string): number {
  if (/^\\\r?\n/.test(escaped)) return 0
  return escaped.startsWith('\\U') && Number.parseInt(escaped.slice(2), 16) > 0xffff ? 2 : 1
}
