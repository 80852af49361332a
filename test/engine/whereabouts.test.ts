import { describe, expect, test } from 'vitest'
import { findSource } from '../../rules/find-source.ts'
import { rulesWithMore as rules } from '../more-examples/index.ts'
import { awakeBeforeRead } from '../../src/engine/asleep.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { createWaker, workOutClues } from '../../src/engine/wake.ts'
import { whereaboutsOf } from '../../src/engine/whereabouts.ts'
import { longText } from '../../src/engine/long-text.ts'
import type { Rule } from '../../src/core/rule.ts'
import type { Wakes } from '../../src/core/wakes.ts'
import type { Source } from '../../src/core/document.ts'
import { loadReader } from '../../src/readers/index.ts'
import { defineRule, v } from '../../src/rule.ts'
import { exampleDraft, readMarks, today } from '../harness.ts'
import { unasked } from './woken-rule.ts'

const filler = 'The car park by the river is open from nine to five.\n\n'
const clues = workOutClues(rules)
const level = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]))
const planOfAll = createPlan({ config: { rules: level }, rules, today })
const wakerOfAll = createWaker(planOfAll, clues)

/** All examples that are read as Markdown, and of which the source tells whom they wake. */
const texts = rules
  .flatMap(({ examples }) => [...examples.bad, ...examples.good])
  .map(exampleDraft)
  .filter(({ meta, options, format }) => !meta && !options && (format ?? 'markdown') === 'markdown')
  .map(({ text }) => readMarks(text).text)
  .filter((text) => !text.startsWith('---') && awakeIn(sourceOf(filler + text)) !== undefined)

/** Of a word in two parts only a reader can tell what it says. */
const joined = 'The **car** p**ark** is open.\n\n'

describe('in a long draft, rules find as much as if they were shown all of it:', () => {
  test.each([
    [0, 'as it lies on disk'],
    [1, 'as it lies on disk'],
    [2, 'as it lies on disk'],
    [0, 'as it was read'],
    [1, 'as it was read'],
    [2, 'as it was read'],
  ])(
    'one example of three (%i), looked at %s',
    async (turn, when) => {
      const part = texts.filter((_, index) => index % 3 === turn)
      const text = part.map((each, index) => `${each}\n\n${filler.repeat(index % 4)}`).join('')
      const isRead = when === 'as it was read'
      const source = sourceOf(isRead ? joined + text : text)
      expect(text.length).toBeGreaterThan(longText)
      const awake = awakeIn(source)
      if (isRead) expect(awake).toBeUndefined()
      else expect(awake && whereaboutsOf(awake)).toBeDefined()
      const linter = createLinter({ findSource, readyClues: clues })
      const reader = await loadReader('markdown', text)
      const shown = await linter.lint(source, reader, planOfAll, awake)
      const all = await createLinter({ findSource }).lint(source, reader, planOfAll)
      expect(linesOf(shown)).toEqual(linesOf(all))
      expect(shown.diagnostics.length).toBeGreaterThan(part.length / 10)
    },
    60_000,
  )
})

describe('what a long page says once holds for all of it:', () => {
  const long = filler.repeat(2000)

  test.each([
    [
      'its list of sources',
      'evidence/uncited-claim',
      'Studies show that walking halves the risk of a stroke.',
      '## Sources\n\nA book on walking.\n\nAnother one.',
    ],
    [
      'what letters stand for',
      'access/abbreviation',
      'Ask the NMS nurse or the PGD team about your next visit.',
      'NMS (New Medicine Service), PGD (Patient Group Direction).',
    ],
  ])('%s', async (_, ruleId, text, once) => {
    expect(await rulesIn(`${long}${text}\n\n${long}`)).toContain(ruleId)
    expect(await rulesIn(`${long}${text}\n\n${long}${once}\n`)).not.toContain(ruleId)
  })

  async function rulesIn(text: string): Promise<string[]> {
    const source = sourceOf(text)
    const awake = awakeIn(source)
    expect(awake && whereaboutsOf(awake)).toBeDefined()
    const linter = createLinter({ findSource, readyClues: clues })
    const reader = await loadReader('markdown', text)
    const { diagnostics } = await linter.lint(source, reader, planOfAll, awake)
    return diagnostics.map((diagnostic) => diagnostic.ruleId)
  }
})

test('a rule says how far it reaches only if clues of a row are all that it takes', () => {
  const odd = rules.filter(({ reach, needs }) => reach !== undefined && needs !== undefined)
  expect(odd.map(({ id }) => id)).toEqual([])
})

