import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { FileResult } from '../src/core/finding.ts'
import { hostileDrafts, number } from './hostile-drafts.ts'
import { lintText } from './harness.ts'

/** Everything there is, over one text. */
function lintAll(text: string, format = 'markdown'): Promise<FileResult> {
  return lintText(text, { rules, format })
}

describe('a hostile draft', () => {
  test.each(hostileDrafts)('of %s is read to its end', async (_, text) => {
    const result = await lintAll(`${text}\n\n${number}\n`)
    expect(result.incomplete).toBe(false)
  })
})
