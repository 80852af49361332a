import type { Confidence } from './medicines.ts'

/**
 * A medicine and a use for which it has no licence, as adverts pair them. `U` is still to be
 * approved by a pharmacist.
 */
export type UnlicensedUse = readonly [medicine: string, use: string, confidence: Confidence]

/** Parts of patterns: `|` stands between alternatives. */
export const unlicensedUses: readonly UnlicensedUse[] = [
  ['kenalog|triamcinolone', 'hay ?fever|pollen|allerg(?:y|ies)|sneez\\w+', 'C'],
  ['ozempic|rybelsus', '(?<!\\bnot (?:\\w+ ){0,2})(?:weight[- ]loss|los(?:e|ing) (?:weight|\\w+ (?:stone|pounds))|slim(?:ming|mer)?\\b|skinny)', 'C'],
  ['(?:vitamin )?B12 (?:jabs?|shots?|injections?|drips?)', 'energy (?:boost|lift|hit|kick)|(?:more|extra|boost (?:your )?|all-day) ?energy|energi[sz]ing|metabolism|hangovers?|(?<!\\b(?:at|by|from|with) (?:the )?)(?:the|that|a|your|for|inner|instant|summer|skin|all-over|healthy) glow\\b|glowing|glow[- ]up', 'U'],
  ['finasteride|dutasteride|propecia', "wom[ae]n(?:['’]s)?|female|her\\b|ladies", 'U'],
  ['sildenafil|viagra(?! connect)|tadalafil|cialis', "wom[ae]n(?:['’]s)?|female|ladies", 'U'],
  ['melatonin', 'shift[- ]?work\\w*|night[- ]?shifts?|(?:on|off|after|between) (?:nights|shifts?)|rotas?|long[- ]haul|jet ?lag|students?', 'U'],
  ['metformin', 'live longer|longevity|anti-?ageing|ageing|lifespan|healthy people|weight[- ]loss|slimming|lose weight', 'U'],
  ['oral minoxidil|minoxidil (?:tablets|capsules)', 'hair', 'U'],
  ['spironolactone', 'acne|breakouts|hair', 'U'],
  ['topiramate', 'weight|slimming', 'U'],
  ['propranolol', 'interviews?|exams?|public speaking|stage fright|driving tests?', 'U'],
  ['modafinil|methylphenidate|ritalin', 'focus|study(?:ing)?|exams?|productiv\\w+', 'U'],
  ['low[- ]dose naltrexone|ldn', 'fatigue|pain|weight|fibromyalgia|long covid', 'U'],
  ['ivermectin|hydroxychloroquine', 'covid|long covid|cancer|flu\\b|autism', 'C'],
  ['ketamine', 'depression|anxiety|PTSD|trauma|addiction|burn-?out|wellness|creativity', 'U'],
]
