import { Command, CommanderError, Help } from 'commander'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import { commandNames, isCommandName } from './command-names.ts'
import type { Io } from './io.ts'
import { declareCommands } from './declare-commands.ts'
import { exitCodeOf } from './exit-code.ts'
import { readVersion } from '../node/version.ts'

/** @returns The exit code: 0 ready, 1 findings at or above the threshold, 2 not fully run. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = createProgram(argv, io, (result) => (code = result))
  try {
    checkHelp(argv)
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    // commander has said what was wrong, or shown the help or version it was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    return exitCodeOf(error, argv, io)
  }
}

/**
 * Commander would show the help of everything, and say nothing of the name.
 *
 * @throws {UsageError} For help with a command there is not.
 */
function checkHelp([first, name]: readonly string[]): void {
  if (first !== 'help' || name === undefined || name.startsWith('-') || isCommandName(name)) return
  const nearest = nearestName(name, commandNames)
  throw new UsageError('unknown-command', `There is no command “${name}”`, {
    hint:
      nearest === undefined
        ? `There are ${commandNames.join(', ')}; what a rule is for says \`professional explain\``
        : `Perhaps you meant: professional help ${nearest}`,
  })
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
      outputError: (text, write) => write(inOurWords(text)),
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    })
    // That nothing is given by default need not be said.
    .configureHelp({
      optionDescription: (option) =>
        new Help().optionDescription(option).replace(' (default: [])', ''),
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

/** What commander says of a flag, as all else is said here, and what would work. */
function inOurWords(error: string): string {
  const [what = '', nearest] = error
    .trim()
    .replace(/^error: /, '')
    .split('\n')
  const hint = nearest?.replace(/^\(Did you mean (.*)\?\)$/, 'Perhaps $1') ?? 'See --help'
  return `professional: ${what}\n  ${hint}\n`
}

function allWithin({ commands: inner }: Command): Command[] {
  return inner.flatMap((command) => [command, ...allWithin(command)])
}
