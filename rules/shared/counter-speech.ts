import type { Range, TextMatch } from 'professional/rule'

/** Research, and what is more common in a group. */
const epidemiology =
  /\b(?:risks?|rates?|prevalence|incidence|(?:more|less) (?:likely|common)|under ?represented|over ?represented|screening|studies|research(?:ers)?|evidence|survey(?:ed|s)?|per cent|percent|mortality|outcomes?|inequalit\w+|disparit\w+)\b|\d ?%/
/** The sentence is against the thing itself. */
const condemnation =
  /\b(?:myths?|stereotyp\w+|misconceptions?|prejudiced?|prejudices|bigot\w*|racis[mt]s?|sexis[mt]s?|ableis[mt]s?|ageis[mt]s?|misogyn\w+|homophob\w+|transphob\w+|islamophob\w+|xenophob\w+|antisemit\w+|discriminat\w+|stigma\w*|hate (?:speech|crimes?)|the (?:very )?opposite of|(?:nonsense|untrue|not true|false|wrong|a lie|simply not so) that|anything but|far from|unacceptable to)\b/
const disclaimer =
  /\b(?:not|never|no|isn't) (?:being )?(?:a |an )?(?:racist|sexist|homophob|bigot|ableist|prejudice)\w*/
const report =
  /\b(?:say(?:s|ing)?|said|claim(?:s|ed|ing)?|think(?:s|ing)?|thought|believ\w+|told|tells?|telling|wrote|writes?|writing|argu\w+|call(?:s|ed|ing)?|suggest\w*|imply|implies|implying|implied|tweet\w*|post(?:s|ed|ing)?|assum\w+|heard?|hears|hearing|idea|notion|belief|lie|lies|view|views|message|thinks|shout\w*|chant\w*|insist\w*|pretend\w*|feel|feels|felt|feeling|made to|seen as|accus\w+|(?<!even )if(?! you ask (?:me|us))|whether|imagine|suppose|as though|as if|claims|rhetoric|headline|slogan|propaganda|narrative|treat\w*|made|portray\w*)\b[^.!?;:]{0,40}$/
/** “… never read it because we print it too small”. */
const ourFault =
  /^[^.!?]{0,40}\b(?:because|since|as|if|when|until|unless) (?:we|i|our|my|nobody|no one)\b/
/** “…, the sign said”. */
const saidAfterwards =
  /^[^.!?]{0,30}[,"'] ?(?:(?:the|an?|one|his|her|some) )?(?:[a-z]+ ){0,3}(?:said|says|wrote|claimed|told|tweeted|shouted|argued|read)\b|^[^.!?]{0,20},? (?:so )?(?:they|people|some|many|others) (?:say|said|tell|claim|think)\b/
const ownWords =
  /\b(?:i|we)(?:'m| am|'d| would)?(?: (?:just|really|do|firmly|honestly|strongly|truly|also|have to|must|will|always|personally|genuinely|don't mind|dare))* (?:think|believe|say|said|saying|know|feel|reckon|find|guess|suppose|assume|bet|swear|tell you|told you|argue|insist)\b[^.!?;:]{0,12}$/
/** Questions that ask nothing: *where is the mistake in saying that …*. */
const rhetorical =
  /\b(?:(?:where is|where's|what is|what's) (?:the )?(?:mistake|error|problem|wrong|harm|issue|lie|matter)|can (?:we|you|people) (?:all |finally |please |just )*(?:agree|admit|stop pretending)|when will (?:people|everyone|you|they|it)|(?:why|how) (?:is it|can|do|does|did)|is it (?:just me|too much|any wonder|easy|wrong|so wrong|clear)|isn't it|am i (?:the only|wrong)|(?:is it|isn't it|is it not) (?:not )?(?:obvious|clear|apparent)|does this not|do people (?:really |still )?not|why do people not|who else|don't you (?:all |also )?|it should be|everyone knows|we all know|nobody can (?:tell|deny)|don't tell me|why don't we|what if we|how about|let's (?:be honest|face it)|there is no (?:doubt|question|denying))/
const negation =
  /(?:\b(?:not|never|no one|nobody|none|neither|nor|without|stop|stops|deny|denies|don't|doesn't|didn't|isn't|aren't|wasn't|won't|can't|cannot|hardly|instead of|rather than|wouldn't|shouldn't)\b)[^.!?,;:]{0,30}$/
const question = /\?["'\s]*$/
const asked =
  /\b(?:why|how|when|where|what if|can we|isn't|aren't|what (?:do|did|can|else)|who else|am i|is it|shouldn't|don't)\b|\b(?:eh|huh)$/

/** “Nothing against them, but”, “say what you like,”. */
const turn = /^.*\b(?:but\b|say what you (?:like|will|want),)/

/** Whether a sentence says of a group what it says for itself, and not to report or deny it. */
export function isMeantSo(sentence: string, at: Range): boolean {
  const words = sentence.slice(at.start, at.end)
  const rest = sentence.slice(0, at.start) + sentence.slice(at.end)
  if (epidemiology.test(rest)) return false
  if (condemnation.test(rest) && !disclaimer.test(sentence)) return false
  if (
    /^["')]* ?(?:to (?:you|them|him|her|some)\b|is (?:a|an|such)\b|as (?:you|they) )/.test(
      sentence.slice(at.end).trimStart(),
    )
  )
    return false
  if (ourFault.test(sentence.slice(at.end))) return false
  if (saidAfterwards.test(sentence.slice(at.end))) return false
  const before = sentence.slice(0, at.start)
  // “Nothing against them, but …”: what comes before the turn is taken back.
  if (words.startsWith("they weren't")) return true
  const clause = (/[^.!?]*$/.exec(before)?.[0] ?? '').replace(turn, '')
  if (rhetorical.test(clause)) return true
  if (question.test(sentence) && !asked.test(clause + words)) return false
  if (report.test(clause) && !ownWords.test(clause)) return false
  return !negation.test(clause)
}

/** Words between quotation marks in a sentence that goes on around them. */
export function isQuotedInPassing({ view, start, end }: TextMatch): boolean {
  const sentence = view.sentenceAt(start)
  const before = view.value.slice(sentence.start, start)
  const after = view.value.slice(end, sentence.end)
  const lead = /^(?<around>[^"“]*)["“][^"”]*$/.exec(before)
  const tail = /^[^"“”]*["”](?<around>[^"“”]*)$/.exec(after)
  if (!lead || !tail) return false
  const around = `${lead.groups?.['around'] ?? ''} ${tail.groups?.['around'] ?? ''}`
  return (around.match(/\p{L}{2,}/gu) ?? []).length >= 2
}
