import type { MoreExamples } from './index.ts'

export const nationScope: MoreExamples = {
  bad: [
    '«NHS Health Checks» are there for everybody.',
    'Prescriptions: £9.90 «an item», wherever you live.',
    'The «New Medicine Service» helps you across the UK.',
    'The truth is that nobody in the UK pays a «prescription charge» any more.',
    'The «NHS App» shows your repeats. Wherever you live in the UK, you can download it today.',
    'Save with a «prescription prepayment certificate».\n\nAnybody in Britain can buy one by phone.',
  ],
  good: [
    'Nobody under 16 in the UK pays a prescription charge.',
    'The NHS App shows your repeats. Anyone in England can download it.',
    'A prescription prepayment certificate may save you money. Our charity helps families across the UK.',
    'Ask us for your NHS Health Check if you are over 40.',
    'Our creams are £4.50 an item for everyone, and need no prescription.',
  ],
}
