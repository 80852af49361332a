import type { MoreExamples } from './index.ts'

export const asksForDetails: MoreExamples = {
  bad: [
    '«Tell me in the replies where it hurts», and I’ll name the exercises.',
    '«Pop your name, age and any long-term conditions» in the comments below.',
    'Sore gums again? «Stick a picture» in the replies and I’ll say what to do.',
    {
      text: 'Is that spot new? «WhatsApp us a quick picture» and our nurse will look.',
      severity: 'info',
    },
    {
      text: '«Drop us a quick message with your medication» and we’ll spot the clash.',
      severity: 'info',
    },
  ],
  good: [
    'Tell your GP where it hurts and which painkillers you’re taking.',
    'Knitted a foot for our sculpture? Post a photo below!',
    'Worried about a mole? Send us a photo through the NHS App.',
    'Spotted a mole in your garden? Post a photo in the comments!',
    'Leave a message on our answerphone with your full name and date of birth.',
    'Drop us a message to order your prescription.',
  ],
}
