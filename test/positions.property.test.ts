import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import type { Nodes } from 'mdast'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { TextScope } from '../src/core/signal.ts'
import type { TextView } from '../src/core/text.ts'
import { shortWords } from '../src/core/shorthand.ts'
import { createLines } from '../src/core/lines.ts'
import { defineLexiconRule } from '../src/core/rule.ts'
import type { Container } from '../src/core/tree.ts'
import { buildText } from '../src/engine/text.ts'
import { createMarkdownReader } from '../src/readers/markdown.ts'
import { markdownParser } from '../src/readers/reference.ts'
import {
  draftModels,
  planted,
  plainWriting,
  type Writing,
  wildMarkdown,
  writeMarkdown,
  writings,
  writtenMarkdown,
} from './generate-markdown.ts'
import { lintText, rangesIn } from './harness.ts'

/** `PROPERTY_RUNS=20000 npx vitest run test/positions.property.test.ts` for a long run. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 150)
const anyMarkdown = fc.oneof(writtenMarkdown, wildMarkdown)

const plantedRule = defineLexiconRule({
  id: 'test/planted',
  summary: 'The draft contains a planted word.',
  why: 'For tests.',
  advice: 'None.',
  references: [],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: 'A planted word',
  terms: [{ term: planted }, { term: `the ${planted} pharmacy` }],
  examples: { bad: [], good: [] },
})

describe('the way back', () => {
  test('leads from every character of every view to what it was written as', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        for (const scope of ['prose', 'everywhere'] as const) {
          for (const view of viewsOf(text, scope)) {
            expect(strayCharacters(view, text)).toEqual([])
          }
        }
      }),
      { numRuns: runs },
    )
  }, 3_600_000)

  test('never goes backwards within a block', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        for (const view of viewsOf(text, 'everywhere')) {
          for (const block of view.blocks) {
            let last = -1
            for (let index = block.start; index < block.end; index++) {
              const { start } = view.sourceRange(index, index + 1)
              if (start < last) expect.fail(`goes back from ${last} to ${start}`)
              last = start
            }
          }
        }
      }),
      { numRuns: runs },
    )
  }, 3_600_000)
})

describe('a planted word', () => {
  test('is found at exactly its places', async () => {
    await fc.assert(
      fc.asyncProperty(writtenMarkdown, async (text) => {
        const result = await lintText(text, { rules: [plantedRule] })
        const found = rangesIn(result, plantedRule.id)
          .flatMap(({ start, end }) => wordsIn(text.slice(start, end), start))
          .toSorted((a, b) => a - b)
        // A phrase may have a title within it, whose words are found on their own as well.
        expect([...new Set(found)]).toEqual(readablePlaces(text))
      }),
      { numRuns: runs },
    )
  }, 3_600_000)

  test('is found in every writing of the same draft', async () => {
    await fc.assert(
      fc.asyncProperty(draftModels, writings, async (model, writing) => {
        const sameContainer: Writing = { ...plainWriting, container: writing.container }
        const plain = writeMarkdown(model, sameContainer)
        const other = writeMarkdown(model, writing)
        expect(await phrasesIn(other)).toEqual(await phrasesIn(plain))
      }),
      { numRuns: runs },
    )
  }, 3_600_000)

  test('is found in a quote and in a list as outside of them', async () => {
    await fc.assert(
      fc.asyncProperty(draftModels, writings, async (model, writing) => {
        const outside = writeMarkdown(model, { ...writing, container: 'none' })
        const inside = writeMarkdown(model, writing)
        expect(await phrasesIn(inside)).toEqual(await phrasesIn(outside))
      }),
      { numRuns: runs },
    )
  }, 3_600_000)
})

describe('the tree', () => {
  test('is that of remark-parse with the extensions of GitHub', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const tree = markdownParser().parse(text)
        delete tree.data
        expect(tree).toEqual(plainParser.parse(text))
      }),
      { numRuns: runs },
    )
  }, 3_600_000)
})

describe('what all of a long draft shows', () => {
  test('is the same where its words are known', () => {
    const long = fc
      .array(anyMarkdown, { minLength: 20, maxLength: 40 })
      .map((parts) => `${parts.join('\n\n')}\n\n${'Open from nine.\n\n'.repeat(100)}`)
    fc.assert(
      fc.property(long, (text) => {
        const lines = createLines(text)
        for (const container of containersOf(text)) {
          const prose = buildText(container, lines, 'prose')
          const copied = buildText(container, lines, 'everywhere', {}, prose)
          expect(toldBy(copied)).toEqual(toldBy(buildText(container, lines, 'everywhere')))
        }
      }),
      { numRuns: runs },
    )
  }, 3_600_000)
})

/** All that a view tells, but for where it tells it. */
function toldBy(view: TextView): unknown {
  const { value, blocks } = view
  const starts = Array.from(value, (_, at) => view.sourceRange(at, at + 1))
  return { value, blocks: blocks.map(({ node: _, ...rest }) => rest), starts }
}

