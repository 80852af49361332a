import type { Plan } from '../core/config.ts'
import type { FileResult } from '../core/finding.ts'
import { hashContent } from './content-hash.ts'
import { createKeeper } from './keep-draft.ts'
import type { KeptDraft } from './kept-draft.ts'
import { isPlain } from './packed-results.ts'

/** What a cache may keep of drafts that are looked at under a plan. */
export interface Keeping {
  /** The same, but it notes when somebody asks for the day. */
  readonly plan: Plan
  /**
   * To be called right after a draft was looked at.
   *
   * @param text Empty where the draft is no text.
   * @returns Undefined where nothing may be kept, so that the draft is looked at each time.
   */
  keep(result: FileResult, bytes: Uint8Array, text: string): KeptDraft | undefined
}

export function createKeeping(plan: Plan): Keeping {
  const { today, ...rest } = plan
  const keep = createKeeper(plan)
  let isOfItsDay = false
  return {
    plan: {
      ...rest,
      get today() {
        isOfItsDay = true
        return today
      },
    },
    keep(result, bytes, text) {
      const about = { content: hashContent(bytes), isOfItsDay }
      isOfItsDay = false
      if (result.incomplete || result.sidecar || result.sought) return undefined
      if (isPlain(result)) return { ...about, findings: undefined }
      const findings = keep(result, bytes, text)
      return findings && { ...about, findings }
    },
  }
}
