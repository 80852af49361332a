import type { MoreExamples } from './index.ts'

export const colleagueDisparagement: MoreExamples = {
  bad: [
    'Another letter from a consultant who clearly «didn’t bother to read» ours.',
    'GPs just «sign whatever lands in front of them».',
    'Osteopaths are «just people who couldn’t get into dental school».',
    'My evening went on «clearing up the mess left by» the locum.',
  ],
  good: [
    'Thanks to a nurse who never bothered to ask for praise.',
    'Many who couldn’t get into medical school at first apply again.',
    'We are clearing up the mess left by the flood at our surgery.',
  ],
}
