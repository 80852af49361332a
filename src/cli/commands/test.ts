import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { rules as builtInRules } from '../../../rules/index.ts'
import { UsageError } from '../../core/errors.ts'
import { todayInUtc } from '../../core/today.ts'
import type { ConfigFlags, OwnConfig } from '../../node/config.ts'
import { findOwnFolder, ownFolderName } from '../../node/own-folder.ts'
import { loadOwnRules } from '../../node/own-rules.ts'
import { pathInside, showPath } from '../../node/paths.ts'
import { checkPatterns, slownessInWords } from '../../node/pattern-check.ts'
import { readTermFile } from '../../node/term-file.ts'
import { createExampleLinter } from '../../node/try-example.ts'
import { plural } from '../../reporters/plural.ts'
import type { Io } from '../io.ts'
import { openConfig } from '../open-config.ts'
import { findGaps, listOwnTests, runOwnTests } from '../own-tests.ts'
import { failedIn, listTests, showFailure, showGaps, showPatterns } from '../own-tests-page.ts'
import { takePen } from '../page.ts'

export interface TestArgs extends Pick<ConfigFlags, 'config' | 'codeConfig'> {
  readonly paths: readonly string[]
  readonly coverage?: boolean | undefined
  readonly now?: string | undefined
}

/** Runs the examples of a team's own rules and terms. */
export async function testCommand(
  args: TestArgs,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr' | 'color' | 'width'>,
): Promise<number> {
  const { cwd } = io
  const all = await openConfig(io, builtInRules, args).own('.')
  const own = args.paths.length === 0 ? all : await choose(args.paths, all, args, cwd)
  const teamRule = builtInRules.find((rule) => rule.teamTerms)
  const tests = teamRule ? listOwnTests(own, teamRule) : []
  if (!teamRule || tests.length === 0) throw nothingHere(args)

  let failure: unknown
  const linter = createExampleLinter(args.now ?? todayInUtc(), (_, error) => {
    failure ??= error
  })
  const failures = {
    take(): unknown {
      const taken = failure
      failure = undefined
      return taken
    },
  }
  const pen = await takePen(io)
  const results = await runOwnTests(tests, linter, failures)
  const failed = failedIn(results)
  const code = [...new Set(own.ownRules.map(({ file }) => file))]
  const parts = [
    listTests(tests, results, cwd, pen),
    ...failed.map((result) => showFailure(result, cwd, pen)),
    showPatterns(
      code.map((file) => checkPatterns(file, cwd)),
      slownessInWords,
      pen,
    ),
    args.coverage ? showGaps(await findGaps(own, teamRule, linter), cwd, pen) : '',
    failed.length === 0
      ? `${pen.paint.green('✔')} ${plural(results.length, 'example')} as expected\n`
      : `${pen.paint.red('✖')} ${failed.length} of ${plural(results.length, 'example')} not as expected\n`,
  ]
  io.stdout(parts.filter((part) => part !== '').join('\n'))
  return failed.length === 0 ? 0 : 1
}

/** The rules and terms in the named files and folders, whether the configuration has them or not. */
async function choose(
  paths: readonly string[],
  all: OwnConfig,
  { codeConfig }: TestArgs,
  cwd: string,
): Promise<OwnConfig> {
  const ownRules = new Set<OwnConfig['ownRules'][number]>()
  const termFiles = new Set<OwnConfig['termFiles'][number]>()
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const stats = statSync(absolute, { throwIfNoEntry: false })
    if (!stats) {
      throw new UsageError('no-such-path', `There is no ${path}`, {
        hint: 'Name a file of rules or terms, or a folder with some',
      })
    }
    const isIn = ({ file }: { readonly file: string }): boolean =>
      file === absolute || pathInside(absolute, file) !== undefined
    const rules = all.ownRules.filter(isIn)
    const terms = all.termFiles.filter(isIn)
    for (const rule of rules) ownRules.add(rule)
    for (const file of terms) termFiles.add(file)
    if (rules.length + terms.length > 0) continue
    const isOwnFolder = basename(absolute) === ownFolderName
    const found = stats.isDirectory()
      ? findOwnFolder(isOwnFolder ? dirname(absolute) : absolute)
      : undefined
    const isCode = /\.[cm]?[jt]s$/.test(absolute)
    const ruleFiles = found?.rules ?? (stats.isFile() && isCode ? [absolute] : [])
    const wordFiles = found?.terms ?? (stats.isFile() && !isCode ? [absolute] : [])
    if (codeConfig === false && ruleFiles.length > 0) {
      throw new UsageError('config-is-code', `${showPath(cwd, absolute)} is code`, {
        hint: 'Leave out --no-code-config to run it',
      })
    }
    for (const file of ruleFiles) {
      for (const rule of await loadOwnRules(file, cwd)) ownRules.add(rule)
    }
    for (const file of wordFiles) termFiles.add(readTermFile(file, cwd))
  }
  return { ownRules: [...ownRules], termFiles: [...termFiles] }
}

function nothingHere({ paths }: TestArgs): UsageError {
  const where = paths.length === 0 ? 'here' : `in ${paths.join(', ')}`
  return new UsageError('nothing-to-test', `There are no rules or terms of your own ${where}`, {
    hint: 'They are looked for in .professional/rules and .professional/terms, beside the configuration',
  })
}
