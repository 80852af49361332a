import type { MoreExamples } from './index.ts'

export const pressureOffer: MoreExamples = {
  bad: [
    'Tag two pals to be in with a «chance of winning» free lip filler.',
    '«Book your peel by Friday and get» a second for nothing.',
    'Five laser slots at £50. «When they’ve gone», they’re gone.',
  ],
  good: ['Book your surgery check by Friday and have your list of tablets ready.'],
}
