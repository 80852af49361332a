import type { Term } from 'professional/rule'

/**
 * Names that make a person of a condition. `instead` follows *person* or *people*. `sense`:
 *
 * - `group`: the whole phrase is the label, *the mentally ill*
 * - `soft`: some people choose it for themselves, or no short wording says it better
 */
export const conditionLabels: readonly Term[] = [
  { term: 'diabetic{,s}', instead: ['with diabetes'] },
  { term: 'epileptic{,s}', instead: ['with epilepsy'] },
  { term: 'asthmatic{,s}', instead: ['with asthma'] },
  { term: 'schizophrenic{,s}', instead: ['with schizophrenia'] },
  { term: 'psychotic{,s}', instead: ['with psychosis'] },
  { term: 'anorexic{,s}', instead: ['with anorexia'] },
  { term: 'bulimic{,s}', instead: ['with bulimia'] },
  { term: 'depressive{,s}', instead: ['with depression'] },
  { term: 'manic depressive{,s}', instead: ['with bipolar disorder'] },
  { term: 'haemophiliac{,s}', instead: ['with haemophilia'] },
  { term: 'hemophiliac{,s}', instead: ['with hemophilia'] },
  { term: 'arthritic{,s}', instead: ['with arthritis'] },
  { term: 'hypertensive{,s}', instead: ['with high blood pressure'] },
  { term: 'hypochondriac{,s}', instead: ['with health anxiety'], sense: 'soft' },
  { term: 'dyslexic{,s}', instead: ['with dyslexia'], sense: 'soft' },
  { term: 'insomniac{,s}', instead: ['with insomnia'], sense: 'soft' },
  { term: 'amputee{,s}', instead: ['with an amputation'], sense: 'soft' },
  { term: 'paraplegic{,s}', instead: ['with paraplegia'], sense: 'soft' },
  { term: 'quadriplegic{,s}', instead: ['with quadriplegia'], sense: 'soft' },
  { term: 'tetraplegic{,s}', instead: ['with tetraplegia'], sense: 'soft' },
  { term: 'stutterer{,s}', instead: ['with a stammer'], sense: 'soft' },
  { term: 'stammerer{,s}', instead: ['with a stammer'], sense: 'soft' },
  { term: 'coeliac{,s}', instead: ['with coeliac disease'], sense: 'soft' },
  { term: 'narcoleptic{,s}', instead: ['with narcolepsy'], sense: 'soft' },
  { term: 'leper{,s}', instead: ['with leprosy'] },
  { term: 'stroke victim', instead: ['person who has had a stroke'], sense: 'group' },
  { term: 'stroke victims', instead: ['people who have had a stroke'], sense: 'group' },
  { term: '{AIDS,HIV} sufferer', instead: ['person living with HIV'], sense: 'group' },
  { term: '{AIDS,HIV} sufferers', instead: ['people living with HIV'], sense: 'group' },
  { term: 'the mentally ill', instead: ['people with mental health problems'], sense: 'group' },
  { term: 'the demented', instead: ['people with dementia'], sense: 'group' },
  { term: 'the infertile', instead: ['people with fertility problems'], sense: 'group' },
]
