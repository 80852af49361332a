import type { Position } from 'unist'
import { splitSentences } from '../core/sentences.ts'
import { escapeXml } from './xml.ts'

/** Where the end of a finding is far away, or a sentence is none. */
const longest = 600

/** The sentence of a line that a finding stands in, with the finding marked. */
export function sentenceOf(path: string, line: string, { start, end }: Position): string {
  const from = Math.min(start.column - 1, line.length)
  const to = start.line === end.line ? Math.max(from, end.column - 1) : line.length
  if (/\.[ct]sv$/i.test(path)) return cellOf(line, from, to)
  const sentences = splitSentences(line)
  const first = sentences.find((sentence) => from < sentence.end) ?? sentences.at(-1)
  const last = sentences.find((sentence) => to <= sentence.end) ?? sentences.at(-1)
  const begin = Math.max(first?.start ?? 0, from - longest)
  const stop = Math.min(last?.end ?? line.length, to + longest)
  const opening = line.slice(begin, from).trimStart()
  return [
    begin > 0 ? '… ' : '',
    marked(
      begin > 0 ? opening : opening.replace(blockMarks, ''),
      line.slice(from, to),
      line.slice(to, stop).trimEnd(),
    ),
    stop < line.length ? ' …' : '',
  ].join('')
}

/** What begins a heading, an item of a list or a quotation, and is no word of the sentence. */
const blockMarks = /^(?:(?:#{1,6}|[-*+>]) +)+/

/** Commas in prose have a space behind them; those between the cells of a row have none. */
function cellOf(line: string, from: number, to: number): string {
  const before = line.slice(Math.max(0, from - longest), from)
  const after = line.slice(to, to + longest)
  return marked(
    before.replace(/^(?:[^]*[,;\t])?"?(?! )/, '').replaceAll('""', '"'),
    line.slice(from, to),
    (/^[^]*?(?="?(?:[,;\t](?! )|$))/.exec(after)?.[0] ?? after).replaceAll('""', '"'),
  )
}

function marked(before: string, found: string, after: string): string {
  return show(before) + (found === '' ? '' : `<mark>${show(found)}</mark>`) + show(after)
}

/** What is blotted out is said in a word: a row of blocks is read out one by one. */
function show(text: string): string {
  return text
    .split(/(█+)/)
    .map((part) => (part.startsWith('█') ? '<span class="masked">masked</span>' : escapeXml(part)))
    .join('')
}
