import { describe, expect, test } from 'vitest'
import {
  createRandom,
  makeDraft,
  makeLongDraft,
  makePosts,
  smallDrafts,
} from '../../bench/corpora.ts'
import { rules } from '../../rules/index.ts'
import { awakeBeforeRead } from '../../src/engine/asleep.ts'
import { createPlan } from '../../src/engine/plan.ts'
import { createWaker, workOutClues } from '../../src/engine/wake.ts'
import { today } from '../harness.ts'

const plan = createPlan({ config: {}, rules, today })
const waker = createWaker(plan, workOutClues(rules))

/** @returns `undefined` where only a reader can tell. */
function awakeFor(text: string): readonly string[] | undefined {
  const source = { path: 'draft.md', format: 'markdown', text }
  return awakeBeforeRead(source, plan, waker)?.map(({ rule }) => rule.id)
}

// What a rule too many costs, no other test sees: one that woke for every heading made 2,000 drafts
// take three quarters longer.
describe('where nothing is found, hardly anybody wakes', () => {
  test('for a small draft', () => {
    expect(awakeFor(smallDrafts.clean)).toEqual([])
  })

  test('for drafts', () => {
    const random = createRandom(1)
    const awake = Array.from({ length: 200 }, () => awakeFor(makeDraft(random, 1500, 0)) ?? ['all'])
    expect(awake.flat().length).toBeLessThan(awake.length / 10)
  })

  // It holds a clue of each kind somewhere, and whoever looks at all of it takes longest.
  test('but those who find something in a long one', () => {
    const isNarrow = new Map(rules.map(({ id, near, reach }) => [id, near ?? reach !== undefined]))
    const awake = awakeFor(makeLongDraft(2 ** 17)) ?? ['all']
    const finding = ['access/alt-text', 'access/link-text', 'respect/dated-terms']
    expect(awake.filter((id) => !isNarrow.get(id))).toEqual(finding)
  })

  test('but those who find something in a small one', () => {
    expect(awakeFor(smallDrafts.findings)).toEqual([
      'access/alt-text',
      'access/link-text',
      'civility/shouting',
      'respect/dated-terms',
      'respect/person-first',
    ])
  })

  test('for posts', () => {
    const texts = makePosts(1000, 0).trim().split('\n')
    expect(texts.flatMap((line) => awakeFor(JSON.parse(line).text) ?? ['all'])).toEqual([])
  })
})

describe('before it is read it is told', () => {
  test.each([
    'Wait times at A&E and in R&D are up.',
    'The <b>patient</b>, who came, left.',
    '<ul><li><a href="/a?b=1">Patients</a></li>\n</ul>',
  ])('of %s', (text) => {
    expect(awakeFor(text)).toBeDefined()
  })
})

describe('only a reader can tell', () => {
  test.each([
    'A pa&shy;tient',
    'A pa<b>tient</b>',
    'A pa<a title="> ">tient</a>',
    'A pa<b><i>tient</i></b>',
    'A pa<b>*tient*</b>',
  ])('of %s', (text) => {
    expect(awakeFor(text)).toBeUndefined()
  })
})
