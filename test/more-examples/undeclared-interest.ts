import type { MoreExamples } from './index.ts'

export const undeclaredInterest: MoreExamples = {
  bad: [
    { text: '«NutriCo» is a game changer.', meta: { interests: ['NutriCo'] }, severity: 'warning' },
    {
      text: 'Everyone should go to «NutriCo» for sachets.',
      meta: { interests: ['NutriCo'] },
      severity: 'warning',
    },
    {
      text: '«NutriCo» beats everything else on the shelf.',
      meta: { interests: ['NutriCo'] },
      severity: 'warning',
    },
    {
      text: '«NutriCo» really works on night shifts.',
      meta: { interests: ['NutriCo'] },
      severity: 'warning',
    },
  ],
  good: [
    {
      text: 'Would you like to know how to get NutriCo off your mailing list?',
      meta: { interests: ['NutriCo'] },
    },
    {
      text: 'NutriCo asks whether zinc really works. The evidence is thin.',
      meta: { interests: ['NutriCo'] },
    },
  ],
}
