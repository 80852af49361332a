import { type ClueRows, lazyPattern } from 'professional/rule'
import { conditionClues, isConditionWord } from '../lexicons/conditions.ts'
import { conditionAfter } from './conditions.ts'
import { anyClues, patternClues } from './pattern-clues.ts'

/**
 * Conditions as people name them to each other. The lexicon leaves them out: they are short for
 * other things too, or have several words.
 */
const told =
  "(?:UTIs?|DVT|PMS|(?:under|over)active thyroid|kidney stones?|fatty liver|tooth decay|herpes|warts|pleurisy|astigmatism|pre-?eclampsia|macular degeneration|atrial fibrillation|AF|chronic fatigue(?: syndrome)?|hot flushes|high (?:blood pressure|cholesterol)|enlarged prostate|erectile dysfunction|blood clot|detached retina|(?:broken|sprained|fractured|dislocated) [a-z]+|BV|STI|TIA|PCOS|PMDD|PID|BPPV|CMPA|TMJ|IBD|RSV|GORD|POTS|chilblains?|ring ?worm|thread ?worms?|impetigo|nits|head lice|hay ?fever|hives|urticaria|croup|athlete's foot|viral(?: (?:rash|infection|illness))?|styes?|cold sores?|mouth ulcers?|(?:nappy|heat|sweat|shaving) rash|(?:tennis|golfer's) elbow|frozen shoulder|trigger (?:finger|thumb)|carpal tunnel|shin splints|runner's knee|trapped nerve|slipped disc|pulled (?:muscle|hamstring)|torn (?:ligament|cartilage|meniscus|rotator cuff)|rotator cuff|heel spurs?|bunions?|ingrown (?:toe)?nail|panic attacks?|heart attack|food poisoning|(?:chest|ear|sinus|kidney|water|yeast|fungal|nail) infection|slapped cheek|hand,? foot and mouth|scarlet fever|glandular fever|strep(?: throat)?|quinsy|whooping cough|mastitis|milk blebs?|tongue[- ]tie|cradle cap|molluscum|milia|skin tags?|cherry angiomas?|dry socket|(?:dental |tooth )?abscess|gum disease|cracked tooth|wisdom tooth|bruxism|milk spots|prolapse|menopause|perimenopause|pregnan(?:t|cy)|lactose intolerance|sleep apnoea|restless legs|white coat|floaters|ocular migraine|dry eye|lazy eye|swimmer's ear|glue ear|perforated eardrum|ear ?wax|pityriasis rosea|lichen sclerosus|keratosis pilaris|polymorphic light eruption|prickly heat|bed ?bugs?|flea bites|whitlow|ganglion|baker's cyst|lipoma|skin cancer|long covid|scabies|shingles|(?:a|an|another) (?:virus|bug|cold|cyst|boil|corn|wart|verruca|blister|allergy|prolapse|hernia|ulcer|burn|sprain|fracture))"

const toldAfter = lazyPattern(
  String.raw`^ (?:(?:an?|the|some|just|only|simple|plain|mild|bad|nasty|classic|textbook|typical|good old|bit of|case of|bout of|touch of|dose of|infected|early|little) ){0,3}${told}(?!\w|-)`,
  'i',
)
/** Said as a figure or of society as well, or names no one thing: *that’s anxiety for you*. */
const figurative =
  /\b(?:pains?|headaches?|illness|illnesses|diseases?|disabilit(?:y|ies)|disorders?|syndromes?|injur(?:y|ies)|nightmares?|cancers?|aids|autism|addiction|depression|anxiety|ocd|adhd|\w*phobias?|paranoia|amnesia|psychosis|dementia|schizophrenia|malnutrition|obesity|blindness|deafness|insomnia|fever|conditions?|strokes?|covid|flu|influenza|polio|measles|nostalgia|diploma|aroma|trauma|\w+opathy|atrophy|trophy|catastrophe|worms|seizures?|ms|pots|hallucinations|tumou?rs?)$/i

/** Where a condition ends that a text begins with, by any of its names. */
export function toldConditionAfter(text: string): number | undefined {
  return toldAfter.exec(text)?.[0].length ?? conditionAfter(text)
}

/** The same, where nothing but its name shows that somebody is told what they have. */
export function plainConditionAfter(text: string): number | undefined {
  const length = toldAfter.exec(text)?.[0].length
  if (length !== undefined) return length
  const [whole, name = ''] = plainWords.exec(text) ?? []
  if (whole === undefined || figurative.test(name)) return undefined
  return isConditionWord(name.split(' ').at(-1) ?? '', name.split(' ').at(-2))
    ? whole.length
    : undefined
}

const plainWords =
  /^ (?:(?:an?|the|just|only|simple|plain|mild|bad|nasty|classic|good old|bit of|case of|bout of|touch of) ){0,3}((?:[a-z'’-]{3,20} ){0,2}?[a-z'’-]{3,24})(?=[^\w\s'’-]|$| (?:mate|love|hun|pal|that|by|to me|tbh|for sure|i'm|i'd|no question|and|so)\b)/i

/** What is in every text with one of them. */
export function toldConditionClues(): ClueRows {
  return anyClues([conditionClues()], patternClues(`\\b${told}`))
}

/** What a body is, and a professional would have to find out. */
export const foundStates =
  '(?:an(?:a)?emic|(?:peri|post|pre)?-?menopausal|pre-?diabetic|hypothyroid|hyperthyroid|hypermobile|dehydrated|concussed|(?:iron|vitamin [A-Z]\\d{0,2}|B12|folate|magnesium)[- ]deficient|low (?:in|on) (?:iron|vitamin D|B12|magnesium|folate)|(?:lactose|gluten|histamine|dairy)[- ]intolerant|insulin[- ]resistant|oestrogen[- ]dominant|tongue[- ]tied|infected|fractured|sprained|dislocated|ingrown|septic|impacted)'
/** What people are called as well, and know of themselves. */
export const knownStates =
  '(?:diabetic|asthmatic|coeliac|epileptic|arthritic|hypertensive|autistic|depressed|bipolar|dyslexic|dyspraxic|neurodivergent|burnt out|pregnant|ovulating|allergic|constipated)'
