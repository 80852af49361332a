import { lazyPattern } from 'professional/rule'
import { namesCondition } from './conditions.ts'
import { isAboutHealth } from './health-words.ts'

/** People who are counted. */
export const counted =
  '(?:people|folks?|patients|adults|women|men|children|kids|babies|teenagers|teens|users|those|participants|us|cases|parents|mums|mothers|smokers|drivers|carers|staff|nurses|doctors|pregnancies|births|deaths|Brits|Britons|over-\\d\\ds|under-\\d\\ds|pupils|pensioners|diabetics|customers|cancers|strokes|heart attacks|falls|infections|colds|coughs|(?:back )?pain|(?:back|neck|knee|hip|shoulder|joint|foot|feet|heel|ankle|spine|spinal|posture|muscle|sleep|gut|bowel|tummy|stomach|skin|hearing|ear|eye|eyesight|vision|dental|tooth|gum|heart|bladder|weight|hormon\\w+|digestive|thyroid) (?:problems|issues|troubles|complaints|conditions)|(?:\\w+ )?injuries|rashes|verrucas|warts|(?:\\w+ )?ulcers|headaches|migraines|sore throats|cavities|fractures|sprains|allergies|hospital (?:admissions|stays|visits)|GP (?:appointments|visits)|prescriptions|medicines|tablets|travellers|runners|workers|students|families|couples|fathers|dads|girls|boys|toddlers|wearers|the (?:UK )?population|UK adults|everyone)'

const more = lazyPattern(
  String.raw`\b(?:falls?|fell|fractures?|die|dies|died|deaths?|mortality|smok\w+|drink(?:ing)? (?:too much|alcohol|enough)|alcohol|overweight|sleep(?:ing)?|exercis\w+|diets?|sugar|salt|hearing|kidneys?|liver|lungs?|eyes?|heart|brains?|bones?|skin|teeth|gums|headaches?|migraines?|sick|unwell|ill|nausea|dizz\w+|diarrhoea|constipat\w+|rash|vomit\w*|pain|periods?|menopaus\w+|fertil\w+|weight|eczema|stress|ulcers?|burnout|loneliness|hayfever|hay fever|hospital|diagnos\w+|condition|disease|illness|health problems?|risk|inhaler|prescriptions?|allerg\w+|eyesight|vision|life expectancy|coughs?|sore throats?|syrup|live longer|recover\w*|immune|low (?:on |in )?(?:iron|vitamin|B12|folate|calcium|magnesium)|iron levels?|deficien\w+|ana?em\w+|cholesterol|immune|gut|reactions?|contracepti\w+|the pill|cervical|smear tests?|UTIs?|DVTs?|posture|brush(?:ing|es)?|floss\w*|snor\w*|pelvic|bladder|clots?|bleed\w*|surgery|injur\w+|pollution|insomnia|depress\w+|anxi\w+|ADHD|autis\w+|relapse|bunions?|verrucas?|slip(?:ped)? (?:a )?discs?|tummy|stomach|feet|knees?|hips?|joints?|cataracts?|muscles?|hormones?|tooth decay|(?:back|neck|foot|heel|ankle|shoulder|elbow|wrist|ear) (?:problems?|issues|troubles?|complaints))\b`,
  'i',
)

/** Whether a figure in a sentence is one about health. */
export function isHealthFigure(sentence: string): boolean {
  return more.test(sentence) || isAboutHealth(sentence) || namesCondition(sentence)
}

/** What the writers counted themselves, and what is counted that is no health: money, posts, goals. */
export const ownCount = lazyPattern(
  String.raw`\b(?:our|we|we['’]ve|us|my|mine|I)\b|\b(?:quiz|target|goal|ambition|aim|pledge|threshold|off\b|discount|price|cost|funding|budget|pay|salary|tax|interest|battery|capacity|votes?|voted|turnout|tickets|attendance|response rate|of respondents|satisfaction|rated|recommend us|appointments|trained|compliance|uptake in our)\b|£`,
  'i',
)
