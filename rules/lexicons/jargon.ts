import type { Term } from 'professional/rule'

/**
 * Professional and official words for which the public has a plainer one. `sense` is `A–Z` for
 * those of the NHS list and `house` for our own.
 */
export const jargon: readonly Term[] = [
  ...'cancer ulcer ulcers'.split(' ').map((noun) => az(`oral ${noun}`, `mouth ${noun}`)),
  ...'medicine medicines tablet tablets antibiotic antibiotics steroid steroids solution dose iron'
    .split(' ')
    .map((noun) => az(`oral ${noun}`, `${noun} taken by mouth`, 'by mouth', 'swallow')),
  ...'pain illness infection attack episode symptoms cough diarrhoea'
    .split(' ')
    .map((noun) => az(`acute ${noun}`, `sudden ${noun}`, 'sudden')),
  ...['contact', 'call', 'phone', 'ring', 'ask', 'register with', 'speak to', 'tell'].flatMap((verb) =>
    ['your', 'our', 'the'].map((whose) =>
      az(`${verb} ${whose} practice`, `${verb} ${whose} GP surgery`, 'surgery'),
    ),
  ),
  az('{pass urine,pass water,urinate}', 'pee', 'wee'),
  az('{passes urine,passes water,urinates}', 'pees', 'pee', 'wee'),
  az('{passed urine,passed water,urinated}', 'peed', 'pee', 'wee'),
  { term: 'ambulate', instead: ['walk'], sense: 'house' },
  { term: '{chemist,chemist\'s}', instead: ['pharmacy'], sense: 'A–Z' },
  { term: 'chemists', instead: ['pharmacies'], sense: 'A–Z' },
  { term: 'medication', instead: ['medicine'], sense: 'A–Z' },
  { term: 'medications', instead: ['medicines'], sense: 'A–Z' },
  { term: 'renal', instead: ['kidney'], sense: 'A–Z' },
  { term: 'orally', instead: ['by mouth'], sense: 'A–Z' },
  { term: 'uterus', instead: ['womb'], sense: 'A–Z' },
  { term: 'rectum', instead: ['bottom', 'back passage'], sense: 'A–Z' },
  { term: 'nausea', instead: ['feeling sick', 'feel sick'], sense: 'A–Z' },
  { term: 'nauseous', instead: ['sick', 'feel sick'], sense: 'A–Z' },
  { term: 'vomiting', instead: ['being sick', 'be sick', 'are sick', 'throwing up'], sense: 'A–Z' },
  { term: 'fever{,s}', instead: ['high temperature', 'temperature'], sense: 'A–Z' },
  { term: 'passing {urine,water}', instead: ['peeing', 'pee', 'wee'], sense: 'A–Z' },
  { term: 'urinating', instead: ['peeing', 'pee', 'wee'], sense: 'A–Z' },
  { term: 'bowel {movement,motion}{,s}', instead: ['poo'], sense: 'A–Z' },
  { term: 'stool{,s}', instead: ['poo'], sense: 'A–Z' },
  { term: 'haemorrhage', instead: ['very heavy bleed', 'bleed'], sense: 'A–Z' },
  { term: 'haemorrhages', instead: ['very heavy bleeds', 'bleed'], sense: 'A–Z' },
  { term: 'haemorrhaging', instead: ['bleeding heavily', 'bleed'], sense: 'A–Z' },
  { term: 'prognosis', instead: ['outlook'], sense: 'A–Z' },
  { term: 'diuretic{,s}', instead: ['tablets that make you pee more', 'pee more'], sense: 'A–Z' },
  { term: 'water tablet{,s}', instead: ['tablets that make you pee more', 'pee more'], sense: 'A–Z' },
  { term: 'infant formula', instead: ['formula', 'first infant formula'], sense: 'A–Z' },
  { term: 'cardiologist', instead: ['heart specialist'], sense: 'A–Z' },
  { term: 'cardiologists', instead: ['heart specialists'], sense: 'A–Z' },
  { term: 'occur', instead: ['happen'], sense: 'A–Z' },
  { term: 'occurs', instead: ['happens'], sense: 'A–Z' },
  { term: 'occurred', instead: ['happened'], sense: 'A–Z' },
  { term: 'occurring', instead: ['happening'], sense: 'A–Z' },
  { term: 'SMS', instead: ['text message', 'text'], sense: 'A–Z' },
  { term: '{gp,doctor\'s,doctors\'} practice', instead: ['GP surgery'], sense: 'A–Z' },
  { term: '{gp,doctors\'} practices', instead: ['GP surgeries'], sense: 'A–Z' },
  { term: 'risk of {getting,developing,having,catching,needing}', instead: ['chance of getting', 'chance'], sense: 'A–Z' },
  { term: '{develop,experience} symptoms', instead: ['get symptoms', 'have symptoms'], sense: 'A–Z' },
  { term: '{developing,experiencing} symptoms', instead: ['getting symptoms', 'having symptoms'], sense: 'A–Z' },
  { term: '{developed,experienced} symptoms', instead: ['got symptoms', 'had symptoms'], sense: 'A–Z' },

  { term: 'hypertension', instead: ['high blood pressure'], sense: 'house' },
  { term: 'hypotension', instead: ['low blood pressure'], sense: 'house' },
  { term: 'commence', instead: ['start'], sense: 'house' },
  { term: 'commences', instead: ['starts'], sense: 'house' },
  { term: 'commenced', instead: ['started'], sense: 'house' },
  { term: 'commencing', instead: ['starting'], sense: 'house' },
  { term: 'contraindicated', instead: ['not suitable', 'should not', 'must not', 'do not'], sense: 'house' },
  { term: 'contraindication', instead: ['reason not to take it', 'should not'], sense: 'house' },
  { term: 'contraindications', instead: ['reasons not to take it', 'should not'], sense: 'house' },
  { term: 'analgesia', instead: ['pain relief', 'painkiller'], sense: 'house' },
  { term: 'analgesic', instead: ['painkiller'], sense: 'house' },
  { term: 'analgesics', instead: ['painkillers'], sense: 'house' },
  { term: 'adverse {reaction,effect,event}', instead: ['side effect'], sense: 'house' },
  { term: 'adverse {reactions,effects,events}', instead: ['side effects', 'side effect'], sense: 'house' },
  { term: 'antipyretic{,s}', instead: ['medicine for a high temperature'], sense: 'house' },
  { term: 'dyspnoea', instead: ['shortness of breath', 'breath'], sense: 'house' },
  { term: 'pyrexia', instead: ['high temperature', 'temperature'], sense: 'house' },
  { term: 'titrate', instead: ['adjust'], sense: 'house' },
  { term: 'titrated', instead: ['adjusted'], sense: 'house' },
  { term: 'titrating', instead: ['adjusting'], sense: 'house' },
  { term: 'titration', instead: ['adjusting the dose', 'dose'], sense: 'house' },
  { term: 'oedema', instead: ['swelling'], sense: 'house' },
  { term: 'hepatic', instead: ['liver'], sense: 'house' },
  { term: 'myocardial infarction{,s}', instead: ['heart attack'], sense: 'house' },
  { term: 'pruritus', instead: ['itching', 'itch'], sense: 'house' },
  { term: 'cephalalgia', instead: ['headache'], sense: 'house' },
  { term: 'epistaxis', instead: ['nosebleed'], sense: 'house' },
  { term: 'alopecia', instead: ['hair loss'], sense: 'house' },
  { term: 'emesis', instead: ['being sick', 'sick'], sense: 'house' },
  { term: 'dysphagia', instead: ['difficulty swallowing', 'swallow'], sense: 'house' },
  { term: 'polypharmacy', instead: ['taking many medicines', 'many medicines', 'several medicines'], sense: 'house' },
  { term: 'comorbidities', instead: ['other conditions', 'conditions'], sense: 'house' },
]

/** A term of the NHS list; words after the first one are plain words that explain it too. */
function az(term: string, ...instead: readonly string[]): Term {
  return { term, instead, sense: 'A–Z' }
}
