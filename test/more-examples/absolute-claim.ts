import type { MoreExamples } from './index.ts'

export const absoluteClaim: MoreExamples = {
  bad: [
    'Music is free. Our massage «has no side effects» either.',
    'Sea swimming «banishes» eczema.',
    'Our massage «fixes» sciatica in every single client.',
    'The home kit «won’t miss anything», whatever your age.',
    '«Nobody who drinks this tea every morning ever catches flu».',
    'Do these stretches daily and «you will never get» sciatica again.',
    '«Vegans never get» heart disease.',
    '«Fit people don’t develop» diabetes.',
  ],
  good: [
    'Kindness is the best medicine. It has no side effects.',
    'A walk with a friend is free. It has no side effects, and the view is good for your health.',
    'Our pharmacist sorts blood pressure checks for every patient.',
    'The team stops asthma reviews in every practice at five.',
    'Bring your kit to the open day, so that you do not miss a thing.',
    'Is there a test that cannot miss a single cancer? No.',
    'Nobody who works with us gets a cold office.',
    'Vegans don’t get enough B12 without a tablet.',
    'It is a myth that fit people never get diabetes.',
    'Active people don’t get diabetes as often.',
    'Do your stretches, and you will never be without something to moan about.',
  ],
}
