import type { MoreExamples } from './index.ts'

export const nationScope: MoreExamples = {
  bad: [
    '«NHS Health Checks» are there for everybody.',
    'Prescriptions: £9.90 «an item», wherever you live.',
    'The «New Medicine Service» helps you across the UK.',
    'The truth is that nobody in the UK pays a «prescription charge» any more.',
    'The «NHS App» shows your repeats. Wherever you live in the UK, you can download it today.',
    'Save with a «prescription prepayment certificate».\n\nAnybody in Britain can buy one by phone.',
    'You’ll «never pay for a prescription», wherever in the UK you live.',
    '«Prescription charges no longer exist» in the UK.',
    'The whole country gets «free prescriptions».',
    'Every British pharmacy offers «Pharmacy First».',
  ],
  good: [
    'Prescription charges no longer apply in Scotland.',
    'All British pharmacists are on the register of the GPhC.',
    'The whole country gets a day off. Ask us about the NHS App.',
    'Nobody under 16 in the UK pays a prescription charge.',
    'The NHS App shows your repeats. Anyone in England can download it.',
    'A prescription prepayment certificate may save you money. Our charity helps families across the UK.',
    'Ask us for your NHS Health Check if you are over 40.',
    'Our creams are £4.50 an item for everyone, and need no prescription.',
  ],
}
