import type { MoreExamples } from './index.ts'

export const helplineNumber: MoreExamples = {
  bad: [
    'The National Domestic Abuse Helpline is free and open 24 hours a day: «0808 2000 274»',
    'Samaritans are free and open all day and night on «116 132».',
  ],
  good: [
    'The National Domestic Abuse Helpline is on 0808 2000 247.',
    'The domestic abuse helpline for Wales, Live Fear Free, is on 0808 80 10 800.',
    'Samaritans is a charity, and 24 of us ran for it.',
  ],
}
