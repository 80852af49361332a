import type { MoreExamples } from './index.ts'

export const sexualisedOrRomantic: MoreExamples = {
  bad: [
    'Whoever is in cubicle 5 with the sprained wrist, wow. «Those arms» 🥵',
    'Three rowers on my table before noon, and I got paid to «rub their legs» 😏',
    'Hi Dan, great to see you at the surgery yesterday. «You looked gorgeous» 😘',
    'Now that you’re no longer my patient, «can I take you out» for a drink?',
  ],
  good: [
    'Three rowers on my table before noon, and I rubbed their legs for an hour. My thumbs ache.',
    'Those abs won’t build themselves: five exercises from our physio 🔥',
    'Hi Dan, great to see you at the clinic opening. You look amazing in your new frames 😍',
    '@jo_b your knee is better, great! Fancy a coffee with the walking group on Friday?',
    'Little Ivy was in bed 4 and had new casts. Those arms 😍',
  ],
}
