import type { MoreExamples } from './index.ts'

export const steeringPrescriptions: MoreExamples = {
  bad: [
    'Tablets always late? «Hop over to Elmfield’s and we’ll transfer the lot across»!',
    '«I’d move your scripts across to Elmfield» if I were you. – Dr Lowe',
    '«I would send all your repeats to Elmfield», my sister runs it.',
  ],
  good: [
    'When we move to the new surgery we will bring everything across, your medicines list as well.',
    'Come over to Elmfield ward, and we will bring your tablets up.',
    'If you agree I would send your prescription to Elmfield, as it is near you.',
  ],
}
