import { closeSync, constants, openSync, readFileSync, readSync, statSync } from 'node:fs'
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
    const brief = isBrief ? readBriefly(absolute) : undefined
    if (brief) return { bytes: brief }
    const stats = statSync(absolute)
    // Reading a pipe would wait for ever.
    if (!stats.isFile()) return notAFile(stats.isDirectory())
    return stats.size > largestFile ? tooLarge() : { bytes: readFileSync(absolute) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** A pipe that has taken the place of a file is no reason to wait. Windows has no such flag. */
const withoutWaiting = constants.O_RDONLY | constants.O_NONBLOCK

/**
 * What is in a file that fits into the room: to ask how large it is, and to get memory, takes longer
 * than to read a draft.
 */
function readBriefly(absolute: string): Uint8Array | undefined {
  room ??= Buffer.allocUnsafeSlow(usual)
  const file = openSync(absolute, withoutWaiting)
  try {
    for (let length = 0; length < usual;) {
      const more = readSync(file, room, length, usual - length, length)
      if (more === 0) return room.subarray(0, length)
      length += more
    }
    return undefined
  } finally {
    closeSync(file)
  }
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