describe.each([
  ['as it lies on disk', ''],
  ['as it was read', joined],
])('what a rule is shown of a long draft, looked at %s,', (_when, first) => {
  const long = first + filler.repeat(4000)
  const marked =
    'A blue door.\n\n- The red door is next to it.\n- A green one.\n\nA white door.\n\n'

  test.each([
    ['the block that wakes it', { reach: 0 }, ['The red door is next to it.']],
    [
      'blocks around it, as far as it reaches',
      { reach: 1 },
      ['A blue door.', 'The red door is next to it.', 'A green one.'],
    ],
    ['the block that wakes it if it is near', { near: true }, ['The red door is next to it.']],
    [
      'the block that wakes it if long drafts are asked',
      { near: 'in long drafts' },
      ['The red door is next to it.'],
    ],
  ] as const)('is %s', async (_, parts, expected) => {
    const seen = await seenBy(parts, long + marked + long)
    const shown = seen.blocks.filter((block) => !(filler + joined).includes(block))
    expect(shown.filter((block) => expected.some((each) => each === block))).toEqual(expected)
    expect(seen.blocks.length).toBeLessThan(60)
    const before = long.replaceAll('*', '').length
    expect(seen.matches.every((match) => before <= match.start)).toBe(true)
    const doors = seen.matches.map(({ value }) => value)
    expect(seen.folded).toEqual(doors)
    expect(seen.held).toEqual(allDoors.filter((door) => doors.includes(door)))
  })

  test('is each block that holds a clue of one of its rows', async () => {
    const wakes: Wakes = () => [['red'], ['white', 'black']]
    const seen = await seenBy({ reach: 0, wakes }, long + marked + long)
    expect(seen.matches.map(({ value }) => value)).toEqual(['blue door', 'red door', 'white door'])
    expect(seen.blocks.length).toBeLessThan(60)
  })

  test.each([
    ['in the next stretch', filler.repeat(20), ['red door', 'white door']],
    ['far from it', long, []],
  ])('with a clue of another row %s', async (_, between, expected) => {
    const wakes: Wakes = () => [['red'], ['white', 'black']]
    const text = `${long}A red door.\n\n${between}A white door.\n\n${long}`
    const seen = await seenBy({ reach: 0, wakes }, text)
    expect(seen.matches.map(({ value }) => value)).toEqual(expected)
  })

  test('is all of it if it does not say how far it reaches', async () => {
    expect((await seenBy({}, long + marked + long)).blocks.length).toBeGreaterThan(8000)
  })

  test('is all of it if it has options', async () => {
    const seen = await seenBy({ reach: 0 }, long + marked + long, { loud: true })
    expect(seen.blocks.length).toBeGreaterThan(8000)
  })
})

describe('shortened words of a long draft are read in full', () => {
  const long = filler.repeat(2000)
  const post = 'By the red door u dont need ur key.\n\n'
  const full = "By the red door you don't need your key."

  test.each([
    ['in its first lines', post + long],
    ['in its middle', long + post + long],
    ['at its end', long + post],
    ['twice', long + post + long + post],
    ['in front matter, too', `---\ndescription: ${post.trim()}\n---\n\n${long}${post}`],
  ])('%s', async (_, text) => {
    const { blocks } = await seenBy({}, text)
    expect(blocks.filter((block) => block.startsWith('By the red'))).toEqual(
      Array.from({ length: text.split(post.trim()).length - 1 }, () => full),
    )
    expect(blocks.length).toBeGreaterThan(1900)
  })
})

interface Seen {
  readonly blocks: string[]
  readonly matches: { readonly start: number; readonly value: string }[]
  readonly folded: string[]
  readonly held: string[]
}

const allDoors = ['blue door', 'red door', 'green door', 'white door']

/** What a rule is shown that a red door wakes. */
async function seenBy(
  parts: Pick<Rule, 'reach' | 'near' | 'wakes'>,
  text: string,
  options?: Readonly<Record<string, unknown>>,
): Promise<Seen> {
  const seen: Seen = { blocks: [], matches: [], folded: [], held: [] }
  const rule = defineRule({
    ...unasked,
    wakes: () => [['red']],
    ...parts,
    id: 'test/shown',
    messages: { door: 'A door' },
    options: { loud: v.optional(v.boolean(), false) },
    create: (context) => ({
      field(field) {
        seen.blocks.push(context.text(field).value)
      },
      post(post) {
        const view = context.text(post)
        for (const { start, end } of view.blocks) seen.blocks.push(view.value.slice(start, end))
        for (const { start, value } of view.matchAll(/\b\w+ door\b/g)) {
          seen.matches.push({ start, value })
        }
        seen.held.push(...allDoors.filter((door) => view.holds(new RegExp(door))))
        for (const folded of view.folds()) {
          for (const { 0: found, index } of folded.value.matchAll(/\b\w+ door\b/g)) {
            const range = folded.back(index, index + found.length)
            seen.folded.push(view.value.slice(range.start, range.end))
          }
        }
      },
    }),
  })
  const config = options ? { rules: { 'test/shown': ['warning', options] as const } } : {}
  const plan = createPlan({ config, rules: [rule], today })
  const readyClues = workOutClues([rule])
  const source = sourceOf(text)
  const awake = awakeBeforeRead(source, plan, createWaker(plan, readyClues))
  const linter = createLinter({ findSource, readyClues })
  await linter.lint(source, await loadReader('markdown', text), plan, awake)
  return seen
}

function sourceOf(text: string): Source {
  return { path: 'draft.md', format: 'markdown', text }
}

function awakeIn(source: Source): ReturnType<typeof awakeBeforeRead> {
  return awakeBeforeRead(source, planOfAll, wakerOfAll)
}

function linesOf({ diagnostics }: Awaited<ReturnType<ReturnType<typeof createLinter>['lint']>>) {
  return diagnostics.map(
    ({ ruleId, severity, position: { start, end } }) =>
      `${start.offset}-${end.offset} ${severity} ${ruleId}`,
  )
}
