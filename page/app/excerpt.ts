import { make } from './element.ts'
import type { GivenFinding } from './finding-card.ts'

/** About two lines of print on either side. */
const around = 160

/** The words a finding stands in, for paper, where the text is not beside it. */
export function excerptOf({ line, diagnostic }: GivenFinding): HTMLElement | undefined {
  if (line === undefined) return undefined
  const { start, end } = diagnostic.position
  const from = Math.min(start.column - 1, line.length)
  const to = start.line === end.line ? Math.max(from, end.column - 1) : line.length
  return make(
    'blockquote',
    { class: 'on-paper' },
    from > around ? '… ' : '',
    ...show(line.slice(Math.max(0, from - around), from)),
    make('mark', {}, ...show(line.slice(from, to))),
    ...show(line.slice(to, to + around)),
    to + around < line.length ? ' …' : '',
  )
}

/** What is blotted out is said in a word: a row of blocks is read out one by one. */
function show(text: string): (Node | string)[] {
  return text
    .split(/(█+)/)
    .map((part) => (part.startsWith('█') ? make('span', { class: 'masked' }, 'masked') : part))
}
