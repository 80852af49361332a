import { isCommandName } from './command-names.ts'
import { lintCommand } from './commands/lint.ts'
import { exitCodeOf } from './exit-code.ts'
import type { Io } from './io.ts'
import type { LintFlags } from './options.ts'
import { processIo } from './process-io.ts'

/** Runs the program in this process. */
export async function run(argv: readonly string[]): Promise<number> {
  const io = processIo(argv)
  if (isPlain(argv)) return lintPlainly(argv, io)
  const { main } = await import('./main.ts')
  return main(argv, io)
}

/** Nothing but drafts, as most runs are given: nobody has to understand flags for them. */
export function isPlain(argv: readonly string[]): boolean {
  return (
    argv.length > 0 &&
    !isCommandName(argv[0]) &&
    argv.every((argument) => !argument.startsWith('-'))
  )
}

/** What all flags are where none is given. */
export const plainFlags: LintFlags = {
  codeConfig: true,
  rule: [],
  set: [],
  ext: [],
  ignorePattern: [],
  ignore: true,
  gitignore: true,
  inlineConfig: true,
  only: [],
  skip: [],
  errorOnUnmatchedPattern: true,
  failOn: 'error',
  concurrency: 'auto',
  debug: [],
}

async function lintPlainly(paths: readonly string[], io: Io): Promise<number> {
  try {
    return await lintCommand(paths, plainFlags, io)
  } catch (error) {
    return exitCodeOf(error, paths, io)
  }
}
