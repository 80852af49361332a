import * as v from 'valibot'
import { frontMatterOf } from '../core/front-matter.ts'
import type { Lines } from '../core/lines.ts'
import { metaEntries } from '../core/meta.ts'
import { inOurWords } from '../core/meta-words.ts'
import { type PlainEntry, plainEntries } from '../core/plain-yaml.ts'
import { isEntry } from '../core/shown.ts'
import type { Range } from '../core/sentences.ts'
import { frontField } from './front-field.ts'
import type { FrontMatter } from './front-matter.ts'

/** Whether the front matter of a text can be read without a reader of YAML. */
export function hasPlainFrontMatter(text: string): boolean {
  const range = frontMatterOf(text)
  return range !== undefined && entriesIn(text, range) !== undefined
}

/** The very same that a reader of YAML makes of it; `undefined` where it takes one. */
export function readPlainFrontMatter(
  text: string,
  range: Range,
  lines: Lines,
): FrontMatter | undefined {
  const entries = entriesIn(text, range)
  if (!entries) return undefined
  const meta: Record<string, unknown> = {}
  for (const { key, isTop, values } of entries) {
    if (!isTop || !isEntry(key)) continue
    // What has another shape is a site generator's.
    const checked = v.safeParse(metaEntries[key], inOurWords(key, values[0]?.value))
    if (checked.success) meta[key] = checked.output
  }
  const fields = entries.flatMap(({ key, values }) =>
    values.flatMap(({ value, start, end }) => {
      const at = { start: range.start + start, end: range.start + end }
      return value === '' ? [] : [frontField(value, key, at, text, lines)]
    }),
  )
  return { meta, fields, posts: [], notices: [], sought: [] }
}

function entriesIn(text: string, { start, end }: Range): readonly PlainEntry[] | undefined {
  const entries = plainEntries(text.slice(start, end))
  return entries && entries.length > 0 && entries.every(isPlain) ? entries : undefined
}

/** What is known of a draft has to be a string here; elsewhere it is what stands there. */
function isPlain({ key, isTop, written, values }: PlainEntry): boolean {
  if (!isTop || !isEntry(key)) return true
  return values.length === 1 && !written.startsWith('[') && !maybeNumber.test(written)
}

const maybeNumber = /^[-+]?(?:0[ox][\da-f]+|\.?\d[\d.]*(?:e[-+]?\d+)?|\.(?:inf|nan))$/i
