import type { MoreExamples } from './index.ts'

export const supplementDiseaseClaim: MoreExamples = {
  bad: [
    {
      text: 'Reishi powder, £12. Helps to «lift depression». Stir into tea.',
      severity: 'error',
    },
    {
      text: '«Stop flu» in its tracks: our vitamin drip to fight colds, £90.',
      severity: 'error',
    },
  ],
  good: ['## Zinc, £4\n\nGood to know: helps you to prevent nothing but a lack of zinc.'],
}
