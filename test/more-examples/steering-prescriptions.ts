import type { MoreExamples } from './index.ts'

export const steeringPrescriptions: MoreExamples = {
  bad: [
    '«I’d move your scripts across to Elmfield» if I were you. – Dr Lowe',
    '«I would send all your repeats to Elmfield», my sister runs it.',
  ],
  good: ['If you agree I would send your prescription to Elmfield, as it is near you.'],
}
