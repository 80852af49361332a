import type { Line } from './office-blocks.ts'
import { readXml } from './xml.ts'

/** What a style of paragraphs makes of one. */
export interface ParagraphStyle {
  readonly kind: Line['kind']
  readonly depth: number
}

interface Declared {
  name: string
  basedOn: string | undefined
  outline: number | undefined
  isList: boolean
}

/** The styles that mean something, by id; headings and the like are known by name everywhere. */
export function stylesOf(xml: string): Map<string, ParagraphStyle> {
  const declared = new Map<string, Declared>()
  let style: Declared | undefined
  readXml(xml, {
    open(name, attributes) {
      const value = attributes.get('val')
      if (name === 'style') {
        style = { name: '', basedOn: undefined, outline: undefined, isList: false }
        declared.set(attributes.get('styleId') ?? '', style)
      }
      if (!style) return
      if (name === 'name') style.name = value ?? ''
      if (name === 'basedOn') style.basedOn = value
      if (name === 'outlineLvl') style.outline = Number(value)
      if (name === 'numPr') style.isList = true
    },
    close(name) {
      if (name === 'style') style = undefined
    },
  })
  const styles = new Map<string, ParagraphStyle>()
  for (const id of declared.keys()) {
    const known = styleOf(id, declared)
    if (known) styles.set(id, known)
  }
  return styles
}

/** A chain of styles is followed for a few links: it may lead back to itself. */
function styleOf(id: string, declared: ReadonlyMap<string, Declared>): ParagraphStyle | undefined {
  let next: string | undefined = id
  for (let links = 0; links < 10 && next !== undefined; links++) {
    const style = declared.get(next)
    const named = styleNamed(style?.name ?? next)
    if (named) return named
    if (style?.outline !== undefined) return fromOutline(style.outline)
    if (style?.isList) return { kind: 'item', depth: 0 }
    next = style?.basedOn
  }
  return undefined
}

/** *heading 2*, *Title*, *Intense Quote*, *List_20_Bullet*; ids are the same without spaces. */
export function styleNamed(name: string): ParagraphStyle | undefined {
  const plain = name.toLowerCase().replaceAll(/\s|_20_/g, '')
  const level = /^heading(\d)$/.exec(plain)?.[1]
  if (level !== undefined) return { kind: 'heading', depth: Number(level) }
  if (plain === 'title') return { kind: 'heading', depth: 1 }
  if (/^(?:(?:intense)?quote|quotations|blocktext)$/.test(plain)) return { kind: 'quote', depth: 0 }
  return /^list(?:bullet|number)\d?$/.test(plain) ? { kind: 'item', depth: 0 } : undefined
}

/** Levels count from 0, and 9 is that of the text. */
export function fromOutline(level: number): ParagraphStyle | undefined {
  return level >= 0 && level < 9 ? { kind: 'heading', depth: level + 1 } : undefined
}
