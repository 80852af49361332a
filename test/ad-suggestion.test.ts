import { describe, expect, test } from 'vitest'
import undisclosedAd from '../rules/authenticity/undisclosed-ad.ts'
import weakAdLabel from '../rules/authenticity/weak-ad-label.ts'
import type { DraftMeta } from '../src/core/meta.ts'
import { lintText } from './harness.ts'

async function labelled(text: string, meta: DraftMeta = {}): Promise<string> {
  const { diagnostics } = await lintText(text, { rules: [undisclosedAd, weakAdLabel], meta })
  const edits = diagnostics.flatMap(({ suggestions }) => suggestions).flatMap(({ edits }) => edits)
  const [edit] = edits
  if (!edit) throw new Error('nothing was suggested')
  const { start, end } = edit.position
  return text.slice(0, start.offset) + edit.text + text.slice(end.offset)
}

describe('the suggestion to label an ad', () => {
  test('is asked for, never applied as safe', async () => {
    const { diagnostics } = await lintText('Loving these sachets, code PHARM15 for 15% off', {
      rules: [undisclosedAd],
    })
    expect(diagnostics.flatMap(({ suggestions }) => suggestions).map(({ safe }) => safe)).toEqual([
      false,
    ])
  })

  test('puts the label first', async () => {
    expect(await labelled('Loving these sachets, code PHARM15 for 15% off')).toBe(
      'Ad: Loving these sachets, code PHARM15 for 15% off',
    )
  })

  test('puts it inside a heading', async () => {
    expect(await labelled('# My review\n\nIt works.', { commercial: 'paid' })).toBe(
      '# Ad: My review\n\nIt works.',
    )
  })

  test('puts it after the count of a thread, so that the posts stay apart', async () => {
    const text = '1/ My week with a ring.\n\n2/ I slept. #gifted'
    expect(await labelled(text, { kind: 'thread', commercial: 'gifted' })).toBe(
      '1/ Ad: My week with a ring.\n\n2/ I slept. #gifted',
    )
  })

  test('leaves a quotation alone', async () => {
    expect(await labelled('> Nice ring!\n\nIt was a gift.', { commercial: 'gifted' })).toBe(
      '> Nice ring!\n\nAd: It was a gift.',
    )
  })

  test('silences the rule once it is applied', async () => {
    const text = await labelled('My favourite hand cream #spon')
    const { diagnostics } = await lintText(text, { rules: [undisclosedAd, weakAdLabel] })
    expect(diagnostics).toEqual([])
  })
})
