import type { AnyNode, Program } from 'acorn'
import { parseModule } from './parse-module.ts'

/** A pattern as it stands in the source of a rule. */
export interface WrittenPattern {
  readonly source: string
  readonly flags: string
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The id of the rule that it stands in, where it stands in one. */
  readonly ruleId: string | undefined
}

export interface ReadPatterns {
  readonly patterns: readonly WrittenPattern[]
  /** Patterns that are put together of what only the run knows. */
  readonly unknown: readonly Pick<WrittenPattern, 'line' | 'column'>[]
  /** Files of its own that it imports, as written: `./words.js`. */
  readonly imports: readonly string[]
}

/** What makes a pattern of a source and flags. */
const makers: ReadonlySet<string> = new Set(['RegExp', 'lazyPattern', 'makePattern'])

/** The patterns in some code, which is not run. None in code that cannot be parsed. */
export function readPatterns(code: string): ReadPatterns {
  const program = programOf(code)
  const patterns: WrittenPattern[] = []
  const unknown: Pick<WrittenPattern, 'line' | 'column'>[] = []
  const imports: string[] = []
  if (!program) return { patterns, unknown, imports }
  const constants = constantsOf(program)

  function add(node: AnyNode, pattern: Regex | undefined, ruleId: string | undefined): void {
    const { line = 1, column = 0 } = node.loc?.start ?? {}
    const place = { line, column: column + 1 }
    if (pattern) patterns.push({ ...pattern, ...place, ruleId })
    else unknown.push(place)
  }

  function visit(node: AnyNode, around: string | undefined): void {
    const ruleId = ruleIdOf(node) ?? around
    if (node.type === 'Literal' && node.regex) add(node, regexOf(node.regex), ruleId)
    if (node.type === 'NewExpression' || node.type === 'CallExpression') {
      const { callee, arguments: given } = node
      if (callee.type === 'Identifier' && makers.has(callee.name)) {
        add(node, madeOf(given, constants), ruleId)
      }
    }
    if (
      (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') &&
      node.source.type === 'Literal' &&
      typeof node.source.value === 'string' &&
      /^\.{1,2}\//.test(node.source.value)
    ) {
      imports.push(node.source.value)
    }
    for (const child of childrenOf(node)) visit(child, ruleId)
  }

  visit(program, undefined)
  return { patterns, unknown, imports }
}

function programOf(code: string): Program | undefined {
  try {
    return parseModule(code)
  } catch {
    return undefined
  }
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => isNode(value))
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** What an object says that it is called: `{ id: 'custom/hours', … }`. */
function ruleIdOf(node: AnyNode): string | undefined {
  if (node.type !== 'ObjectExpression') return undefined
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') continue
    if (property.key.name !== 'id' || property.value.type !== 'Literal') continue
    const { value } = property.value
    if (typeof value === 'string' && value.includes('/')) return value
  }
  return undefined
}

interface Regex {
  readonly source: string
  readonly flags: string
}

function regexOf({ pattern, flags }: { pattern: string; flags: string }): Regex {
  return { source: pattern, flags }
}

/** Values that stand in the code itself. */
type Constant = string | readonly Constant[] | Regex

/** What each name stands for that is declared once, with `const`. */
type Constants = ReadonlyMap<string, AnyNode | undefined>

function constantsOf(program: Program): Constants {
  const constants = new Map<string, AnyNode | undefined>()
  function visit(node: AnyNode): void {
    if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations) {
        if (id.type !== 'Identifier') continue
        const isKnown = node.kind === 'const' && init && !constants.has(id.name)
        constants.set(id.name, isKnown ? init : undefined)
      }
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program)
  return constants
}

/** `new RegExp(…)`, or one of the others, whose arguments can be worked out without running anything. */
function madeOf([pattern, flags]: readonly AnyNode[], constants: Constants): Regex | undefined {
  const source = pattern && valueOf(pattern, constants)
  const given = flags && valueOf(flags, constants)
  if (source === undefined || Array.isArray(source)) return undefined
  if (flags && typeof given !== 'string') return undefined
  const own = typeof source === 'string' ? { source, flags: '' } : (source as Regex)
  return { source: own.source, flags: typeof given === 'string' ? given : own.flags }
}

/** Names may lead to each other in a ring. */
const deepest = 50

function valueOf(node: AnyNode, constants: Constants, depth = 0): Constant | undefined {
  if (depth > deepest) return undefined
  const value = (inner: AnyNode): Constant | undefined => valueOf(inner, constants, depth + 1)
  const text = (inner: AnyNode): string | undefined => {
    const found = value(inner)
    return typeof found === 'string' ? found : undefined
  }
  switch (node.type) {
    case 'Literal':
      if (node.regex) return regexOf(node.regex)
      return typeof node.value === 'string' || typeof node.value === 'number'
        ? String(node.value)
        : undefined
    case 'Identifier': {
      const init = constants.get(node.name)
      return init && value(init)
    }
    case 'TemplateLiteral':
      return joined(
        node.quasis.map(({ value: { cooked } }) => cooked ?? undefined),
        node.expressions.map(text),
      )
    case 'TaggedTemplateExpression': {
      const { tag, quasi } = node
      const isRaw =
        tag.type === 'MemberExpression' &&
        tag.property.type === 'Identifier' &&
        tag.property.name === 'raw'
      if (!isRaw) return undefined
      return joined(
        quasi.quasis.map(({ value: { raw } }) => raw),
        quasi.expressions.map(text),
      )
    }
    case 'BinaryExpression': {
      if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') return undefined
      return joined(['', '', ''], [text(node.left), text(node.right)])
    }
    case 'ArrayExpression': {
      const items = node.elements.map((item) => (item === null ? undefined : value(item)))
      return items.some((item) => item === undefined) ? undefined : (items as Constant[])
    }
    case 'MemberExpression': {
      const { object, property } = node
      const found = object.type === 'Super' ? undefined : value(object)
      if (property.type !== 'Identifier' || typeof found !== 'object' || !('source' in found)) {
        return undefined
      }
      return property.name === 'source' || property.name === 'flags'
        ? found[property.name]
        : undefined
    }
    case 'CallExpression': {
      const { callee, arguments: given } = node
      if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return undefined
      const list = value(callee.object)
      const isJoin = callee.property.type === 'Identifier' && callee.property.name === 'join'
      const between = given[0] ? text(given[0]) : ','
      if (!isJoin || !Array.isArray(list) || between === undefined) return undefined
      return list.every((item) => typeof item === 'string') ? list.join(between) : undefined
    }
    default:
      return undefined
  }
}

/** The texts of a template, with what stands between them. */
function joined(
  texts: readonly (string | undefined)[],
  between: readonly (string | undefined)[],
): string | undefined {
  const parts = texts.flatMap((part, place) => (place === 0 ? [part] : [between[place - 1], part]))
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined
}
