import * as v from 'valibot'
import { isMap } from 'yaml'
import type { Sidecar, Source } from '../core/document.ts'
import { isRecord } from '../core/is-record.ts'
import { type DraftMeta, metaEntries, metaSchema } from '../core/meta.ts'
import { inOurWords } from '../core/meta-words.ts'
import type { Notice } from '../core/notices.ts'
import { type MetaProblem, problemsIn, rightEntries } from './meta-problems.ts'
import { mistakesIn, mostMistakes, nodeAt, parseYaml, placeOf, toJs } from './yaml-places.ts'

/** Reads what a file beside a draft says of it; what is wrong in it does not spoil the rest. */
export function readSidecar(source: Source): Sidecar {
  const { text } = source
  const range = { start: 0, end: text.length }
  const document = parseYaml(text)
  const mistakes = mistakesIn(document, text, range, 'The sidecar is not YAML')
  const contents = document?.contents
  if (mistakes.length > 0 || !document || !contents) return empty(source, mistakes)
  if (!isMap(contents)) {
    const message = 'A sidecar holds keys and values, such as “kind: thread”'
    return empty(source, [{ message, ...placeOf(contents, range) }])
  }
  const value = settled(toJs(contents, document))
  const { issues = [] } = v.safeParse(metaSchema, value)
  const problems = problemsIn(issues, metaSchema, 'the sidecar', contents, range)
  return {
    ...empty(source, problems.slice(0, mostMistakes)),
    meta: metaIn(value),
    suppress: rightEntries(suppressOf(value)).map(({ entry, index }) => ({
      ...entry,
      at: placeOf(nodeAt(contents, ['suppress', index], 'value'), range),
    })),
  }
}

function empty(source: Source, mistakes: readonly MetaProblem[]): Sidecar {
  const notices = mistakes.map((mistake): Notice => ({
    id: 'professional/sidecar',
    isBeside: true,
    ...mistake,
  }))
  return { source, meta: {}, suppress: [], notices }
}

function settled(value: unknown): unknown {
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inOurWords(key, inner)]),
  )
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

/** There is no value where aliases multiply beyond measure. */
function suppressOf(value: unknown): unknown {
  return (value as { readonly suppress?: unknown } | undefined)?.suppress
}
