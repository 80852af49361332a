import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { fixText } from '../src/core/fix.ts'
import type { FileResult } from '../src/core/finding.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import { exampleDraft, lintText, readMarks } from './harness.ts'

/** Whose suggestions can be applied unasked, as the catalogue of rules has it. */
const fixing = [
  'access/alt-text',
  'access/emoji-use',
  'access/hashtag-case',
  'access/styled-unicode',
  'civility/shouting',
  'clinical/dose-format',
]

const lint = (text: string, meta: DraftMeta = {}, format = 'markdown'): Promise<FileResult> =>
  lintText(text, { rules, meta, format })

function counts({ diagnostics }: FileResult): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { ruleId } of diagnostics) found.set(ruleId, (found.get(ruleId) ?? 0) + 1)
  return found
}

interface Settled {
  readonly before: string
  readonly text: string
  /** How much there is to apply after that. */
  readonly left: number
  /** Rules that find more than before. */
  readonly added: readonly string[]
}

/** Applies every safe suggestion, and looks again. */
async function settle(before: string, meta?: DraftMeta, format?: string): Promise<Settled> {
  const result = await lint(before, meta, format)
  const { text } = fixText(before, result.diagnostics, 'safe')
  const after = await lint(text, meta, format)
  const had = counts(result)
  // What stood in look-alike letters may only come to light in ordinary ones.
  const legible = counts(await lint(before.normalize('NFKC'), meta, format))
  const added = [...counts(after)]
    .filter(([id, count]) => count > Math.max(had.get(id) ?? 0, legible.get(id) ?? 0))
    .map(([id]) => id)
  return { before, text, left: fixText(text, after.diagnostics, 'safe').count, added }
}

const marked = rules
  .filter(({ id }) => fixing.includes(id))
  .flatMap(({ id, examples }) => examples.bad.map((example) => ({ id, ...exampleDraft(example) })))
  .filter(({ options }) => options === undefined)

describe('applying every safe suggestion', () => {
  test.each(marked)('settles $text of $id', async ({ text, meta, format }) => {
    const settled = await settle(readMarks(text).text, meta, format)
    expect(settled).toMatchObject({ left: 0, added: [] })
  })

  test.each([
    ['It is #mentalhealthawareness week!!!', 'It is #MentalHealthAwareness week!'],
    ['𝗚𝗲𝘁 𝘆𝗼𝘂𝗿 𝗳𝗹𝘂 𝗷𝗮𝗯 now 💉💉💉', 'Get your flu jab now 💉'],
    ['Take 50mcg a day.', 'Take 50 micrograms a day.'],
    ['![Photo of a queue](q.jpg) #worldheartday', '![A queue](q.jpg) #WorldHeartDay'],
  ])('makes of %j', async (text, expected) => {
    expect(await settle(text)).toMatchObject({ text: expected, left: 0, added: [] })
  })

  const piece = fc.constantFrom(
    ...marked.filter(({ text }) => !text.startsWith('---')).map(({ text }) => readMarks(text).text),
    'Book now!!!',
    '#askyourpharmacist #flujab #WorldHeartDay',
    '𝘢𝘴𝘬 𝘺𝘰𝘶𝘳 #𝗽𝗵𝗮𝗿𝗺𝗮𝗰𝗶𝘀𝘁',
    '🎉🎉🎉',
    'ｆｒｅｅ!!!',
    'Flu jabs are here.',
    '- one\n- two ??!',
    '**Start 25mcg** _today_!!!!',
    '[#knowyournumbers](https://example.org/#knowyournumbers)',
  )
  const gap = fc.constantFrom('\n\n', ' ', '\n')

  test('is done at once and adds no finding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('markdown', 'text'),
        async (parts, format) => {
          const settled = await settle(parts.flat().join('').trim(), {}, format)
          expect(settled).toMatchObject({ left: 0, added: [] })
        },
      ),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 40) },
    )
  })

  test('is all that these rules are about', () => {
    const found = new Set<string>()
    for (const { id, text } of marked) if (text !== '') found.add(id)
    expect([...found].toSorted()).toEqual(fixing)
  })
})

describe('two suggestions', () => {
  const at = (start: number, end: number, text: string, safe = true) => ({
    suggestions: [
      {
        title: 'Write this',
        safe,
        edits: [
          {
            position: {
              start: { line: 1, column: start + 1, offset: start },
              end: { line: 1, column: end + 1, offset: end },
            },
            text,
          },
        ],
      },
    ],
  })

  test.each([
    ['apart are both applied', [at(0, 1, 'A'), at(2, 3, 'C')], 'AbCd', 2],
    ['in any order too', [at(2, 3, 'C'), at(0, 1, 'A')], 'AbCd', 2],
    ['that overlap are not', [at(0, 2, 'X'), at(1, 3, 'Y')], 'Xcd', 1],
    ['that meet are both applied', [at(0, 1, 'X'), at(1, 3, 'Y')], 'XYd', 2],
    ['where one is put in beside the other are not', [at(0, 1, 'X'), at(1, 1, 'Y')], 'Xbcd', 1],
    ['at one place are not', [at(1, 1, 'X'), at(1, 1, 'Y')], 'aXbcd', 1],
    ['outside the text are not', [at(3, 9, 'X')], 'abcd', 0],
    ['that are not safe are left', [at(0, 1, 'X', false)], 'abcd', 0],
  ])('%s', (_, diagnostics, text, count) => {
    expect(fixText('abcd', diagnostics, 'safe')).toEqual({ text, count })
  })

  test('or more are the first ones that share nothing with those before them', () => {
    const text = 'abcdefghijkl'
    const change = fc.tuple(
      fc.nat(text.length),
      fc.nat(2),
      fc.string({ unit: 'grapheme-ascii', maxLength: 2 }),
    )
    const several = fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(several, (all) => {
        const diagnostics = all.map((changes) => ({
          suggestions: [
            {
              title: 'Write this',
              safe: true,
              edits: changes.flatMap(([start, length, words]) =>
                at(start, start + length, words).suggestions.flatMap(({ edits }) => edits),
              ),
            },
          ],
        }))
        const taken: (typeof all)[number] = []
        let count = 0
        for (const changes of all) {
          const together = [...taken, ...changes]
          const isInside = changes.every(([start, length]) => start + length <= text.length)
          const areApart = together.every(([start, length], index) =>
            together.slice(index + 1).every(([otherStart, otherLength]) => {
              const gap = length === 0 || otherLength === 0 ? 1 : 0
              return start + length + gap <= otherStart || otherStart + otherLength + gap <= start
            }),
          )
          if (!isInside || !areApart) continue
          taken.push(...changes)
          count++
        }
        let expected = text
        for (const [start, length, words] of taken.toSorted(([a], [b]) => b - a)) {
          expected = expected.slice(0, start) + words + expected.slice(start + length)
        }
        expect(fixText(text, diagnostics, 'safe')).toEqual({ text: expected, count })
      }),
    )
  })

  test('that are not safe are applied where that is asked for', () => {
    expect(fixText('abcd', [at(0, 1, 'X', false)], 'unsafe')).toEqual({ text: 'Xbcd', count: 1 })
  })
})
