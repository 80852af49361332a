import { basename } from 'node:path'

/** What a draft is, to be compared with what is found in it. */
export type Verdict = 'positive' | 'negative'

/** Which labels of a file mean that there is something to find, and which that there is not. */
export interface LabelNames {
  readonly positive: readonly string[] | undefined
  readonly negative: readonly string[] | undefined
}

/**
 * Where nothing else is said, these labels mean that there is nothing to find, and every other
 * label that there is. A label with a colon (`func:slur`, `target:women`) describes a draft and
 * decides nothing, but for `rule:<id>`, which names a rule that has to report it.
 */
const negativeByConvention =
  /^(?:benign|civil|clean|correct|harmless|healthy|mention|near-miss|neither|neutral|none|polite|safe)$|^(?:no|non|not)-|^non[a-z]/

/** A positive label outweighs a negative one. Drafts with neither are left out of the score. */
export function verdictOf(labels: readonly string[], names: LabelNames): Verdict | undefined {
  const { positive, negative } = names
  if (labels.some((label) => label.startsWith('rule:'))) return 'positive'
  const isNegative = (label: string): boolean =>
    negative ? negative.includes(label) : negativeByConvention.test(label)
  const isPositive = (label: string): boolean =>
    positive ? positive.includes(label) : !label.includes(':') && !isNegative(label)
  if (labels.some(isPositive)) return 'positive'
  return labels.some(isNegative) ? 'negative' : undefined
}

/** The rules that a draft says have to report it. */
export function rulesNamedBy(labels: readonly string[]): string[] {
  return labels.filter((label) => label.startsWith('rule:')).map((label) => label.slice(5))
}

/**
 * Reads which labels a folder's `manifest.json` calls positive and negative: a list, or an object
 * with a list `files`, of entries with `file`, `positive` and `negative`.
 */
export function readManifest(text: string): Map<string, LabelNames> {
  const manifest: unknown = JSON.parse(text)
  const entries = Array.isArray(manifest) ? manifest : (manifest as { files?: unknown }).files
  const names = new Map<string, LabelNames>()
  if (!Array.isArray(entries)) return names
  for (const entry of entries as readonly Readonly<Record<string, unknown>>[]) {
    if (typeof entry['file'] !== 'string') continue
    names.set(basename(entry['file']), {
      positive: textsIn(entry['positive']),
      negative: textsIn(entry['negative']),
    })
  }
  return names
}

function textsIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter((each) => typeof each === 'string')
}
