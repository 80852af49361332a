import type { Paint } from '../core/reporter.ts'

/** Columns of everything that is written to be read and not to be scanned. */
const width = 80

/** Breaks text into lines, each behind an indent. A word longer than a line stays whole. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, indent + line].join('\n')
}

/** An entry of a list: a dash, and its other lines under its first word. */
export function item(text: string): string {
  return `  - ${wrap(text, '    ').trimStart()}`
}

/** Lines that are shown as they stand. */
export function verbatim(text: string, indent = '    '): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')
}

export function section(paint: Paint, title: string, ...lines: readonly string[]): string {
  return [paint.bold(title), ...lines].join('\n')
}

/** Parts with an empty line between them. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
