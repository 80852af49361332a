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
  `[😂🤣🙄🤦🤡](?:[😂🤣🙄🤦🤡\\u{1F3FB}-\\u{1F3FF}\\u200D\\u2640\\u2642\\uFE0F])*|\\b(?:lol|lmao|rofl|facepalm|face palm|you (?:really )?(?:could|can)(?:n't|'t| not|not) make (?:it|this|this stuff) up|(?:i|we) (?:can't|cannot(?= even\\W*$)) even|the mind boggles|give me strength|i despair|natural selection|darwin awards?|i kid you not|and (?:these people|they|he|she) (?:can |are allowed to |is allowed to )?(?:votes?|drives?|breeds?)|where do they find (?:these|them)\\b|walk among us|some people(?=\\W*$))\\b`,
  'iu',
)
const anyMockery =
  /😂|🤣|🙄|🤦|🤡|\b(?:lol|lmao|rofl|face ?palm|make (?:it|this|this stuff) up|can(?:['’]t|not) even|mind boggles|give me strength|despair|natural selection|darwin award|kid you not|where do they find|walk among us|(?:votes?|drives?|breeds?)|some people)\b/i
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
    if (!isReport(around)) continue
    yield view.slice(start + found.index, start + found.index + found[0].trimEnd().length)
    return
  }
}

/** What is in every text with one: first who is meant. */
export const mockeryClues = (): ClueRows =>
  anyClues(
    [...patternClues(`\\b${somebody}\\b`), ...patternClues(anyMockery), ...patternClues(told)],
    [...patternClues(`\\b${atDesk}`), ...patternClues(anyMockery)],
  )

const patientWord = lazyPattern(`\\b(?:${somebody}|${atDesk})\\b`, 'i')

function isReport(text: string): boolean {
  return (
    (told.test(text) ? patientWord.test(text) : asked.test(text)) &&
    !authorTold.test(text) &&
    !warmth.test(text)
  )
}
