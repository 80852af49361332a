import type { MoreExamples } from './index.ts'

export const resultsClaim: MoreExamples = {
  bad: [
    '«Look at what two sessions did» for Ruby’s chin! Get yourself booked in.',
    'Ruby «was a size 18 at Christmas and now she’s a 10». Join our slimming group today, £5.',
    '«Size 22 last June, 14 now»! Slimming classes from £6.',
    '“My sciatica had me off work and then it was gone in a week” «– Ruby», Fleetwood. Book online.',
    'Well done to our lovely Ruth, who has «lost 4 stone» with our injections. You next?',
    '«BEFORE ➡️ AFTER», two weeks on. Lip filler with Bo, book now.',
    'Swipe for the «before and the after». Lip filler £150, book now.',
    '“My knees feel brand new.” «Jean, 71». Laser therapy £60, book online.',
    'See Jo’s «skin on day 1 and day 30» of our peel course. Book yours.',
    '«Week 1 vs week 12» with our laser. Book now!',
    'Our receptionist Bron is getting married in June, and there is a card on the desk. Well done to our client Ruth, who «dropped 31 kg» on our plan. Sign up now.',
    '«Left: before. Right: after». Lip filler £120, book now.',
  ],
  good: [
    'See what one treatment can do for your skin: book a consultation.',
    'Ruby was a size 6 shoe and is now a size 7. Our podiatrist says feet swell, so measure again before you buy.',
    '“The pain in my hand was worse and nobody rang” – Ruby. We are sorry. Book a call with us.',
    'Well done to Ruth who lost 4 stone by walking to work. Book your health check.',
    'Our tablets are checked at week 1 and week 6 with a blood test. Book now.',
    'See the skin nurse at month 0 and month 6 for your treatment. Book now.',
    '“The lift is broken.” Paula, 54. Treatment rooms are on the ground floor now, book online.',
    'Left before six? Right after school? We open at eight for laser. Book online.',
    'Send a photo on day 1 and day 3 to our nurse after surgery. Book your dressing.',
  ],
}
