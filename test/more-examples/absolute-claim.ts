import type { MoreExamples } from './index.ts'

export const absoluteClaim: MoreExamples = {
  bad: [
    'Do these stretches daily and «you will never get» sciatica again.',
    '«Vegans never get» heart disease.',
    '«Fit people don’t develop» diabetes.',
  ],
  good: [
    'Vegans don’t get enough B12 without a tablet.',
    'It is a myth that fit people never get diabetes.',
    'Active people don’t get diabetes as often.',
    'Do your stretches, and you will never be without something to moan about.',
  ],
}
