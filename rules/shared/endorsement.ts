import type { ClueRows, Range } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'

/**
 * Words with which somebody puts their own name behind a product, a shop or a service. “Best”,
 * “love” and “recommend” only where they praise: no *best wishes*, no *I would love to*.
 */
const praise =
  /\b(?:(?:I|we|I['’]d|we['’]d|I['’]ve|always|only|ever|highly|really|would|can|thoroughly|personally|happily|also|both|pharmacist|nurse|doctor|GP|dentist|dietitian) recommend(?:ed)?(?! (?:that you|you (?:see|speak|talk|ask)|a dose|an? dose|seeing|speaking|talking|asking))|cannot recommend \w|can['’]t recommend \w|swear(?:s|ing)? by|sworn by|switch(?:ed)? (?:over )?to|(?:my|our|all-time|absolute|new|personal|firm) (?:\w+ )?fav(?:ou?rites?|e|es|s)?\b|(?:my|our|a|the) go-to\b|game[ -]?changers?|must-?haves?|(?:can['’]t|cannot|couldn['’]t|could not) (?:live|do|be) without|obsessed with|I (?:only |always |really )?(?:trust|rate|use and love)\b|(?:love|loves|loved|loving|adore|adoring) (?:this|these|the|their|my|our|it\b|how (?:soft|smooth|clear)|@)|only (?:[\w-]+ ){1,4}(?:that )?(?:I|we)(?:['’]d| would)? (?:ever )?(?:use|trust|buy|take|recommend|put|wear)\b|only (?:[\w-]+ ){1,4}(?:that(?:['’]s| is) )?worth (?:buying|having|the money|your money)|I (?:always |usually |only )?(?:tell|urge) (?:all (?:of )?)?(?:my (?:\w+ )?(?:patients|clients|mums|customers|friends|family)|every(?:one|body)) to (?:try|buy|get|use|take|wear|choose)\b|I(?:['’]d| would) (?:always )?choose\b|I(?:['’]ve| have) (?:put|got|moved|swapped|switched) all (?:of )?my (?:\w+ )?(?:patients|clients|mums|customers|friends|family)\b|(?:the|simply|by far|easily|hands down) (?:very )?best(?! (?:wishes|ways?|times?|practice|interests?|things?|before|parts?|teams?|person|advice|evidence|possible|available|friends?|of luck|to|place to|course|option|treatment|chance|care|start|interest|outcomes?|source|news|defence|protection|if|if you|and))|(?:is|are) (?:simply |just |really |by far )?(?:amazing|fantastic|unbeatable|life-?changing)|changed my (?:\w+ )?(?:life|skin|sleep|hair|mornings?|nights?|shifts|feet|legs|health|gut)|nothing (?:else )?(?:(?:out there|(?:on|in) (?:the|any|our|my) (?:\w+ )?(?:shel(?:f|ves)|shops?|market|cupboard|bag)) )?(?:works|compares|beats|comes (?:even )?close)|works? wonders|worth every penny|(?<=^|[^\w\s'’-] )(?:the )?best (?!wishes|regards|of luck|practice)(?:[\w-]+ ){1,3}(?:out there|around|going|money can buy|on the market|I['’]ve (?:ever )?(?:tried|used)|hands down|by miles)|you won['’]t (?:regret|look back)|(?:never|not|can['’]t|won['’]t) (?:be )?(?:go|going) back to (?:my|our) old|(?:is|are) in a (?:different|another) league|best (?:thing|pair|set) (?:I['’]ve|I have) (?:ever )?(?:tried|used|worn|bought|owned|put on)\b|(?:is|are) a must\b|(?:bin|ditch|dump|chuck|scrap|throw (?:out|away)|forget|stop buying|don['’]t (?:bother with|waste (?:your )?money on)) (?:your |the |that |those |cheap |all )[^.!?]{1,50}?\b(?:and (?:buy|get|use|try|switch)|for|get|buy|try|make it) |get (?:yourself|yourselves) (?:an?|some|the) |(?:if you (?:only )?buy one|make it) (?=[^.!?]{1,40}[™®])|do yourself a favour|run,? don['’]t walk)/gi

/** “Floravita is the best”, “the best in town”. */
const verdict =
  /\b(?:is|are|was|were) (?:\w+ ){0,3}the best\b(?! (?:way|time|thing|place|person|option))/gi

const refusal =
  /(?:\b(?:not|never|no longer|nobody|cannot|hardly|if|whether|what|who|which|rarely|stop|cease)|n['’]t)\b(?:[\s,]+[\w’'-]+){0,2}[\s,]*$/i

/** What is in every text that praises something. */
export const endorsementClues = (): ClueRows => patternClues(praise, verdict)

/** The places in a text where something is praised in the writer’s own name. */
export function findEndorsements(text: string): Range[] {
  return [...text.matchAll(praise), ...text.matchAll(verdict)]
    .filter(({ index, 0: value }) => {
      const before = text.slice(Math.max(0, index - 50), index)
      const clause = before.slice(before.search(/[^.!?;\n]*$/))
      return !refusal.test(clause) || /^c/i.test(value)
    })
    .map(({ index, 0: value }) => ({ start: index, end: index + value.length }))
    .sort((a, b) => a.start - b.start)
}

export function isEndorsement(text: string): boolean {
  return findEndorsements(text).length > 0
}

/** Whether followers are sent to a shop. */
export function invitesToBuy(text: string): boolean {
  return /\b(?:swipe up|my link|link (?:is )?(?:below|in (?:my )?bio)|(?:shop|buy|get|grab) (?:it|them|yours|mine|now|below|here|with my)|use (?:my )?code|discount)\b/i.test(
    text,
  )
}
