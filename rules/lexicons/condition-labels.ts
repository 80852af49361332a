import type { Term } from 'professional/rule'
import { bySense } from './by-sense.ts'

/** A noun, and what somebody lives with. */
const nouns = {
  diabetic: 'diabetes',
  epileptic: 'epilepsy',
  asthmatic: 'asthma',
  schizophrenic: 'schizophrenia',
  psychotic: 'psychosis',
  anorexic: 'anorexia',
  bulimic: 'bulimia',
  depressive: 'depression',
  'manic depressive': 'bipolar disorder',
  haemophiliac: 'haemophilia',
  hemophiliac: 'hemophilia',
  arthritic: 'arthritis',
  hypertensive: 'high blood pressure',
  prediabetic: 'prediabetes',
  'pre diabetic': 'prediabetes',
  anaemic: 'anaemia',
  anemic: 'anemia',
  leukaemic: 'leukaemia',
  leukemic: 'leukemia',
  thalassaemic: 'thalassaemia',
  thalassemic: 'thalassemia',
  bronchitic: 'bronchitis',
  cirrhotic: 'cirrhosis',
  hypotensive: 'low blood pressure',
  hemiplegic: 'hemiplegia',
  hydrocephalic: 'hydrocephalus',
  aphasic: 'aphasia',
  dysphasic: 'dysphasia',
  catatonic: 'catatonia',
  syphilitic: 'syphilis',
  psoriatic: 'psoriasis',
  'obsessive compulsive': 'OCD',
  leper: 'leprosy',
}
/** The same where some people choose it for themselves. */
const softNouns = {
  hypochondriac: 'health anxiety',
  dyslexic: 'dyslexia',
  dyspraxic: 'dyspraxia',
  dyscalculic: 'dyscalculia',
  agoraphobic: 'agoraphobia',
  claustrophobic: 'claustrophobia',
  amnesiac: 'amnesia',
  insomniac: 'insomnia',
  amputee: 'an amputation',
  paraplegic: 'paraplegia',
  quadriplegic: 'quadriplegia',
  tetraplegic: 'tetraplegia',
  stutterer: 'a stammer',
  stammerer: 'a stammer',
  coeliac: 'coeliac disease',
  celiac: 'celiac disease',
  narcoleptic: 'narcolepsy',
}

const termsOf = (labels: Readonly<Record<string, string>>, sense?: 'soft'): Term[] =>
  Object.entries(labels).map(([noun, condition]) => ({
    term: `${noun}{,s}`,
    instead: [`with ${condition}`],
    ...(sense && { sense }),
  }))

/** What people on a ward come with, and are called for short. */
const inBeds =
  '{dementia,stroke,hip,knee,appendix,gallbladder,copd,mi,nof,sepsis,overdose,chest pain,appendicitis,bowel,hernia,pneumonia,uti,broken hip,heart attack,head injury}'

/**
 * Names that make a person of a condition. `instead` follows *person* or *people*. `sense`:
 *
 * - `group`: the whole phrase is the label, *the mentally ill*
 * - `bed`: where they lie is added: *the hip in bed four*
 * - `soft`: some people choose it for themselves, or no short wording says it better
 */
export const conditionLabels: readonly Term[] = [
  ...termsOf(nouns),
  ...termsOf(softNouns, 'soft'),
  { term: `${inBeds}{,s} in {bed,bay,side room,cubicle,the bay,the side room,resus}`, sense: 'bed' },
  ...bySense([
    ['group',
      { term: 'bipolars', instead: ['people with bipolar disorder'] },
      { term: 'copder', instead: ['person with COPD'] },
      { term: 'copders', instead: ['people with COPD'] },
      { term: 'sickle celler', instead: ['person with sickle cell disease'] },
      { term: 'sickle cellers', instead: ['people with sickle cell disease'] },
      { term: 'self harmer', instead: ['person who self-harms'] },
      { term: 'self harmers', instead: ['people who self-harm'] },
      { term: 'self injurer', instead: ['person who self-injures'] },
      { term: 'self injurers', instead: ['people who self-injure'] },
      { term: 'bed wetters', instead: ['children who wet the bed'] },
      { term: '{frequent,recurrent,repeat,habitual} faller', instead: ['person who falls often'] },
      { term: '{frequent,recurrent,repeat,habitual} fallers', instead: ['people who fall often'] },
      { term: 'binge eater', instead: ['person who binge eats'] },
      { term: 'binge eaters', instead: ['people who binge eat'] },
      { term: 'stroke victim', instead: ['person who has had a stroke'] },
      { term: 'stroke victims', instead: ['people who have had a stroke'] },
      { term: 'heart attack victim', instead: ['person who has had a heart attack'] },
      { term: 'heart attack victims', instead: ['people who have had a heart attack'] },
      { term: '{AIDS,HIV} sufferer', instead: ['person living with HIV'] },
      { term: '{AIDS,HIV} sufferers', instead: ['people living with HIV'] },
      { term: 'the mentally ill', instead: ['people with mental health problems'] },
      { term: 'the demented', instead: ['people with dementia'] },
      { term: 'the infertile', instead: ['people with fertility problems'] },
    ],
  ]),
]
