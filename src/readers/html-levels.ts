import type * as Mdast from 'mdast'
import type { Lines } from '../core/lines.ts'
import { type ElementRole, roleOf } from './html-elements.ts'
import type { HtmlToken } from './html-tokens.ts'

type OpenTag = Extract<HtmlToken, { type: 'open' }>
type Holder = Mdast.Blockquote | Mdast.List | Mdast.ListItem | Mdast.Table | Mdast.TableRow

/** The quotes, lists and tables that are open. */
export interface Levels {
  /** Trees of HTML are not as strict as those of Markdown: what stands astray is kept there. */
  append(node: Mdast.Nodes): void
  open(role: ElementRole, tag: OpenTag): void
  /** Closes an element and all that is open in it; one that is not open is passed over. */
  close(name: string, end: number): void
}

/** Deeper ones are read as if they were not nested. */
const deepest = 100

export function createLevels(blocks: Mdast.RootContent[], lines: Lines): Levels {
  const levels: { readonly name: string; readonly node: Holder }[] = []

  function append(node: Mdast.Nodes): void {
    const children: Mdast.Nodes[] = levels.at(-1)?.node.children ?? blocks
    children.push(node)
  }

  function closeFrom(index: number, end: number): void {
    for (const { node } of levels.splice(index)) closeAt(node, lines, end)
  }

  /** An item or a row ends the one before it, where nobody has closed that. */
  function closeOpen(name: string, within: Holder['type'], end: number): void {
    const index = levels.findLastIndex((level) => level.name === name)
    const holder = levels.findLastIndex(({ node }) => node.type === within)
    if (index > holder) closeFrom(index, end)
  }

  return {
    append,
    open(role, tag) {
      if (role === 'item') closeOpen(tag.name, 'list', tag.start)
      if (role === 'row') closeOpen(tag.name, 'table', tag.start)
      const node = holderFor(role, tag, lines)
      if (!node || levels.length >= deepest) return
      append(node)
      levels.push({ name: tag.name, node })
    },
    close(name, end) {
      const index = levels.findLastIndex((level) => level.name === name)
      if (index >= 0) closeFrom(index, end)
    },
  }
}

function holderFor(role: ElementRole, tag: OpenTag, lines: Lines): Holder | undefined {
  const position = lines.positionOf(tag.start, tag.end)
  switch (role) {
    case 'quote':
      return { type: 'blockquote', children: [], position }
    case 'list':
      return { type: 'list', ordered: tag.name === 'ol', children: [], position }
    case 'item':
      return { type: 'listItem', children: [], position }
    case 'table':
      return { type: 'table', children: [], position }
    case 'row':
      return { type: 'tableRow', children: [], position }
    default:
      return undefined
  }
}

/** Moves the end of a node. */
export function closeAt(node: Mdast.Nodes, lines: Lines, end: number): void {
  if (node.position) node.position = { ...node.position, end: lines.pointAt(end) }
}

/**
 * The tables of a page, in order: whether each only puts things in their place, as in newsletters.
 * What stands in such a table is read as if the table were not there.
 */
export function layoutTables(tokens: readonly HtmlToken[]): boolean[] {
  const tables: boolean[] = []
  const open: number[] = []
  for (const token of tokens) {
    if (token.type === 'close' && token.name === 'table') open.pop()
    if (token.type !== 'open') continue
    const current = open.at(-1)
    const isTable = token.name === 'table'
    if (current !== undefined && (isTable || roleOf.get(token.name) === 'heading')) {
      tables[current] = true
    }
    if (!isTable) continue
    open.push(tables.length)
    tables.push(/^(?:presentation|none)$/i.test(token.attributes.get('role')?.value ?? ''))
  }
  return tables
}
