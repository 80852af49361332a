import { readFileSync } from 'node:fs'
import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'

/** A stretch of a module and what stands there instead. */
interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface TreeNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const ruleFile = /\/rules\/[a-z-]+\/[a-z-]+\.ts$/
const sourceFile = /\/rules\/sources\.ts$/

/** What is told of a piece of guidance only on the command line and in the documentation. */
const untold: ReadonlySet<string> = new Set(['publisher', 'date'])

/**
 * Leaves out what documentation, tests and the table of clues need of rules, and a page does not:
 * examples, what wakes them, and who published guidance when. Line breaks in explanations and advice
 * become spaces, as they do when they are shown.
 */
export function trimRules(): Plugin {
  return {
    name: 'trim-rules',
    transform: {
      filter: { id: [ruleFile, sourceFile] },
      handler(code, id) {
        const cuts = sourceFile.test(id) ? cutSources(code) : cutRule(code)
        return { code: applyCuts(code, cuts), map: null }
      },
    },
  }
}

const clueFile = /\/rules\/shared\/(?:(?:pattern|person|group)-clues|clue-likelihood)\.ts$/

/** What wakes rules is worked out by nobody in a page. */
export function leaveOutClues(): Plugin {
  return {
    name: 'leave-out-clues',
    load: {
      filter: { id: clueFile },
      handler(id) {
        const names = readFileSync(id, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)
        return [...names].map(([, name]) => `export const ${name} = () => []`).join('\n')
      },
    },
  }
}

function cutRule(code: string): Cut[] {
  return nodesOf(code).flatMap((node) => {
    if (node.type !== 'CallExpression' || !/^define\w*Rule$/.test(nameOf(node['callee']))) return []
    const [definition] = listOf(node['arguments'])
    return propertiesOf(definition).flatMap(({ name, value }): Cut[] => {
      if (name === 'wakes' || name === 'needs') return [{ ...rangeOf(value), text: 'undefined' }]
      if (name === 'examples') return [{ ...rangeOf(value), text: '{ bad: [], good: [] }' }]
      const isProse = name === 'why' || name === 'advice'
      if (!isProse || value.type !== 'TemplateLiteral') return []
      const text = code.slice(value.start, value.end).replaceAll(/\s+/g, ' ')
      return [{ ...rangeOf(value), text: text.replace(/^` /, '`').replace(/ `$/, '`') }]
    })
  })
}

function cutSources(code: string): Cut[] {
  return nodesOf(code)
    .filter((node) => node.type === 'Property' && untold.has(nameOf(node['key'])))
    .map((node) => ({ ...rangeOf(node), text: '' }))
    .map((cut) => (code[cut.end] === ',' ? { ...cut, end: cut.end + 1 } : cut))
}

function rangeOf({ start, end }: TreeNode): { readonly start: number; readonly end: number } {
  return { start, end }
}

function applyCuts(code: string, cuts: readonly Cut[]): string {
  return cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code)
}

function nodesOf(code: string): TreeNode[] {
  const found: TreeNode[] = []
  const waiting: unknown[] = [parseAst(code, { lang: 'ts' })]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isNode(next)) found.push(next)
    waiting.push(...Object.values(next as object).filter((value) => isObject(value)))
  }
  return found
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isNode(value: unknown): value is TreeNode {
  return isObject(value) && 'type' in value && 'start' in value
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function nameOf(value: unknown): string {
  const name = isNode(value) ? (value['name'] ?? value['value']) : undefined
  return typeof name === 'string' ? name : ''
}

function propertiesOf(value: unknown): { readonly name: string; readonly value: TreeNode }[] {
  if (!isNode(value)) return []
  return listOf(value['properties']).flatMap((property) => {
    if (!isNode(property)) return []
    const own = property['value']
    return isNode(own) ? [{ name: nameOf(property['key']), value: own }] : []
  })
}
