import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml'
import type { ConfigPath, PathEnd } from '../core/config-path.ts'
import { mistakeCalled, placeOfMistake } from '../readers/yaml-mistakes.ts'

export interface FilePoint {
  readonly line: number
  readonly column: number
}

/** YAML or JSON, parsed, with the way from each value to its place in the file. */
export interface PositionedValue {
  readonly value: unknown
  /** The nearest place there is: of the value around it, where the path leads nowhere. */
  pointAt(path: ConfigPath, end: PathEnd): FilePoint
}

/** A text that is not what its name promises. */
export interface SyntaxProblem extends FilePoint {
  readonly message: string
}

/** JSON is read as the part of YAML that it is; what only YAML allows is found by its own parser. */
export function parsePositioned(text: string, isJson: boolean): PositionedValue | SyntaxProblem[] {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    stringKeys: true,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const problems = document.errors.map((error) => ({
    message: mistakeCalled(error),
    ...pointOf(lines, isJson ? error.pos[0] : placeOfMistake(text, error)),
  }))
  const jsonProblem = isJson ? findJsonProblem(text, lines) : undefined
  // What YAML says of broken JSON is about YAML; where it breaks is the same.
  if (jsonProblem && problems[0]) return [{ ...problems[0], message: brokenJson }]
  if (problems.length > 0) return problems
  if (jsonProblem) return [jsonProblem]
  try {
    return {
      // Aliases that multiply beyond measure are refused here.
      value: document.toJS({ maxAliasCount: 100 }) as unknown,
      pointAt: (path, end) => pointOf(lines, offsetAt(document, path, end)),
    }
  } catch (error) {
    return [{ message: messageOf(error), line: 1, column: 1 }]
  }
}

function pointOf(lines: LineCounter, offset: number): FilePoint {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const brokenJson =
  'JSON is broken here; a comma, a quotation mark or a bracket is missing or one too many'

function findJsonProblem(text: string, lines: LineCounter): SyntaxProblem | undefined {
  if (text.trim() === '') return undefined
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const message = messageOf(error)
    // Only some of the messages of V8 say where; they differ between versions of Node.
    const offset = Number(/ at position (\d+)/.exec(message)?.[1] ?? 0)
    return { message: 'this is YAML but not JSON', ...pointOf(lines, offset) }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function offsetAt(document: Document, path: ConfigPath, end: PathEnd): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    const child: unknown = childOf(node, step)
    if (child === undefined) return offset
    const isLast = depth === path.length - 1
    const key = isPair(child) ? child.key : undefined
    node = isPair(child) ? child.value : child
    const place = isLast && end === 'key' && key !== undefined ? key : node
    offset = startOf(place) ?? startOf(key) ?? offset
  }
  return offset
}

function childOf(node: unknown, step: string | number): Pair | Node | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && key.value === step)
  if (isSeq(node) && typeof step === 'number') return node.items[step] as Node | undefined
  return undefined
}

/** Where a node begins; an empty one, which stands nowhere, has no place. */
function startOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return undefined
  return node.range?.[0]
}
