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
    {
      text: '1/ «The flu jab gives you flu.»\n\n2/ At least, that’s what everyone said at work. It doesn’t: it holds no live virus.',
      meta: { kind: 'thread' },
    },
    {
      text: '1/ «Asthma pumps are addictive!»\n\n2/ …is what people tell me in clinic. Nonsense, and here is why.',
      meta: { kind: 'thread' },
    },
    '![«Sit-ups burn fat off your tummy»](card.png)\n\nNot so. Nobody can choose where it goes.',
    '## «Walkers teach babies to walk»\n\nThe truth is they slow things down.',
    '![«Eczema comes from poor washing»](card.png)\n\nNope! It often runs in families.',
  ],
  good: [
    '## Inhalers help your lungs\n\nThey do not hurt, and no lung is lazy.',
    {
      text: '1/ Sunscreen is worth wearing in March.\n\n2/ That’s what a nurse told me, and I wear it.',
      meta: { kind: 'thread' },
    },
    {
      text: '1/ Asthma is on the rise.\n\n2/ Or so the figures say. Let us look at them.',
      meta: { kind: 'thread' },
    },
    {
      text: '1/ Insulin is the last thing I check at night.\n\n2/ That’s what my nan told me to do. No alarm needed.',
      meta: { kind: 'thread' },
    },
    '![A baby asks for a walk](baby.png)\n\nNot so fast! First the vest.',
    '![Our stall for new mums](stall.png)\n\nThe truth is that we love this job.',
    '## Our baby group keeps growing\n\nActually, we need a bigger room.',
  ],
}
