import { type Container, defineRule } from 'professional/rule'
import { shownMedicines } from '../shared/pom-naming.ts'
import { mentionClues } from '../signals/medicine-mentions.ts'

const pharmacy = { author: { type: 'organisation', name: 'Elmfield Pharmacy' } } as const

export default defineRule({
  id: 'medicines/pom-named',
  summary: 'A prescription-only medicine is named in what the public may read as an advert.',
  why: `
    Whether such a medicine suits somebody is decided between them and a prescriber. Advertising one
    to the public is against the law, in unpaid posts, hashtags and names of accounts as well.
  `,
  advice:
    'Advertise the condition and the consultation: “Worried about your weight? Talk to our pharmacist”.',
  references: [
    { source: 'hmr-2012', clause: '284' },
    { source: 'cap-12', clause: '12.12' },
    { source: 'cap-pom' },
    { source: 'joint-notice-2025' },
    { source: 'cap-botox-2020' },
    { source: 'gphc-distance-2025' },
    { source: 'mhra-advertise' },
    { source: 'med-defence-2026' },
    { source: 'asa-rulings' },
    { source: 'pmcpa-2026' },
    { source: 'cap-viagra' },
    { source: 'gov-vaccine' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    promoted: 'This names a prescription-only medicine in what reads as an offer',
    bare: 'This puts the name of a prescription-only medicine before the public',
  },
  yieldsTo: ['medicines/pom-price-offer'],
  wakes: () => [mentionClues(({ kind, legal }) => kind === 'name' && legal === 'POM')],
  examples: {
    bad: [
      { text: '«Wegovy» now available, order today', severity: 'error' },
      { text: '#«Mounjaro» #«Ozempic» consultations from £30', severity: 'error' },
      { text: '«Botox» £150 per area, book online', severity: 'error' },
      { text: '![«Saxenda» pens, buy now](pens.jpg)', severity: 'error' },
      { text: '«Saxenda» has arrived at our shop, drop your name in with Bo', severity: 'warning' },
      { text: 'Did somebody say «Dysport»? Pencil you in?', severity: 'warning' },
      { text: 'We supply «finasteride» nationwide, sign up', severity: 'error' },
      { text: 'The easiest way to get «Saxenda» in Harwich.', severity: 'error' },
      { text: '«M0unjaro» is back in stock, DM us to order', severity: 'error' },
      { text: '«Mounj@ro» pens, order today', severity: 'error' },
      { text: '«W*govy» starter packs, book now', severity: 'error' },
      { text: '«Moun jaro» slots left on Friday, book online', severity: 'error' },
    ],
    good: [
      'The best way to get Wegovy in England is through the NHS.',
      'Buy antibiotics in Spain and you may break the law.',
      'Ozempic shortage: what to do if you cannot get your prescription',
      'Viagra Connect now in stock',
      'Viagra Connect (sildenafil 50mg) now in stock, £19.99. Always read the label.',
      'Take levothyroxine on an empty stomach',
      'Cialis Together is back, ask in store',
      'Gina 10 is now available here',
      'ellaOne, the morning after pill, is in stock',
      { text: 'If you take Mounjaro, tell your pharmacist', meta: pharmacy },
      'The ASA banned an ad that said “Mounjaro now available, order today”.',
      'The council fined a salon that advertised Botox to teenagers.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      for (const { at, medicine, how, isUnsure } of shownMedicines(container, context)) {
        if (medicine.kind !== 'name') continue
        const isPlain = how === 'price' || how === 'promoted'
        context.report({
          at,
          message: how === 'bare' ? 'bare' : 'promoted',
          atMost: isPlain && !isUnsure ? undefined : 'warning',
        })
      }
    }

    return { post: look, field: look }
  },
})
