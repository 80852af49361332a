import type { MoreExamples } from './index.ts'

export const supplementDiseaseClaim: MoreExamples = {
  bad: [
    { text: 'Our syrup, which «clears up psoriasis», is £11.', severity: 'error' },
    {
      text: 'Manuka honey, new batch! «Stops colds» before they start. £9 a jar.',
      severity: 'error',
    },
    {
      text: 'Saffron gummies and lion’s mane are «better than any antidepressant», order from my shop today',
      severity: 'error',
    },
    'Our turmeric shot is «gentler than ibuprofen».',
    {
      text: 'Reishi powder, £12. Helps to «lift depression». Stir into tea.',
      severity: 'error',
    },
    {
      text: '«Stop flu» in its tracks: our vitamin drip to fight colds, £90.',
      severity: 'error',
    },
  ],
  good: [
    'Elderberry jam, new batch! Keeps for a year, away from the light. £4 a jar.',
    'Is turmeric better than ibuprofen? Ask your pharmacist before you order.',
    'Kefir is no better than antibiotics for an infection.',
    'Our kombucha stall is better than the HRT queue, says Jo.',
    '## Zinc, £4\n\nGood to know: helps you to prevent nothing but a lack of zinc.',
    '## Vitamins and our clinics\n\n*Autumn news*\n\n- Help with arthritis: our physio on Tuesday. Book now',
    '## Myths on turmeric tablets\n\n- Cures cancer\n- Cures arthritis',
    '## Echinacea drops: our view\n\n- Cures colds\n- Prevents flu',
    '## Our echinacea drops\n\n- Cures colds: no\n- Prevents flu: perhaps not',
    '## Turmeric soup\n\n*Serves four*\n\n- Cures nothing, tastes great\n- Buy the book, £9',
    '## Our herbal tea afternoon\n\n- Treat arthritis with respect: talk at 3\n- Order cake',
  ],
}
