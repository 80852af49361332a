import { largestFile } from '../readers/decode.ts'

/** The beginning of a stream, and the rest of it where there is more than fits into one draft. */
export async function readStart(
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: Uint8Array; readonly more?: AsyncIterable<Uint8Array> }> {
  const iterator = pieces[Symbol.asyncIterator]()
  const start: Uint8Array[] = []
  let length = 0
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    start.push(next.value)
    length += next.value.length
    if (length > largestFile) {
      return { bytes: Buffer.concat(start), more: { [Symbol.asyncIterator]: () => iterator } }
    }
  }
  return { bytes: Buffer.concat(start) }
}
