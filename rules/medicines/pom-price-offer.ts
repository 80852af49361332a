import { type Container, defineRule } from 'professional/rule'
import { shownMedicines } from '../shared/pom-naming.ts'
import { mentionClues } from '../signals/medicine-mentions.ts'

export default defineRule({
  id: 'medicines/pom-price-offer',
  summary: 'A prescription-only medicine has a price, a saving or a code.',
  why: `
    A price turns a medicine that somebody may need into one that they may choose. Price lists, codes
    and bundles for prescription-only medicines are treated as adverts to the public.
  `,
  advice: 'Leave out the price of the medicine; the fee for a consultation may stand.',
  references: [
    { source: 'joint-notice-2025' },
    { source: 'cap-pom' },
    { source: 'asa-rulings' },
    { source: 'hmr-2012', clause: '284' },
    { source: 'gphc-distance-2025' },
    { source: 'mhra-influencer-2025' },
    { source: 'cap-viagra' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    price: 'This puts a price or a saving on a prescription-only medicine',
  },
  wakes: () => [mentionClues(({ legal }) => legal === 'POM')],
  examples: {
    bad: [
      { text: '«Mounjaro» 5mg £219', severity: 'error' },
      { text: '«Tox treatments» from £99.', severity: 'error' },
      { text: '10% off «ED tablets» with WELCOME10', severity: 'error' },
      { text: '«Finasteride» subscription from £14/month', severity: 'error' },
      {
        text: '| Medicine | Pack | Price |\n| --- | --- | --- |\n| «Ozempic» | 4 pens | £599 |',
        severity: 'error',
      },
      { text: '«Skinny jabs» from £95 💉', severity: 'error' },
      { text: 'Ask us about «Wegovy» jabs, now £149', severity: 'error' },
      { text: '«Anti-wrinkle injections»: £99 for one area', severity: 'error' },
      { text: 'Your first «Saxenda» pen is half price', severity: 'error' },
      { text: 'Use my code JESS20 for £20 off your «Wegovy»', severity: 'error' },
      { text: '«Hay fever jab» £70', severity: 'error' },
      { text: '«Viagra» from £1.20. Viagra Connect £19.99.', severity: 'error' },
      { text: 'Buy two months of «finasteride», get one free.', severity: 'error' },
      { text: 'Save 15% on «tadalafil» this week', severity: 'error' },
      { text: '«Tox»: one area 95, two areas 150.', severity: 'warning' },
      { text: 'Bring a mate for «hay fever jabs» and the second is on us.', severity: 'error' },
      { text: '«Wegovy», ninety quid a month.', severity: 'error' },
      { text: '- «Botox»: £150\n- Lip filler: £120', severity: 'error' },
      { text: '«Mounjaro» is here!\n\nOnly £149 a month.', severity: 'error' },
      { text: '«Malarone» £1.05 a tablet, order now', severity: 'warning' },
      { text: '«Fexofenadine 180mg», 90 tablets £21.99', severity: 'warning' },
    ],
    good: [
      'Someone paid sixty quid for a fake Ozempic pen.',
      'The clinic moves to two areas 110 metres apart. Botulinum toxin is explained on page 2.',
      '## Botulinum toxin\n\n❌ “Frown lines from £99 this weekend”\n\n✅ “Book a consultation about facial lines”\n\nWhy it was wrong: Botox is a prescription-only medicine, and a price advertises it. The authority has said so in ruling after ruling, of clinics and of salons, and of influencers who were paid to say it. It does not matter how the name is spelt, or whether it is left out, as long as readers know what is meant. The same holds for tags and for emojis. Whoever has such a page should take it down now, tell the team, and read the code once more before the next advert is written. We help members with that, free of charge.',
      'Viagra Connect £19.99',
      'Viagra Connect (sildenafil) £19.99. Always read the label.',
      'Cialis Together £21.99 for four',
      'The NHS prescription charge is £9.90, for Mounjaro as for any other item.',
      'A prepayment certificate costs £114.50 a year.',
      'Weight management consultation £45',
      'The NHS will spend £2 million less on semaglutide.',
      { text: 'Mounjaro 5mg £219', meta: { audience: 'professionals' } },
      'Wegovy: book a consultation, £45.',
      'The list price of Mounjaro rises to £247 in September, the maker says.',
      'A salon was fined £8,000 for selling Botox to a teenager.',
      'Mounjaro lowered weight by 20% in the trial.',
      'Wrinkle cream £12.99, save 20%',
      'Flu jab £18.99',
      'Ibuprofen 200mg, 96p',
      'An advert said “Mounjaro from £129”, and was banned.',
      'Orlistat 60mg £29.99',
    ],
  },

  create(context) {
    function look(container: Container): void {
      for (const { at, how, isUnsure } of shownMedicines(container, context)) {
        if (how !== 'price') continue
        context.report({ at, message: 'price', atMost: isUnsure ? 'warning' : undefined })
      }
    }

    return { post: look, field: look }
  },
})
