import type { MoreExamples } from './index.ts'

export const privateAssumption: MoreExamples = {
  bad: [
    '«My account’s private» and only my mates see it: the rota is a mess.',
    '«Only friends can see this», so I can say it: the rota is a mess.',
    'Well, «stories disappear in 24 hours», so nobody will know: our sluice is a mess.',
  ],
  good: [
    'Stories disappear in 24 hours, so save the times of our clinics.',
    'The rash has gone in a day, and nobody knows why.',
    'Choose whether only friends can see this part of your profile.',
  ],
}
