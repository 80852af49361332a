import type { Io } from '../src/cli/io.ts'
import type { Example } from '../src/core/rule.ts'
import type { Linter } from '../src/engine/linter.ts'
import {
  createExampleLinter,
  type ExampleLinter,
  type ExampleOptions,
} from '../src/node/try-example.ts'

export { exampleDraft, rangesIn, readMarks } from '../src/node/try-example.ts'

/** The day on which all tests run. */
export const today = '2026-11-25'

const examples = createExampleLinter(today)

export const linter: Linter = examples.linter

export type LintOptions = ExampleOptions

/** Lints a text with some rules, all switched on. */
export const lintText: ExampleLinter['lint'] = examples.lint

/** Whether an example shows what it says. */
export const tryOut: ExampleLinter['tryOut'] = examples.tryOut

/** What a test may print of an example: nothing of one that is kept encoded. */
export function exampleName(example: Example): string {
  if (typeof example === 'string') return example
  return example.encoded ? `${example.text.slice(0, 24)}… (kept encoded)` : example.text
}

export interface MemoryIo extends Io {
  out(): string
  err(): string
}

/** Streams in memory, for the real command line in this process. */
export function memoryIo(options: {
  cwd: string
  stdin?: string | Uint8Array
  color?: boolean
}): MemoryIo {
  let out = ''
  let err = ''
  return {
    cwd: options.cwd,
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    status: () => {},
    clear: () => {},
    interrupted: () => new Promise(() => {}),
    stdin: () => Promise.resolve(new Uint8Array(Buffer.from(options.stdin ?? ''))),
    stdinPieces: async function* () {
      yield new Uint8Array(Buffer.from(options.stdin ?? ''))
    },
    color: options.color ?? false,
    width: 80,
    isInteractive: false,
    env: {},
    out: () => out,
    err: () => err,
  }
}
