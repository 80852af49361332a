import * as v from 'valibot'
import { isMap } from 'yaml'
import { describeIssue } from '../core/config-issues.ts'
import type { Sidecar, Source } from '../core/document.ts'
import { type DraftMeta, metaEntries, metaSchema, suppressEntry } from '../core/meta.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { mistakesIn, mostMistakes, nodeAt, parseYaml, placeOf, toJs } from './yaml-places.ts'

/** Reads what a file beside a draft says of it; what is wrong in it does not spoil the rest. */
export function readSidecar(source: Source): Sidecar {
  const { text } = source
  const range = { start: 0, end: text.length }
  const document = parseYaml(text)
  const mistakes = mistakesIn(document, range, 'The sidecar is not YAML')
  const contents = document?.contents
  if (mistakes.length > 0 || !document || !contents) return empty(source, mistakes)
  if (!isMap(contents)) {
    const message = 'A sidecar holds keys and values, such as “kind: thread”'
    return empty(source, [{ message, ...placeOf(contents, range) }])
  }
  const value = toJs(contents, document)
  const { issues = [] } = v.safeParse(metaSchema, value)
  const described = issues.flatMap((issue) => describeIssue(issue, metaSchema, 'the sidecar', true))
  return {
    ...empty(
      source,
      described.slice(0, mostMistakes).map(({ steps, end, message }) => ({
        message: message.charAt(0).toUpperCase() + message.slice(1),
        ...placeOf(nodeAt(contents, steps, end), range),
      })),
    ),
    meta: metaIn(value),
    suppress: entriesIn(value).map(({ entry, index }) => ({
      ...entry,
      at: placeOf(nodeAt(contents, ['suppress', index], 'value'), range),
    })),
  }
}

function empty(source: Source, mistakes: readonly (Range & { message: string })[]): Sidecar {
  const notices = mistakes.map((mistake): Notice => ({
    id: 'professional/sidecar',
    isBeside: true,
    ...mistake,
  }))
  return { source, meta: {}, suppress: [], notices }
}

function metaIn(value: unknown): DraftMeta {
  const meta: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value ?? {})) {
    if (key === 'suppress' || !Object.hasOwn(metaEntries, key)) continue
    // Known on the line above.
    const checked = v.safeParse(metaEntries[key as keyof DraftMeta], inner)
    if (checked.success) meta[key] = checked.output
  }
  return meta
}

function entriesIn(
  value: unknown,
): { entry: v.InferOutput<typeof suppressEntry>; index: number }[] {
  const { suppress } = (value ?? {}) as { suppress?: unknown }
  if (!Array.isArray(suppress)) return []
  return suppress.flatMap((item: unknown, index) => {
    const checked = v.safeParse(suppressEntry, item)
    return checked.success ? [{ entry: checked.output, index }] : []
  })
}
