import type { MoreExamples } from './index.ts'

export const viewsMyOwn: MoreExamples = {
  bad: [
    '«Everything here is my personal opinion» and not that of my hospital.',
    'GP in Fife. «All I post is my own view», not the board’s.',
    'Nurse, gran, and proud of both. “«Views my own»”.',
  ],
  good: [
    'All is well, and in my own opinion not a day too soon.',
    'This is my personal opinion, and not a guideline.',
    'Anything can be copied. The same is true of “tweets are my own”.',
    'People feel safe behind “views are my own”. Readers know where you work.',
    'The list is not that of my patients but of the ward.',
  ],
}
