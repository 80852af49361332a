import type { MoreExamples } from './index.ts'

export const yellowCard: MoreExamples = {
  bad: ['«Headaches» and tiredness can sometimes happen with sertraline.'],
  good: ['Soothe aches and cramps with ibuprofen.'],
}
