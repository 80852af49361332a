import type { MoreExamples } from './index.ts'

export const weightStigma: MoreExamples = {
  bad: [
    '«Nobody gets fat by accident».',
    'Is your weight up again? «Put the biscuits down» and «stop blaming your metabolism».',
  ],
  good: [
    'Put the fork down between bites: your weight may follow.',
    'Your hormones are not to blame for your weight, and neither are you.',
  ],
}
