import type { Term } from 'professional/rule'
import { bySense } from './by-sense.ts'

/**
 * Terms that NHS or government style has moved away from. `sense` says when a term counts:
 *
 * - `label`: only as a noun, for people: *the blind*, not *the blind spot*
 * - `cased`: its capitals are its own and do not make it a name
 * - `form`: only as the whole of a label on a form
 *
 * A `note` marks what stands in neither list: house style.
 */
export const datedTerms: readonly Term[] = [
  { term: 'elderly', instead: ['older'] },
  ...bySense([
    ['label', { term: 'the elderly', instead: ['older people'] }],
    ['cased',
      { term: '{oap,OAP}', instead: ['person over 65', 'older person'] },
      { term: "{oap,OAP}{s,'s}", instead: ['people over 65', 'older people'] },
    ],
  ]),
  { term: 'old age pensioner', instead: ['older person'] },
  { term: 'old age pensioners', instead: ['people over 65', 'older people'] },
  { term: 'pensioner', instead: ['person over 65', 'older person'] },
  { term: 'pensioners', instead: ['people over 65', 'older people'] },
  { term: 'senior citizen', instead: ['older person'] },
  { term: 'senior citizens', instead: ['people over 65', 'older people'] },
  { term: "old people's home", instead: ['care home'], note: 'House style.' },
  { term: "old people's homes", instead: ['care homes'], note: 'House style.' },
  ...bySense([
    ['cased',
      { term: '{bame,bme,BAME,BME}', instead: ['ethnic minority'] },
      { term: '{bame,bme,BAME,BME} {people,communities,groups,populations}', instead: ['ethnic minorities'] },
    ],
  ]),
  { term: 'non white', instead: ['ethnic minority'] },
  { term: 'nonwhite', instead: ['ethnic minority'] },
  ...bySense([
    ['cased',
      { term: 'Caucasian', instead: ['white'], note: 'House style.' },
      { term: 'Caucasians', instead: ['white people'], note: 'House style.' },
    ],
  ]),
  { term: '{coloured,colored} {person,man,woman,boy,girl,lady,gentleman,patient}', note: 'House style.' },
  { term: '{coloured,colored} {people,men,women,children,patients}', note: 'House style.' },
  { term: '{half caste,mixed blood}', instead: ['mixed ethnicity'], note: 'House style.' },
  ...bySense([
    ['cased',
      { term: '{moslem,Moslem}', instead: ['Muslim'], note: 'House style: an old spelling.' },
      { term: '{moslems,Moslems}', instead: ['Muslims'], note: 'House style: an old spelling.' },
    ],
    ['form', { term: 'race', instead: ['ethnicity'] }],
    ['label',
      { term: 'the disabled', instead: ['disabled people'] },
      { term: 'the blind', instead: ['people with sight loss', 'blind people'] },
      { term: 'the deaf', instead: ['deaf people'] },
      { term: 'the handicapped', instead: ['disabled people'] },
    ],
  ]),
  { term: 'handicapped', instead: ['disabled'] },
  { term: 'handicapped {parking,toilet,toilets,access}' },
  { term: 'physically handicapped', instead: ['physically disabled'] },
  { term: 'mentally handicapped', instead: ['with a learning disability'] },
  { term: 'mental handicap', instead: ['learning disability'] },
  { term: 'able bodied', instead: ['non-disabled'] },
  { term: 'ablebodied', instead: ['non-disabled'] },
  ...bySense([
    ['label', { term: 'a homosexual', instead: ['a gay person'], note: 'House style.' }],
  ]),
  { term: 'homosexuals', instead: ['gay people'], note: 'House style.' },
  { term: '{a,his,her,their} sex change', note: 'House style: say gender reassignment surgery.' },
  { term: '{sex change,sexchange} {operation,surgery,procedure}', instead: ['gender reassignment surgery'], note: 'House style.' },
  ...bySense([
    ['label', { term: 'the homeless', instead: ['people who are homeless'] }],
  ]),
  { term: 'unwanted pregnancy', instead: ['unplanned pregnancy'] },
  { term: 'unwanted pregnancies', instead: ['unplanned pregnancies'] },
  ...bySense([
    ['cased',
      { term: 'STD', instead: ['sexually transmitted infection'] },
      { term: 'std {check,checks,test,tests,testing,clinic,clinics}' },
      { term: '{stds,STDs}', instead: ['sexually transmitted infections'] },
    ],
  ]),
  { term: 'sexually transmitted disease', instead: ['sexually transmitted infection'] },
  { term: 'sexually transmitted diseases', instead: ['sexually transmitted infections'] },
]
