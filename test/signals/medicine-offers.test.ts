import { describe, expect, test } from 'vitest'
import type { DraftMeta } from '../../src/core/meta.ts'
import { medicineMentions } from '../../rules/signals/medicine-mentions.ts'
import { medicineOffers, type Offering } from '../../rules/signals/medicine-offers.ts'
import { probe } from './probe.ts'

const offeringOf = (marked: string, meta?: DraftMeta): Promise<Offering | undefined> =>
  probe(
    marked,
    (match, container, context) =>
      context.signal(medicineOffers, container).find(({ start }) => start === match.start)
        ?.offering,
    meta,
  )

const isMeant = (marked: string): Promise<boolean> =>
  probe(marked, (match, container, context) =>
    context.signal(medicineMentions, container).some(({ start }) => start === match.start),
  )

describe('how a post puts a medicine before its readers', () => {
  const cases: readonly (readonly [Offering, string])[] = [
    ['price', '«Wegovy» £129'],
    ['price', '«Wegovy» is here.\n\nFrom £129.'],
    ['price', '«Wegovy», 20% off'],
    ['price', 'Code SLIM20 takes £20 off «Wegovy»'],
    ['promoted', '«Wegovy»: book now'],
    ['promoted', '«Wegovy»: book a consultation, £45'],
    ['hinted', '## «Wegovy»\n\nOnce a week.\n\nGet started'],
    ['hinted', 'Our «Wegovy» clinic is friendly'],
    ['promoted', 'Can’t get «Wegovy»? We have it in stock.'],
    ['named', '«Wegovy» is a brand of semaglutide'],
    ['named', 'Rain, wind and «Wegovy»'],
    ['informed', 'If you take «Wegovy», tell us before you buy laxatives, £3.49'],
    ['informed', 'We do not sell «Wegovy», but we sell plasters from £1'],
    ['informed', 'The ASA banned an ad for «Wegovy»'],
    ['informed', 'They wrote: “«Wegovy» £99, book now”. We reported it.'],
    ['informed', '> «Wegovy» £99\n\nWe were sent this.'],
    ['informed', 'Fake «Wegovy» is sold online. Report it.'],
    ['informed', '«Wegovy» is given once a week'],
    ['informed', 'Nurse wanted, with experience of «Wegovy». £20 an hour. Apply by Friday.'],
    ['informed', 'Privacy notice: when you order «Wegovy», we keep your answers'],
    ['informed', 'Order your «Wegovy» early: we close on Monday'],
  ]

  test.each(cases)('%s: %s', async (offering, text) => {
    const found = await offeringOf(text)
    // What is asked for advice, and what is sold beside it, are two things.
    expect(found).toBe(offering)
  })

  test('takes the word of the front matter for an advert', async () => {
    expect(await offeringOf('«Wegovy» and sunshine')).toBe('named')
    expect(await offeringOf('«Wegovy» and sunshine', { kind: 'ad' })).toBe('promoted')
  })

  test('reads a price in the row of a table', async () => {
    const table = (price: string): string =>
      `| Medicine | |\n| --- | --- |\n| «Wegovy» | ${price} |\n| Plasters | £2 |`
    expect(await offeringOf(table('£129'))).toBe('price')
    expect(await offeringOf(table('weekly'))).not.toBe('price')
  })

  test('reads no price of somebody else’s', async () => {
    const table = '| Medicine | Cost to the NHS |\n| --- | --- |\n| «Wegovy» | £73 |'
    expect(await offeringOf(table)).toBe('informed')
  })

  test('does not reach across a long page', async () => {
    const page = `«Wegovy» is one of several.\n\n${'Some more on food and sleep. '.repeat(40)}\n\nBook now.`
    expect(await offeringOf(page)).toBe('named')
  })
})

describe('an ordinary word', () => {
  test.each([
    ['Ask for «Gina» at the counter', true],
    ['«Gina» from our team is at the counter', false],
    ['«Alli» capsules, 60mg', true],
    ['«Alli» ran a marathon', false],
    ['«Botox» from our nurse', true],
    ['«Botox» for hair', false],
    ['One «jab» a week to lose weight', true],
    ['One flu «jab» and a talk about weight', false],
    ['«ED tablets»', true],
    ['Ask «Ed: tablets» are his trade', false],
    ['«Anti-wrinkle treatment», three areas', true],
    ['«Anti-wrinkle treatment cream» for three areas', false],
    ['«GLP-1» clinic', true],
  ])('%s: %s', async (text, isOne) => {
    expect(await isMeant(text)).toBe(isOne)
  })

  test('is left alone as the substance of a pharmacy medicine', async () => {
    expect(await isMeant('Viagra Connect («sildenafil» 50mg)')).toBe(false)
    expect(await isMeant('Viagra («sildenafil» 50mg)')).toBe(true)
  })
})
