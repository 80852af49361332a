import { extname } from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { Rule } from '../core/rule.ts'
import { ruleIn } from '../engine/rule-check.ts'
import { importModule } from './import-module.ts'
import { showPath } from './paths.ts'
import { refuseSlowPatterns } from './pattern-check.ts'

/** A rule that is not built in. */
export interface OwnRule {
  readonly rule: Rule
  /** Where it was written; absolute. */
  readonly file: string
}

/**
 * The rules of a file in `.professional/rules`: its default export, one or a list. They are on, as
 * nobody puts a rule there to have it ignored.
 *
 * @throws {UsageError}
 */
export async function loadOwnRules(file: string, cwd: string): Promise<OwnRule[]> {
  const shown = showPath(cwd, file)
  if (!['.js', '.mjs'].includes(extname(file))) {
    throw new UsageError('bad-rule', `${shown} cannot be a rule: it ends in “${extname(file)}”`, {
      hint: 'Rules are in .js or .mjs files; what they share may lie in a folder below',
    })
  }
  const imported = await importModule(file)
  if ('failure' in imported) {
    const { at, reason, cause } = imported.failure
    throw new UsageError('bad-rule', `${shown}${at}: cannot be run: ${reason}`, { cause })
  }
  const { default: main } = imported.module as { default?: unknown }
  if (main === undefined) {
    throw new UsageError('bad-rule', `${shown} exports no rule`, {
      hint: 'It needs “export default defineRule({ … })”; what rules share lies in a folder below',
    })
  }
  const rules = [main].flat().map((value) => ruleIn(value, shown))
  const ids = rules.map(({ id }) => id)
  refuseSlowPatterns(file, ids, cwd)
  return rules.map((rule) => ({ rule: { ...rule, profile: rule.profile ?? 'general' }, file }))
}
