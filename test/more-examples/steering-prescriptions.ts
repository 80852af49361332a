import type { MoreExamples } from './index.ts'

export const steeringPrescriptions: MoreExamples = {
  bad: [
    { text: '«Nominate our pharmacy» today and win a prize for your garden.', severity: 'warning' },
    'Tablets always late? «Hop over to Elmfield’s and we’ll transfer the lot across»!',
    '«I’d move your scripts across to Elmfield» if I were you. – Dr Lowe',
    '«I would send all your repeats to Elmfield», my sister runs it.',
    '«Switch your repeats to us». You don’t have to lift a finger.',
    '## «Move your scripts to Elmfield»\n\nSign the slip at the till of our pharmacy.',
    '«Tell the girl on the desk to send every one of your prescriptions through to us».',
    '«Have each of your prescriptions sent to us».',
    'Before you leave the ward, «move all of your prescriptions to our pharmacy».',
    'Get your mum to «send her scripts our way» from now on.',
  ],
  good: [
    'Please nominate our pharmacy window for the best Christmas display. The mayor gives the prize.',
    'Nominate our pharmacy choir in the county awards. The prize is a day with a coach.',
    'When we move to the new surgery we will bring everything across, your medicines list as well.',
    'Come over to Elmfield ward, and we will bring your tablets up.',
    'If you agree I would send your prescription to Elmfield, as it is near you.',
    'Wards: please send all your prescriptions to us by 4 pm, so that nobody waits to go home.',
    'Send his prescription through to us on the ward, said the consultant to the student.',
    'You can switch your prescriptions to us, but you don’t have to.',
    'Tell the girl on the desk to send us your address. Your prescription is ready.',
    '## Move your prescriptions to Elmfield Ward when you are admitted',
  ],
}
