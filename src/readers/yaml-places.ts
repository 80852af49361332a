import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'
import type { ConfigPath, PathEnd } from '../core/config-path.ts'
import type { Range } from '../core/sentences.ts'
import { mistakeCalled, placeOfMistake } from './yaml-mistakes.ts'
import { nestsTooDeeply } from './yaml-depth.ts'

export type Yaml = Document.Parsed

export const mostMistakes = 5

/** `undefined` for YAML that nests too deeply for its parser. */
export function parseYaml(text: string): Yaml | undefined {
  if (nestsTooDeeply(text)) return undefined
  try {
    // A lone carriage return ends lines in Markdown, but not in YAML.
    return parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), {
      stringKeys: true,
      // Compares each key with all others; `collectFields` looks for doubles in one pass.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** `undefined` for what multiplies beyond measure. */
export function toJs(node: unknown, document: Yaml): unknown {
  try {
    return (node as Node | null)?.toJS(document)
  } catch (error) {
    // A draft is no place for a billion laughs: the library counts aliases, and refuses.
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined
    throw error
  }
}

/** What keeps a text from being YAML, each with its place, the first few of them. */
export function mistakesIn(
  document: Yaml | undefined,
  text: string,
  range: Range,
  what: string,
): (Range & { readonly message: string })[] {
  const errors = document?.errors ?? [{ code: 'RESOURCE_EXHAUSTION', pos: [0, 0] as const }]
  return errors.slice(0, mostMistakes).map((error) => {
    const start = Math.min(
      range.start + placeOfMistake(text.slice(range.start, range.end), error),
      range.end,
    )
    return {
      message: `${what}: ${mistakeCalled(error)}`,
      start,
      end: Math.min(start + 1, range.end),
    }
  })
}

/** The node that a way leads to, or the last one on it. */
export function nodeAt(root: unknown, path: ConfigPath, end: PathEnd): unknown {
  let node = root
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.findLast((each) => keyOf(each) === step)
      if (!pair) return node
      node = (isLast && end === 'key') || pair.value === null ? pair.key : pair.value
    } else if (isSeq(node) && typeof step === 'number') node = node.items[step] ?? node
    else return node
  }
  return node
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

/** @param range What the YAML is a part of. */
export function placeOf(node: unknown, range: Range): Range {
  const [start, end] = (node as Node | null)?.range ?? [0, 0]
  return { start: range.start + start, end: range.start + end }
}
