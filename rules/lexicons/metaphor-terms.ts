import type { Term } from 'professional/rule'

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
 * - `pills`: nothing
 */
export const metaphorTerms: readonly Term[] = [
  { term: 'ocd', instead: ['particular', 'tidy'], sense: 'degree' },
  { term: 'adhd', instead: ['restless'], sense: 'degree' },
  { term: 'autistic', sense: 'degree' },
  { term: 'bipolar', instead: ['unpredictable', 'changeable'], sense: 'thing' },
  { term: 'schizophrenic', instead: ['contradictory', 'inconsistent'], sense: 'thing' },
  { term: '{psychotic episode,psychotic break,manic episode,nervous breakdown,mental breakdown,panic attack,bipolar episode,schizophrenic episode}', sense: 'episode' },
  { term: 'psycho{,s}', sense: 'name' },
  { term: 'schizo{,s}', sense: 'name' },
  { term: 'loon{y,ies}', sense: 'name' },
  { term: 'loony bin{,s}', sense: 'name' },
  { term: 'lunatic{,s}', sense: 'name' },
  { term: 'mental case{,s}', sense: 'name' },
  { term: 'nutter{,s}', sense: 'spare' },
  { term: 'happy pills', instead: ['antidepressants', 'medicine'], sense: 'pills' },
  { term: 'happy pill', instead: ['antidepressant', 'medicine'], sense: 'pills' },
  { term: 'ptsd {from,after,just thinking,thinking,every time,whenever}', sense: 'joke' },
  { term: '{gave,given,gives,giving} {me,us} ptsd', sense: 'joke' },
  { term: 'triggered', sense: 'joke' },
]
