import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { InitFile } from './init-file.ts'

/** What became of a file that was to be written. */
export interface Outcome {
  readonly file: InitFile
  readonly status: 'written' | 'kept' | 'failed'
  readonly because: string
}

/** Writes a file, unless there is one already, or another that does its work. */
export async function writeNew(
  file: InitFile,
  cwd: string,
  { isDry }: { readonly isDry: boolean },
): Promise<Outcome> {
  const rival = existsSync(join(cwd, file.path)) ? file.path : file.rival
  if (rival !== undefined) {
    const because = rival === file.path ? 'it exists already' : `there is ${rival} already`
    return { file, status: 'kept', because }
  }
  if (isDry) return { file, status: 'written', because: '' }
  const path = join(cwd, file.path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, file.text, { flag: 'wx', mode: file.isProgram ? 0o755 : 0o644 })
    return { file, status: 'written', because: '' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return { file, status: 'kept', because: 'it exists already' }
    const because = ['EACCES', 'EPERM', 'EROFS'].includes(code)
      ? 'you have no permission to write here'
      : code
    return { file, status: 'failed', because }
  }
}
