import { UsageError } from '../core/errors.ts'
import type { FoundFiles } from '../node/files.ts'
import type { GitScope } from '../node/git.ts'
import type { LintFlags } from './options.ts'

export const nothingFound: FoundFiles = { files: [], problems: [], notes: [], out: [] }

/**
 * Which of git's changes are to be linted, if the flags speak of any.
 *
 * @throws {UsageError} For flags that do not go together.
 */
export function scopeOf(flags: LintFlags): GitScope | undefined {
  const { staged, changed, since, changedLines, diff } = flags
  const asked = [staged && '--staged', changed && '--changed', since !== undefined && '--since']
  const [first, second] = asked.filter((flag) => typeof flag === 'string')
  if (first !== undefined && second !== undefined) {
    throw new UsageError('bad-flags', `${first} and ${second} do not go together`, {
      hint: 'Choose one: the next commit, the work tree, or what a branch has brought',
    })
  }
  if (staged && !diff && (flags.fix || flags.fixUnsafe)) {
    throw new UsageError('bad-flags', 'What is staged cannot be mended in place', {
      hint: 'Show what would change with --diff, or run --fix on the files and stage them again',
    })
  }
  if (staged) return { kind: 'staged' }
  if (since !== undefined) return { kind: 'since', ref: since }
  return changed || changedLines ? { kind: 'changed' } : undefined
}
