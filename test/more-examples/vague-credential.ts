import type { MoreExamples } from './index.ts'

const technician = {
  author: { type: 'person', name: 'Sam Reed', role: 'pharmacy technician' },
} as const
const drKay = { author: { type: 'person', name: 'Dr Kay Lowe', role: 'pharmacist' } } as const

export const vagueCredential: MoreExamples = {
  bad: [
    { text: 'I am «medically trained» and this treatment is a scam.', severity: 'info' },
    { text: '«Health worker» speaking: my lot won’t have that jab.', severity: 'info' },
    {
      text: 'I’ve worked «in healthcare» for years and I’d never touch a statin.',
      severity: 'info',
    },
    {
      text: 'Take it from a mum with a «medical background»: that vaccine is poison.',
      severity: 'info',
    },
    {
      text: 'Accredited «sleep coach».\n\nTake magnesium, not tablets from your doctor.',
      severity: 'info',
    },
    {
      text: 'Drink this at noon and the bloating goes. Certified «hormone healer» and mum.',
      severity: 'info',
    },
    { text: '«Hormone coach» here 💁 heavy periods? Eat more liver.', severity: 'info' },
    {
      text: 'I’m an «optometrist», so use the drops twice a day.',
      meta: { author: { type: 'person', name: 'Jo', role: 'optical assistant' } },
      severity: 'warning',
    },
    { text: 'Your favourite «skin guru» says bin the steroid cream.', severity: 'info' },
    {
      text: 'As an «expert in women’s health», I tell my followers to avoid HRT.',
      severity: 'info',
    },
    {
      text: 'Speaking as a «physio», I’d rest it.',
      meta: { author: { type: 'person', name: 'Jo', role: 'physiotherapy student' } },
      severity: 'warning',
    },
    { text: '«nhs insider» tells all: skip the booster, take zinc.', severity: 'info' },
    { text: '«Gut expert» here: collagen before noon lifts low mood.', severity: 'info' },
    {
      text: 'As someone «in the medical field», I can tell you that statins are a scam.',
      severity: 'info',
    },
    { text: '«Gut guru» here: apple cider vinegar before every meal.', severity: 'info' },
  ],
  good: [
    'As someone in the medical field told me, statins are dull.',
    'Retired NHS staff are welcome at our vaccine clinic.',
    'A wellness coach told our team about burnout and low mood.',
    { text: 'As a former nurse, I loved this book.', meta: drKay },
    { text: 'I’m a nurse’s daughter and I became a pharmacist.', meta: drKay },
    { text: 'As a doctor once told me, rest is work.', meta: drKay },
    {
      text: 'As a GP I see many colds.',
      meta: { author: { type: 'person', name: 'Ada', role: 'doctor' } },
    },
    {
      text: 'As a nurse I have held many hands.',
      meta: { author: { type: 'person', name: 'Ada', role: 'midwife' } },
    },
    {
      text: 'As a pharmacist I check every dose.',
      meta: { author: { type: 'person', name: 'Ada', role: 'superintendent' } },
    },
    { text: 'Dr Kay here, pharmacist, with five facts on statins.', meta: drKay },
    { text: 'Dr Jones at the surgery taught me all I know about statins.', meta: drKay },
    { text: 'He said: “As a medical professional I’d avoid this vaccine”.' },
    { text: 'If I were a pharmacist I would say the same.', meta: technician },
    'A clinician will call you about your medicine.',
    'I work in the NHS and I had my vaccine on Friday.',
    'She has worked in healthcare for years and would never skip a vaccine.',
    'Sleep expert wanted for our panel on tablets and travel.',
    'Health coach and link worker posts are open. Start in May; you will support people on insulin.',
    'Diet specialist clinics: take your tablets along.',
    'NHS insider reveals plan: hospitals may share vaccines.',
  ],
}
