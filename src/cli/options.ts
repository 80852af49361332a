import { type Command, InvalidArgumentError, Option } from 'commander'
import { isCalendarDay } from '../core/calendar-day.ts'
import { type Engine, engines } from '../core/document.ts'
import type { Severity } from '../core/finding.ts'
import { severities } from '../core/finding.ts'
import type { CacheStrategy } from '../node/cache.ts'
import type { Concurrency } from '../node/watch.ts'
import { reporterNames } from '../reporters/index.ts'

/** What the flags of `lint` say, as commander names them. */
export interface LintFlags {
  readonly config?: string | false
  readonly codeConfig?: boolean
  readonly profile?: string
  readonly rule: readonly string[]
  readonly set: readonly string[]
  readonly inlineConfig: boolean
  readonly now?: string
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly ext: readonly string[]
  readonly ignorePath?: string
  readonly ignorePattern: readonly string[]
  readonly ignore: boolean
  readonly gitignore: boolean
  readonly fileList?: string
  readonly stdinFilename?: string
  readonly staged?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly changedLines?: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly failOn: Severity
  readonly exitZero?: boolean
  readonly format?: readonly OutputFormat[]
  readonly showSensitive?: boolean
  readonly engine?: Engine
  readonly verbose?: boolean
  readonly statistics?: boolean
  readonly maxFindings?: number
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly cacheStrategy?: CacheStrategy
  readonly concurrency: Concurrency
  readonly debug: readonly string[]
  readonly fix?: boolean
  readonly fixUnsafe?: boolean
  readonly diff?: boolean
  readonly baseline?: string | false
  readonly watch?: boolean
}

/** Where one report goes: a file, or standard output. */
export interface OutputFormat {
  readonly name: string
  readonly file: string | undefined
}

/** The flags that choose the configuration. */
export function addConfigFileFlags(command: Command): Command {
  return command
    .option('-c, --config <path>', 'use this configuration file and no other')
    .option('--no-config', 'use no configuration file')
    .option('--no-code-config', 'run no configuration, rule or plugin that is code')
}

/** The flags that choose and change the configuration; `config` has them too. */
export function addConfigFlags(command: Command): Command {
  return addConfigFileFlags(command)
    .option('--profile <name>', 'general, uk-health, uk-pharmacy (default) or us-health')
    .option('--rule <id:level>', 'set the level of a rule: error, warning, info, off', gather, [])
    .option('--set <key=value>', 'set any metadata or option: platform=x', gather, [])
}

/** The flags that choose files. */
export function addFileFlags(command: Command): Command {
  return command
    .option('--ext <.x=format>', 'read files of an extension as a format', gather, [])
    .option('--ignore-path <path>', 'read ignore patterns from this file too')
    .option('--ignore-pattern <glob>', 'leave these files out', gather, [])
    .option('--no-ignore', 'take files that ignore files leave out')
    .option('--no-gitignore', 'take files that .gitignore leaves out')
    .option('--file-list <path>', 'lint the files named in this file, a line each; - reads stdin')
}

/** Which baseline is meant. */
export function addBaselineFlag(command: Command): Command {
  return command.option('--baseline <file>', 'use this baseline and no other')
}

