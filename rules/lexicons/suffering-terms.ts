import type { Term } from 'professional/rule'

/**
 * Words of pity, battle or plague for living with a condition. `sense` says what else has to be there:
 *
 * - `condition`: a condition right after
 * - `battling`: the same, and a person before it
 * - `label`: a condition right before, or after *of* or *from*
 * - `wheelchair`: nothing else, unless it is bound for somewhere
 * - `battle`: nothing, or a condition as the other side
 * - `dementia`: dementia in the same sentence
 * - `prison`: the same of any condition
 * - `senile`: not a medical name
 */
export const sufferingTerms: readonly Term[] = [
  { term: 'suffer {from,with}', instead: ['have', 'live with'], sense: 'condition' },
  { term: 'suffers {from,with}', instead: ['has', 'lives with'], sense: 'condition' },
  { term: 'suffered {from,with}', instead: ['had', 'lived with'], sense: 'condition' },
  { term: 'suffering {from,with}', instead: ['living with'], sense: 'condition' },
  {
    term: '{afflicted,crippled,plagued,ravaged,tormented,blighted} {by,with}',
    instead: ['living with'],
    sense: 'condition',
  },
  { term: '{struck down,riddled} {by,with}', sense: 'condition' },
  { term: '{brave,courageous,valiant,heroic} {battle,fight} {with,against}', sense: 'condition' },
  { term: '{battling,battles}', instead: ['living with'], sense: 'battling' },
  { term: 'warrior{,s}', sense: 'label' },
  { term: 'stricken {by,with}', sense: 'condition' },
  { term: 'stricken', sense: 'label' },
  { term: 'sufferer{,s}', sense: 'label' },
  { term: 'victim{,s}', sense: 'label' },
  { term: 'wheelchair bound', sense: 'wheelchair' },
  {
    term: '{bound,confined,restricted} to {a,his,her,their} wheelchair{,s}',
    sense: 'wheelchair',
  },
  { term: '{confined,restricted} to wheelchairs', sense: 'wheelchair' },
  {
    term: 'lost {his,her,their} {,brave ,courageous ,long ,short ,valiant ,hard-fought }{battle,fight}',
    instead: ['died'],
    sense: 'battle',
  },
  { term: '{prisoner,prisoners,imprisoned,trapped,locked,locked away} {in,inside,within} {his,her,their} own {body,bodies}', sense: 'prison' },
  { term: '{shell,shadow} of {his,her,their} former sel{f,ves}', sense: 'prison' },
  { term: 'senile', sense: 'senile' },
  { term: 'demented', sense: 'senile' },
  { term: 'living death', sense: 'dementia' },
  { term: 'tsunami', sense: 'dementia' },
  { term: '{time bomb,timebomb}', sense: 'dementia' },
  { term: 'burden', sense: 'dementia' },
  { term: 'plague', sense: 'dementia' },
]
