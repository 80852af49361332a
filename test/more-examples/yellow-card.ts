import type { MoreExamples } from './index.ts'

export const yellowCard: MoreExamples = {
  bad: [
    '«Headaches» and tiredness can sometimes happen with sertraline.',
    'Starting lisinopril? A cough is the «side effect» people ring us about.',
    '# Your travel vaccines\n\n## «Reactions» to expect\n\nA sore arm for two days.',
    '# Methotrexate tablets\n\n## «Unwanted effects»\n\nMouth ulcers.',
    'Metformin and you. Take it with food. «Adverse effects» on the tummy are common at first.',
    'After your baby’s «jabs» a temperature is normal.',
  ],
  good: [
    'Soothe aches and cramps with ibuprofen.',
    'Starting a new job? Tiredness is the side effect most people tell us about.',
    '# Flu vaccine news\n\n## Reactions from readers\n\nMany thanked us.',
    'Take ibuprofen with you. Adverse weather is common on the hills.',
  ],
}
