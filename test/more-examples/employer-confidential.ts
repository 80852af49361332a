import type { MoreExamples } from './index.ts'

export const employerConfidential: MoreExamples = {
  bad: [
    'The owners «have just told us» that our practice is merging with another.',
    'Two of our wards are closing. «Families get told next» week.',
    'So the trust is about to sign with a new supplier. «Saw the bids» at lunch.',
    'Our board is going to drop the agency. «I’ve seen the shortlist».',
  ],
  good: [
    'Our two wards are merging. Patients get told what it means in a letter this week.',
    'My consultant has just told us that the scan is clear.',
    'We are about to sign up our hundredth runner. Saw the figures this morning!',
    'Our branch is closing on Friday for a refit, and patients are told at the desk.',
  ],
}
