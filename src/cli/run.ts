import { lintCommand } from './commands/lint.ts'
import { exitCodeOf } from './exit-code.ts'
import type { Io } from './io.ts'
import { type PlainRun, readPlainly } from './plain-flags.ts'
import { processIo } from './process-io.ts'

/** Runs the program in this process. */
export async function run(argv: readonly string[]): Promise<number> {
  const io = processIo(argv)
  const plain = readPlainly(argv)
  if (plain) return lintPlainly(plain, argv, io)
  const { main } = await import('./main.ts')
  return main(argv, io)
}

async function lintPlainly(
  { paths, flags }: PlainRun,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  try {
    return await lintCommand(paths, flags, io)
  } catch (error) {
    return exitCodeOf(error, argv, io)
  }
}
