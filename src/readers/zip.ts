import { unzipSync, type UnzipFileInfo } from 'fflate'
import { ReadError } from '../core/errors.ts'

/** The parts of an office file that are XML; pictures and the like are left packed. */
export interface Package {
  readonly names: readonly string[]
  /** The XML of a part; undefined if there is no such part. */
  part(name: string): string | undefined
}

/** No office file of a person has as many parts. */
export const mostEntries = 10_000
/** All XML of a file, unpacked, in bytes. */
const largestTotal: number = 100 * 1024 * 1024
/** Text shrinks to a tenth, a table of one row many times over to a hundredth. */
const highestRatio = 400
const smallPart = 1024 * 1024

/**
 * Unpacks a file that is a zip of XML. Sizes are looked at before anything is unpacked, and nothing
 * is unpacked to more than the size it claims.
 *
 * @throws {ReadError} When it is no such file, or would grow too large.
 */
export function openPackage(bytes: Uint8Array): Package {
  if (isCompound(bytes)) throw locked()
  const seen = new Map<string, UnzipFileInfo>()
  let count = 0
  unpack(bytes, (info) => {
    if (++count > mostEntries) throw tooLarge(`File has more than ${mostEntries} parts`)
    if (isXml(info.name)) seen.set(info.name, info)
    return false
  })
  let total = 0
  for (const { size, originalSize } of seen.values()) {
    total += originalSize
    if (originalSize > smallPart && originalSize > size * highestRatio) {
      throw tooLarge('A part of the file is packed more tightly than words can be')
    }
  }
  if (total > largestTotal) {
    throw tooLarge(`File unpacks to more than ${largestTotal / 1024 / 1024} MB`)
  }
  const unpacked = Object.entries(unpack(bytes, ({ name }) => seen.has(name)))
  const parts = new Map(unpacked.map(([name, part]) => [partName(name), part]))
  return {
    names: [...parts.keys()],
    part(name) {
      const part = parts.get(partName(name))
      return part && decodeXml(part)
    },
  }
}

function unpack(
  bytes: Uint8Array,
  filter: (info: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError('File is damaged, or not what its extension says', {
      advice: 'Open it in the program it was made with, and save it again.',
      cause: error,
    })
  }
}

/** Names are the same in any case, and some programs write them as Windows does. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name)
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}

/** What Office made until 2007, and what it still wraps around a file with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

function locked(): ReadError {
  return new ReadError('File is locked with a password, or in a format from before 2007', {
    advice: 'Save it without a password, in the format of its extension.',
  })
}

function tooLarge(message: string): ReadError {
  return new ReadError(message, {
    advice: 'Split it, or copy its words into a new file; leave it out with .professionalignore.',
  })
}
