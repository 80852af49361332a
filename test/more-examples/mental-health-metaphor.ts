import type { MoreExamples } from './index.ts'

export const mentalHealthMetaphor: MoreExamples = {
  bad: [
    'Our sat nav rota must have a «split personality».',
    'I «get Tourette’s» whenever the rota changes 😂',
    '«Full on Tourette’s» in the car park this morning 🤣',
    'I label every drawer; I’m just a bit «OCD» like that.',
    'She’s rather «OCD» about the stock.',
    'We work for a «schizophrenic» trust.',
    'Our board is utterly «schizophrenic» about overtime.',
  ],
  good: [
    'Many get Tourette’s when they are young, and grow out of it 😅',
    'Our app has a panic attack section.',
    'This policy has a split personality test in its appendix.',
    'Schizophrenia is not a split personality.',
    'The villain has a split personality in the film, and we wish that he had not.',
    'Split personality is an old name for dissociative identity disorder.',
    'My son gets Tourette’s tics when he laughs 😂',
    'Some get Tourette’s when they were told as children that it is a habit. 😂',
    'A full guide to Tourette’s at work 😅',
    'My son is quite OCD and gets help for it.',
    'OCD like that can be treated.',
    'The bipolar service and its board meet on Monday.',
    'A bipolar organisation for carers opens in Hull.',
    'I get quite OCD with my intrusive thoughts, and I have help.',
  ],
}
