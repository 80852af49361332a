import type { MoreExamples } from './index.ts'

export const replyConfirmsPatient: MoreExamples = {
  bad: [
    'Thank you Denise! It was our pleasure to get you through «your IVF journey».',
    'Hello Mark. «You have not been to see us since» 2021.',
    'Hi Bev, we’re so sorry about the mix-up with «your husband’s methadone».',
    'Re: “Rude staff”. «You were offered» two dates and turned both of them down.',
    'We’re sorry that you feel this way. On the 3rd «our nurse dressed your foot» and told you to come back.',
    'I’m sorry you had a bad experience. «Your filling» was done by our best dentist.',
  ],
  good: [
    'Hi Jo, thanks. We have added you to the list for the fun run.',
    'Hi Jo, sorry about your HRT question. Our page is out of date.',
    'Re: “Complaints policy”. Please note that staff who were told of a complaint must log it.',
    'We’re sorry you feel this way. We cannot discuss anyone’s care in public; please ring us.',
    'We’re sorry about your wait today. Staff are off sick and we have two doctors in.',
    '@kim_w sorry, I can’t advise here. Please ring your surgery, or 111 if your rash gets worse.',
  ],
}
