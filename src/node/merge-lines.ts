import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

/** The lines of files that are sorted, in their order, with no more of a file in memory than a piece. */
export async function* mergeLines(paths: readonly string[]): AsyncGenerator<string> {
  const readers = await Promise.all(paths.map(openReader))
  for (;;) {
    let first: Reader | undefined
    for (const reader of readers) {
      if (reader.line === undefined) continue
      if (first?.line === undefined || reader.line < first.line) first = reader
    }
    if (first?.line === undefined) return
    yield first.line
    await first.next()
  }
}

interface Reader {
  line: string | undefined
  next(): Promise<void>
}

async function openReader(path: string): Promise<Reader> {
  const lines = linesIn(createReadStream(path))[Symbol.asyncIterator]()
  const reader: Reader = {
    line: undefined,
    async next() {
      const { done, value } = await lines.next()
      reader.line = done ? undefined : value
    },
  }
  await reader.next()
  return reader
}

export function linesIn(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  return createInterface({ input: Readable.from(pieces), crlfDelay: Infinity })
}
