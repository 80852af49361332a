import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'

const program = resolve(import.meta.dirname, '../../bin/professional.cjs')

/** The real program, watching. */
export interface Session {
  /** What it printed since the last time it was asked, up to where it waits for changes. */
  next(): Promise<string>
  /** What it has printed since, if anything. */
  rest(): string
  /** Ctrl-C, and the exit code. */
  interrupt(): Promise<number | null>
}

const waits = /professional: .*waiting for changes, Ctrl-C ends\r?\n/

export function watchIn(cwd: string, args: readonly string[]): Session {
  // Both streams in one, so that what was printed first comes first.
  const command = ['exec "$0" "$@" 2>&1', process.execPath, program, '--watch', ...args]
  const child = spawn('sh', ['-c', ...command], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  return sessionOf(child, () => void child.kill('SIGINT'))
}

/** The same on a terminal, of which `script` makes one. */
export function watchOnTerminal(cwd: string, args: readonly string[]): Session {
  const command = `exec ${[process.execPath, program, '--watch', ...args].join(' ')}`
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, FORCE_COLOR: '0', TERM: 'xterm', SHELL: '/bin/sh' },
  })
  return sessionOf(child, () => void child.stdin.write('\u0003'))
}

/** Puts a text in the place of a draft at once, as no reader finds it half written. */
export function save(cwd: string, path: string, text: string): void {
  const beside = join(mkdtempSync(join(tmpdir(), 'professional-')), 'draft')
  writeFileSync(beside, text)
  renameSync(beside, join(cwd, path))
  rmdirSync(dirname(beside))
}

function sessionOf(
  child: ChildProcessByStdio<Writable | null, Readable, null>,
  stop: () => void,
): Session {
  const ended = new Promise<number | null>((settle) => child.once('close', settle))
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  let told: (() => void) | undefined
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    told?.()
  })
  void ended.then(() => told?.())

  async function next(): Promise<string> {
    for (;;) {
      const found = waits.exec(text)
      if (found) {
        const round = text.slice(0, found.index)
        text = text.slice(found.index + found[0].length)
        return round
      }
      if (child.exitCode !== null) throw new Error(`it has ended:\n${text}`)
      await new Promise<void>((settle) => (told = settle))
    }
  }

  return {
    next,
    rest: () => text,
    interrupt() {
      stop()
      return ended
    },
  }
}
