import type { MoreExamples } from './index.ts'

export const professionalEndorsement: MoreExamples = {
  bad: [
    {
      text: '«Trusted by nurses» for years: the slimming tea you can buy from our shop today.',
      severity: 'warning',
    },
  ],
  good: [
    'Loved by midwives: the coffee in the hospital canteen. Buy a cup and help the League of Friends.',
    'Trusted by doctors since 1970: the soup from our League of Friends cafe. The range is small.',
  ],
}
