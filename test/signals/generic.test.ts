import { describe, expect, test } from 'vitest'
import { generality } from '../../rules/signals/generic.ts'
import { probe } from './probe.ts'

const isGeneric = (marked: string): Promise<boolean> =>
  probe(marked, (match, container, context) =>
    context.signal(generality, container).isGeneric(match),
  )

/** The marked words are about anybody in the first text, and about somebody in the second. */
const pairs: readonly (readonly [name: string, anybody: string, somebody: string])[] = [
  ['if', 'If «she» asks, ring us.', 'We rang because «she» asked.'],
  ['if, in the middle', 'Ring us if «she» asks.', 'Ring us, «she» asked.'],
  ['what stands before an if', 'Ring if «she» falls.', '«She» fell, ring if you know her.'],
  ['asked if', 'If «he» can fly, ask.', 'Asked if «he» can fly.'],
  ['as if', 'If «he» owned it, fine.', 'As if «he» owned it.'],
  ['unless', 'Wait unless «she» coughs.', 'Wait, «she» coughs.'],
  ['when, any day', 'When a «man» asks, help.', 'When a «man» asked, we helped.'],
  ['when you', 'When you collect «tablets», sign.', 'When she collected «tablets», she signed.'],
  ['imagine', 'Imagine «she» came in.', 'Imagine my face when «she» came in.'],
  ['can imagine', 'Just imagine «he» fell.', 'You can imagine «he» fell.'],
  ['suppose', 'Suppose «he» came in.', 'I suppose «he» came in.'],
  ['say you', 'Say you meet a «man».', 'They say «he» came in.'],
  ['consider', 'Consider a «man» with asthma.', 'We will consider «him» tomorrow.'],
  ['what if', 'What if «she» fell?', 'What «she» said was rude.'],
  [
    'a supposition to the end of its block',
    'Imagine a shop. «She» came in.',
    'Imagine a shop.\n\n«She» came in.',
  ],
  ['should', 'A «patient» should never wait.', 'A «patient» never waits here, she told me.'],
  ['may', 'A «patient» may feel sick.', 'A «patient» felt sick today.'],
  ['will, and a day', 'A «nurse» will help.', 'A «nurse» will help her today, she told me.'],
  ['needs to', 'Every «child» needs to rest.', 'This «child» needs to rest, he told me.'],
  ['your tablets', 'A «carer» collects your tablets.', 'A «carer» collects her tablets.'],
  ['you can', 'You can ask a «friend».', 'She can ask a «friend».'],
  ['an aside', 'You may ask a «friend».', 'You won’t believe what a «friend» did.'],
  ['a share', 'One in eight «men» fell ill.', 'One of the «men» fell ill.'],
  ['per cent of', 'About 20% of «men» fell ill.', 'At 20% oxygen the «man» fell ill.'],
  ['the average', 'The average «man» fell ill.', 'The angry «man» fell ill.'],
  ['for example', 'For example, a «man» fell.', 'For the second time, a «man» fell.'],
  ['such as', 'People such as a «man» in a shop.', 'People, then a «man» in a shop.'],
  ['a vignette', 'Case vignette: a «man» fell.', 'In this case a «man» fell.'],
  ['an MCQ', 'MCQ: a «man» fell.', 'A&E: a «man» fell.'],
  ['a simulated case', 'A simulated «man» fell.', 'A startled «man» fell.'],
  [
    'an exercise to the next heading',
    '# Mock exam\n\nWarm up.\n\nA «man» fell.',
    '# Mock exam\n\nWarm up.\n\n# Today\n\nA «man» fell.',
  ],
  ['history', 'In 1854 a «nurse» went out.', 'In bay 1854 a «nurse» went out.'],
  ['an amount is no year', 'Since 1854 «he» fell.', 'Of 1800 mg «he» took half.'],
  ['the news', 'The inquest heard that «he» fell.', 'The nurse heard that «he» fell.'],
  ['the news and us', 'In court «he» fell.', 'Our patient was in court, «he» fell.'],
  ['the author’s illness', 'I was diagnosed with «asthma».', 'He was diagnosed with «asthma».'],
  ['the author’s operation', 'I had a scan, a «nurse» sang.', 'He had a scan, a «nurse» sang.'],
]

describe('generality', () => {
  test.each(pairs)('tells %s', async (_, anybody, somebody) => {
    expect(await isGeneric(anybody)).toBe(true)
    expect(await isGeneric(somebody)).toBe(false)
  })

  test('lets one sentence be advice and the next about somebody', async () => {
    expect(await isGeneric('A «man» should rest. A man came in today.')).toBe(true)
    expect(await isGeneric('A man should rest. A «man» came in today.')).toBe(false)
  })

  test('keeps names that advice is about', async () => {
    const isInvented = (marked: string): Promise<boolean> =>
      probe(marked, (match, container, context) =>
        context.signal(generality, container).isInvented(match),
      )
    expect(await isInvented('If «Mrs Lowe» comes in, ring.')).toBe(false)
    expect(await isInvented('Imagine «Mrs Lowe» comes in.')).toBe(true)
  })

  test('takes everything for invented in fiction', async () => {
    const generic = await probe(
      'A «man» came in.',
      (match, container, context) => context.signal(generality, container).isGeneric(match),
      { fictional: true },
    )
    expect(generic).toBe(true)
  })
})
