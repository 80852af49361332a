import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { TextProblem } from '../core/document.ts'
import { largestFile, tooLarge } from '../readers/decode.ts'

export type Content = { readonly bytes: Uint8Array } | { readonly problem: TextProblem }

/** Room for nearly all drafts. */
const usual = 1 << 16
let room: Buffer | undefined

/**
 * What is in a file.
 *
 * @param isBrief The bytes may be written over when another file is read.
 */
export function readBytes(absolute: string, isBrief = false): Content {
  try {
    const stats = statSync(absolute)
    // Reading a pipe would wait for ever.
    if (!stats.isFile()) return notAFile(stats.isDirectory())
    return stats.size > largestFile
      ? tooLarge()
      : { bytes: readWhole(absolute, stats.size, isBrief) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** Node would ask for the size again; and memory takes longer to get than a draft to read. */
function readWhole(absolute: string, size: number, isBrief: boolean): Uint8Array {
  if (!isBrief || size >= usual) return readFileSync(absolute)
  room ??= Buffer.allocUnsafeSlow(usual)
  const file = openSync(absolute, 'r')
  try {
    // The one byte more that is not there tells that it has not grown, as files of the system may.
    if (readSync(file, room, 0, size + 1, 0) === size) return room.subarray(0, size)
  } finally {
    closeSync(file)
  }
  return readFileSync(absolute)
}

function notAFile(isFolder: boolean): { readonly problem: TextProblem } {
  return {
    problem: {
      message: isFolder ? 'This is a folder, not a file' : 'This is a device or pipe, not a file',
      advice: 'Name a file; what comes through a pipe is read with “-”.',
    },
  }
}

function problemOf(error: unknown): TextProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return {
    message: reasons[code] ?? `File cannot be read (${code || 'for an unknown reason'})`,
    advice: 'Check the path and its permissions, or leave it out with .professionalignore.',
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  ENOTDIR: 'There is no such file',
  EACCES: 'No permission to read this file',
  EPERM: 'No permission to read this file',
  ELOOP: 'File is a symbolic link that leads back to itself',
  EISDIR: 'This is a folder, not a file',
  ENAMETOOLONG: 'The name of this file is too long to be opened',
}

/** Why a path cannot be opened, in a few words. */
export function reasonOf(error: unknown): string {
  return problemOf(error).message
}
