import type { MoreExamples } from './index.ts'

export const irrelevantCharacteristic: MoreExamples = {
  bad: [
    'Sworn at for asking a «Polish man» to queue.',
    'Our new «Hindu GP» starts on Monday.',
    'Well done to our «Black receptionist», who won the raffle.',
  ],
  good: [
    'Our female GP is in on Tuesdays.',
    'Our gay dentist network meets in June.',
    'Our Polish receptionist can help in your language.',
    'We are proud of our first Sikh paramedic.',
    'Our Black midwife mentors Black mothers.',
  ],
}
