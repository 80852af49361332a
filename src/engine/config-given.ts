import type { ConfigProblem } from '../core/config-issues.ts'
import { checkConfig } from './config-check.ts'
import type { Config } from '../core/config.ts'
import { UsageError } from '../core/errors.ts'
import type { Rule } from '../core/rule.ts'

/** How messages call a configuration that a program hands over. */
export const givenName = 'config'

/** A place in a configuration, or another object, that is no file: `config.meta.platform`. */
export function givenPlace(
  { path, end }: Pick<ConfigProblem, 'path' | 'end'>,
  name: string = givenName,
): string {
  // The message names a key that is wrong itself.
  const steps = end === 'key' ? path.slice(0, -1) : path
  const named = steps.map((step) => (/^[a-z$]\w*$/i.test(String(step)) ? `.${step}` : `[${step}]`))
  return name + named.join('')
}

/**
 * @param isPartial Whether there are rules besides, in code that was not run.
 * @throws {UsageError} With every mistake of a configuration that a program hands over.
 */
export function checkGiven(config: Config, rules: readonly Rule[], isPartial = false): void {
  const lines = checkConfig(config, rules, isPartial).map(
    (problem) => `${givenPlace(problem)}: ${problem.message}`,
  )
  if (lines.length === 0) return
  throw new UsageError('bad-config', lines.join('\n'))
}

/** What leads to files, and where there are none leads nowhere. */
const leadsToFiles = ['extends', 'plugins', 'overrides'] as const

/**
 * The same where nothing can be looked up.
 *
 * @throws {UsageError} Also for what would lead to files.
 */
export function checkGivenAlone(config: Config, rules: readonly Rule[]): void {
  const key = leadsToFiles.find((name) => config[name] !== undefined)
  if (key !== undefined) {
    throw new UsageError(
      'needs-files',
      `${givenName}: “${key}” leads to files, and there are none here`,
      { hint: hints[key] },
    )
  }
  checkGiven(config, rules)
}

const hints: Readonly<Record<(typeof leadsToFiles)[number], string>> = {
  extends: 'Write out what it would bring; a profile is named by “profile”',
  plugins: 'Import the module, and hand it to createLinter({ plugins: [module] })',
  overrides: 'Say what holds for a draft with it: lintText(text, { meta })',
}
