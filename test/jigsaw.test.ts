import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Company } from '../src/core/company.ts'
import type { FileResult, Severity } from '../src/core/finding.ts'
import { compareDrafts } from '../src/engine/across.ts'
import { createPlan } from '../src/engine/plan.ts'
import { loadReader } from '../src/readers/index.ts'
import jigsaw from '../rules/confidentiality/jigsaw.ts'
import { findSource } from '../rules/find-source.ts'
import type { Clue } from '../rules/shared/clue.ts'
import { riskOf } from '../rules/shared/risk.ts'
import { linter, today } from './harness.ts'

type Level = Severity | 'none'

const loudness: readonly Level[] = ['none', 'info', 'warning', 'error']
const runs = Number(process.env['PROPERTY_RUNS'] ?? 150)

async function lintAs(path: string, text: string, company: Company): Promise<FileResult> {
  const plan = createPlan({ config: {}, rules: [jigsaw], today, company })
  return linter.lint({ path, format: 'markdown', text }, await loadReader('markdown', text), plan)
}

function loudest(files: readonly FileResult[]): Level {
  const all = files.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity))
  return loudness.findLast((level) => all.some((severity) => severity === level)) ?? 'none'
}

async function levelOf(text: string): Promise<Level> {
  return loudest([await lintAs('draft.md', text, 'none')])
}

/** The same in a folder of one campaign. */
async function levelAcross(texts: readonly string[]): Promise<Level> {
  const files = await Promise.all(
    texts.map((text, index) => lintAs(`campaign/${index + 1}.md`, text, 'all')),
  )
  return loudest(compareDrafts(files, [jigsaw], findSource))
}

/** Each slot of the story from the most exact to nothing. */
const slots = {
  group: ['Polish ', ''],
  age: ['94-year-old ', '34-year-old ', 'teenage ', ''],
  noun: ['woman', 'lorry driver', 'man'],
  place: [' from Brampton', ' from Portree', ' from Leeds', ' from our village', ''],
  time: [' this morning', ' yesterday', ' on Tuesday', ' last week', ' recently', ''],
  health: [
    ' for PrEP',
    ' about her antidepressants',
    ' with sickle cell',
    ' for her inhaler',
    ' for help',
  ],
  mark: [', driving a red Morris Minor', ', with a parrot on her shoulder', ''],
} as const

type Slot = keyof typeof slots
type Story = Readonly<Record<Slot, string>>

const story: fc.Arbitrary<Story> = fc.record(
  Object.fromEntries(
    Object.entries(slots).map(([slot, choices]) => [slot, fc.constantFrom(...choices)]),
  ) as Record<Slot, fc.Arbitrary<string>>,
)

function tell({ group, age, noun, place, time, health, mark }: Story): string {
  return `We had a ${group}${age}${noun}${place} who came in${time}${health}${mark}.`
}

const removable: readonly Slot[] = ['group', 'age', 'place', 'time', 'mark']

