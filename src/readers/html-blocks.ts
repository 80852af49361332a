import type * as Mdast from 'mdast'
import type { Lines } from '../core/lines.ts'
import type { Field } from '../core/tree.ts'
import { type Decoded, joinDecoded } from './decoded.ts'
import {
  codeElements,
  describing,
  type ElementRole,
  roleOf,
  unread,
  voids,
} from './html-elements.ts'
import { createLevels, layoutTables } from './html-levels.ts'
import { createHtmlLines } from './html-lines.ts'
import type { HtmlToken } from './html-tokens.ts'

export interface HtmlContent {
  readonly blocks: Mdast.RootContent[]
  /** Title and descriptions of the page. */
  readonly fields: Field[]
}

type OpenTag = Extract<HtmlToken, { type: 'open' }>

const ofTables: ReadonlySet<ElementRole> = new Set(['table', 'row', 'cell'])

/** Blocks as Markdown has them, from the tokens of a page. */
export function blocksFromHtml(
  text: string,
  tokens: readonly HtmlToken[],
  lines: Lines,
): HtmlContent {
  const blocks: Mdast.RootContent[] = []
  const fields: Field[] = []
  const levels = createLevels(blocks, lines)
  const line = createHtmlLines(levels, lines)
  const layouts = layoutTables(tokens)
  /** Of each table that is open, whether it is one of those. */
  const tables: boolean[] = []
  let tableCount = 0
  let skipping: { readonly name: string; depth: number } | undefined
  let title: Decoded[] | undefined

  for (const token of tokens) {
    if (skipping) skip(token)
    else if (token.type === 'text') addText(token)
    else if (token.type === 'comment') addComment(token)
    else if (token.type === 'open') open(token)
    else close(token.name, token.end)
  }
  line.end(text.length)
  return { blocks, fields }

  function skip(token: HtmlToken): void {
    if (token.type === 'text' || token.type === 'comment' || token.name !== skipping?.name) return
    skipping.depth += token.type === 'open' ? 1 : -1
    if (skipping.depth === 0) skipping = undefined
  }

  function addText(words: Decoded): void {
    if (title) title.push(words)
    else line.addWords(words)
  }

  function addComment({ start, end }: { readonly start: number; readonly end: number }): void {
    const position = lines.positionOf(start, end)
    line.addComment({ type: 'html', value: text.slice(start, end), position })
  }

  function open(tag: OpenTag): void {
    const { name } = tag
    if (unread.has(name)) {
      line.speak(tag)
      skipping = { name, depth: 1 }
      return
    }
    const role = roleOf.get(name)
    if (role) startBlock(role, tag)
    if (name === 'title') title = []
    if (name === 'meta') addDescription(tag)
    else if (name === 'img' || (name === 'input' && tag.attributes.has('alt'))) line.addImage(tag)
    else if (name === 'br') line.addBreak(tag.start, tag.end)
    else if (name === 'a' && tag.attributes.has('href')) line.startLink(tag)
    else if (codeElements.has(name)) line.startCode(tag)
    if (name !== 'img' && name !== 'a' && name !== 'meta') line.speak(tag)
  }

  function close(name: string, end: number): void {
    if (name === 'title') addTitle()
    if (name === 'a') line.endLink(end)
    line.endCode(name, end)
    const role = roleOf.get(name)
    if (!role) return
    if (isInCell(role)) line.addBreak(end, end)
    else line.end(end)
    if (!isLayout(role)) levels.close(name, end)
    if (name === 'table') tables.pop()
  }

  function startBlock(role: ElementRole, tag: OpenTag): void {
    if (tag.name === 'table') tables.push(layouts[tableCount++] ?? false)
    if (isInCell(role)) return line.addBreak(tag.start, tag.end)
    line.end(tag.start)
    if (isLayout(role)) return
    const position = lines.positionOf(tag.start, tag.end)
    if (role === 'heading') {
      const depth = Number(tag.name.charAt(1)) as Mdast.Heading['depth']
      line.start({ type: 'heading', depth, children: [], position })
    } else if (role === 'cell') line.start({ type: 'tableCell', children: [], position })
    else if (!voids.has(tag.name)) levels.open(role, tag)
  }

  /** A cell has lines, and no blocks. */
  function isInCell(role: ElementRole): boolean {
    return line.isInCell() && !ofTables.has(role)
  }

  function isLayout(role: ElementRole): boolean {
    return ofTables.has(role) && tables.at(-1) === true
  }

  function addTitle(): void {
    if (title) addField('title', joinDecoded(title))
    title = undefined
  }

  function addDescription({ attributes }: OpenTag): void {
    const name = (attributes.get('name') ?? attributes.get('property'))?.value.toLowerCase() ?? ''
    const content = attributes.get('content')
    if (content && describing.has(name)) addField(name, content)
  }

  function addField(name: string, { value, pieces }: Decoded): void {
    if (value.trim() === '') return
    const position = lines.positionOf(pieces[0]?.[1] ?? 0, pieces.at(-1)?.[2] ?? 0)
    const data = { pieces: { value: pieces } }
    fields.push({ type: 'field', name, value, prose: true, meta: {}, position, data })
  }
}
