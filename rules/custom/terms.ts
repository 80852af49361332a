import { defineLexiconRule } from 'professional/rule'
import { mentions } from '../signals/mention.ts'

const terms = [{ term: 'chemist{,s}', instead: ['pharmacy', 'pharmacies'] }]

export default defineLexiconRule({
  id: 'custom/terms',
  summary: 'The draft uses a word that the team has put on its own list.',
  why: 'Every team has words of its own: an old service name, a brand’s spelling, a tone it has left.',
  advice: 'Use one of the alternatives on the team’s list, or take the word off the list.',
  references: [{ source: 'gphc-focus-2018' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: 'The team’s list has “{actual}” as a word to replace',
  teamTerms: true,
  terms: [],
  examples: {
    bad: [
      { text: 'Ask your «chemist» first.', terms },
      { text: 'Two «Chemists» are open on Sunday.', terms },
    ],
    good: [
      { text: 'Ask your pharmacist first.', terms },
      'Ask your chemist first.',
      { text: 'We say “pharmacy” instead of “chemist”.', terms },
    ],
  },

  accept: (hit, container, context) => !context.signal(mentions, container).isMentioned(hit.at),
})
