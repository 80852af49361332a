import type { MoreExamples } from './index.ts'

export const consultationUnnecessary: MoreExamples = {
  bad: [
    'Pick a pen, pay, and we «wave your order through».',
    'Add your sleeping tablets to the basket and we «rubber-stamp» it.',
  ],
  good: [
    'To order repeats from our surgery, tick some boxes in the NHS App.',
    'Our prescribers never rubber-stamp an order for tablets.',
  ],
}
