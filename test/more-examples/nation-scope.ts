import type { MoreExamples } from './index.ts'

export const nationScope: MoreExamples = {
  bad: [
    '«NHS Health Checks» are there for everybody.',
    'Prescriptions: £9.90 «an item», wherever you live.',
    'The «New Medicine Service» helps you across the UK.',
  ],
  good: [
    'Ask us for your NHS Health Check if you are over 40.',
    'Our creams are £4.50 an item for everyone, and need no prescription.',
  ],
}
