import type { MoreExamples } from './index.ts'

const thread = { kind: 'thread' } as const

export const standalone: MoreExamples = {
  bad: [
    {
      text: '1/ You can put the drops in early if the eye is red.\n\n2/ «Not if» you wear contact lenses.',
      meta: thread,
    },
    {
      text: '1/ You can give honey for a cough if your child cannot sleep.\n\n2/ «Oh, and not for» babies.',
      meta: thread,
    },
    {
      text: '1/ Soak your feet every night if they hurt.\n\n2/ «Big caveat:» not with an open wound.',
      meta: thread,
    },
  ],
  good: [
    { text: '🎉 So this week we vaccinated 300 people.', meta: { kind: 'post' } },
    {
      text: '1/ You should see a doctor if a cough lasts three weeks.\n\n2/ Unless it is an emergency, start with your GP.',
      meta: thread,
    },
    {
      text: '1/ You can book a flu jab if you are over 65.\n\n2/ Only if you are housebound will we come to you.',
      meta: thread,
    },
    {
      text: '1/ Take your inhaler to the game.\n\n2/ But first: warm up.',
      meta: thread,
    },
    {
      text: '1/ You can give honey for a cough, but not to babies, if your child cannot sleep: ask us.\n\n2/ Not for babies, once more.',
      meta: thread,
    },
  ],
}
