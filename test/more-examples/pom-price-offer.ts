import type { MoreExamples } from './index.ts'

export const pomPriceOffer: MoreExamples = {
  bad: [
    { text: '«Weg🌿ovy» 1mg now £135', severity: 'error' },
    {
      text: 'Paying for «Mounjaro» elsewhere? We’ll match whatever they charge.',
      severity: 'error',
    },
    { text: 'Our travel clinic has «doxycycline» for £1.10 a tablet.', severity: 'warning' },
  ],
  good: [
    'We will match what you pay into your pension. Botulinum toxin is part of the job.',
    'Our raffle will match any donation: Mounjaro users, tell your anaesthetist before surgery.',
    'Our travel clinic charges £20 a visit, in which we talk about Malarone as well.',
  ],
}
