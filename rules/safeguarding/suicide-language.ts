import { defineLexiconRule } from 'professional/rule'
import { mentions } from '../signals/mention.ts'

export default defineLexiconRule({
  id: 'safeguarding/suicide-language',
  summary: 'A phrase about suicide or self-harm blames, dramatises or makes light of it.',
  why: `
    “Commit” dates from the time when suicide was a crime, no death is a success, and dramatic or
    joking words can hurt people who are at risk or bereaved.
  `,
  advice:
    'Say what happened in plain words: “died by suicide”, “took their own life”, “suicide attempt”.',
  references: [{ source: 'samaritans-media' }, { source: 'samaritans-online' }],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  message: '“{actual}” can hurt people who are at risk or bereaved',
  terms: [
    { term: 'commit{,s,ted,ting} suicide', instead: ['died by suicide', 'took their own life'] },
    { term: '{completed,successful} suicide{,s}', instead: ['suicide'] },
  ],
  examples: {
    bad: ["A patient's son «committed suicide»"],
    good: ["Please avoid the phrase 'commit suicide'", 'We are committed to reducing suicide.'],
  },

  accept: (hit, container, context) => !context.signal(mentions, container).isMentioned(hit.at),
})
