import { printableLines } from './printable.ts'

/** An element of XML with its attributes; `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string = '',
): string {
  const listed = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`,
  )
  const start = `<${name}${listed.join('')}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** Text for XML 1.0 and HTML. What XML may not hold in any form is shown as its code. */
export function escapeXml(text: string): string {
  return printableLines(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Each on a line of its own, set in. */
export function nest(elements: readonly string[]): string {
  if (elements.length === 0) return ''
  return `\n${elements.map((one) => one.replaceAll(/^(?= *<)/gm, '  ')).join('\n')}\n`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
