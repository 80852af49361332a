import type { MoreExamples } from './index.ts'

export const publicAllegation: MoreExamples = {
  bad: [
    {
      text: 'A patient’s son was in, all smiles. Everyone knows «he’s been stealing» her savings.',
      severity: 'info',
    },
    {
      text: '@mo_b Dr Example at Elmfield? «He falsified» notes at my last place.',
      severity: 'warning',
    },
  ],
  good: [
    'A patient’s daughter told us of her brother. He has been stealing the show at school.',
    'A patient’s daughter wrote. They kill people with delays, she says of the wards.',
    'Dr Example at Elmfield? He never falsified a note.',
  ],
}
