import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeAside } from './write-aside.ts'

/** Says that a part of an audit is done, from what, and what came out. */
export interface Manifest {
  /** All that decides what comes out. */
  readonly from: Readonly<Record<string, string | number>>
  readonly counts: Readonly<Record<string, number>>
  /** SHA-256 by name. */
  readonly files: Readonly<Record<string, string>>
}

/** @returns Undefined where it is not done, or not from this, or its files are not what they were. */
export function readDone(
  folder: string,
  name: string,
  from: Manifest['from'],
): Manifest | undefined {
  const done = readManifest(folder, name)
  if (!done || JSON.stringify(done.from) !== JSON.stringify(from)) return undefined
  const isWhole = Object.entries(done.files).every(
    ([file, hash]) => hashFile(join(folder, file)) === hash,
  )
  return isWhole ? done : undefined
}

export function readManifest(folder: string, name: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.done`), 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

/**
 * Puts files in their places, each whole or not at all, and the manifest last: what has none is not
 * there. Whoever does the same at the same time puts down the same bytes.
 */
export function commit(
  folder: string,
  name: string,
  contents: ReadonlyMap<string, string>,
  about: Omit<Manifest, 'files'>,
): void {
  const before = readManifest(folder, name)
  if (before) rmSync(join(folder, `${name}.done`), { force: true })
  for (const file of Object.keys(before?.files ?? {})) {
    if (!contents.has(file)) rmSync(join(folder, file), { force: true })
  }
  const files: Record<string, string> = {}
  for (const [file, text] of contents) {
    writeAside(join(folder, file), text)
    files[file] = hashOf(text)
  }
  writeAside(join(folder, `${name}.done`), `${JSON.stringify({ ...about, files }, undefined, 2)}\n`)
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function hashFile(path: string): string | undefined {
  try {
    return hashOf(readFileSync(path))
  } catch {
    return undefined
  }
}
