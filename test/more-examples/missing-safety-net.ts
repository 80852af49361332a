import type { MoreExamples } from './index.ts'

export const missingSafetyNet: MoreExamples = {
  bad: [
    { text: '«Blood when you go» is mostly piles. Eat more fibre.', severity: 'warning' },
    { text: '«Black stools» are a normal thing after a curry.', severity: 'warning' },
  ],
  good: [
    'Chest pain is not a normal part of age.',
    'Giving blood when you go to town is a normal thing to do.',
  ],
}
