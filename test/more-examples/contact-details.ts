import type { MoreExamples } from './index.ts'

const realistic = { allowReservedRanges: false }

export const contactDetails: MoreExamples = {
  bad: [
    { text: 'The patient’s Eircode is «D02 X285».', severity: 'error' },
    { text: 'Her cell is «(406) 555-0142».', options: realistic, severity: 'error' },
    {
      text: 'Name: Mr Lowe\nDOB: 13/09/1955\nPostcode: «CF10 1ZZ»\nPhone: «01632 960123»',
      options: realistic,
      severity: 'error',
    },
    { text: '[Ring her back](tel:«07700900123»)', options: realistic, severity: 'error' },
    { text: '![Label for «14 Mill Lane, CF10 1ZZ»](label.jpg)', severity: 'error' },
    {
      text: 'Our patient’s email is `«joan.lowe@example.com»`.',
      options: realistic,
      severity: 'error',
    },
    {
      text: '| Patient | Phone |\n|---|---|\n| Mrs A | «01632 960123» |',
      options: realistic,
      severity: 'error',
    },
    {
      text: '| Name | Mobile |\n|---|---|\n| Joan Lowe | «07700 900123» |',
      options: realistic,
      severity: 'warning',
    },
    {
      text: '---\npatient: Joan\nphone: «07700 900123»\n---\nHello',
      options: realistic,
      severity: 'error',
    },
    {
      text: 'Hi Karen, we tried to call you on «01632 960123» yesterday.',
      options: realistic,
      meta: { kind: 'review-response' },
      severity: 'error',
    },
    { text: 'Our patient’s Insta is «@joan_lowe51».', severity: 'error' },
    {
      text: '«@jane_doe88» Our records show you missed two appointments.',
      meta: { kind: 'reply' },
      severity: 'warning',
    },
    {
      text: 'Does anyone know whose this is? «07700 900123»',
      options: realistic,
      severity: 'warning',
    },
    {
      text: 'Found a purse with this in it: «joan.lowe@hotmail.example»',
      options: realistic,
      severity: 'warning',
    },
    { text: 'Send it to postcode «CF10 1ZZ», please.', severity: 'info' },
    'Our driver got no answer at «31 Sorrel Rise», so her pack is back with us.',
    {
      text: 'Hi Deb, your scan report was sent to «deb.lowe@hotmail.example» as you asked.',
      options: realistic,
    },
    'The ambulance couldn’t find «9 Sorrel Rise», and he waited two hours.',
    'Can a driver take oxygen to «31 Sorrel Rise»? He is nearly out.',
    'She adores post. Please send birthday cards to Mrs Ivy Lowe, «9 Orchard Way», Elmfield.',
    {
      text: 'Hi Deb, we’ve got you down as «07700 900118», is that still right?',
      options: { allowReservedRanges: false },
    },
    'Cover for tomorrow: the catheter lady has moved in with her son at 3 Rhes Fawr, «CF10 1ZZ».',
    {
      text: 'Your exercise plan has gone to «bethan.brandt71@example.org», as you asked.',
      options: { allowReservedRanges: false },
    },
    {
      text: 'Your letter has been texted to the mobile you left with us, «07700 900123».',
      options: { allowReservedRanges: false },
    },
  ],
  good: [
    'My patient was transferred to Elmfield Hospital, 14 Mill Lane, CF10 1ZZ.',
    'Her appointment is at 14 Mill Lane, CF10 1ZZ.',
    'Our driver parks at 14 Mill Lane, and our staff live there in the week.',
    'A patient told us that we are hard to find: we are at 22 Church Road, next to the library.',
    'One of our patients raised £500 at the Red Lion, 14 Mill Lane.',
    {
      text: 'Joan Lowe\nClinical Lead Pharmacist\nM: 07700 900123\nE: joan.lowe@hospital.example',
      options: realistic,
    },
    { text: '| Service | Phone |\n|---|---|\n| Samaritans | 01632 960123 |', options: realistic },
    {
      text: '| Name | Role | Mobile |\n|---|---|---|\n| Joan Lowe | Nurse | 07700 900123 |',
      options: realistic,
    },
    'Post your prescription to 14 Mill Lane, CF10 1ZZ.',
    'The lady in bed 4 was close to tears.',
    'A patient came in today with flu. Get your jab! 22 Church Road, CF10 1ZZ.',
    { text: 'Patient transport: 01632 960123', options: realistic },
    'If you live at 14 Mill Lane, you can register with us.',
    {
      text: 'Hi Karen, sorry. Please call us on 01632 960123.',
      options: realistic,
      meta: { kind: 'reply' },
    },
    {
      text: '@karen_lowe Sorry to read this, please send us a message.',
      meta: { kind: 'reply' },
    },
    {
      text: 'Her order 07700900123 has shipped, and her NHS number is 943 476 5919.',
      options: realistic,
    },
    {
      text: '[Find us](https://example.org/find?postcode=CF10+1ZZ&tel=07700900123)',
      options: realistic,
    },
    { text: 'Her mobile is 07700 900123.', options: realistic, meta: { fictional: true } },
    'Our patient loved the thread by @joan_lowe on asthma.',
    { text: 'Volunteers wanted! Contact Peter on 07700 900123.', options: realistic },
    'Our charity sells Christmas cards. Send cheques to Ivy Lowe, Treasurer, 14 Mill Lane.',
    'Send Christmas cards for our patients to Rose Ward, 14 Mill Lane, Elmfield.',
    'The hall for our card workshop: Ivy House, 14 Mill Lane.',
    'The catheter clinic has moved in with the continence team at 3 Rhes Fawr, CF10 1ZZ.',
    {
      text: 'Your report has gone to the hospital. Questions? Email enquiries@brandt.example.',
      options: { allowReservedRanges: false },
    },
    'Our leg ulcer clinic is at 7 Rhes Fawr, CF10 1ZZ.',
  ],
}
