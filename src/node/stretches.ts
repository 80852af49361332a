/** Some lines of a stream, whole. */
export interface Stretch {
  /** Ends in a line feed, but for the last one of a stream. */
  readonly bytes: Buffer
  /** The number of its first line, from 1. */
  readonly line: number
  /** Numbers of lines that were too long to be kept: they are empty here. */
  readonly tooLong: readonly number[]
}

/** In bytes. A post has a few hundred. */
export const longestLine: number = 1024 * 1024
const lineFeed = 10

/**
 * Cuts a stream between its lines. It asks for more only when what it gave has been dealt with, and
 * holds no more than one piece and one line, whatever comes.
 */
export async function* stretchesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Stretch> {
  let line = 1
  let rest = Buffer.alloc(0)
  /** The line that goes on is dropped: nobody has a post as long. */
  let isDropping = false
  let tooLong: number[] = []

  function stretch(bytes: Buffer): Stretch {
    const made = { bytes, line, tooLong }
    tooLong = []
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) line++
    return made
  }

  for await (const piece of pieces) {
    let bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    if (isDropping) {
      const end = bytes.indexOf(lineFeed)
      if (end < 0) continue
      bytes = bytes.subarray(end)
      isDropping = false
    }
    const end = bytes.lastIndexOf(lineFeed) + 1
    if (end > 0) {
      yield stretch(Buffer.concat([rest, bytes.subarray(0, end)]))
      rest = Buffer.from(bytes.subarray(end))
    } else rest = Buffer.concat([rest, bytes])
    if (rest.length <= longestLine) continue
    rest = Buffer.alloc(0)
    tooLong.push(line)
    isDropping = true
  }
  if (rest.length > 0 || tooLong.length > 0) yield stretch(rest)
}

/** The lines of a stretch as stretches of their own. */
export function* linesOf({ bytes, line, tooLong }: Stretch): Generator<Stretch> {
  let start = 0
  for (let number = line; start < bytes.length; number++) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found < 0 ? bytes.length : found + 1
    yield {
      bytes: bytes.subarray(start, end),
      line: number,
      tooLong: tooLong.filter((one) => one === number),
    }
    start = end
  }
}
