import { describe, expect, test } from 'vitest'
import type { DraftMeta } from '../../src/core/meta.ts'
import { promo } from '../../rules/signals/promo.ts'
import { probe } from './probe.ts'

const isPromotional = (marked: string, meta?: DraftMeta): Promise<boolean> =>
  probe(
    marked,
    (match, container, context) => context.signal(promo, container).isPromotional(match),
    meta,
  )

/** The block around the marked words offers something in the first text only. */
const pairs: readonly (readonly [name: string, offer: string, plain: string])[] = [
  ['a price and a sum raised', '«Jabs» £15 each.', '«We» raised £15 for the hospice.'],
  ['a price and the NHS bill', '«Jabs» from £15.', '«This» costs the NHS £15 million.'],
  ['a price and the charge', '«Jabs» only £9.90.', '«The» prescription charge is £9.90.'],
  ['per cent off', '20% off «jabs».', '20% of people had «jabs».'],
  ['save', 'Save 20% on «jabs».', 'Save lives with «jabs».'],
  ['a code', 'Use code FLU10 for «jabs».', 'Use the code below to import «jabs».'],
  ['free delivery', 'Free delivery of «tablets».', 'Free advice on «tablets».'],
  ['two for one', 'Bogof on «creams».', 'Both «creams» are fine.'],
  ['book now', 'Book now for «jabs».', 'The book now covers «jabs» poorly.'],
  ['book an appointment', 'Book your «flu» jab.', 'This book on your «flu» helps.'],
  ['order online', 'Order online, «creams».', 'In order to use «creams», wash.'],
  ['buy', 'Buy online: «creams».', 'You can buy «creams» from most shops.'],
  ['in stock', '«Creams» back in stock!', '«Creams» are no longer in stock.'],
  ['now available', '«Jabs» now available.', '«Results» are known.'],
  ['we sell', 'We sell «creams».', 'We do not sell «creams».'],
  ['we offer', 'We offer «jabs».', 'We offer advice on «jabs».'],
  ['link in bio', '«Jabs»: link in bio.', '«Jabs»: link in chain.'],
  ['a message to order', 'DM us to order «jabs».', 'DM us to say hello, «friends».'],
  ['hurry', 'Hurry, «jabs» are going.', 'Worry: «jabs» are going.'],
  ['a waiting list', 'Join our waiting list for «pens».', 'The «waiting» list grew.'],
  ['limited', 'Limited stock of «pens».', 'Limited proof for «pens».'],
  ['half price', 'Half price «creams».', 'Half of the «creams».'],
  ['a denial', 'Buy online, «creams».', 'Never buy online «creams».'],
  [
    'a shop link',
    '«Creams» [here](https://example.org/shop).',
    '«Creams» [here](https://example.org/shopping-tips).',
  ],
  ['a booking link', '«Jabs»: https://example.org/book', '«Jabs»: https://example.org/facebook'],
  ['the same block', '«Jabs» today. Only £15.', '«Jabs» today.\n\nOnly £15.'],
]

describe('promotion', () => {
  test.each(pairs)('tells %s', async (_, offer, plain) => {
    expect(await isPromotional(offer)).toBe(true)
    expect(await isPromotional(plain)).toBe(false)
  })

  test('believes the front matter', async () => {
    expect(await isPromotional('About «jabs».', { kind: 'ad' })).toBe(true)
    expect(await isPromotional('About «jabs».', { commercial: 'paid' })).toBe(true)
    expect(await isPromotional('About «jabs».', { commercial: 'none' })).toBe(false)
  })
})
