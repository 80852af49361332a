import { plural } from '../reporters/plural.ts'
import type { Check } from './checks.ts'
import { showPath } from '../node/paths.ts'

/** Whether and how a text is checked, in a sentence or two. */
export function statusOf(check: Check | undefined): string {
  if (!check) return 'professional: this text is not checked, as the editor has not handed it over'
  const { seen, reason, problem } = check
  if (problem) return `professional: this draft is not checked. ${problem.message}`
  if (!seen) return `professional: this text is not checked: ${reason}`
  const { draft, plan, result } = seen
  const { file, config } = draft.resolved
  const by =
    file === undefined ? 'without a configuration file' : `by ${showPath(draft.folder, file)}`
  const found = plural(result.diagnostics.length, 'finding')
  const silenced = result.suppressed.length > 0 ? `, ${result.suppressed.length} silenced` : ''
  const refused = draft.resolved.refused.map((one) => `. ${one}`).join('')
  return (
    `professional: ${draft.path} is checked as ${draft.format} with the profile ` +
    `${config.profile}, ${by}: ${plural(plan.rules.length, 'rule')}, ${found}${silenced}${refused}`
  )
}
