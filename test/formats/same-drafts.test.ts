import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { DraftMeta } from '../../src/core/meta.ts'
import { defineLexiconRule, type Rule } from '../../src/core/rule.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { formats, loadReader } from '../../src/readers/index.ts'
import { linter, today } from '../harness.ts'
import { fromHtml, fromMarkdown, rollFrom, type Roll } from './escapes.ts'
import { type Paragraphs, type Writer, writers } from './writers.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 60)

interface File {
  readonly path: string
  readonly format: string
  readonly content: string | Uint8Array
  readonly meta?: DraftMeta | undefined
}

interface Seen {
  /** Rule, message, and the words it points at. */
  readonly what: string
  readonly place: string | null
  readonly start: number
}

/** What is found in a file, each with the words that stand in it where the finding points. */
async function findingsIn(
  { path, format, content, meta = {} }: File,
  decode: (written: string) => string,
  only: readonly Rule[] = rules,
): Promise<Seen[]> {
  const plan = createPlan({ config: { meta }, rules: only, today })
  const body = typeof content === 'string' ? { text: content } : { text: '', bytes: content }
  const source = { path, format, ...body }
  const reader = await loadReader(format, body.text)
  const text = typeof content === 'string' ? content : (reader.read(source, meta).text ?? '')
  const { diagnostics } = await linter.lint(source, reader, plan)
  return diagnostics.map(({ ruleId, message, position: { start, end }, place }) => {
    const from = start.offset ?? -1
    const words = decode(text.slice(from, end.offset)).replaceAll(/\s+/g, ' ').trim()
    if (typeof content === 'string') {
      const lines = text.slice(0, from).split(/\r\n|[\r\n]/)
      expect([start.line, start.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
    }
    return { what: `${ruleId}: ${message}: ${words}`, place, start: from }
  })
}

/** The same for drafts that a writer has put into files, each named by its place. */
async function findingsBy(
  writer: Writer,
  drafts: readonly Paragraphs[],
  roll: Roll,
  only?: readonly Rule[],
): Promise<string[]> {
  const { path, format, meta, holds } = writer
  const files = holds === 'one' ? drafts.map((draft) => [draft]) : [drafts]
  const found = await Promise.all(
    files.map((file) =>
      findingsIn({ path, format, meta, content: writer.write(file, roll) }, writer.decode, only),
    ),
  )
  return found.flat().map(nameOf).toSorted()
}

/** What plain text shows, with the places that the writer’s format has for it. */
async function expectedOf(
  writer: Writer,
  drafts: readonly Paragraphs[],
  only?: readonly Rule[],
): Promise<string[]> {
  const found = await Promise.all(
    drafts.map(async (draft, index) => {
      const content = draft.join('\n\n')
      const seen = await findingsInText(content, writer.meta, only)
      return seen.map(({ what, start }) => {
        const paragraph = content.slice(0, start).split('\n\n').length - 1
        return nameOf({ what, place: writer.place(index, paragraph) })
      })
    }),
  )
  return found.flat().toSorted()
}

const known = new Map<string, Promise<Seen[]>>()

function findingsInText(
  content: string,
  meta: DraftMeta | undefined,
  only?: readonly Rule[],
): Promise<Seen[]> {
  const key = JSON.stringify([content, meta, only?.length])
  let found = known.get(key)
  if (!found) {
    const file = { path: 'a.txt', format: 'text', content, meta }
    known.set(key, (found = findingsIn(file, (written) => written, only)))
  }
  return found
}

function nameOf({ what, place }: Pick<Seen, 'what' | 'place'>): string {
  return place === null ? what : `${place}: ${what}`
}

const folder = resolve(import.meta.dirname, '../../fixtures/formats')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''))
const readFixture = (name: string): string => readFileSync(join(folder, name), 'utf8')
const fixtures: readonly Paragraphs[] = names.map((name) =>
  readFixture(`${name}.txt`).trim().split('\n\n'),
)

