import { type ClueRow, lazy, lazyPattern } from 'professional/rule'

/** Words that name, or end the name of, what people have and live with. Lower case. */
const heads = lazy(() =>
  new Set(`
  acne addiction adhd aids allergy allergies alopecia alzheimer's alzheimers amnesia anaemia anemia
  angina anorexia anxiety arrhythmia arthritis asthma autism blindness breathlessness
  bulimia burns cancer cancers cataracts chickenpox cholera cirrhosis coeliac colic colitis concussion
  constipation copd covid cramps crohn's cystitis deafness delirium dementia
  depression dermatitis diabetes diarrhoea diarrhea disability disabilities disease diseases disorder
  disorders dizziness dyslexia dyspraxia dystrophy dystonia ebola eczema emphysema endometriosis
  epilepsy fainting fever fibroids fibromyalgia flu frostbite gallstones gangrene glaucoma gonorrhoea
  gout haemophilia haemorrhoids hallucinations hayfever headache headaches heartburn hemophilia hepatitis
  hernia hiv hypertension hypotension hyperthyroidism hypothyroidism ibs illness illnesses impotence
  incontinence indigestion infection infections infertility influenza injury injuries insomnia jaundice
  leprosy leukaemia leukemia long-covid lupus lymphoma malaria malnutrition measles melanoma
  meningitis migraine migraines ms mumps myeloma narcolepsy nausea neuralgia nightmares obesity ocd
  osteoarthritis osteoporosis pain pains palsy palpitations paranoia parkinson's parkinsons
  phobia phobias piles pneumonia polio pots psoriasis psychosis ptsd rabies rash rashes reflux
  rheumatism rosacea scabies schizophrenia sciatica scoliosis scurvy seizures sepsis shingles sinusitis
  sleeplessness smallpox spasms stammer stomach-ache stroke strokes sunburn syndrome syndromes syphilis
  tb tetanus thalassaemia thrush tinnitus tonsillitis toothache tourette's tremor tuberculosis tumor
  tumors tumour tumours ulcer ulcers varicose vertigo vitiligo worms`
    .trim()
    .split(/\s+/)),
)

/** The endings that names of conditions share. */
const endings =
  'itis osis aemia algia opathy oma plegia phobia sclerosis penia rrhoea trophy'.split(' ')
const ending = lazyPattern(`^[a-z]{3,20}(?:${endings.join('|')})$`, '')

/** Both are kept in working life and in contracts too, and need a word of health before them. */
const vague = /^conditions?$/
const healthWord =
  /^(?:medical|health|skin|heart|lung|kidney|liver|eye|mental|long-term|chronic|genetic|inherited|rare|underlying|serious|life-limiting|autoimmune|neurological|respiratory|thyroid|bowel|blood)$/

/** Whether a word is, or ends, the name of a condition; `previous` is the word before it. */
export function isConditionWord(word: string, previous = ''): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'")
  if (vague.test(plain)) return healthWord.test(previous.toLowerCase())
  return heads().has(plain) || ending.test(plain)
}

/** What is in every text with such a word. */
export function conditionClues(): ClueRow {
  return [...heads(), 'condition{,s}', ...endings.map((each) => `*${each}`)]
}
