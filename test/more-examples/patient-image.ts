import type { MoreExamples } from './index.ts'

export const patientImage: MoreExamples = {
  bad: [
    {
      text: 'Pyjama day! Can you spot two of our «patients smiling behind» the matron? [photo]',
      severity: 'warning',
    },
  ],
  good: [
    'Our new patient lounge is in the picture [photo]',
    'Jumper day! The team looking festive, with no patients in shot. [photo]',
    'Jumper day, with our patients joining in from their beds and with their consent. [photo]',
    'Jumper day, with our patients joining in from their beds.',
  ],
}
