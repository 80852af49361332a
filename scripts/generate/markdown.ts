/** Prose of a rule: Markdown with code, in which nothing else is meant as a sign. */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(`+[^`]+`+)/)
    .map((part, place) => (place % 2 === 1 ? part : part.replaceAll(/[<*]/g, '\\$&')))
    .join('')
}

/** Inside a `<pre>`, where only HTML counts. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Code that may hold backticks. */
export function inlineCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return fence + pad + text + pad + fence
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Paragraphs of prose that were written over several lines. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Letters that nobody sees, as the escapes by which a reviewer sees them; emoji stay whole. */
export function showInvisible(text: string): string {
  return text.replaceAll(
    /(?<![\p{Emoji_Presentation}\p{Emoji_Modifier}\uFE0F])[\p{Cf}\p{Co}\u034F\u115F\u1160\u3164\uFFA0]/gu,
    (letter) => `\\u${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  )
}
