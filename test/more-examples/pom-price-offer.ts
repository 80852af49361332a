import type { MoreExamples } from './index.ts'

export const pomPriceOffer: MoreExamples = {
  bad: [{ text: 'Our travel clinic has «doxycycline» for £1.10 a tablet.', severity: 'warning' }],
  good: ['Our travel clinic charges £20 a visit, in which we talk about Malarone as well.'],
}
