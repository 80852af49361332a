import * as v from 'valibot'
import { describeIssue } from '../core/config-issues.ts'
import { type SuppressEntry, suppressEntry } from '../core/meta.ts'
import type { Range } from '../core/sentences.ts'
import { nodeAt, placeOf } from './yaml-places.ts'

/** Something that a draft, or its sidecar, says of the draft, and that cannot be meant. */
export type MetaProblem = Range & { readonly message: string }

/**
 * The issues in our words, each at its place. None repeats what is written: it may tell of somebody.
 *
 * @param name What the checked value is called.
 * @param root The node of the value.
 * @param range What the YAML is a part of.
 */
export function problemsIn(
  issues: readonly v.BaseIssue<unknown>[],
  schema: v.GenericSchema,
  name: string,
  root: unknown,
  range: Range,
): MetaProblem[] {
  return issues
    .flatMap((issue) => describeIssue(issue, schema, name, true))
    .map(({ steps, end, message }) => ({
      message: message.charAt(0).toUpperCase() + message.slice(1),
      ...placeOf(nodeAt(root, steps, end), range),
    }))
}

/** The entries of `suppress` that are right, so that a slip in one does not end the others. */
export function rightEntries(
  suppress: unknown,
): { readonly entry: SuppressEntry; readonly index: number }[] {
  if (!Array.isArray(suppress)) return []
  return suppress.flatMap((item: unknown, index) => {
    const checked = v.safeParse(suppressEntry, item)
    return checked.success ? [{ entry: checked.output, index }] : []
  })
}
