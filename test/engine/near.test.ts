import { describe, expect, test } from 'vitest'
import { findSource } from '../../rules/find-source.ts'
import type { PlannedRule } from '../../src/core/config.ts'
import type { ClueRow } from '../../src/core/wakes.ts'
import { awakeBeforeRead } from '../../src/engine/asleep.ts'
import { createLinter } from '../../src/engine/linter.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { createWaker, workOutClues } from '../../src/engine/wake.ts'
import { loadReader } from '../../src/readers/index.ts'
import { today } from '../harness.ts'
import { wokenRule } from './woken-rule.ts'

interface Woken {
  readonly before: boolean
  /** Where nothing was told before it was read. */
  readonly after: boolean
}

/** Whether a draft wakes a rule that reports all drafts, and whose clues have to stand together. */
async function wakes(text: string, rows: readonly ClueRow[], format = 'markdown'): Promise<Woken> {
  const rule = wokenRule({ wakes: () => rows, near: true }, 'test/near')
  const plan = createPlan({ config: {}, rules: [rule], today })
  const readyClues = workOutClues([rule])
  const source = { path: 'draft', format, text }
  const reader = await loadReader(format, text)
  const linter = createLinter({ findSource, readyClues })
  const waker = createWaker(plan, readyClues)
  const before: readonly PlannedRule[] | undefined = awakeBeforeRead(source, plan, waker)
  const { diagnostics } = await linter.lint(source, reader, plan)
  return { before: before?.length !== 0, after: diagnostics.length > 0 }
}

const words = [['study'], ['show*']]

/** Longer than a post that is read as one. */
const more = '\n\nMore and more.'.repeat(60)

describe('a rule whose clues have to stand together', () => {
  test.each([
    ['in a paragraph', 'A study is here.\nIt shows more.'],
    ['in a draft of one block', 'A study shows it.'],
    ['in a heading', '# A study shows it\n\nMore.'],
    ['in an item', '- More.\n- A study shows it.'],
    ['in a quotation', 'More.\n\n> A study\n> shows it.'],
    ['in two cells', 'More.\n\n| Study | ![](a.png) |\n| - | - |\n| a | It shows |'],
    ['in a line that a number begins', 'A study of\n12) it shows more.\n\nMore.'],
    ['in a line that a sign begins', 'A study #\n+1 shows more.\n\nMore.'],
  ])('wakes for a draft that holds them %s', async (_, text) => {
    expect(await wakes(text, words)).toEqual({ before: true, after: true })
  })

  test('wakes for words that follow each other around an address', async () => {
    const text = 'More.\n\nA study [here](https://example.org) shows more.'
    const rows = [['study'], ['here shows']]
    expect(await wakes(text, rows)).toEqual({ before: true, after: true })
  })

  test.each([
    ['two paragraphs', 'A study is here.\n\nIt shows more.'],
    ['paragraphs with other line ends', 'A study is here.\r\n \r\nIt shows more.'],
    ['a heading and a paragraph', 'More.\n# A study\n\nIt shows more.'],
    ['two items', '- A study is here.\n- It shows more.'],
  ])('sleeps where %s of a long draft hold them', async (_, text) => {
    expect(await wakes(text + more, words)).toEqual({ before: false, after: false })
    expect(await wakes(text, words)).toEqual({ before: true, after: true })
  })

  test('sleeps where two paragraphs of plain text hold them', async () => {
    const text = `A study is here.\n\nIt shows more.${more}`
    expect(await wakes(text, words, 'text')).toEqual({ before: false, after: false })
    expect(await wakes('A study\n- shows it.\n\nMore.', words, 'text')).toEqual({
      before: true,
      after: true,
    })
  })

  test('is told of a link only where it leads', async () => {
    const rows = [['<link>'], ['study']]
    const here = '# More\n\nSee [here](https://example.org/study).'
    const apart = '# A study\n\nSee [here](https://example.org/more).'
    expect(await wakes(here, rows)).toEqual({ before: true, after: true })
    expect(await wakes(apart + more, rows)).toEqual({ before: false, after: false })
  })

  test('is told everywhere of what is so of the draft', async () => {
    const rows = [['<heading>'], ['study']]
    expect(await wakes('# More\n\nA study.', rows)).toEqual({ before: true, after: true })
  })
})

describe('in a long draft', () => {
  const block = 'The car park is open.\n\n'
  const long = (at: number, words: string): string =>
    block.repeat(at) + words + block.repeat(4000 - at)

  test.each(['', '# ', '- ', '> '])(
    'a rule wakes wherever one block holds its clues (%j)',
    (mark) => {
      const waker = wakerFor({ wakes: () => [['study'], ['show*']], near: true })
      for (let at = 0; at < 800; at += 79) {
        expect(waker(long(at, `${mark}A study shows it.\n\n`))).toBe(true)
        expect(waker(long(at, `${mark}A study.\n\n${mark}It shows more.\n\n`))).toBe(false)
      }
    },
  )

  test('words that follow each other are seen wherever it is parted', () => {
    const waker = wakerFor({ wakes: () => [['study shows']] })
    // Stretches end somewhere in this, and each block is tried as their end.
    for (let at = 336; at < 352; at++) {
      expect(waker(long(at, 'A study\n\nshows it.\n\n'))).toBe(true)
    }
  })

  test('what counts in all of it is counted in all of it', () => {
    const waker = wakerFor({ wakes: () => [['<abbreviations>']] })
    expect(waker(long(3000, 'The AAC.\n\n'))).toBe(false)
    expect(waker(`The ZZQ.\n\n${long(3000, 'The AAC.\n\n')}`)).toBe(true)
  })
})

/** Tells whether a draft wakes a rule, before it is read. */
function wakerFor(parts: Parameters<typeof wokenRule>[0]): (text: string) => boolean {
  const rule = wokenRule(parts, 'test/long')
  const plan = createPlan({ config: {}, rules: [rule], today })
  const waker = createWaker(plan, workOutClues([rule]))
  return (text) => {
    return awakeBeforeRead({ path: 'draft', format: 'markdown', text }, plan, waker)?.length !== 0
  }
}
