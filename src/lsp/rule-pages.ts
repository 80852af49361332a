import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleId } from '../core/finding.ts'
import { uriOf } from './addresses.ts'

/** The pages of documentation that come with the package. */
export interface RulePages {
  uriOf(rule: RuleId): string | undefined
}

export function createRulePages(folder: string | undefined): RulePages {
  return {
    uriOf(rule) {
      if (folder === undefined || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule)) return undefined
      const page = join(folder, `${rule}.md`)
      return existsSync(page) ? uriOf(page) : undefined
    },
  }
}
