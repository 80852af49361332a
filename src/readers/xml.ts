import { Parser } from 'htmlparser2'

/** The attributes of an element by their names without prefix. */
export type XmlAttributes = ReadonlyMap<string, string>

/** What is made of a document as it is read; names come without their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(words: string): void
}

/**
 * Reads XML from start to end. Entities that a document declares are never expanded, and nothing is
 * loaded.
 *
 * @returns Whether every element is closed.
 */
export function readXml(xml: string, visitor: XmlVisitor): boolean {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        const named = new Map<string, string>()
        for (const key in attributes) named.set(localName(key), attributes[key] ?? '')
        visitor.open(localName(name), named)
      },
      onclosetag(name) {
        depth--
        visitor.close?.(localName(name))
      },
      ontext: (words) => visitor.text?.(words),
    },
    { xmlMode: true },
  )
  parser.write(xml)
  // What is still open here is closed by the parser at the end.
  const isWhole = depth === 0
  parser.end()
  return isWhole
}

/** Whether an element is in a document at all, which says what kind of document it is. */
export function hasElement(xml: string, name: string): boolean {
  return new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`).test(xml)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
