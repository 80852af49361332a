import { Argument, type Command, Option } from 'commander'
import type { BaselineAction } from './baseline-actions.ts'
import type { AuditMapFlags, AuditReduceFlags } from './commands/audit.ts'
import type { LspFlags } from './commands/lsp.ts'
import type { CommandName } from './command-names.ts'
import type { Io } from './io.ts'
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
import { reportBug } from './report-bug.ts'

/** Where a command is declared, and what it works with. */
interface Place {
  readonly program: Command
  readonly io: Io
  /** Takes the exit code. */
  readonly done: (code: number) => void
}

/** The help of all of them is commander’s own. */
const commands: Readonly<Record<Exclude<CommandName, 'help'>, (place: Place) => void>> = {
  lint: declareLint,
  explain: declareExplain,
  rules: declareRules,
  config: declareConfig,
  baseline: declareBaseline,
  test: declareTest,
  init: declareInit,
  mcp: declareMcp,
  lsp: declareLsp,
  audit: declareAudit,
}

/** Declares the commands that a run may be about; help lists all of them. */
export function declareCommands(argv: readonly string[], place: Place): void {
  const isHelp = argv.some((arg) => /^(?:help|--help|-h)$/.test(arg))
  for (const [name, declare] of Object.entries(commands)) {
    if (isHelp || name === 'lint' || argv.includes(name)) declare(place)
  }
}

function declareLint({ program, io, done }: Place): void {
  const lint = program
    .command('lint', { isDefault: true })
    .description('lint drafts (the default)')
    .argument('[paths...]', 'files, folders, globs, or - for standard input')
    .action(async (paths: readonly string[], flags: LintFlags) => {
      const { lintCommand } = await import('./commands/lint.ts')
      done(await lintCommand(paths, flags, io))
    })
  addLintFlags(lint)
}

function declareExplain({ program, io, done }: Place): void {
  const explain = program
    .command('explain')
    .description('what a rule or a guidance document says, and why')
    .argument('<name>', 'a rule, or the key of a document')
    .action(async (name: string, flags: object) => {
      const { explainCommand } = await import('./commands/explain.ts')
      done(await explainCommand({ name, ...flags }, io))
    })
  addConfigFileFlags(explain)
}

function declareRules({ program, io, done }: Place): void {
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
}

function declareConfig({ program, io, done }: Place): void {
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
}

function declareBaseline({ program, io, done }: Place): void {
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
}

function declareTest({ program, io, done }: Place): void {
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
}

function declareInit({ program, io, done }: Place): void {
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
}

function declareMcp({ program, io, done }: Place): void {
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
}

function declareLsp({ program, done }: Place): void {
  program
    .command('lsp')
    .description('the language server, for editors')
    .option('--stdio', 'talk over standard input and output')
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .action(async (flags: LspFlags) => {
      const { lspCommand } = await import('./commands/lsp.ts')
      done(await lspCommand(flags))
    })
}

function declareAudit({ program, io, done }: Place): void {
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
}
