import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
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
    if (await holds(join(cwd, rival), file.part)) {
      const { part: _, ...whole } = file
      return { file: whole, status: 'kept', because: `${because} and holds what is needed` }
    }
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

/** Whether a file has a part already, however far in it stands there. */
async function holds(path: string, part: string | undefined): Promise<boolean> {
  if (part === undefined) return false
  const text = await readFile(path, 'utf8').catch(() => '')
  return plainLines(text).includes(plainLines(part))
}

/** Each line for itself, without indents and empty ones. */
function plainLines(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  return `\n${lines.filter((line) => line !== '').join('\n')}\n`
}
