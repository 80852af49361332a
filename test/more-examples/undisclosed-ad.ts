import type { MoreExamples } from './index.ts'

export const undisclosedAd: MoreExamples = {
  bad: [
    {
      text: 'Two I wear:\n\n- [Clogs](https://example.org/c«?tag=nursejo-21»)\n- [Socks](https://example.org/s)',
      severity: 'warning',
    },
  ],
  good: [],
}
