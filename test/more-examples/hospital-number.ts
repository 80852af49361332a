import type { MoreExamples } from './index.ts'

export const hospitalNumber: MoreExamples = {
  bad: [
    {
      text: 'Your complaint is logged under «C/2024/01882» and will be answered.',
      severity: 'warning',
    },
    {
      text: 'Sorry to hear this. We’ve passed on «PALS-24-00917» to the ward.',
      severity: 'warning',
    },
  ],
  good: [
    'Your complaint is handled under policy CP/2024/12.',
    'PALS/2025 is our report for the year.',
    'Your complaint is important, and we publish figures under 2024/25.',
  ],
}