/** All flags of `lint`. */
export function addLintFlags(command: Command): Command {
  addBaselineFlag(addFileFlags(addConfigFlags(command)))
  return command
    .option('--no-baseline', 'report what the baseline holds as well')
    .option('--no-inline-config', 'take no notice of comments that silence rules')
    .option('--now <date>', 'the day that counts as today: 2026-01-31', readDate)
    .option('--only <selector>', 'a rule, a category or source:<key>; repeatable', gatherList, [])
    .option('--skip <selector>', 'the same, left out; wins over --only', gatherList, [])
    .option('--stdin-filename <path>', 'the name that goes with a draft on stdin (-)')
    .option('--staged', 'lint what the next commit would hold, as it is in the index')
    .option('--changed', 'lint what differs from the last commit')
    .option('--since <ref>', 'lint what has changed since a branch or commit')
    .option('--changed-lines', 'report only what stands on lines that have changed')
    .option('--no-error-on-unmatched-pattern', 'go on when a path or glob matches nothing')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'exit 1 with more warnings than this', readCount)
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 for findings of this severity or above')
        .choices(severities)
        .default('error'),
    )
    .option('--exit-zero', 'exit 0 whatever is found')
    .option(
      '-f, --format <name[=file]>',
      `${reporterNames.join(', ')}, or a module; repeatable`,
      gatherFormat,
    )
    .option('--show-sensitive', 'show what sensitive rules matched in excerpts')
    .option('--verbose', 'show the line, the advice and the guidance under each finding')
    .option('--statistics', 'count the findings of each rule')
    .option('--max-findings <n>', 'show no more than this; for people', readCount)
    .option('--fix', 'apply suggestions that cannot change what a draft means')
    .option('--fix-unsafe', 'apply the first suggestion of every finding: read it afterwards')
    .option('--diff', 'show what --fix would change, and change nothing')
    .option('--watch', 'lint again whenever a draft or the configuration changes')
    .option('--cache', 'remember what was found, and look only at drafts that have changed')
    .option('--cache-location <path>', 'a file or folder for that; implies --cache')
    .addOption(
      new Option(
        '--cache-strategy <name>',
        'what tells that a draft has changed; implies --cache',
      ).choices(['content', 'metadata']),
    )
    .addOption(
      new Option('--concurrency <n>', 'threads that look at drafts: a number, auto or off')
        .argParser(readConcurrency)
        .default('auto'),
    )
    .addOption(
      new Option('--engine <name>', 'reference reads Markdown with remark-parse alone').choices(
        engines,
      ),
    )
    .addOption(
      new Option('--debug <topic>', 'files, config or timings, on stderr')
        .argParser(gatherTopic)
        .default([]),
    )
}

/** The flags of `audit map`. */
export function addAuditMapFlags(command: Command): Command {
  return addConfigFlags(command)
    .option('--out <folder>', 'where the results go')
    .option('--shard <name>', 'names them; the name of the file by default')
    .option('--partitions <n>', 'into how many parts authors are divided', readNumber, 1)
    .option('--key-file <path>', 'the key of the audit; or PROFESSIONAL_AUDIT_KEY')
    .option('--max-rejects <n>', 'refuse a file with more unreadable posts than this', readCount)
    .option('--now <date>', 'the day that counts as today, the same for all parts', readDate)
    .option('--stdio', 'posts from standard input, clues to standard output')
}

/** The flags of `audit reduce`. */
export function addAuditReduceFlags(command: Command): Command {
  return addConfigFlags(command)
    .option('--out <folder>', 'where the results go; to the others by default')
    .option('--partition <n>', 'this one only, from 0', readCount)
    .option('--stdio', 'sorted clues from standard input, pictures to standard output')
}

/** One value a flag, for values that may hold commas. */
function gather(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

/** Several values in one flag: `--only civility,respect`. */
function gatherList(value: string, before: readonly string[]): string[] {
  return [...before, ...value.split(',').filter((part) => part !== '')]
}

function gatherFormat(value: string, before: readonly OutputFormat[] = []): OutputFormat[] {
  const cut = value.indexOf('=')
  if (cut === value.length - 1) throw new InvalidArgumentError('A file name is missing.')
  const format =
    cut < 0
      ? { name: value, file: undefined }
      : { name: value.slice(0, cut), file: value.slice(cut + 1) }
  return [...before, format]
}

const topics = ['files', 'config', 'timings']

function gatherTopic(value: string, before: readonly string[]): string[] {
  const asked = value.split(',')
  const unknown = asked.find((topic) => !topics.includes(topic))
  if (unknown !== undefined) throw new InvalidArgumentError(`It takes ${topics.join(', ')}.`)
  return [...before, ...asked]
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It takes a whole number from 0.')
  return Number(value)
}

function readNumber(value: string): number {
  const number = readCount(value)
  if (number < 1) throw new InvalidArgumentError('It takes a whole number from 1.')
  return number
}

const mostThreads = 256

function readConcurrency(value: string): Concurrency {
  if (value === 'auto' || value === 'off') return value
  const threads = /^\d+$/.test(value) ? Number(value) : 0
  if (threads >= 1 && threads <= mostThreads) return threads
  throw new InvalidArgumentError(`It takes a number from 1 to ${mostThreads}, auto or off.`)
}

export function readDate(value: string): string {
  const isDate = value.length === '2026-01-31'.length && isCalendarDay(value)
  if (!isDate) throw new InvalidArgumentError('It takes a date such as 2026-01-31.')
  return value
}
