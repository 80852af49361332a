import { extname } from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { Rule } from '../core/rule.ts'
import { importModule } from './import-module.ts'
import { showPath } from './paths.ts'
import { refuseSlowPatterns } from './pattern-check.ts'
import { checkRule } from './rule-shape.ts'

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

/** @throws {UsageError} Where it is none. */
export function ruleIn(value: unknown, at: string): Rule {
  const checked = checkRule(value)
  if ('rule' in checked) return checked.rule
  throw new UsageError('bad-rule', `${at}: ${checked.problem}`, {
    hint: 'A rule is made with defineRule or defineLexiconRule of professional/rule',
  })
}

/** What rules are called that there are already, and whence they come. */
export interface TakenNames {
  /** @throws {UsageError} When the name is taken, or stands in a category of ours. */
  take(own: OwnRule, at: string): void
}

export function createTakenNames(builtIn: readonly Rule[], cwd: string): TakenNames {
  const taken = new Map<string, string | undefined>(builtIn.map(({ id }) => [id, undefined]))
  const ours = new Set(['professional', ...builtIn.map(({ id }) => categoryOf(id))])
  // It is there for a team’s own.
  ours.delete('custom')

  return {
    take({ rule: { id }, file }, at) {
      const hint = 'Call it custom/…, or give it a category of your own, such as the team’s name'
      if (taken.has(id)) {
        const there = taken.get(id)
        const where = there === undefined ? 'which is built in' : `in ${showPath(cwd, there)}`
        throw new UsageError('rule-clash', `${at}: there is a rule “${id}” already, ${where}`, {
          hint,
        })
      }
      if (ours.has(categoryOf(id))) {
        const message = `${at}: “${id}” stands in the category ${categoryOf(id)}, which is ours`
        throw new UsageError('rule-clash', message, { hint })
      }
      taken.set(id, file)
    },
  }
}

function categoryOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
