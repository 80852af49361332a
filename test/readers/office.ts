import { strToU8, zipSync } from 'fflate'
import type { FileResult } from '../../src/core/finding.ts'
import type { DraftMeta } from '../../src/core/meta.ts'
import type { Rule } from '../../src/core/rule.ts'
import type { Piece, Root } from '../../src/core/tree.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { loadReader } from '../../src/readers/index.ts'
import { linter, today } from '../harness.ts'

/** A zip of parts. */
export function pack(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, strToU8(text)]],
      ),
    ),
  )
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The part that names the relations of another: id, type, target. */
export function relations(list: readonly (readonly [string, string, string])[]): string {
  const rows = list.map(([id, type, target]) => {
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${escapeXml(target)}"${mode}/>`
  })
  return `<?xml version="1.0"?><Relationships>${rows.join('')}</Relationships>`
}

export interface ReadBytes {
  readonly tree: Root
  readonly text: string
  readonly notices: readonly { readonly id: string; readonly message: string }[]
}

export async function readBytes(
  format: string,
  bytes: Uint8Array,
  defaults: DraftMeta = {},
): Promise<ReadBytes> {
  const reader = await loadReader(format, '')
  const {
    tree,
    text = '',
    notices,
  } = reader.read({ path: `draft.${format}`, format, text: '', bytes }, defaults)
  return { tree, text, notices }
}

export async function lintBytes(
  format: string,
  bytes: Uint8Array,
  rules: readonly Rule[],
): Promise<FileResult> {
  const plan = createPlan({
    config: { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) },
    rules,
    today,
  })
  return linter.lint(
    { path: `draft.${format}`, format, text: '', bytes },
    await loadReader(format, ''),
    plan,
  )
}

interface AnyNode {
  readonly type: string
  readonly value?: string
  readonly alt?: string | null
  readonly url?: string
  readonly title?: string | null
  readonly place?: string
  readonly children?: readonly AnyNode[]
  readonly data?: { readonly pieces?: Readonly<Record<string, readonly Piece[]>> }
}

/** A tree as text: types, and the words at its leaves. */
export function outline(node: object): string {
  const { type, value, alt, children = [] } = node as AnyNode
  const words = value ?? alt ?? ''
  const inside = children.map(outline).join(' ')
  return [type, words && JSON.stringify(words), inside && `(${inside})`].filter(Boolean).join(' ')
}

/** Each post and field with its place and its words. */
export function containers({ tree }: ReadBytes): string[] {
  return tree.children.flatMap(({ children }) =>
    children.map((child) => {
      const words = child.type === 'field' ? child.value : wordsOf(child)
      return `${child.type} ${child.place ?? '-'}: ${words}`
    }),
  )
}

function wordsOf(node: object): string {
  const { value, children = [] } = node as AnyNode
  return value ?? children.map(wordsOf).join(' / ')
}

/** Every string with a way back, and what stands there. */
export function* leaves(
  node: object,
): Generator<readonly [value: string, pieces: readonly Piece[]]> {
  const { value, alt, url, title, children = [], data } = node as AnyNode
  for (const [member, words] of Object.entries({ value, alt, url, title })) {
    const pieces = data?.pieces?.[member]
    if (typeof words === 'string' && pieces) yield [words, pieces]
  }
  for (const child of children) yield* leaves(child)
}

/** What the pieces of a string lead back to. */
export function led(text: string, pieces: readonly Piece[]): string {
  return pieces.map(([, start, end]) => text.slice(start, end)).join('')
}
