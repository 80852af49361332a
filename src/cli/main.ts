import { Argument, Command, CommanderError, Option } from 'commander'
import { describeBug } from '../core/bug.ts'
import { UsageError } from '../core/errors.ts'
import { nearestName } from '../core/nearest.ts'
import type { LspFlags } from './commands/lsp.ts'
import type { Io } from './io.ts'
import type { BaselineAction } from './baseline-actions.ts'
import type { AuditMapFlags, AuditReduceFlags } from './commands/audit.ts'
import {
  addAuditMapFlags,
  addAuditReduceFlags,
  addBaselineFlag,
  addConfigFileFlags,
  addConfigFlags,
  addFileFlags,
  addLintFlags,
  type LintFlags,
  readDate,
} from './options.ts'
import { processIo } from './process-io.ts'
import { reportBug } from './report-bug.ts'
import { tellUsageError } from './usage-error.ts'
import { readVersion } from '../node/version.ts'

const commandNames = [
  'lint',
  'explain',
  'rules',
  'config',
  'baseline',
  'test',
  'init',
  'mcp',
  'lsp',
  'audit',
  'help',
]

/** Runs the program in this process. */
export function run(argv: readonly string[]): Promise<number> {
  return main(argv, processIo(argv))
}

/** @returns The exit code: 0 ready, 1 findings at or above the threshold, 2 not fully run. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = createProgram(io, (result) => (code = result))
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return exitCodeOf(error, argv, io)
  }
}

function createProgram(io: Io, done: (code: number) => void): Command {
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

  const lint = program
    .command('lint', { isDefault: true })
    .description('lint drafts (the default)')
    .argument('[paths...]', 'files, folders, globs, or - for standard input')
    .action(async (paths: readonly string[], flags: LintFlags) => {
      const { lintCommand } = await import('./commands/lint.ts')
      done(await lintCommand(paths, flags, io))
    })
  addLintFlags(lint)

  const explain = program
    .command('explain')
    .description('what a rule or a guidance document says, and why')
    .argument('<name>', 'a rule, or the key of a document')
    .action(async (name: string, flags: object) => {
      const { explainCommand } = await import('./commands/explain.ts')
      done(await explainCommand({ name, ...flags }, io))
    })
  addConfigFileFlags(explain)

  const rules = program
    .command('rules')
    .description('every rule, its severity here and the guidance behind it')
    .option('--coverage', 'guidance → rules → examples, and each statement of the seed article')
    .option('--json', 'for programs')
    .action(async (flags: Record<string, unknown>) => {
      const { rulesCommand } = await import('./commands/rules.ts')
      done(await rulesCommand(flags, io))
    })
  addConfigFlags(rules)

  const config = program
    .command('config')
    .description('the configuration in force for a file, each value with its origin')
    .argument('[file]')
    .option('--files', 'what is in, what is out, and why')
    .option('--json', 'for programs')
    .action(async (file: string | undefined, flags: Record<string, unknown>) => {
      const { configCommand } = await import('./commands/config.ts')
      done(await configCommand({ file, ...flags }, io))
    })
  addFileFlags(addConfigFlags(config))

  const baseline = program
    .command('baseline')
    .description('findings to live with for now: update, prune or check the list of them')
    .addArgument(new Argument('<action>').choices(['update', 'prune', 'check']))
    .argument('[paths...]', 'files, folders or globs; others keep their part of the list')
    .option('--no-inline-config', 'take no notice of comments that silence rules')
    .option('--now <date>', 'the day that counts as today: 2026-01-31', readDate)
    .action(async (action: BaselineAction, paths: readonly string[], flags: object) => {
      const { baselineCommand } = await import('./commands/baseline.ts')
      done(await baselineCommand({ action, paths, ...flags }, io))
    })
  addBaselineFlag(addFileFlags(addConfigFlags(baseline)))

  const test = program
    .command('test')
    .description("run the examples of a team's own rules and terms")
    .argument('[paths...]', 'files or folders of rules and terms; none means all')
    .option('--coverage', 'list rules and terms that no example shows')
    .option('--now <date>', 'the day that counts as today: 2026-01-31', readDate)
    .action(async (paths: readonly string[], flags: object) => {
      const { testCommand } = await import('./commands/test.ts')
      done(await testCommand({ paths, ...flags }, io))
    })
  addConfigFileFlags(test)

  program
    .command('init')
    .description('look around, and write configuration, hook and CI files; never overwrites')
    .option('--hook [name]', 'pre-commit, husky, lefthook or lint-staged; the one in use')
    .option('--ci [name]', 'github or gitlab; the one in use')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (flags: Record<string, unknown>) => {
      const { initCommand } = await import('./commands/init.ts')
      done(await initCommand(flags, io))
    })

  const mcp = program
    .command('mcp')
    .description('a tool server for writing assistants, on standard input and output')
    .option('--root <folder>', 'the folder whose drafts may be read (the current one)')
    .action(async (flags: Record<string, unknown>) => {
      const { mcpCommand } = await import('./commands/mcp.ts')
      done(await mcpCommand(flags, io, (error) => reportBug(error, io)))
    })
  addBaselineFlag(addConfigFlags(mcp)).option(
    '--no-baseline',
    'report what the baseline holds as well',
  )
  program
    .command('lsp')
    .description('the language server, for editors')
    .option('--stdio', 'talk over standard input and output')
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .action(async (flags: LspFlags) => {
      const { lspCommand } = await import('./commands/lsp.ts')
      done(await lspCommand(flags))
    })

  const audit = program
    .command('audit')
    .description('archives of posts too large for one machine, in parts')
  const map = audit
    .command('map')
    .description('look at a file of posts, each by itself')
    .argument('[file]', 'NDJSON, a post a line')
    .action(async (file: string | undefined, flags: AuditMapFlags) => {
      const { auditMapCommand } = await import('./commands/audit.ts')
      done(await auditMapCommand(file, flags, io))
    })
  addAuditMapFlags(map)
  const reduce = audit
    .command('reduce')
    .description('what several posts of an author show together')
    .argument('[folder]', 'what the parts were mapped into')
    .action(async (folder: string | undefined, flags: AuditReduceFlags) => {
      const { auditReduceCommand } = await import('./commands/audit.ts')
      done(await auditReduceCommand(folder, flags, io))
    })
  addAuditReduceFlags(reduce)

  for (const command of [...program.commands, map, reduce]) {
    command.exitOverride().copyInheritedSettings(program)
  }
  return program
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
