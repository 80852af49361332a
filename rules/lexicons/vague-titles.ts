import type { Term } from 'professional/rule'

/**
 * Titles that sound like a profession and name none. `field` is where somebody says that they work:
 * only with advice does that become a title.
 */
export const vagueTitles: readonly Term[] = [
  {
    term: '{health,healthcare,wellness,wellbeing,medical,nutrition,hormone,vaccine,medicines,medication,pharmacy,longevity,gut health,skincare} {expert,guru,insider,specialist}',
  },
  {
    term: '{medical,healthcare,health care,health,clinical,medicines,wellness} {professional,pro,person}',
  },
  { term: '{frontline,front line,health,healthcare,health care,hospital,NHS} {worker,insider,clinician,staffer}' },
  { term: '{hospital,NHS} {expert,professional}' },
  { term: '{ex,former} nhs' },
  { term: '{clinician,medic,healer,biohacker}' },
  { term: '{medically,clinically} trained' },
  { term: 'in the medical {field,profession,world}' },
  { term: 'in {medicine,healthcare,health care,the health service,the NHS}', sense: 'field' },
  { term: '{medical,clinical,healthcare} {background,training}', sense: 'field' },
]
