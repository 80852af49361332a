import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules as builtInRules } from '../../../rules/index.ts'
import type { Paint } from '../../core/reporter.ts'
import type { Rule } from '../../core/rule.ts'
import type { ConfigFlags, ConfigLoader, ExplainedValue } from '../../node/config.ts'
import {
  type ExplainedSidecar,
  explainFrontMatter,
  explainSidecar,
  withNearer,
} from '../../node/explain-draft.ts'
import { asNamed } from '../../node/file-targets.ts'
import { createFormatOf, type FileFlags, findFiles, type FoundFiles } from '../../node/files.ts'
import { showPath } from '../../node/paths.ts'
import { plural } from '../../reporters/plural.ts'
import { printable } from '../../reporters/printable.ts'
import { type Io, loadPaint } from '../io.ts'
import { openConfig } from '../open-config.ts'

export interface ConfigArgs extends ConfigFlags, FileFlags {
  readonly file?: string | undefined
  /** What is in, what is out and why, instead of the values. */
  readonly files?: boolean | undefined
  readonly json?: boolean | undefined
}

/** Shows the configuration in force for a file, or which files it is in force for. */
export async function configCommand(
  args: ConfigArgs,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr' | 'stdin' | 'color'>,
  rules: readonly Rule[] = builtInRules,
): Promise<number> {
  const config = openConfig(io, rules, args)
  const paint = await loadPaint(io.color && !args.json)
  if (args.files) return showFiles(args, config, paint, io)

  const { values, problems } = await explainAll(args, config, io.cwd)
  const { file: source } = await config.resolve(args.file)
  const shown = source === undefined ? null : showPath(io.cwd, source)
  for (const problem of problems) io.stderr(`professional: ${problem}\n`)
  const exitCode = problems.length > 0 ? 2 : 0
  if (args.json) {
    const report = { schemaVersion: 1, file: args.file ?? null, configuration: shown, values }
    io.stdout(`${JSON.stringify(report, undefined, 2)}\n`)
    return exitCode
  }
  io.stdout(showValues(args.file ?? 'the current folder', shown, values, paint))
  const note = await remarkOn(args, config, io)
  if (note !== undefined) io.stderr(`professional: ${note}\n`)
  return exitCode
}

/** What the configuration says, and nearer what the draft and its sidecar say. */
async function explainAll(
  { file, ext }: ConfigArgs,
  config: ConfigLoader,
  cwd: string,
): Promise<ExplainedSidecar> {
  const values = await config.explain(file)
  if (file === undefined) return { values, problems: [] }
  const draft = resolve(cwd, file)
  const sidecar = await explainSidecar(draft, file)
  const own = await explainFrontMatter(draft, file, createFormatOf(ext)(draft))
  return {
    values: withNearer(withNearer(values, sidecar.values), own),
    problems: sidecar.problems,
  }
}

function showValues(
  name: string,
  source: string | null,
  values: readonly ExplainedValue[],
  paint: Paint,
): string {
  // Rules that nobody has asked for, and their options, would hide those that are in force.
  const off = new Set(values.filter(isUnasked).map(({ key }) => key))
  const isOption = (key: string): boolean => off.has(key.slice(0, key.lastIndexOf('.')))
  const rows = values
    .filter(({ key }) => !off.has(key) && !isOption(key))
    .map(({ key, value, origin }) => ({ key, value: inline(value), origin }))
  const keyWidth = Math.max(...rows.map(({ key }) => key.length))
  const valueWidth = Math.min(40, Math.max(...rows.map(({ value }) => value.length)))
  const lines = rows.map(
    ({ key, value, origin }) =>
      `${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${paint.dim(origin)}`,
  )
  const from =
    source === null ? 'No configuration file: all is as it comes.' : `Configuration: ${source}`
  const rest =
    off.size === 0 ? '' : `\n${plural(off.size, 'more rule')} off; --json lists them too\n`
  return `${paint.bold(`In force for ${name}`)}\n${from}\n\n${lines.join('\n')}\n${rest}`
}

function isUnasked({ key, value, origin }: ExplainedValue): boolean {
  return key.startsWith('rules.') && value === 'off' && origin === 'default'
}

function inline(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'not set')
}

/** What somebody who asks about one file should know beside its configuration. */
async function remarkOn(
  args: ConfigArgs,
  config: ConfigLoader,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<string | undefined> {
  if (args.file === undefined) return undefined
  const path = resolve(cwd, args.file)
  if (!existsSync(path)) return `${args.file} does not exist; this would be in force for it`
  if (!statSync(path).isFile()) return `${args.file} is no file; this would be in force for one`
  if (createFormatOf(args.ext)(path) === undefined) {
    return `${args.file} is not linted: no known format`
  }
  const { notes } = await findFiles([asNamed(args.file)], { cwd, flags: args, config })
  return notes.map((note) => `${note.path} is not linted: ${note.message}`)[0]
}

async function showFiles(
  args: ConfigArgs,
  config: ConfigLoader,
  paint: Paint,
  io: Pick<Io, 'cwd' | 'stdout' | 'stdin'>,
): Promise<number> {
  const found: FoundFiles = await findFiles(args.file === undefined ? [] : [args.file], {
    cwd: io.cwd,
    config,
    stdin: () => io.stdin(),
    // Nothing to lint is an answer here, and no mistake.
    flags: { ...args, errorOnUnmatchedPattern: false },
  })
  const files = found.files.map(({ path, format }) => ({ path, format }))
  const out = [...found.notes, ...found.out].map(({ path, message }) => ({ path, reason: message }))
  const { problems } = found
  if (args.json) {
    io.stdout(`${JSON.stringify({ schemaVersion: 1, files, out, problems }, undefined, 2)}\n`)
  } else {
    const lists = [
      list(
        'In',
        files.map(({ path, format }) => [path, format]),
        paint,
      ),
      list(
        'Out',
        out.map(({ path, reason }) => [path, reason]),
        paint,
      ),
      list(
        'Unreadable',
        problems.map(({ path, message }) => [path, message]),
        paint,
      ),
    ]
    io.stdout(lists.filter((text) => text !== '').join('\n'))
  }
  return problems.length > 0 ? 2 : 0
}

function list(title: string, rows: readonly (readonly [string, string])[], paint: Paint): string {
  if (rows.length === 0) return title === 'In' ? `${paint.bold('In (0)')}\n  nothing\n` : ''
  const width = Math.min(60, Math.max(...rows.map(([path]) => path.length)))
  const lines = rows.map(
    ([path, more]) => `  ${printable(path).padEnd(width)}  ${paint.dim(printable(more))}`,
  )
  return `${paint.bold(`${title} (${rows.length})`)}\n${lines.join('\n')}\n`
}
