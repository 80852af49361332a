/** Groups of people, as far as harm is wished on them. */
const groups =
  '(?:people|persons?|man|men|woman|women|girls?|boys?|kids?|children|child|family|patients?|customers?|clients?|relatives|parents|doctors?|gps?|nurses?|pharmacists?|dentists?|midwives|receptionists?|managers?|locums?|paramedics?|consultants?|surgeons?|colleagues?|boss|bosses|drivers?|teachers?|politicians?|ministers?|mps?|councillors?|landlords?|blokes?|chaps?|journalists?|scientists?|anti-?vaxxers?|vegans?|muslims?|christians?|jews|hindus|sikhs|catholics|atheists?|immigrants?|migrants?|refugees|foreigners?|gays|lesbians|gypsies|travellers|blacks|whites|asians?|idiots?|morons?|bastards?|bitch(?:es)?|scum|lot of you)'

/** Somebody a threat can be made to. Ends where the person ends. */
export const person = `(?:the (?:next|first) (?:one|person)|you(?: lot| all| people| two)?|ya|him|them|her|@\\w+|(?:an?|all|every|any|each|those|these|that|this|the (?:next|first)|another|your|his|her|their|our|my|some)(?: (?!of|the)[\\p{L}'-]+){0,3}? ${groups}|all (?:the |these |those )?(?:[\\p{L}-]+ )?${groups}|(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? \\p{L}[\\p{L}'-]+|that ${groups})`

/** The same as the subject of a sentence, plain plurals too. */
export const personAsSubject = `(?:you(?: lot| all| people)?|he|she|they|@\\w+|(?:some(?:one|body)|any(?:one|body)|people|folks?) like (?:you|him|her|that|them|@\\w+)|(?:[\\p{L}-]+ )?${groups} like (?:you|him|her|that|them|this)|whoever [\\p{L}' -]{1,60}|(?:all|every|any|those|these|that|this|the|your|his|her|their|our|my)(?: (?!of|the)[\\p{L}'-]+){0,3}? ${groups}|(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? \\p{L}[\\p{L}'-]+|(?:[\\p{L}-]+ )?${groups})`
