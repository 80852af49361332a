import type { MoreExamples } from './index.ts'

export const helplineNumber: MoreExamples = {
  bad: [
    'The National Domestic Abuse Helpline is free and open 24 hours a day: «0808 2000 274»',
    'Samaritans are free and open all day and night on «116 132».',
    'Low tonight? The Samaritans will listen. «116 132», at any hour.',
    'A child can tell Childline anything. «0800 1112».',
    '| Line | For | Number |\n|---|---|---|\n| Papyrus | young people | «0800 068 4411» |\n| Samaritans | anybody | 116 123 |',
    '| Who | Open | How |\n|---|---|---|\n| Samaritans | all day | Call «116 132» (free) |',
  ],
  good: [
    'The National Domestic Abuse Helpline is on 0808 2000 247.',
    'The domestic abuse helpline for Wales, Live Fear Free, is on 0808 80 10 800.',
    'Samaritans is a charity, and 24 of us ran for it.',
    'The Samaritans will listen. 116 123, at any hour.',
    'The Samaritans came to our school. 116 pupils heard them.',
    'Samaritans trained us. 0800 000 0000, free, is our own desk.',
    'We work with Childline and our own nurses. 0800 1112 is on the badge.',
    '| Line | For | Number |\n|---|---|---|\n| Childline | under 19s | 0800 1111 |\n| Elmfield night line | students | 0800 000 0000 |',
    '| Talk | By | Tickets |\n|---|---|---|\n| Sleep | Samaritans | 116 |\n| Grief | Childline | 0800 000 0000 |',
  ],
}
