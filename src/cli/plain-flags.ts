import { isCommandName } from './command-names.ts'
import type { LintFlags } from './options.ts'

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

/** Flags that are nothing but on or off, and what each sets. */
export const switches: Readonly<Record<`--${string}`, Partial<LintFlags>>> = {
  '--no-config': { config: false },
  '--no-code-config': { codeConfig: false },
  '--no-ignore': { ignore: false },
  '--no-gitignore': { gitignore: false },
  '--no-baseline': { baseline: false },
  '--no-inline-config': { inlineConfig: false },
  '--staged': { staged: true },
  '--changed': { changed: true },
  '--changed-lines': { changedLines: true },
  '--no-error-on-unmatched-pattern': { errorOnUnmatchedPattern: false },
  '--quiet': { quiet: true },
  '--exit-zero': { exitZero: true },
  '--show-sensitive': { showSensitive: true },
  '--verbose': { verbose: true },
  '--statistics': { statistics: true },
  '--fix': { fix: true },
  '--fix-unsafe': { fixUnsafe: true },
  '--diff': { diff: true },
  '--watch': { watch: true },
  '--cache': { cache: true },
  // Read with the rest of what a terminal says of itself.
  '--color': {},
  '--no-color': {},
}

/** Drafts, and what to do with them. */
export interface PlainRun {
  readonly paths: readonly string[]
  readonly flags: LintFlags
}

/**
 * What was given, where it is nothing but drafts and switches, as in most runs: to load what
 * understands the other flags takes a tenth of a short run.
 */
export function readPlainly(argv: readonly string[]): PlainRun | undefined {
  const given = argv[0] === 'lint' ? argv.slice(1) : argv
  const paths: string[] = []
  const flags = { ...plainFlags }
  for (const argument of given) {
    if (Object.hasOwn(switches, argument)) {
      Object.assign(flags, switches[argument as `--${string}`])
    } else if (argument.startsWith('-')) return undefined
    else paths.push(argument)
  }
  const isOther = given === argv && isCommandName(paths[0])
  return given.length === 0 || isOther ? undefined : { paths, flags }
}