describe('the risk of a story', () => {
  test('never rises when a detail is left out', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.constantFrom(...removable), async (told, slot) => {
        const [all, less] = [
          await levelOf(tell(told)),
          await levelOf(tell({ ...told, [slot]: '' })),
        ]
        expect(loudness.indexOf(less)).toBeLessThanOrEqual(loudness.indexOf(all))
      }),
      { numRuns: runs },
    )
  })

  test.each<[Slot, string, string]>([
    ['age', '34-year-old ', 'thirty-something '],
    ['age', '94-year-old ', 'older '],
    ['time', ' this morning', ' last week'],
    ['time', ' on Tuesday', ' recently'],
    ['place', ' from Brampton', ' from Cumbria'],
    ['place', ' from Portree', ' from Scotland'],
    ['group', 'Polish ', 'European '],
    ['noun', 'lorry driver', 'man'],
  ])('never rises when %s is blurred: %s → %s', async (slot, exact, blurred) => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const before = await levelOf(tell({ ...told, [slot]: exact }))
        const after = await levelOf(tell({ ...told, [slot]: blurred }))
        expect(loudness.indexOf(after)).toBeLessThanOrEqual(loudness.indexOf(before))
      }),
      { numRuns: Math.ceil(runs / 5) },
    )
  })

  test('is gone when the suggestion is taken', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const text = tell(told)
        const { diagnostics } = await lintAs('draft.md', text, 'none')
        const [suggestion] = diagnostics[0]?.suggestions ?? []
        if (!suggestion) return
        taken++
        const edits = suggestion.edits.toSorted(
          (a, b) => (b.position.start.offset ?? 0) - (a.position.start.offset ?? 0),
        )
        let blurred = text
        for (const { position, text: instead } of edits) {
          const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0]
          blurred = blurred.slice(0, start) + instead + blurred.slice(end)
        }
        expect(await levelOf(blurred)).toBe('none')
      }),
      { numRuns: runs },
    )
    expect(taken).toBeGreaterThan(runs / 10)
  })

  test('is the same when it is told in two drafts of a campaign', async () => {
    const second = fc.record({
      scene: fc.constantFrom('Portree', 'Brampton', 'Harwich'),
      age: fc.constantFrom('34', '58', '91'),
      health: fc.constantFrom('sickle cell', 'HIV', 'epilepsy'),
    })
    await fc.assert(
      fc.asyncProperty(second, async ({ scene, age, health }) => {
        const first = `We had a woman from ${scene} in this morning with ${health}.`
        const rest = `She is ${age}, and came in driving her red Morris Minor.`
        const together = await levelOf(`${first} ${rest}`)
        expect(together).not.toBe('none')
        expect(await levelAcross([first, rest])).toBe(together)
        expect(await levelOf(`1/ ${first}\n\n2/ ${rest}`)).toBe(together)
      }),
      { numRuns: 27 },
    )
  })
})

describe('an estimate', () => {
  const age: Clue = { kind: 'age', weight: 2, share: 0.013 }
  const woman: Clue = { kind: 'sex', weight: 1, share: 0.51, sex: 'female' }
  const place = (population: number): Clue => ({ kind: 'place', weight: 0, population })

  test.each([
    [500, 'error'],
    [2000, 'warning'],
    [10_000, 'info'],
    [100_000, undefined],
  ] as const)('in a place of %i is %s', (population, level) => {
    const risk = riskOf([place(population), age, woman, { kind: 'mark', weight: 0 }])
    expect(risk.level).toBe(level)
    expect(risk.count).toBeCloseTo(population * 0.013 * 0.51)
  })

  test('of a role that a place has once is of one person', () => {
    const vicar: Clue = { kind: 'role', weight: 1, share: 0.0005, most: 1 }
    const mark: Clue = { kind: 'mark', weight: 0 }
    expect(riskOf([place(1000), vicar, mark]).count).toBeLessThanOrEqual(1)
    expect(riskOf([place(1_000_000), vicar, mark]).count).toBe(500)
  })

  test('needs a place', () => {
    expect(riskOf([age, woman])).toEqual({ level: undefined })
  })
})

test('what is kept of a draft shows nothing of its words', async () => {
  const text =
    '---\nauthor: { name: Rowan Quillfeather }\nthread: night-shift\n---\nA 34-year-old lorry driver from Tobermory, Mrs Adeyemi, collected her methadone on 12 May.'
  const { facts } = await lintAs('draft.md', text, 'all')
  expect(facts.length).toBeGreaterThan(0)
  const kept = leavesOf(facts.map(({ value }) => value))
  expect(kept).not.toContain(34)
  const words = ['lorry', 'Tobermory', 'Adeyemi', 'methadone', '12 May', 'Quillfeather', 'night']
  for (const word of words) expect(kept.join(' ').toLowerCase()).not.toContain(word.toLowerCase())
})

/** Every string and number in a piece of plain data. */
function leavesOf(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [data]
  return Object.values(data).flatMap(leavesOf)
}
