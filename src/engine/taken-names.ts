import { UsageError } from '../core/errors.ts'
import type { RuleId } from '../core/finding.ts'
import type { Rule } from '../core/rule.ts'

/** What rules are called that there are already, and whence they come. */
export interface TakenNames {
  /**
   * @param at Where the rule is brought in, for people.
   * @param home Where it was written, which whoever comes later with the same name is told.
   * @throws {UsageError} When the name is taken, or stands in a category of ours.
   */
  take(id: RuleId, at: string, home: string): void
}

export function createTakenNames(builtIn: readonly Rule[]): TakenNames {
  const taken = new Map<RuleId, string>(builtIn.map(({ id }) => [id, 'which is built in']))
  const ours = new Set(['professional', ...builtIn.map(({ id }) => categoryOf(id))])
  // It is there for a team’s own.
  ours.delete('custom')

  return {
    take(id, at, home) {
      const where = taken.get(id)
      const category = categoryOf(id)
      if (where !== undefined || ours.has(category)) {
        const clash =
          where === undefined
            ? `“${id}” stands in the category ${category}, which is ours`
            : `there is a rule “${id}” already, ${where}`
        throw new UsageError('rule-clash', `${at}: ${clash}`, {
          hint: 'Call it custom/…, or give it a category of your own, such as the team’s name',
        })
      }
      taken.set(id, `in ${home}`)
    },
  }
}

function categoryOf(id: RuleId): string {
  return id.slice(0, id.indexOf('/'))
}
