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
    {
      text: '| Brand | Why |\n| --- | --- |\n| «NutriCo» | Simply the best zinc there is |',
      meta: { interests: ['NutriCo'] },
      severity: 'warning',
    },
    {
      text: '| Best for nights | «NutriCo» |\n| --- | --- |\n| Best for days | Zeta |',
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
    {
      text: '| Brand | Zinc |\n| --- | --- |\n| NutriCo | 10 mg |\n| Zeta | 15 mg, simply the best |',
      meta: { interests: ['NutriCo'] },
    },
    {
      text: '| Brand | Which? says |\n| --- | --- |\n| NutriCo | simply the best |',
      meta: { interests: ['NutriCo'] },
    },
  ],
}
