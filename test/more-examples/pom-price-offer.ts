import type { MoreExamples } from './index.ts'

export const pomPriceOffer: MoreExamples = {
  bad: [
    { text: 'Study day treat for nurses: «Botox» £95.', severity: 'error' },
    { text: 'Take part in our «Wegovy» trial: £95 for the first pen.', severity: 'error' },
    { text: '«Botox» training day: models needed, £80 for three areas', severity: 'error' },
    { text: 'We had a study day, so this week our «Botox» is from £90', severity: 'error' },
    { text: 'A «B12 top-up» in the arm, thirty quid, at our salon', severity: 'warning' },

    { text: '«Weg🌿ovy» 1mg now £135', severity: 'error' },
    {
      text: 'Paying for «Mounjaro» elsewhere? We’ll match whatever they charge.',
      severity: 'error',
    },
    { text: 'Our travel clinic has «doxycycline» for £1.10 a tablet.', severity: 'warning' },
  ],
  good: [
    'Study afternoon: botulinum toxin after stroke. £25, for physiotherapists and nurses.',
    'The Botox talk at our spasticity study day is for doctors only. Places cost £30 each.',
    'Prescribing module on antidepressants, sertraline to venlafaxine: £90, for registered nurses.',
    'The evening prescribing update covers finasteride and is for pharmacists. It costs £15.',
    'B12 top-up spray, £9. No needle in the arm.',
    'The practice gave my dad his B12 top-up in the arm. He paid £4 to park.',

    'We will match what you pay into your pension. Botulinum toxin is part of the job.',
    'Our raffle will match any donation: Mounjaro users, tell your anaesthetist before surgery.',
    'Our travel clinic charges £20 a visit, in which we talk about Malarone as well.',
  ],
}
