import type { Paint } from '../core/reporter.ts'
import { type Io, loadPaint } from './io.ts'

/** Writes text for people, broken to fit their terminal. */
export interface Pen {
  readonly paint: Paint
  /** Breaks text into lines, each behind an indent. A word longer than a line stays whole. */
  wrap(text: string, indent?: string): string
  /** An entry of a list: a dash, and its other lines under its first word. */
  item(text: string): string
  /** Text behind a name, and its other lines under its first word. */
  hang(name: string, text: string, indent: string): string
  section(title: string, ...lines: readonly string[]): string
}

/** Longer lines than this are hard to read, however wide the terminal. */
const widest = 80
const narrowest = 40

export async function takePen(io: Pick<Io, 'color' | 'width'>): Promise<Pen> {
  const paint = await loadPaint(io.color)
  const width = Math.max(narrowest, Math.min(widest, io.width))
  const wrap = (text: string, indent = ''): string => wrapText(text, indent, width)
  return {
    paint,
    wrap,
    item: (text) => `  - ${wrap(text, '    ').trimStart()}`,
    hang: (name, text, indent) => {
      const under = ' '.repeat(indent.length + name.length + 2)
      return `${indent}${name}  ${wrap(text, under).trimStart()}`
    },
    section: (title, ...lines) => [paint.bold(title), ...lines].join('\n'),
  }
}

function wrapText(text: string, indent: string, width: number): string {
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

/** Parts with an empty line between them. */
export function joinParts(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
