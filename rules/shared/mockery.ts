import { type ClueRows, lazyPattern, type TextMatch, type TextView } from 'professional/rule'
import { anyClues, patternClues } from './pattern-clues.ts'
import { isOneStory, straighten } from './surroundings.ts'

const somebody =
  '(?:patients?|pt|customers?|punters?|clients?|callers?|relatives?|service users?|the public)'
/** Somebody where people come for care. */
const atDesk =
  '(?:(?:lady|man|woman|bloke|gentleman|guy|chap)(?: just)? (?:(?:at|in|on|from) (?:the|our|my) (?:desk|counter|till|reception|clinic|phone|waiting room|ward|surgery|pharmacy)|at reception|in clinic|on the phone|(?:rang|phoned|called)(?! (?:me|us) (?:an?|names)\\b)))'
const told =
  /\b(?:asked|asks|asking|said|says|saying|told|tells|wanted|wants to know|demanded|insisted|insists|thought|thinks|reckons|claims|claimed|rang|phoned|called|complained|complains|complaining|moaned|moaning|e-?mailed|brought (?:it|them|her|his|back))\b/i
/** “Bloke at the till: “Do you do MOTs?”” */
const asked = lazyPattern(`\\b${atDesk}: ?["'“‘]`, 'i')
/** The author speaks, and laughs at themselves. */
const authorTold =
  /\b(?:i|we|i've|we've)(?: \w+)? (?:asked|said|told|thought|wanted|insisted|claimed)\b|\b(?:say|complain(?:ed|ing)|moan(?:ed|ing))(?: that)? (?:our|we|i|my)\b|\b(?:told|said|asked|thought)(?: (?:me|us))?(?: that)? (?:my|i|i'm|i'd|i'll|we|our)\b/i
const mockery = lazyPattern(
  `[😂🤣🙄🤦🤡](?:[😂🤣🙄🤦🤡\\u{1F3FB}-\\u{1F3FF}\\u200D\\u2640\\u2642\\uFE0F])*|\\b(?:lol|lmao|rofl|facepalm|face palm|you (?:(?:really|honestly|just|seriously|literally) )?(?:could|can)(?:n't|'t| not|not) (?:make (?:it|this|this stuff) up|write (?:it|this|this stuff)(?=\\s*(?:[.!…]|$|[😂🤣🙄🤦])| you| honestly))|(?:i|we) (?:can't|cannot(?= even\\W*$)) even|the mind boggles|give me strength|i despair|natural selection|darwin awards?|i kid you not|and (?:these people|they|he|she) (?:can |are allowed to |is allowed to )?(?:votes?|drives?|breeds?)|where do they find (?:these|them)\\b|walk among us|some people(?=\\W*$))\\b`,
  'iu',
)
const anyMockery =
  /😂|🤣|🙄|🤦|🤡|\b(?:lol|lmao|rofl|face ?palm|make (?:it|this|this stuff) up|c(?:an|ould)(?:n?['’]t|not| not) (?:honestly )?write (?:it|this)|can(?:['’]t|not) even|mind boggles|give me strength|despair|natural selection|darwin award|kid you not|where do they find|walk among us|(?:votes?|drives?|breeds?)|some people)\b/i
const warmth =
  /\b(?:love\w*|lovely|sweet\w*|brilliant|best|made my (?:day|week|shift)|thank\w*|bless|kind|laugh\w*|joke|jokes|joking|laughed with|funny|hero|legend|amazing|great|happy|proud|adorable|sorry|my (?:fault|mistake)|our (?:fault|mistake)|wonderful|hilarious|cake|chocolates?)\b/i

/** Signs of mockery beside what a patient is said to have said. */
export function* mockeryIn(view: TextView): Generator<TextMatch> {
  if (!anyMockery.test(view.value)) return
  const list = view.sentences()
  for (const [index, { start, end }] of list.entries()) {
    const text = straighten(view.value.slice(start, end))
    const found = mockery.exec(text)
    if (!found) continue
    const previous = list[index - 1]
    const from = previous && isOneStory(view, start, previous.start) ? previous.start : start
    // A sign may stand alone at the end, or in front of “customers eh”.
    const next = list[index + 1]
    const to = next && next.start < view.blockAt(start).end ? next.end : end
    const around = straighten(view.value.slice(from, to)).slice(0, 600)
    // Words are said of what comes before, and a sign of the sentence that it stands in.
    const isOfAll = /^\p{L}/u.test(found[0]) || !/\p{L}{3}/u.test(text)
    const isOfAuthor = /^(?:i|we)\b/i.test(found[0])
    if (!isReport(around) && (isOfAuthor || !isAsked(isOfAll ? around : text))) continue
    yield view.slice(start + found.index, start + found.index + found[0].trimEnd().length)
    return
  }
}

/** What is in every text with one: first who is meant. */
export const mockeryClues = (): ClueRows =>
  anyClues(
    [...patternClues(`\\b${somebody}\\b`), ...patternClues(anyMockery), ...patternClues(told)],
    [...patternClues(`\\b${atDesk}`), ...patternClues(anyMockery)],
    [...patternClues(asker), ...patternClues(remedy), ...patternClues(anyMockery)],
  )

/** Who wants to know, as it opens a tale: “Fella asked if …”, “had a chap in wanting to know …”. */
const asker = lazyPattern(
  `(?:^\\W*|[.!?…] |\\b(?:had|just had|then|today|so) )(?:(?:an?|some|this|another) )?(?:(?:old|older|young) )?(?:lady|man|woman|bloke|gentleman|guy|chap|fella|geezer|old boy|old dear)(?: (?:in|on|just|today|this morning|earlier|came in|comes in|rang|phoned|rings)){0,3},? (?:(?:asked|asks|asking)(?: me| us)? (?:if|whether)|(?:rang|phoned|called) to ask (?:if|whether)|want(?:s|ed|ing)? to know (?:if|whether)|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|thought|thinks|convinced)(?! (?:(?:that )?(?:i|we|our|my|you)\\b))`,
  'i',
)
/** What people are given where they come for care. */
const remedy =
  /\b(?:(?:eye|ear|nose) ?drops?|tablets?|pills?|inhalers?|insulin|antibiotics?|prescriptions?|contact lens(?:es)?|lenses|hearing aids?|suppositor(?:y|ies)|pessar(?:y|ies)|(?:skin |nappy )?cream|ointments?|jabs?|vaccines?|injections?|x-?rays?|dentures|fillings?|crutches|ear ?wax|mouthwash|medicines?|medication|steroids?|statins?|plaster cast|stitches|dressings?|bandages?|laxatives?|enemas?|blood pressure|urine sample|stool sample|smear|diagnosis|sick note|fit note)\b/i

const patientWord = lazyPattern(`\\b(?:${somebody}|${atDesk})\\b`, 'i')

function isReport(text: string): boolean {
  return (
    (told.test(text) ? patientWord.test(text) : asked.test(text)) &&
    !authorTold.test(text) &&
    !warmth.test(text)
  )
}

/** “Fella wants to know if eye drops go with milk 🙄”. */
function isAsked(text: string): boolean {
  return (
    asker.test(text) &&
    remedy.test(text) &&
    !supply.test(text) &&
    !authorTold.test(text) &&
    !warmth.test(text)
  )
}

/** The eyes may be rolled at whoever did not send it. */
const supply =
  /\b(?:in stock|out of stock|ready|(?:is|are|was|were) (?:back )?in|arrived|come in|came in yet|deliver\w*|wholesalers?|shortages?|couriers?|suppliers?|reorder\w*|lost|late|waiting)\b/i
