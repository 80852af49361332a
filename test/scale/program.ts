import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export const program: string = resolve(import.meta.dirname, '../../bin/professional.cjs')
const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cwd: string
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** The real program, as it was built last. */
export function run(args: readonly string[], options: RunOptions): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    encoding: 'utf8',
    env: { ...env, ...options.env },
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The same, while something else goes on. */
export function start(args: readonly string[], options: RunOptions): ReturnType<typeof spawn> {
  return spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
  })
}
