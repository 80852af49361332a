import type { MoreExamples } from './index.ts'

export const pileOn: MoreExamples = {
  bad: [
    'He sells detox drips. His page is @drjones. «You know what to do».',
    'Find out who she works for and «let her employer know» what we think of @drjones.',
  ],
  good: [
    'His page is @drjones and it is lovely. You know what to do.',
    'Find out who your manager is and let your manager know that you have joined @drjones.',
  ],
}
