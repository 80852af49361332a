import { type Container, defineRule, type Range, shortPost, type TextView } from 'professional/rule'
import { isForTrade } from '../shared/trade.ts'
import { type Medicine, medicineClues } from '../shared/medicine-table.ts'
import { medicineOffers, type OfferedMedicine } from '../signals/medicine-offers.ts'

const leaflet =
  /\b(?:always )?read (?:the |its |all )?(?:label|leaflet|instructions|patient information)|\bPIL\b/i

export default defineRule({
  id: 'medicines/otc-essential-info',
  summary: 'An advert for a pharmacy medicine leaves out what it has to say.',
  why: `
    Somebody who buys on the strength of an advert should know what the medicine contains and is for,
    and be sent to the leaflet. The law asks adverts to the public to say so.
  `,
  advice: 'Add what it contains, what it is for, and “Always read the label”.',
  references: [{ source: 'mhra-advertise' }, { source: 'mhra-cases' }, { source: 'hmr-2012' }],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    all: 'This offer does not say what the medicine contains or is for',
    leaflet: 'This offer does not say “Always read the label”',
  },
  wakes: () => [medicineClues(isBrand)],
  examples: {
    bad: [
      { text: '«Viagra Connect», £19.99, in store now', severity: 'warning' },
      { text: 'Get your «Gina» today, ask at the counter', severity: 'warning' },
      { text: '«Cialis Together» back in stock! Book online', severity: 'warning' },
      { text: 'Buy «Allevia» from me this summer', severity: 'warning' },
      { text: '«Nurofen», two for £6, shop now', severity: 'warning' },
      { text: 'Save 20% on «Gaviscon» all week', severity: 'warning' },
      { text: '«ellaOne» £31.99, order online', severity: 'warning' },
      { text: '«Regaine» foam now £39.99', severity: 'warning' },
      {
        text: '«Viagra Connect» (sildenafil 50mg), for erection problems. £19.99.',
        severity: 'info',
      },
      { text: '«Piriteze» for hay fever: 30 for £4.99.', severity: 'info' },
      { text: '«Canesten» for thrush, £8.50, order online', severity: 'info' },
      { text: 'You can now buy «Cialis Together» from us.', severity: 'warning' },
      { text: 'Ask for our «night nurse» capsules, £5.49, in store now', severity: 'warning' },
      { text: 'Stock up on «Calpol» at our till, £3.49', severity: 'warning' },
    ],
    good: [
      'Viagra Connect is a pharmacy medicine.',
      'Viagra Connect (sildenafil) for erectile dysfunction, £19.99. Always read the label.',
      'How to use Gaviscon: take it after meals.',
      'You can buy Gaviscon in most shops.',
      'Allevia',
      {
        text: 'I was scared after the operation. The night nurse sat with me till six.',
        meta: { kind: 'ad' },
      },
      { text: 'Ask our day nurse for a visitor’s badge. Book online.', meta: { kind: 'ad' } },
      'Pack Imodium and sun cream for your holiday.',
      'Eroxon gel is in stock, £24.99',
      'Vitamin D tablets £4.99',
      'Gina on reception can book you in today.',
      'Nurofen and other brands of ibuprofen are the same medicine.',
      { text: 'Viagra Connect £19.99', meta: { audience: 'professionals' } },
      'Ibuprofen 200mg, 96p for 16',
      'Hay fever tablets from £2.49',
      'MHRA recalls one batch of Calpol. Return it for a refund.',
      'Anadin (aspirin) for headaches, £2.50. Read the leaflet before use.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      const seen = new Set<Medicine>()
      for (const offered of context.signal(medicineOffers, container)) {
        const { medicine, offering, at } = offered
        if (!isBrand(medicine) || seen.has(medicine)) continue
        if (offering === 'named' || offering === 'informed') continue
        const range = advertOf(offered, view)
        const text = view.value.slice(range.start, range.end)
        if (leaflet.test(text)) continue
        seen.add(medicine)
        const isBare = !namesSubstance(text, medicine) && !namesUse(text, medicine)
        const end = view.slice(range.end, range.end).position
        context.report({
          at,
          message: isBare ? 'all' : 'leaflet',
          atMost: isBare ? undefined : 'info',
          suggestions: [
            {
              title: 'Add “Always read the label.”',
              safe: false,
              edits: [{ position: end, text: ' Always read the label.' }],
            },
          ],
        })
      }
    }

    return { post: look }
  },
})

function isBrand({ legal, name, substance }: Medicine): boolean {
  return /^(?:P|GSL|P\/GSL)$/.test(legal) && !name.toLowerCase().includes(substance.toLowerCase())
}

function advertOf({ start }: OfferedMedicine, view: TextView): Range {
  const last = view.blocks.findLast(({ kind }) => kind === 'prose' || kind === 'heading')
  if (view.value.length <= shortPost) return { start: 0, end: last?.end ?? view.value.length }
  return view.blockAt(start)
}

function namesSubstance(text: string, { substance }: Medicine): boolean {
  return text.toLowerCase().includes(substance.toLowerCase())
}

function namesUse(text: string, { group }: Medicine): boolean {
  const plain = text.toLowerCase()
  return (group.uses ?? []).some((use) => plain.includes(use))
}
