import type { MoreExamples } from './index.ts'

export const contactDetails: MoreExamples = {
  bad: [
    'She adores post. Please send birthday cards to Mrs Ivy Lowe, «9 Orchard Way», Elmfield.',
    {
      text: 'Hi Deb, we’ve got you down as «07700 900118», is that still right?',
      options: { allowReservedRanges: false },
    },
  ],
  good: [
    'Our charity sells Christmas cards. Send cheques to Ivy Lowe, Treasurer, 14 Mill Lane.',
    'Send Christmas cards for our patients to Rose Ward, 14 Mill Lane, Elmfield.',
    'The hall for our card workshop: Ivy House, 14 Mill Lane.',
  ],
}
