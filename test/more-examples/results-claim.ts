import type { MoreExamples } from './index.ts'

export const resultsClaim: MoreExamples = {
  bad: [
    '«Look at what two sessions did» for Ruby’s chin! Get yourself booked in.',
    'Ruby «was a size 18 at Christmas and now she’s a 10». Join our slimming group today, £5.',
    '«Size 22 last June, 14 now»! Slimming classes from £6.',
    '“My sciatica had me off work and then it was gone in a week” «– Ruby», Fleetwood. Book online.',
    'Well done to our lovely Ruth, who has «lost 4 stone» with our injections. You next?',
    '«BEFORE ➡️ AFTER», two weeks on. Lip filler with Bo, book now.',
  ],
  good: [
    'See what one treatment can do for your skin: book a consultation.',
    'Ruby was a size 6 shoe and is now a size 7. Our podiatrist says feet swell, so measure again before you buy.',
    '“The pain in my hand was worse and nobody rang” – Ruby. We are sorry. Book a call with us.',
    'Well done to Ruth who lost 4 stone by walking to work. Book your health check.',
  ],
}