const plainParser = unified()
  .use(remarkParse)
  .use(function extend(this: Processor) {
    Object.assign(this.data(), {
      micromarkExtensions: [gfm()],
      fromMarkdownExtensions: gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest),
    })
  })
  .freeze()

function viewsOf(text: string, scope: TextScope): TextView[] {
  const lines = createLines(text)
  return containersOf(text).map((container) => buildText(container, lines, scope))
}

function containersOf(text: string): Container[] {
  const { tree } = createMarkdownReader().read({ path: 'draft.md', format: 'markdown', text }, {})
  return tree.children.flatMap(({ children }) => children)
}

/** What does not lead back to its own writing, each with where it was led. */
function strayCharacters(view: TextView, text: string): string[] {
  const stray: string[] = []
  for (const block of view.blocks) {
    for (let index = block.start; index < block.end; index++) {
      const { start, end } = view.sourceRange(index, index + 1)
      const sign = view.value.charAt(index)
      const source = text.slice(start, end)
      if (!isWrittenAs(sign, source)) {
        stray.push(`${block.kind} ${index}: ${JSON.stringify(sign)} from ${JSON.stringify(source)}`)
      }
    }
  }
  return stray
}

function isWrittenAs(sign: string, source: string): boolean {
  if (source === sign) return true
  // A shortened word is read in full.
  if (/[a-z' ]/i.test(sign) && shortWords.includes(source.toLowerCase())) return true
  switch (sign) {
    case '\x7F':
      return /^(?:`[^]*`|!\[[^]*[\])]|\[\^[^]*\])$/.test(source)
    case '\uFFFD':
      return source === '\0' || decode(source) === sign
    case ' ':
      // A line break that only wraps a sentence is one; what a container puts before the next line
      // belongs to it.
      return /^(?:\t|(?:\r\n|[\r\n])[\s>]*)$/.test(source) || decode(source) === sign
    case '\n':
      return /^(?: {2,}|\\)(?:\r\n|\n|\r)$/.test(source) || decode(source) === sign
    default:
      return source === `\\${sign}` || decode(source).includes(sign)
  }
}

const decoded = new Map<string, string>()

/** What a single character reference stands for. */
function decode(source: string): string {
  if (!/^&[^;&]+;$/.test(source)) return ''
  const known = decoded.get(source)
  if (known !== undefined) return known
  const [paragraph] = fromMarkdown(`x${source}x`).children
  const [child] = paragraph && 'children' in paragraph ? paragraph.children : []
  const value = child && 'value' in child ? child.value.slice(1, -1) : ''
  decoded.set(source, value)
  return value
}

/** Where the planted word stands in the source and is read as prose. */
function readablePlaces(text: string): number[] {
  const hidden: { start: number; end: number }[] = []
  const stack: Nodes[] = [plainParser.parse(text)]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (['code', 'inlineCode', 'html', 'footnoteReference'].includes(node.type))
      hidden.push({ start, end })
    // Their titles and texts are read, their addresses and labels are not.
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      for (const place of wordsIn(text.slice(start, end), start)) {
        if (isInAddress(node, text, place)) hidden.push({ start: place, end: place + 1 })
      }
    }
    if (node.type.endsWith('Reference') || node.type === 'footnoteDefinition') {
      const label = /\]\[[^[\]]*\]$/.exec(text.slice(start, end))?.[0]
      if (node.type !== 'footnoteDefinition' && label)
        hidden.push({ start: end - label.length, end })
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return wordsIn(text, 0).filter(
    (place) => !hidden.some(({ start, end }) => start <= place && place < end),
  )
}

function isInAddress(node: Nodes, text: string, place: number): boolean {
  const url = 'url' in node ? node.url : ''
  if (!url.includes(planted)) return false
  const before = text.slice(node.position?.start.offset, place)
  const isBare = node.type === 'link' && !text.startsWith('[', node.position?.start.offset)
  return !isBare && /\]\(<?[^\s"']*$|\]:\s*<?[^\s"']*$/.test(before)
}

function wordsIn(text: string, offset: number): number[] {
  return [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${planted}(?![\\p{L}\\p{N}])`, 'gu')),
  ].map(({ index }) => offset + index)
}

async function phrasesIn(text: string): Promise<number[]> {
  const result = await lintText(text, { rules: [plantedRule] })
  const found = rangesIn(result, plantedRule.id)
  return found.map(({ start, end }) =>
    decodeAll(text.slice(start, end)).length > planted.length ? 3 : 1,
  )
}

function decodeAll(source: string): string {
  return source.replaceAll(/&[^;&]+;/g, (reference) => decode(reference) || reference)
}
