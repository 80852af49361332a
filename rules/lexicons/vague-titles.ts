import type { Term } from 'professional/rule'

/**
 * Titles that sound like a profession and name none. `field` is where somebody says that they work:
 * only with advice does that become a title.
 */
export const vagueTitles: readonly Term[] = [
  {
    term: '{health,healthcare,wellness,wellbeing,medical,nutrition,hormone,vaccine,medicines,medication,pharmacy,longevity,gut health,gut,skincare,skin,sleep,menopause,fertility,holistic,natural health,diet,weight loss,detox,immunity,women\'s health,men\'s health} {expert,guru,insider,specialist,coach,practitioner,healer,consultant,advisor,adviser,mentor}',
  },
  {
    term: '{medical,healthcare,health care,health,clinical,medicines,wellness} {professional,pro,person}',
  },
  { term: '{frontline,front line,health,healthcare,health care,hospital,nhs} {worker,insider,clinician,staffer}' },
  { term: 'expert in {health,wellness,nutrition,hormones,women\'s health,men\'s health,gut health,skin,sleep,menopause,medicines}' },
  { term: '{holistic,natural,trained,integrative} {practitioner,therapist,healer}' },
  { term: 'medical degree', sense: 'field' },
  { term: '{hospital,nhs} {expert,professional}' },
  { term: '{ex,former,retired} nhs' },
  { term: '{clinician,medic,healer,biohacker}' },
  { term: '{medically,clinically} trained' },
  { term: 'in the medical {field,profession,world}' },
  { term: 'in {medicine,healthcare,health care,the health service,the nhs}', sense: 'field' },
  { term: '{medical,clinical,healthcare} {background,training}', sense: 'field' },
]
