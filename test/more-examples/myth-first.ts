import type { MoreExamples } from './index.ts'

/** What a heading is taken back with, in each way that wakes the rule by itself. */
export const mythFirst: MoreExamples = {
  bad: [
    '## «Inhalers make your lungs lazy»\n\nNo. They open them.',
    '## «Inhalers make your lungs lazy»\n\nNope! They open them.',
    '## «Inhalers make your lungs lazy»\n\nRubbish. They open them.',
    '## «Inhalers make your lungs lazy»\n\nNot true at all. They open them.',
    '## «Inhalers make your lungs lazy»\n\nThey do **not**. They open them.',
    '## «Inhalers make your lungs lazy»\n\nThey don’t, and open them.',
    "## «Inhalers make your lungs lazy»\n\nThey can't. They open them.",
    '## «Inhalers make your lungs lazy»\n\nNo, they do nothing of the kind: that is what they do not.',
    '## «Garlic is a cure for the flu»\n\nNo, it isn’t one and never was.',
  ],
  good: ['## Inhalers help your lungs\n\nThey do not hurt, and no lung is lazy.'],
}
