import type { CallToolResult } from '@modelcontextprotocol/server'
import { UsageError } from '../../core/errors.ts'
import { toJson } from '../../reporters/json-text.ts'

/** What a tool found out, or in words that an assistant can act on why it could not. */
export async function answer(
  work: () => Promise<object>,
  reportBug: (error: unknown) => void,
): Promise<CallToolResult> {
  try {
    const output = await work()
    // Clients that know nothing of structured content show the text to their model.
    return { content: [{ type: 'text', text: toJson(output) }], structuredContent: { ...output } }
  } catch (error) {
    return { content: [{ type: 'text', text: wordsFor(error, reportBug) }], isError: true }
  }
}

function wordsFor(error: unknown, reportBug: (error: unknown) => void): string {
  if (error instanceof UsageError) {
    return [error.message, error.hint].filter((part) => part !== undefined).join('. ') + '.'
  }
  reportBug(error)
  return 'This is a bug of ours, sorry; the log of the server has more. Nothing was found out.'
}
