import type { MoreExamples } from './index.ts'

export const heatedReply: MoreExamples = {
  bad: [
    { text: '@drjones «Is this a joke»? Are you being thick on purpose?', severity: 'info' },
    {
      text: 'That is wrong «and you know it». Unbelievable.',
      meta: { kind: 'reply' },
      severity: 'info',
    },
  ],
  good: [
    { text: 'Unbelievable. What a result, thank you for telling us!', meta: { kind: 'reply' } },
    {
      text: 'Shame you didn’t say at the desk, I’d have helped. Please ring me.',
      meta: { kind: 'reply' },
    },
    { text: 'You did it and you know it: 10 km after a new hip!', meta: { kind: 'reply' } },
  ],
}
