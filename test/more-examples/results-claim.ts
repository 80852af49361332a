import type { MoreExamples } from './index.ts'

export const resultsClaim: MoreExamples = {
  bad: [
    'Well done to our lovely Ruth, who has «lost 4 stone» with our injections. You next?',
    '«BEFORE ➡️ AFTER», two weeks on. Lip filler with Bo, book now.',
  ],
  good: ['Well done to Ruth who lost 4 stone by walking to work. Book your health check.'],
}
