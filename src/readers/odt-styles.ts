import { type ParagraphStyle, styleNamed } from './docx-styles.ts'
import type { XmlAttributes } from './xml.ts'

/** Styles of an OpenDocument text, which are declared before they are used. */
export interface OdtStyles {
  /** Takes note of a declaration. */
  open(name: string, attributes: XmlAttributes): void
  of(name: string, attributes: XmlAttributes, isInList: boolean): ParagraphStyle
  isHidden(attributes: XmlAttributes): boolean
}

export function createOdtStyles(): OdtStyles {
  const parents = new Map<string, string>()
  const hidden = new Set<string>()
  let style = ''

  return {
    open(name, attributes) {
      if (name === 'style') {
        style = attributes.get('name') ?? ''
        parents.set(style, attributes.get('parent-style-name') ?? '')
      } else if (name === 'text-properties' && attributes.get('display') === 'none') {
        hidden.add(style)
      }
    },
    of(name, attributes, isInList) {
      if (name === 'h') {
        return { kind: 'heading', depth: Number(attributes.get('outline-level') ?? 1) || 1 }
      }
      const own = attributes.get('style-name') ?? ''
      const named = styleNamed(own) ?? styleNamed(parents.get(own) ?? '')
      if (named?.kind === 'heading') return named
      return isInList ? { kind: 'item', depth: 0 } : (named ?? { kind: 'paragraph', depth: 0 })
    },
    isHidden: (attributes) => hidden.has(attributes.get('style-name') ?? ''),
  }
}
