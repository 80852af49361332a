import { existsSync } from 'node:fs'
import type { FormatId } from '../core/document.ts'
import type { FileResult } from '../core/finding.ts'
import { frontMatterFormats, frontMatterOf, ownKey } from '../core/front-matter.ts'
import { isRecord } from '../core/is-record.ts'
import { createLines } from '../core/lines.ts'
import type { DraftMeta, SuppressEntry } from '../core/meta.ts'
import { sidecarResult } from '../engine/notices-result.ts'
import { decode } from '../readers/decode.ts'
import type { ExplainedValue } from './config.ts'
import { parsePositioned } from './config-positions.ts'
import { readBytes } from './decode.ts'
import { contentBeside, readSidecarFrom, sidecarOf } from './sidecars.ts'

/** What the sidecar of a draft adds to what is in force for it. */
export interface ExplainedSidecar {
  readonly values: readonly ExplainedValue[]
  /** What is wrong with it, each to be read after the name of the program. */
  readonly problems: readonly string[]
}

/**
 * @param draft Absolute.
 * @param path The same as it is shown.
 */
export async function explainSidecar(draft: string, path: string): Promise<ExplainedSidecar> {
  const content = contentBeside(draft)
  if (!content) return { values: [], problems: [] }
  const shown = sidecarOf(path)
  const read = await readSidecarFrom(shown, content)
  if ('problem' in read) return { values: [], problems: [`${shown}: ${read.problem.message}`] }
  const { source, meta, suppress, notices } = read.sidecar
  const own = suppress.map(({ at: _, ...entry }) => entry)
  const said = { ...meta, ...(own.length > 0 && { suppress: own }) }
  const values = explained(said, linesOf(source.text), shown)
  return { values, problems: problemsIn(sidecarResult(source, notices)) }
}

function problemsIn({ path, diagnostics }: FileResult): string[] {
  return diagnostics.map(({ position: { start }, message }) => {
    return `${path}:${start.line}:${start.column}: ${message}`
  })
}

/**
 * What a draft says of itself in front matter.
 *
 * @param draft Absolute.
 * @param path The same as it is shown.
 */
export async function explainFrontMatter(
  draft: string,
  path: string,
  format: FormatId | undefined,
): Promise<readonly ExplainedValue[]> {
  if (format === undefined || !frontMatterFormats.has(format) || !existsSync(draft)) return []
  const content = readBytes(draft)
  const decoded = 'bytes' in content ? decode(content.bytes) : content
  if ('problem' in decoded) return []
  const { text } = decoded
  const range = frontMatterOf(text)
  if (!range) return []
  const { readFrontMatter } = await import('../readers/front-matter.ts')
  const front = readFrontMatter(text, range, createLines(text))
  if (!front) return []
  // The ruler above it is a line too.
  return explained(front.meta, linesOf(text.slice(range.start, range.end), 1), path)
}

function explained(
  said: DraftMeta,
  lineOf: (key: string) => number,
  path: string,
): ExplainedValue[] {
  return Object.entries(said).map(([key, value]: [string, unknown]) => ({
    key: `meta.${key}`,
    value: key === 'suppress' ? (value as readonly SuppressEntry[]).map(withoutWords) : value,
    origin: `${path}:${lineOf(key)}`,
  }))
}

/** What is silenced may be what identifies somebody. */
function withoutWords({ text, ...entry }: SuppressEntry): SuppressEntry {
  return text === undefined ? entry : { ...entry, text: '(not shown)' }
}

/** Where keys stand in YAML, at the top or below `professional`, which is nearer. */
function linesOf(yaml: string, linesBefore = 0): (key: string) => number {
  const positioned = parsePositioned(yaml, false)
  if (Array.isArray(positioned)) return () => 1 + linesBefore
  const { value, pointAt } = positioned
  const own = isRecord(value) && isRecord(value[ownKey]) ? value[ownKey] : {}
  return (key) => {
    const path = Object.hasOwn(own, key) ? [ownKey, key] : [key]
    return pointAt(path, 'key').line + linesBefore
  }
}

/** What a draft or its sidecar says is nearer than what is said elsewhere; they silence together. */
export function withNearer(
  values: readonly ExplainedValue[],
  nearer: readonly ExplainedValue[],
): readonly ExplainedValue[] {
  const own = new Set(nearer.map(({ key }) => key))
  const others = values.filter(({ key }) => {
    const [name = '', entry = ''] = key.split('.')
    return key === 'meta.suppress' || !own.has(`${name}.${entry}`)
  })
  const rules = others.findIndex(({ key }) => !/^(?:profile$|meta\.)/.test(key))
  return others.toSpliced(rules < 0 ? others.length : rules, 0, ...nearer)
}
