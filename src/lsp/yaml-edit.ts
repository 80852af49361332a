import { isDeepStrictEqual } from 'node:util'
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Replacement } from './edits.ts'

export interface YamlChange {
  /** Keys from the top down, and the place in a list as the last of them. */
  readonly path: readonly (string | number)[]
  /** What is to stand there; in a list, behind all that is there already. */
  readonly value: unknown
  readonly kind: 'append' | 'set'
}

/**
 * The smallest change that puts a value into YAML or JSON: comments and the writer's way of setting
 * things out stay as they are.
 *
 * @returns Undefined where the text is not what its name promises, or has something else there.
 */
export function changeYaml(text: string, change: YamlChange): Replacement | undefined {
  const before = read(text)
  const wanted = before && changedValue(before.value, change)
  if (!before || wanted === undefined) return undefined
  const replacement = insertion(text, before.document, change)
  if (!replacement) return undefined
  const { start, end, text: instead } = replacement
  const after = read(text.slice(0, start) + instead + text.slice(end))
  // What has been written in an uncommon way is left to its writer.
  return isDeepStrictEqual(after?.value, wanted) ? replacement : undefined
}

/** Undefined for what cannot be read. */
function read(text: string): { document: Document; value: unknown } | undefined {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
  if (document.errors.length > 0) return undefined
  try {
    return { document, value: document.toJS() as unknown }
  } catch {
    // An alias that leads nowhere, or too many of them.
    return undefined
  }
}

/** The same change made to plain data. */
function changedValue(value: unknown, { path, value: item, kind }: YamlChange): unknown {
  const [step, ...rest] = path
  if (step === undefined) {
    if (kind === 'set') return item
    if (value === undefined || value === null) return [item]
    return Array.isArray(value) ? [...(value as unknown[]), item] : undefined
  }
  const inner = (given: unknown): unknown => changedValue(given, { path: rest, value: item, kind })
  if (typeof step === 'number') {
    if (!Array.isArray(value)) return undefined
    return (value as unknown[]).with(step, inner(value[step]))
  }
  if (
    value !== undefined &&
    value !== null &&
    (typeof value !== 'object' || Array.isArray(value))
  ) {
    return undefined
  }
  const map = (value ?? {}) as Readonly<Record<string, unknown>>
  const changed = inner(map[step])
  return changed === undefined ? undefined : { ...map, [step]: changed }
}

function insertion(
  text: string,
  document: Document,
  { path, value, kind }: YamlChange,
): Replacement | undefined {
  let node: unknown = document.contents
  let depth = 0
  for (; depth < path.length; depth++) {
    const inner = childOf(node, path[depth])
    if (inner === undefined) break
    node = inner
  }
  const missing = path.slice(depth)
  const item = kind === 'append' && missing.length > 0 ? [value] : value
  const style = styleOf(document)
  if (node === null || (isScalar(node) && node.value === null && depth === 0)) {
    return atEnd(text, blockLines(nest(missing, item), text))
  }
  if (missing.length === 0) {
    if (kind === 'append') return isSeq(node) ? appendItem(text, node, value, style) : undefined
    return isNode(node) && node.range && !(isCollection(node) && !node.flow)
      ? { start: node.range[0], end: node.range[1], text: inline(value, style) }
      : undefined
  }
  return isMap(node) ? addPair(text, node, nest(missing, item), style) : undefined
}

function childOf(node: unknown, step: string | number | undefined): unknown {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
    return pair?.value ?? undefined
  }
  return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
}

function nest(path: readonly (string | number)[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)
}

function appendItem(
  text: string,
  list: YAMLSeq,
  value: unknown,
  style: Style,
): Replacement | undefined {
  if (list.flow) return insideFlow(text, list, inline(value, style))
  return behindLast(text, list, blockLines([value], text))
}

function addPair(text: string, map: YAMLMap, pair: unknown, style: Style): Replacement | undefined {
  if (!map.flow) return behindLast(text, map, blockLines(pair, text))
  const braced = inline(pair, style)
  return insideFlow(text, map, braced.slice(1, -1).trim())
}

/** Below the last entry of a block, indented like it. */
function behindLast(
  text: string,
  block: YAMLMap | YAMLSeq,
  lines: readonly string[],
): Replacement | undefined {
  const start = block.range?.[0]
  const end = endOf(block)
  if (start === undefined || end === undefined) return undefined
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const isClosed = text.charAt(end - 1) === '\n'
  const lineEnd = isClosed ? end - 1 : text.indexOf('\n', end)
  const indented = lines.map((line) => indent + line)
  return lineEnd < 0
    ? atEnd(text, indented)
    : { start: lineEnd + 1, end: lineEnd + 1, text: joinLines(indented, text) }
}

/** Where the last thing in a block ends, comments behind it left out. */
function endOf(node: unknown): number | undefined {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1)
    return endOf(last?.value) ?? endOf(last?.key)
  }
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1))
  return isNode(node) ? node.range?.[1] : undefined
}

/** Behind the last entry between two brackets, on a line of its own where that one has one. */
function insideFlow(text: string, flow: YAMLMap | YAMLSeq, entry: string): Replacement | undefined {
  const [start = 0, close = 0] = flow.range ?? []
  const last: unknown = flow.items.at(-1)
  if (last === undefined) {
    const pad = isMap(flow) ? ' ' : ''
    return { start: start + 1, end: close - 1, text: pad + entry + pad }
  }
  const pair = isNode(last) ? undefined : (last as { key?: unknown; value?: unknown })
  const first = pair ? pair.key : last
  const lastEnd = isNode(pair?.value) ? pair.value.range?.[1] : isNode(first) ? first.range?.[1] : 0
  if (!isNode(first) || !first.range || !lastEnd) return undefined
  const before = text.slice(start, first.range[0])
  const [, ownLine] = /(\r?\n[ \t]*)$/.exec(before) ?? []
  return { start: lastEnd, end: lastEnd, text: `,${ownLine ?? ' '}${entry}` }
}

function atEnd(text: string, lines: readonly string[]): Replacement {
  const isOpen = text !== '' && !text.endsWith('\n')
  const opening = isOpen ? endingOf(text) : ''
  return { start: text.length, end: text.length, text: opening + joinLines(lines, text) }
}

function joinLines(lines: readonly string[], text: string): string {
  return lines.map((line) => line + endingOf(text)).join('')
}

function endingOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function blockLines(value: unknown, text: string): string[] {
  // A list whose items stand under their key, without an indent, goes on so.
  const indentSeq = !/^(\s*)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(text)
  return stringify(value, { lineWidth: 0, indentSeq }).trimEnd().split('\n')
}

type Style = 'json' | 'yaml'

/** What stands between braces as a whole is JSON, or as good as. */
function styleOf({ contents }: Document): Style {
  return isCollection(contents) && contents.flow ? 'json' : 'yaml'
}

function inline(value: unknown, style: Style): string {
  const quotes =
    style === 'json'
      ? ({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' } as const)
      : {}
  return stringify(value, { ...quotes, collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
}
