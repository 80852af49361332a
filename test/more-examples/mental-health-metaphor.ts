import type { MoreExamples } from './index.ts'

export const mentalHealthMetaphor: MoreExamples = {
  bad: [
    'Our sat nav rota must have a «split personality».',
    'I «get Tourette’s» whenever the rota changes 😂',
    '«Full on Tourette’s» in the car park this morning 🤣',
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
  ],
}
