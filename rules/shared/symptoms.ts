import { isConditionWord } from '../lexicons/conditions.ts'

/** What people notice, or are asked about, that has no name as a condition. */
const symptom =
  /^(?:pains?|aches?|\w+aches?|symptoms?|breath|breathlessness|breathing|vomiting|dizz\w+|bleed\w+|coughs?|coughing|rash|itch\w*|fits|tingling|burning|swelling|numbness|weakness|stiffness|palpitations|chills|sweats|nausea|fatigue|tired|tiredness|unwell|sick|depressed|anxious|ideations?|trauma|smoking|drinking|tobacco|alcohol|cocaine|cannabis|self-harm|suicidality|allerg\w+|dysfunction|incontinence|vision|consciousness|lethargy|falls|side-effects|\w{3,}(?:uria|pnoea|pnea))$/i
/** Each of these is a symptom only after such a word. */
const pairs: Readonly<Record<string, RegExp>> = {
  use: /^(?:drug|alcohol|tobacco|substance|cannabis|cocaine|opioid)$/i,
  loss: /^(?:weight|hearing|hair|memory|sensory|vision|appetite)$/i,
  thoughts: /^(?:suicidal|intrusive|dark)$/i,
  effects: /^side$/i,
}
/** The name of a symptom ends here: no “pain relief”, no “cancer charity”. */
const endOfSymptom =
  /^(?:[.,;:!?/]|$| (?:and|or|nor|but|in|on|at|with|during|since|after|before|from|when|today|now|currently|this|as|is|was|are|were|has|had|of|other|either|again|associated|he|she|they|while|going|per|score)\b)/i
const opening =
  /^ (?:that )?(?:(?:he|she|they) (?:is|are|was|were|has|have|had|feels?|felt|gets?|can't|still) |to (?:be|have|feel|suffer)(?: (?:in|from))? |(?:having|being|feeling)(?: in)? |in )?/i
const notInSymptom =
  /^(?:to|for|from|about|over|by|because|that|which|who|cuts?|it|them|him|you|us|will|would|is|are|was|were)$/i

/**
 * Whether a text begins, within a few words, with a symptom or something that people are asked
 * about. A bare condition counts in answers only: whoever “claims covid is …” is no patient.
 */
export function namesSymptom(text: string, isAnswer: boolean): boolean {
  const lead = opening.exec(text)?.[0] ?? ''
  const near = (/^[^.;!?()]{0,90}/.exec(text)?.[0] ?? '').slice(lead.length)
  const takesConditions = isAnswer || lead.trim() !== ''
  let previous = ''
  for (const match of [...near.matchAll(/[\p{L}\p{N}'’-]+/gu)].slice(0, 7)) {
    const [word] = match
    const isSymptom =
      symptom.test(word) ||
      (takesConditions && isConditionWord(word, previous)) ||
      pairs[word.toLowerCase()]?.test(previous) === true
    const rest = near.slice(match.index + word.length)
    if (isSymptom && endOfSymptom.test(rest)) return true
    if (notInSymptom.test(word) || rest.startsWith(',')) return false
    previous = word
  }
  return false
}
