import type { Term } from 'professional/rule'
import { bySense } from './by-sense.ts'

/**
 * Diagnoses and old names for mental illness that serve as jokes or figures of speech. `sense`
 * says what else has to be there:
 *
 * - `degree`: *so*, *a bit* and the like: nobody has a diagnosis by degrees
 * - `thing`: said of a thing
 * - `episode`: a thing that has one
 * - `name`: nothing, unless it is a title, a place of history or part of a longer word
 * - `spare`: not aimed at somebody, which civility/insult reports
 * - `joke`: a sign of joking
 * - `onset`: the same, and what brings it on: nobody gets a condition from a printer
 * - `pills`: nothing
 */
export const metaphorTerms: readonly Term[] = bySense([
  ['degree',
    { term: 'ocd', instead: ['particular', 'tidy'] },
    { term: 'adhd', instead: ['restless'] },
    'autistic',
  ],
  ['thing',
    { term: 'bipolar', instead: ['unpredictable', 'changeable'] },
    { term: 'schizophrenic', instead: ['contradictory', 'inconsistent'] },
  ],
  ['episode', '{psychotic episode,psychotic break,manic episode,nervous breakdown,mental breakdown,panic attack,bipolar episode,schizophrenic episode,split personality,multiple personality}'],
  ['name',
    'psycho{,s}',
    'schizo{,s}',
    'loon{y,ies}',
    'loony bin{,s}',
    'lunatic{,s}',
    'maniac{,s}',
    'mental case{,s}',
  ],
  ['spare', 'nutter{,s}'],
  ['pills',
    { term: 'happy {pills,tablets}', instead: ['antidepressants', 'medicine'] },
    { term: 'happy pill', instead: ['antidepressant', 'medicine'] },
  ],
  ['joke',
    'ptsd flashback{,s}',
    'ptsd {from,after,just thinking,thinking,every time,whenever}',
    '{gave,given,gives,giving} {me,us} ptsd',
    'triggered',
    '{full on,instant,temporary,sudden,inner,road rage} {tourette\'s,tourettes,tourette}',
  ],
  ['onset', '{get,gets,getting,develop,develops,developing} {full on ,a bit of ,}{tourette\'s,tourettes}'],
])
