import type { MoreExamples } from './index.ts'

export const heatedReply: MoreExamples = {
  bad: [
    {
      text: '@drjones «Maybe if you’d spent» a night on ward 4?? Do me a favour.',
      severity: 'info',
    },
    {
      text: '@drjones «You haven’t got the first idea» and frankly it shows lol',
      severity: 'info',
    },
    {
      text: 'Re: “Long wait”. Half an hour! «How tragic for you»!! Try doing a night shift.',
      severity: 'info',
    },
    {
      text: '@drjones «Sorry my ten years on a ward aren’t» your YouTube degree 🙄',
      severity: 'info',
    },
    { text: '@drjones «Is this a joke»? Are you being thick on purpose?', severity: 'info' },
    {
      text: '@drjones «Oh wow». Psycho-oncology is a real field, do your research!!',
      severity: 'info',
    },
    {
      text: 'That is wrong «and you know it». Unbelievable.',
      meta: { kind: 'reply' },
      severity: 'info',
    },
    {
      text: '@drjones «You’ve not got the foggiest» and it shows!!',
      severity: 'info',
    },
  ],
  good: [
    '@drjones I felt stupid asking, so thank you.',
    '@drjones Could you do me a favour and send the slides??',
    '@drjones I watched a video on this and now you have an audience of one more.',
    '@drjones If you’d read one article on this, make it Jo’s.',
    '@drjones Typical doses are in table 2!',
    '@drjones NHS GPhC MHRA and NICE all agree.',
    '@drjones Did you read the new guideline? I may be wrong.',
    'Re: “Long wait”. I am sorry that you waited!! Please ring me.',
    '@drjones How dreadful for you!! I hope that you hear soon.',
    {
      text: 'Psycho-geriatrics is what my gran’s nurse does, and she adores it.',
      meta: { kind: 'reply' },
    },
    '@drjones Ask for the psycho-educational group. It meets on Mondays and you can bring a friend.',
    '@drjones Sorry my training date isn’t the same as yours.',
    { text: 'Unbelievable. What a result, thank you for telling us!', meta: { kind: 'reply' } },
    {
      text: 'Shame you didn’t say at the desk, I’d have helped. Please ring me.',
      meta: { kind: 'reply' },
    },
    { text: 'You did it and you know it: 10 km after a new hip!', meta: { kind: 'reply' } },
    '@drjones You’ve not got a temperature any more!! Good news.',
  ],
}
