import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** After this long, what lies beside a file was left by a run that is no more. In milliseconds. */
const abandoned = 3_600_000

/**
 * Writes a file beside its place and moves it there in one step: whoever reads sees the old one or
 * the new one, whole, also where two write at once or one is stopped half-way.
 *
 * @param options.mode Its permissions; by default those of any new file.
 */
export function writeAside(
  path: string,
  bytes: Uint8Array | string,
  { mode }: { readonly mode?: number } = {},
): void {
  if (isDevice(path)) return writeFileSync(path, bytes)
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  const beside = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = openSync(beside, 'wx', mode)
    try {
      // The mask of the process may have taken something away.
      if (mode !== undefined) fchmodSync(file, mode)
      writeAll(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
      // Else the name may be on the disk before the bytes are.
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** A file in the place of `/dev/null` would be read by every program that wants nothing. */
function isDevice(path: string): boolean {
  const state = statSync(path, { throwIfNoEntry: false })
  return state !== undefined && !state.isFile() && !state.isDirectory()
}

/** Writes in the same way what takes the place of a file: of what a link leads to, not of the link. */
export function replaceFile(path: string, content: Uint8Array | string): void {
  const target = realpathSync(path)
  writeAside(target, content, { mode: statSync(target).mode })
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written)
  }
}

/** Takes away what runs that were stopped have left beside a file. */
export function removeAbandoned(path: string, now: number): void {
  const folder = dirname(path)
  const start = `.${basename(path)}.`
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(start) || !name.endsWith('.tmp')) continue
    const left = join(folder, name)
    const { mtimeMs } = statSync(left, { throwIfNoEntry: false }) ?? {}
    if (mtimeMs !== undefined && now - mtimeMs > abandoned) rmSync(left, { force: true })
  }
}