// Examples of the rules, but those in which rulers or counts part posts.
const examples: readonly Paragraphs[] = rules
  .flatMap((rule) => rule.examples.bad)
  .filter((example) => typeof example === 'string')
  .filter((text) => text.trim() === text && !/^---|^\(?\d+\/|^\u{1F9F5}/mu.test(text))
  .filter((_, index) => index % 30 === 0)
  .map((text) => text.replaceAll(/\n(?!\n)(?<!\n\n)/g, ' ').split(/\n{2,}/))

test('every format has a writer, and there are drafts', () => {
  expect(new Set(writers.map(({ format }) => format))).toEqual(new Set(formats))
  expect(fixtures.length).toBeGreaterThan(4)
  expect(examples.length).toBeGreaterThan(20)
})

describe('the same drafts have the same findings at their places', () => {
  test.each(writers.map((writer) => [writer.path, writer] as const))(
    'in %s',
    { timeout: 60_000 },
    async (_, writer) => {
      // Escaped addresses and tags are none in Markdown.
      const isMarkup = writer.format === 'markdown' || writer.format === 'mdx'
      const drafts = isMarkup ? fixtures : [...fixtures, ...examples]
      const expected = await expectedOf(writer, drafts)
      expect(expected.length).toBeGreaterThan(10)
      expect(await findingsBy(writer, drafts, rollFrom(7))).toEqual(expected)
    },
  )

  test.each(names)('in fixtures/formats/%s, written by hand', async (name) => {
    const whatsOf = (seen: readonly Seen[]) => seen.map(({ what }) => what).toSorted()
    const expected = whatsOf(await findingsInText(readFixture(`${name}.txt`), undefined))
    for (const [ending, format, decode] of [
      ['md', 'markdown', fromMarks],
      ['md', 'mdx', fromMarks],
      ['html', 'html', fromHtml],
    ] as const) {
      const file = { path: `a.${ending}`, format, content: readFixture(`${name}.${ending}`) }
      expect(whatsOf(await findingsIn(file, decode))).toEqual(expected)
    }
  })
})

/** Words without emphasis; what is escaped is no emphasis. */
function fromMarks(written: string): string {
  return fromMarkdown(written.replaceAll(/(?<!\\)(?:\*+|__)/g, ''))
}

const planted = defineLexiconRule({
  id: 'test/planted',
  summary: 'The draft contains a planted phrase.',
  why: 'For tests.',
  advice: 'None.',
  references: [],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: 'A planted phrase',
  terms: [{ term: 'committed suicide' }, { term: 'œdéma & co' }],
  examples: { bad: [], good: [] },
})

const words = fc.constantFrom(
  'committed suicide',
  'œdéma & co',
  'a',
  '“b”',
  '"c"',
  '\\',
  '<d>',
  '&amp;',
  '&',
  '1 < 2',
  '🎉',
  '👩🏽‍⚕️',
  '𝗷𝗮𝗯',
  "it's",
  '{x}',
  '*',
  '_e_',
  '`f`',
  '|',
  ',',
  ';',
  '#g',
  'ﬁ',
  'é',
  'e\u0301',
  '50%',
)
const paragraph = fc
  .array(words, { minLength: 1, maxLength: 8 })
  // A letter first and last: what stands at the edges of a string is trimmed, or starts a list.
  .map((parts) => `So ${parts.join(' ')} end`)
const drafts = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
})

describe('however it is written, a range cut out and decoded is what matched', () => {
  test.each(writers.map((writer) => [writer.path, writer] as const))(
    'in %s',
    { timeout: 600_000 },
    async (_, writer) => {
      await fc.assert(
        fc.asyncProperty(drafts, fc.infiniteStream(fc.boolean()), async (given, dice) => {
          const roll: Roll = () => dice.next().value ?? false
          const found = await findingsBy(writer, given, roll, [planted])
          expect(found).toEqual(await expectedOf(writer, given, [planted]))
        }),
        { numRuns: runs },
      )
    },
  )
})
