import type { MoreExamples } from './index.ts'

export const replyConfirmsPatient: MoreExamples = {
  bad: [
    'Hello Mrs Reid, sorry that you felt judged when «discussing your contraception with our nurse».',
    'Hi Ali, sorry. «Our physio spent forty minutes with you» on Monday.',
  ],
  good: [],
}
