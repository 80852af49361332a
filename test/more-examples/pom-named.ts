import type { MoreExamples } from './index.ts'

const pharmacy = { author: { type: 'organisation', name: 'Elmfield Pharmacy' } } as const

export const pomNamed: MoreExamples = {
  bad: [
    {
      text: 'Our prescriber can get you started on «Saxenda» this month. Message to book.',
      severity: 'warning',
    },
    { text: 'Our «Botox» clinic has moved to Mill Lane. Book yours now.', severity: 'error' },
    { text: 'In the news again: «Wegovy». Order yours today.', severity: 'error' },
    {
      text: 'You need not take part in a trial to get «Wegovy»: order yours from us.',
      severity: 'error',
    },
    { text: 'We have still got «Dysport» appointments, Friday in Hexham', severity: 'warning' },
    { text: 'One «Azzalure» cancellation tomorrow at noon', severity: 'warning' },
    {
      text: 'Period due at the festival? «Norethisterone», approved in five minutes',
      severity: 'warning',
    },
    { text: 'Missing your «Ozem€ic»? Order from us today', severity: 'error' },
    { text: '«ozempick» in stock, order online', severity: 'error' },
    { text: '@«botox»bybella is taking bookings, DM to book', severity: 'error' },
    { text: '## «Mounjaro»\n\nA pen a week.\n\nGet started today', severity: 'error' },
    { text: '«Rimegepant» for migraine is now in stock. Order today.', severity: 'warning' },
    { text: '«Shingrix» available here, book now from £220', severity: 'warning' },
    {
      text: '«Malarone» is available from our travel clinic in Leith. Book online.',
      severity: 'warning',
    },
    {
      text: 'Your summer starts with «Saxenda».',
      meta: { kind: 'ad' },
      severity: 'error',
    },
    {
      text: 'Three months on «Mounjaro» and I feel like myself again. Link in my bio.',
      meta: { commercial: 'paid' },
      severity: 'error',
    },
    { text: '«Ozempic». Elmfield Pharmacy.', meta: pharmacy, severity: 'warning' },
    {
      text: 'Erections failing? «Viagra» in plain packaging. Buy online.',
      severity: 'error',
    },
    {
      text: '«Propecia» and «oral minoxidil», prescribed online. Get started now.',
      severity: 'error',
    },
  ],
  good: [
    'Your GP may get you started on Saxenda and see you again in a month.',
    'When the team get you started on Saxenda, keep a diary of what you eat.',
    'Study participants needed: does finasteride change sleep? You get £40 for your time. Sign up with the college.',
    'Could you take part in a trial of metformin in older people? Register with the university today.',
    {
      text: 'Our Botox clinic for tight muscles is in Outpatients 2 from May. Bring your appointment letter.',
      meta: { author: { type: 'organisation', name: 'Northbank Care' } },
    },
    'Our Botox clinic for dystonia has new rooms. You need a letter: you are referred by your consultant.',
    'Ketamine in the news: why our team is worried for teenagers. Book a seat at the talk on Monday.',
    'Ketamine: what our drug and alcohol service wants schools to know. Book a place for your class.',
    'Botox appointments Friday have been moved to ward 4.',
    'We have still got a few B12 injection appointments with our practice nurse.',
    'Norethisterone can put off a period. Ask your GP whether it suits you.',
    'It costs €govern and £ozen, said the garbled sign. Order today.',
    'Tirzepatide is now available on the NHS for some adults.',
    'On Wegovy? Book your medication review with our pharmacist.',
    {
      text: 'Botulinum toxin in migraine: book now for our webinar.',
      meta: { audience: 'professionals' },
    },
    'We are hiring a nurse who can give Botox. Apply by 1 May, £30,000 a year.',
    'Wegovy has arrived in Scotland. What does it mean for patients?',
    'We are short of Ozempic. Give Ann a shout if your prescription is late.',
    'We do not sell Ozempic, whatever the advert says.',
    'Never buy Ozempic on social media. Order only from a real pharmacy.',
    '| Medicine | Form |\n| --- | --- |\n| Wegovy | Pen |\n| Saxenda | Pen |',
    'Try botox for hair: a conditioner with a silly name. Shop now.',
    'Privacy policy: when you order Mounjaro online now, we keep your answers for eight years.',
    'Gina from our team has worked here for ten years. Pop in and say hello!',
    'Orlistat and lifestyle: what to expect.',
    'Naloxone is available at our needle exchange, with a short talk on how to use it.',
    'Semaglutide is given once a week. Feeling sick is common at first.',
    'Pregabalin has been a controlled drug since 2019, so we may ask for proof of who you are.',
  ],
}
