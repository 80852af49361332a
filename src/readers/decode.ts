import type { TextProblem } from '../core/document.ts'
import { createLines } from '../core/lines.ts'

/** In bytes. A novel has one megabyte; what is larger than this is no draft. */
export const largestFile: number = 20 * 1024 * 1024

export type Decoded = { readonly text: string } | { readonly problem: TextProblem }

/** One for all drafts, until it has failed: nobody says what it has read by then. */
let utf8: TextDecoder | undefined

/** UTF-8, or UTF-16 where a byte order mark says so. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return tooLarge()
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be')
  if (looksBinary(bytes)) return binary()
  try {
    return { text: (utf8 ??= new TextDecoder('utf-8', { fatal: true })).decode(bytes) }
  } catch {
    utf8 = undefined
    return { problem: findBadByte(bytes) }
  }
}

function decodeUtf16(bytes: Uint8Array, label: string): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return text.includes('\0') ? binary() : { text }
  } catch {
    return {
      problem: {
        message: 'File begins like UTF-16 but does not go on so',
        advice: 'Save it again as UTF-8.',
      },
    }
  }
}

/** How much of a file is looked at, as git does. */
const sampleSize = 8192

/** Text has no NUL; one that slipped into a long text does not make it anything else. */
function looksBinary(bytes: Uint8Array): boolean {
  // Not of a kind of Node’s own, which would compile functions for this.
  const sample = new Uint8Array(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleSize))
  if (!sample.includes(0)) return false
  let count = 0
  for (const byte of sample) if (byte === 0) count++
  return count * 1000 > sample.length
}

/** Finds the first byte that the decoder could not take; it does not say itself. */
function findBadByte(bytes: Uint8Array): TextProblem {
  const encoder = new TextEncoder()
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let at = text.indexOf('\uFFFD')
  let offset = 0
  let from = 0
  while (at >= 0) {
    offset += encoder.encode(text.slice(from, at)).length
    // The replacement character may also be written out in the file, in three bytes.
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) break
    offset += 3
    from = at + 1
    at = text.indexOf('\uFFFD', from)
  }
  const { line, column } = createLines(text).pointAt(at)
  return {
    message: `File is not UTF-8: look at line ${line}, column ${column} (byte ${offset + 1})`,
    advice: 'Save it as UTF-8; programs call this “Encoding”, or “CSV UTF-8” in Excel.',
    line,
    column,
  }
}

function binary(): Decoded {
  return {
    problem: {
      message: 'File looks like a binary file, not text',
      advice: 'Leave it out with .professionalignore, or save it as UTF-8 if it is text.',
    },
  }
}

/** What is said of a file that nobody reads. */
export function tooLarge(): { readonly problem: TextProblem } {
  return {
    problem: {
      message: `File is larger than ${largestFile / 1024 / 1024} MB`,
      advice: 'Split it, or leave it out with .professionalignore.',
    },
  }
}
