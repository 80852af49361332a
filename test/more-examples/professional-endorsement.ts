import type { MoreExamples } from './index.ts'

export const professionalEndorsement: MoreExamples = {
  bad: [
    {
      text: '«Trusted by nurses» for years: the slimming tea you can buy from our shop today.',
      severity: 'warning',
    },
    { text: '«Voted number one by midwives»: our nipple balm, £9, buy now.', severity: 'warning' },
    {
      text: '“The only balm I trust,” «says pharmacist Mo» Khan. £8, order today.',
      severity: 'warning',
    },
    {
      text: 'Our «dentist, Dr Tam, says that Pearlo mouthwash is the only one she uses». £5, buy yours here.',
      severity: 'warning',
    },
    {
      text: '«Our physio gives these sachets to all her patients». £4, order today.',
      severity: 'warning',
    },
    {
      text: '«Four out of five midwives at our clinic use» BalmRite themselves. Order yours today.',
      severity: 'warning',
    },
    {
      text: '«Pharmacist Idris here, and I’d stake my reputation on» our ibuprofen gel. Buy it at Idris Chemist.',
      severity: 'error',
    },
    {
      text: 'Our «nurse won’t use anything else» on her own kids: our balm, £6, buy it at the till.',
      severity: 'warning',
    },
    { text: '«Midwives’ number one choice»: BalmRite. Buy now.', severity: 'warning' },
    {
      text: 'As a physio «I urge all my patients to try» Kneezo gel. £8, order today.',
      severity: 'warning',
    },
    {
      text: 'Ad: as a dentist, «I get all my patients on» Pearlo. Get yours today.',
      meta: { kind: 'ad' },
      severity: 'warning',
    },
  ],
  good: [
    'Loved by midwives: the coffee in the hospital canteen. Buy a cup and help the League of Friends.',
    'Trusted by doctors since 1970: the soup from our League of Friends cafe. The range is small.',
    'The practice nurse is the only one who gives travel jabs on Fridays. £60, book now.',
    '“Wash your hands,” says pharmacist Mo Khan. Soap is £2, buy it here.',
    'Our GP gives this leaflet to all her patients. Order more copies of the vitamin guide here.',
    'Voted best surgery by patients: book your vitamin talk now.',
    'Nurse Bo here, and I’d put my name to that petition about cream and tablets in prisons.',
    'I’m Pharmacist Idris and I’d love to help you with your tablets. Pop in today.',
    'Nurse Bo here, and I’d recommend you finish the tablets. Pop in if you feel worse.',
    'Nurses’ top choice for lunch is soup. Tablets to order? Book online.',
    'The dentist would never use anything else than clean tools. Toothpaste £3, buy now.',
    'As a nurse I tell all my patients to bring a list of their tablets. Book online.',
    'As a nurse I get all my patients on Ward Four to drink. Buy vitamins in the shop.',
    'As a physio I recommend Pilates. Book your class at the hall.',
    'Nurse Bo would never be without her team. Book your tablets review now.',
    'I tell all my friends to try this gel. £8, order today.',
  ],
}
