import { Command, CommanderError } from 'commander'
import { describeBug } from '../core/bug.ts'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import type { Io } from './io.ts'
import { commandNames, declareCommands } from './declare-commands.ts'
import { processIo } from './process-io.ts'
import { tellUsageError } from './usage-error.ts'
import { readVersion } from '../node/version.ts'

/** Runs the program in this process. */
export function run(argv: readonly string[]): Promise<number> {
  return main(argv, processIo(argv))
}

/** @returns The exit code: 0 ready, 1 findings at or above the threshold, 2 not fully run. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = createProgram(argv, io, (result) => (code = result))
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return exitCodeOf(error, argv, io)
  }
}

function createProgram(argv: readonly string[], io: Io, done: (code: number) => void): Command {
  const program = new Command('professional')
    .description(
      "Lints drafts of people who write in public in a health profession's name.\n\n" +
        'Without a command it lints: professional drafts/',
    )
    .option('-V, --version', 'show the version')
    .option('--color', 'colour the output, also where it is not a terminal')
    .option('--no-color', 'do not colour the output')
    .helpCommand('help [command]', 'show the help of a command')
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
    .exitOverride()
    .on('option:version', () => {
      io.stdout(`${readVersion()}\n`)
      throw new CommanderError(0, 'professional.version', 'shown')
    })

  declareCommands(argv, { program, io, done })
  for (const command of allWithin(program)) {
    command.exitOverride().copyInheritedSettings(program)
  }
  return program
}

function allWithin({ commands: inner }: Command): Command[] {
  return inner.flatMap((command) => [command, ...allWithin(command)])
}

function exitCodeOf(error: unknown, argv: readonly string[], io: Io): number {
  // commander has said what was wrong, or shown the help or version it was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    tellUsageError(error, io, commandHint(error, argv) ?? error.hint)
    return 2
  }
  io.stderr(`professional: ${describeBug(error, readVersion())}\n`)
  return 2
}

/** A mistyped command is taken for a path; say what it may have been. */
function commandHint(error: UsageError, argv: readonly string[]): string | undefined {
  const [first] = argv
  if (error.code !== 'no-match' || first === undefined || /[./\\*]/.test(first)) return undefined
  const nearest = nearestName(first, commandNames)
  return nearest === undefined
    ? undefined
    : `Perhaps you meant the command: professional ${nearest}`
}
