import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Files by path; a path that ends in `/` is an empty folder. */
export type Tree = Readonly<Record<string, string | Uint8Array>>

/** A real folder with these files in it, gone when the test is over. */
export function makeFolder(files: Tree = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'professional-')))
  // Some tests install packages in it.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000)
  fill(folder, files)
  return folder
}

/** Puts files into a folder. */
export function fill(folder: string, files: Tree): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(path.endsWith('/') ? file : dirname(file), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(file, content)
  }
}

/** The same in the root of a repository. */
export function makeRepository(files: Tree = {}): string {
  return makeFolder({ '.git/': '', ...files })
}
