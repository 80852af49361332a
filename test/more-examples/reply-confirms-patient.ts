import type { MoreExamples } from './index.ts'

export const replyConfirmsPatient: MoreExamples = {
  bad: [
    'Re: “Rude staff”. «You were offered» two dates and turned both of them down.',
    'We’re sorry that you feel this way. On the 3rd «our nurse dressed your foot» and told you to come back.',
    'I’m sorry you had a bad experience. «Your filling» was done by our best dentist.',
  ],
  good: [
    'Re: “Complaints policy”. Please note that staff who were told of a complaint must log it.',
    'We’re sorry you feel this way. We cannot discuss anyone’s care in public; please ring us.',
    'We’re sorry about your wait today. Staff are off sick and we have two doctors in.',
    '@kim_w sorry, I can’t advise here. Please ring your surgery, or 111 if your rash gets worse.',
  ],
}
