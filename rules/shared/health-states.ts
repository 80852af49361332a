import { lazyPattern } from 'professional/rule'

const named =
  "TB|tuberculosis|HIV|AIDS|hepatitis|hep [a-e]|HPV|meningitis|measles|mumps|rubella|whooping cough|pertussis|diphtheria|polio|mpox|monkeypox|ebola|typhoid|cholera|malaria|rabies|tetanus|scabies|shingles|chicken ?pox|scarlet fever|strep(?: [AB])?|norovirus|rotavirus|(?:stomach|sickness|tummy) bug|D ?(?:&|and) ?V|diarrhoea|gastroenteritis|impetigo|ringworm|head lice|nits|hand,? foot,? and mouth|slapped cheek|croup|listeria|shigella|campylobacter|giardia|dengue|zika|Lyme disease|salmonella|e\\.? ?coli|legionella|legionnaires|c\\.? ?diff(?:icile)?|MRSA|sepsis|covid(?:-19)?|coronavirus|flu|influenza|pneumonia|bronchiolitis|RSV|syphilis|gonorrhoea|chlamydia|herpes|cancers?|leukaemia|lymphoma|melanoma|tumours?|cystic fibrosis|sickle cell|haemophilia|thalassaemia|multiple sclerosis|motor neurone|parkinson[’']s|huntington[’']s|alzheimer[’']s|dementia|epilepsy|diabetes|asthma|COPD|strokes?|heart attacks?|psychosis|schizophrenia|bipolar disorder|depression|anorexia|bulimia|eating disorders?|self-harm|suicides?|overdoses?|stillbirths?|miscarriages?|abortions?|terminations?|addiction|autism|ADHD"

/** An illness or what came of it, by name or by its ending. */
const illness = lazyPattern(`\\b(?:${named}|[a-z]{4,20}(?:itis|aemia|oma|pathy|trophy))\\b`, 'i')
/** Whole words that end like an illness. */
const noIllness = lazyPattern(
  String.raw`^(?:diploma|aroma|empathy|sympathy|apathy|telepathy|homeopathy|homoeopathy|osteopathy|naturopathy|oklahoma|atrophy|roma|philanthropathy)$`,
  'i',
)

/** Whether a text names an illness. */
export function namesIllness(text: string): boolean {
  const found = illness.exec(text)
  return found !== null && !noIllness.test(found[0])
}
