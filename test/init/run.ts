import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initCommand, type InitArgs } from '../../src/cli/commands/init.ts'

/** Runs `init` in a folder. */
export async function init(cwd: string, args: InitArgs = {}) {
  let out = ''
  let err = ''
  const code = await initCommand(args, {
    cwd,
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
  })
  return { code, out, err }
}

export const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')
