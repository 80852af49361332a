import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import * as v from 'valibot'
import type { Config } from '../../src/core/config.ts'
import { UsageError } from '../../src/core/errors.ts'
import { type DraftMeta, metaEntries } from '../../src/core/meta.ts'
import { type LabelNames, readManifest, type Verdict, verdictOf } from './labels.ts'

/** A stretch of a draft that somebody labelled, in UTF-16 code units. */
interface LabelledSpan {
  readonly start: number
  readonly end: number
  readonly label: string
}

export interface LabelledDraft {
  readonly id: string
  readonly text: string
  readonly labels: readonly string[]
  readonly verdict: Verdict | undefined
  readonly spans: readonly LabelledSpan[]
  readonly meta: DraftMeta
  /** Settings of rules for this draft alone, as in a configuration. */
  readonly rules: Config['rules']
}

export interface LabelledFile {
  readonly name: string
  readonly drafts: readonly LabelledDraft[]
}

const rowSchema = v.object({
  id: v.string(),
  text: v.string(),
  labels: v.array(v.string()),
  spans: v.optional(
    v.array(v.object({ start: v.number(), end: v.number(), label: v.string() })),
    [],
  ),
  meta: v.optional(v.record(v.string(), v.unknown()), {}),
  rules: v.optional(v.record(v.string(), v.any())),
})

/** Reads a file of labelled drafts, or all of a folder. */
export async function readLabelled(path: string, given: LabelNames): Promise<LabelledFile[]> {
  const kind = await stat(path).catch(() => undefined)
  if (!kind) throw new UsageError('no-match', `There is nothing at ${path}`)
  const folder = kind.isDirectory() ? path : dirname(path)
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').then(
    readManifest,
    () => new Map<string, LabelNames>(),
  )
  const names = kind.isDirectory()
    ? (await readdir(path)).filter((name) => extname(name) === '.jsonl').toSorted()
    : [basename(path)]
  if (names.length === 0) throw new UsageError('no-match', `There is no .jsonl file in ${path}`)
  return Promise.all(
    names.map(async (name) => {
      const said = manifest.get(name)
      const labels = {
        positive: given.positive ?? said?.positive,
        negative: given.negative ?? said?.negative,
      }
      const text = await readFile(join(folder, name), 'utf8')
      return { name: name.slice(0, -'.jsonl'.length), drafts: readRows(text, name, labels) }
    }),
  )
}

/** One JSON object a line. */
export function readRows(text: string, name: string, names: LabelNames): LabelledDraft[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const row = v.safeParse(rowSchema, parse(line))
    if (!row.success) {
      throw new UsageError('bad-row', `${name}:${index + 1} is no labelled draft`, {
        hint: 'A line is a JSON object with the members id, text and labels',
      })
    }
    const { id, text: draft, labels, spans, meta, rules } = row.output
    return [
      {
        id,
        text: draft,
        labels,
        verdict: verdictOf(labels, names),
        spans: toUtf16(draft, spans),
        meta: readMeta(meta),
        rules,
      },
    ]
  })
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Labelled data counts in code points. */
function toUtf16(text: string, spans: readonly LabelledSpan[]): LabelledSpan[] {
  if (spans.length === 0 || !/[\uD800-\uDBFF]/.test(text)) return [...spans]
  const letters = Array.from(text)
  const offset = (count: number): number => letters.slice(0, count).join('').length
  return spans.map(({ start, end, label }) => ({ start: offset(start), end: offset(end), label }))
}

/** What a file says of its drafts is ours only where it has our names and shapes. */
function readMeta(given: Readonly<Record<string, unknown>>): DraftMeta {
  const entries: Readonly<Record<string, v.GenericSchema>> = metaEntries
  const known = Object.entries(given).filter(([key, value]) => {
    const schema = Object.hasOwn(entries, key) ? entries[key] : undefined
    return schema !== undefined && v.is(schema, value)
  })
  return Object.fromEntries(known)
}
