import { readFileSync, statSync } from 'node:fs'
import type { TextProblem } from '../core/document.ts'
import { largestFile, tooLarge } from '../readers/decode.ts'

export type Content = { readonly bytes: Uint8Array } | { readonly problem: TextProblem }

/** What is in a file. */
export function readBytes(absolute: string): Content {
  try {
    const stats = statSync(absolute)
    // Reading a pipe would wait for ever.
    if (!stats.isFile()) return notAFile(stats.isDirectory())
    return stats.size > largestFile ? tooLarge() : { bytes: readFileSync(absolute) }
  } catch (error) {
    return { problem: problemOf(error) }
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
