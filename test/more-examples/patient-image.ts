import type { MoreExamples } from './index.ts'

export const patientImage: MoreExamples = {
  bad: [
    { text: '«![His burns a week on](a.jpg)»', severity: 'warning' },
    { text: '«![Bed sore after a month of turning](b.jpg)»', severity: 'warning' },
    { text: '«![Pressure ulcer, week three](c.jpg)»', severity: 'warning' },
    { text: '«![A pharmacist talks to a patient](advice.jpg)»', severity: 'info' },
    {
      text: '«![Patient’s leg ulcer, week 3](ulcer.jpg)»',
      meta: { consent: { type: 'written', covers: ['image'], expires: '2026-11-24' } },
      severity: 'warning',
    },
    {
      text: '«![Patient’s leg ulcer, week 3](ulcer.jpg)»',
      meta: {
        platform: 'tiktok',
        consent: { type: 'written', covers: ['image'], channels: ['print', 'web'] },
      },
      severity: 'warning',
    },
    { text: '«![Dad and newborn on my labour ward](dad.jpg)»', severity: 'warning' },
    { text: '«![Two hands](hands.jpg)»\n\nCan anybody read this script?', severity: 'warning' },
    {
      text: '«![IMG 93](IMG_93.jpg)»\n\nAnybody fancy deciphering this script?',
      severity: 'warning',
    },
    { text: '«![The four of us, with the bed board behind](nights.jpg)»', severity: 'warning' },
    { text: '«![A discharge letter with a dose to guess](letter.png)»', severity: 'warning' },
    { text: '«![Me at my desk with the appointment screen open](me.jpg)»', severity: 'warning' },
    {
      text: 'Pyjama day! Can you spot two of our «patients smiling behind» the matron? [photo]',
      severity: 'warning',
    },
    { text: '«![staples, day 9](IMG_1.jpg)» Healing well.', severity: 'warning' },
  ],
  good: [
    '![Her lump of clay on the wheel](clay.jpg)',
    '![Pressure sore cushions on a stand](cushions.jpg)',
    '![A team with their pressure ulcer award](team.jpg)',
    '![Mole in his garden](mole.jpg)',
    '![Drains, day 3 of the building work](site.jpg)',
    '![Stitches in the quilt that our team made](quilt.jpg)',
    '![Week 3 of our garden](plot.jpg)',
    '![Scan the QR code to book](qr.png)',
    '![Screenshot of the NHS website](nhs.png)',
    '![Screenshot of a training record in our new rota app](rota.png)',
    '![Screenshot of a made-up patient record with the name banner at the top](scan.png)',
    '![Our new consultation room](room.jpg)',
    '![Front of the patient information leaflet](pil.jpg)',
    '![Prescription bags on a shelf](shelf.jpg)',
    '![New CCTV camera above the door](camera.jpg)',
    '![Nutrition label on a cereal box](box.jpg)',
    '![Stock photo of a patient and a nurse](stock-photo-1.jpg)',
    '![Our logo](logo.png)\n\nRead this prescription charges update.',
    {
      text: '![Patient’s leg ulcer, week 3](ulcer.jpg)',
      meta: { consent: { type: 'written', covers: ['image'] } },
    },
    { text: '![Patient’s leg ulcer, week 3](ulcer.jpg)', meta: { fictional: true } },
    {
      text: '![Patient’s leg ulcer, week 3](ulcer.jpg)',
      meta: {
        platform: 'linkedin',
        consent: {
          type: 'written',
          covers: ['image'],
          channels: ['linkedin', 'print'],
          until: '2026-11-25',
        },
      },
    },
    '---\nmedia:\n  - type: video\n    file: hands.mp4\n---\nHow to wash your hands.',
    'Our new patient lounge is in the picture [photo]',
    'Jumper day! The team looking festive, with no patients in shot. [photo]',
    'Jumper day, with our patients joining in from their beds and with their consent. [photo]',
    'Jumper day, with our patients joining in from their beds.',
  ],
}
