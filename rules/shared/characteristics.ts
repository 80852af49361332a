import { type ClueRows, lazy, lazyPattern, type Range } from 'professional/rule'
import { describedClues, nouns, ofAnyGroup, singularClues } from './group-clues.ts'
import { markParts } from './groups.ts'
import { patternClues } from './pattern-clues.ts'
import { rangeIn } from './plain-sentence.ts'

/** Nouns for a person; letters as `markParts` writes them. */
const others =
  'boyfriend|caller|carer|chap|complainant|consultant|dentist|doctor|fella|fellas|gang|gentleman|girlfriend|gp|locum|midwife|nurse|optician|paramedic|pharmacist|physio|physiotherapist|receptionist|pt|punter|shopper|shoplifter|surgeon|teenager|thief|visitor|youth|youths'
const people = `(?:[EJKLMOUW]|${others})`
/** The same at work, where none is a letter. */
const staff =
  'consultant|dentist|gp|locum|midwife|optician|paramedic|phlebotomist|physio|physiotherapist|porter|receptionist|surgeon|technician|dispenser'
/** What is taken or broken is ours, a shop’s or a ward’s. */
const ours = "(?:it|them|(?:the|our|my|an?|two|three|some|[a-z]+'s)(?: [a-z]+){1,4}?)"
const misdeeds = [
  `lift(?:ed|ing) ${ours} (?:off|from|out of) (?:the|our|my)`,
  `pocket(?:ed|ing) (?!(?:the|a|our) (?:[a-z]+ )?prize)${ours}(?= ?(?:[^a-z ]|$)| (?:from|off|while|when|and|on|in)\\b)`,
  '(?:swip|pinch|snatch|filch)(?:ed|ing) (?:the|our|my|it|them|a (?!card)[a-z]+ (?:off|from))(?! (?:card|arm|skin|screen))',
  "(?:walk|wander|stroll|saunter|sneak|slipp)(?:ed|ing) (?:out|off) with (?:it|the|our|my|two|three|half|[a-z]+'s)",
  'help(?:ed|ing) (?:himself|herself|themselves) to (?!the free|free|a (?:leaflet|seat|cuppa))',
  '(?:slipp|stuff|shov|tuck)(?:ed|ing) (?:it|them|the|our|two|three)(?: [a-z]+){0,4} (?:in|into|up|under|down) (?:his|her|their) (?:coat|bag|jacket|pocket|sleeve|jumper|trousers|rucksack)',
  '(?:raid|robb|trash|vandalis|ransack|defac)(?:ed|ing) (?:the|our|my)',
  "(?:scratch|scrap|dent|key|clipp|bump|bash)(?:ed|ing) (?:my|our|the|[a-z]+'s) (?:new )?(?:car|van|bumper|wing|mirror|paintwork)",
  '(?:smash|kick|punch)(?:ed|ing) (?:in )?(?:the|our|my) (?:[a-z]+ )?(?:window|door|glass|till|machine|screen|sign)',
  'tutt(?:ed|ing)',
  'hung up on (?:me|us|our|my|the|her|him)',
  '(?:sneer|scoff|smirk|snigger|scowl|bark|glar|spat)(?:ed|ing)? at (?:me|us|our|my|the|one of|her|him)',
  'cut(?:ting)? in(?= ?(?:[^a-z ]|$)| front\\b)',
  'roll(?:ed|ing) (?:his|her|their) eyes',
  'talk(?:ed|ing) (?:over (?:me|us|our|the)|(?:all )?(?:the way )?through)',
  'heckl(?:ed|ing)',
  '(?:gave|giving) (?:me|us|our [a-z]+|the [a-z]+) (?:grief|lip|an earful(?! of)|a mouthful(?! of)|abuse|the finger|a hard time|a dirty look)',
  '(?:flounc|stomp|march)(?:ed|ing) (?:off|out)',
  '(?:let|lets|letting) (?:his|her|their) (?:dogs?|[EJKLMOUW]|kids?|children|son|daughter) (?:foul|run riot|wee|pee|poo|mess|climb|run (?:all )?over|scream|loose|wreck)',
  '(?:binn|chuck|lobb|hurl)(?:ed|ing) (?:our|my|the|his|her|their|litter|rubbish)(?! (?:first|hammer|javelin|ball|pancake|coin))',
  "(?:bit|biting) (?:my|our [a-z]+'s|the [a-z]+'s) head off",
  "(?:wee'?d|peed|urinated|vaped|vaping|smoked|smoking|spat) (?:in|on|against|by|outside|all over) (?:the|our|my)",
  'left (?:a mess|(?:his|her|their) (?:litter|rubbish|mess))',
  "wast(?:ed|ing) (?:my|our|everyone's)",
].join('|')
/** What somebody did, in a report of it. */
const conduct = `(?:${misdeeds}|accus(?:ed|ing)|(?:ran|made|walked|legged it|legging it) off with|argu(?:ed|es|ing)|barg(?:ed|ing)|begg(?:ed|ing)|block(?:ed|ing) (?:the|our|my)|came back (?:again|to moan|to complain)|(?:broke|dropped|hit|lost|reversed into) (?:my|our|the)|left (?:his|her|their) [a-z]+(?: [a-z]+)? (?:across|all over|outside|blocking|in (?:the|our|my) (?:[a-z]+ )?(?:doorway|way|bay|entrance|corridor|road|space))|dump(?:ed|ing) (?:his|her|their)|(?:was |were )?on (?:speakerphone|loudspeaker)|cancell?ed (?:at the last|again)|(?:never|didn't) (?:turn(?:ed)? up|show(?:ed)? up|bother|say (?:please|thank))(?! because)|complain(?:ed|ing|s)?|coughed (?:on|at|over)|curs(?:ed|ing)|demand(?:ed|ing|s)|fighting|fought|had an? (?:[a-z]+ )?(?:tug of war|fight|row(?! of\\b)|scrap|barney|argument|strop|tantrum|meltdown|hissy fit|punch up|shouting match|scuffle)|got (?:angry|cross|arsey|stroppy|shirty|nasty)|had a go|having (?:a row|an argument|a go|a shouting match|a tantrum)|held up|holding up|interrupt(?:ed|ing)|jump(?:ed|ing) the queue|keeps? (?:ringing|coming|asking|moaning)|kick(?:ed|ing)? (?:off|up)|kicks off|left (?:without paying|a one)|los(?:t|ing) (?:it\\b|her temper|his temper|their temper|her rag|his rag)|moan(?:ed|ing|s)?|messing about|spil(?:led|t|ling)|nick(?:ed|ing)|park(?:ed|ing)|push(?:ed|ing) (?:in|past)|rant(?:ed|ing)|(?:rang|phoned|called|e-?mailed|wrote|came|popped)(?: (?:up|in|back|over|again))? to (?:complain|moan|whinge|whine|rant)|rang again|(?:wrote|written|sent|sends)(?: (?:us|in|me))?(?: [a-z\\d]+){0,2} (?:pages?|letters?|e-?mails?|complaints?) (?:of complaint )?(?:about|over) (?:the|our) (?:parking|car park|bins?|opening|waiting|wait|phones?|music|coffee|tea|toilets?|charges?|prices?|queues?|heating|decor|seats?|chairs?|biscuits)|refus(?:ed|ing|es) to (?:apologise|give|leave|listen|move|pay|queue|show|stop|wait|wear)|scream(?:ed|ing) at|shout(?:ed|ing|s) (?:abuse|at|and)|shoplift(?:ed|ing)|shov(?:ed|ing)|slamm(?:ed|ing)|snapp(?:ed|ing)|spat (?:at|in|on)|stol(?:e|en)|steals|stealing|storm(?:ed|ing)|swear(?:ing)?|swore|threaten(?:ed|ing)|threw (?!up)|throwing (?!up)|took (?:ages|forever|the last|all|(?:my|our) (?:[a-z]+ )?(?:space|place|seat|chair|spot|stand))|(?:was |were |been |being |got |gets )?(?:arrested|convicted|jailed|sacked|struck off|suspended) (?:after|for|over)|tried to (?:blag|con|jump|nick|push|return|steal)|turned up (?:again|drunk|late)|(?:was |were |is |are |being )?(?:so |really |very |extremely |incredibly |right )?(?:rude|shouting|drunk|abusive|moaning|arguing|horrible|aggressive|obnoxious)|whing(?:ed|eing)|wouldn't (?:leave|listen|move|queue|shut|stop|wait)|yell(?:ed|ing))\\b`

const suffered =
  '(?:punched|slapped|headbutted|shouted at|sworn at|screamed at|told off|accused|threatened|spat at|argument|row|grief|earful|hassle|shouting match|run in)'

/** Without it nobody is told off, and there is nothing to look for. */
const mayTellOff = lazyPattern(` ${conduct}`)
const maySuffer = lazyPattern(suffered)

/** In marked text. */
const mayBeCulprit = / (?:was|is|were|are) (?:an? |of course )*[ABDEFJU]/

const thieves = 'thief|thieves|shoplifter|robber|burglar|vandal|culprit|intruder|mugger|pickpocket'
const mayBeThief = lazyPattern(`\\b(?:${thieves}), `)

/** In marked text. */
const mayBeStaff = /\bour (?:[a-z]+ ){0,2}[ABEF] (?:L|[a-z])/

const described = lazy(() => {
  const [first = '', second = '', fourth = '', third = '', named = '', news = ''] = sources()
  return [
    { clue: mayTellOff, pattern: lazyPattern(first) },
    { clue: maySuffer, pattern: lazyPattern(second) },
    { clue: maySuffer, pattern: lazyPattern(fourth) },
    { clue: mayBeCulprit, pattern: lazyPattern(third) },
    { clue: mayBeThief, pattern: lazyPattern(named) },
    { clue: mayBeStaff, pattern: lazyPattern(news), isNews: true },
  ]
})

/** What is in every text that {@link describedIn} finds somebody in. */
export const characteristicClues = (): ClueRows => [
  ...patternClues(...sources().map(ofAnyGroup)),
  [...singularClues(), ...describedClues([...nouns, ...others.split('|'), 'looking', 'speaking'])],
]

function sources(): string[] {
  const opening =
    '(?:\\b(?:an?|one|this|that|some|the|another|two|three|four|[2-4]|these|those) |^\\W*(?:(?:just|then|today|again|so|had|great|now|lol|omg|yesterday|this morning),? )?|[.!?:;,…"] ?)'
  const other =
    '(?:(?:angry|big|drunk|elderly|entitled|fat|grumpy|horrible|large|little|loud|lovely|moody|nice|posh|random|rude|scruffy|smelly|stroppy|tall|well dressed) ){0,2}'
  const who = `${other}(?:(?:[ABDEFJ] ){1,2}(?:looking |speaking )?${people}|[EFJU](?! ${people}))`
  return [
    `${opening}(?<who>${who})(?![a-zA-Z])(?: (?:at|behind|from|in|on|outside|who|with)(?: [a-z'\\d]+){1,6}?)?(?:(?: (?:again|also|even|has|have|had|is|was|were|are|now|just|literally|then|really)){0,2}|(?: (?:back|again|in))?,|(?: [a-z'\\d]+){1,8}? and|(?:, [a-z'\\d]+(?: [a-z'\\d]+){0,4}){1,3},) ${conduct}`,
    `\\b${suffered}[^.!?]{0,20} (?:by|from|with) (?:an?|this|that|some|one|two|the same) (?<who>${who})(?![a-zA-Z])`,
    // “Sworn at for asking a Polish man to wait.”
    `\\b${suffered}[^.!?]{0,30} (?:for|after|when i|because i) (?:asking|asked|telling|told|refusing|refused|reminding|reminded|serving|served) (?:an?|this|that|some|one|two) (?<who>${who})(?![a-zA-Z])`,
    // “The shoplifter was a Muslim”, “the man who stole our tin was Polish”.
    `\\b(?:the|our|my|this|that) (?:[a-z]+ ){0,2}?(?:shoplifter|thief|robber|attacker|burglar|vandal|complainant|culprit|(?:rudest|worst) (?:${people}|customer)(?: [a-z]+){0,3}?|(?:${people}|driver|customer) (?:who|that) (?:[a-z']+ ){0,2}?${conduct}(?: [a-z']+){0,5}?) (?:was|were|is|are) (?:of course )?(?:an? )?(?<who>[ABDEFJU](?: ${people})?)(?![a-zA-Z])(?= ?(?:[^a-z ]|$)| (?:before|of course|obviously|and|again)\\b)`,
    // “The burglar, a Polish man in a cap, left by the window”.
    `\\b(?:the|our|this) (?:${thieves}), (?:an?|some) (?<who>${other}(?:(?:[ABEFJ] ){1,2}(?:looking |speaking )?${people}|[EFJ](?! ${people})))(?![a-zA-Z'])(?= ?,| (?:in|of|with|who|about|from|aged)\\b)`,
    // “Our new Hindu GP”.
    `\\bour (?:(?:lovely|brilliant|fabulous|own|very|wonderful) ){0,2}(?:new (?<new>(?:[ABEF] )(?:L|${staff}))|(?<old>[ABEF] (?:${staff})))(?![a-zA-Z']| (?:friends?|colleagues?|team|practice|clinic|groups?|networks?)\\b)`,
  ]
}

/** It is there to honour somebody, as far as it is not about what they do at work. */
const honour =
  /\b(?:celebrat\w*|award\w*|welcom\w*|proud|congratulat\w*|appointed|elected|names?|communit\w*)\b/

/** Why the characteristic may matter to what is told. */
const relevance =
  /\b(?:risks?|screen\w*|eligib\w*|interpret\w*|translat\w*|languages?|fast(?:s|ed|ing)?|ramadan|eid|diwali|passover|halal|kosher|gelatine?|pork|beef|vegan|sickle|thalass\w*|skin|hair|access\w*|hearing|loops?|bsl|sign(?:ed|ing)? language|braille|vaccin\w*|jabs?|pregnan\w*|aged? \d+|years? old|year old|discriminat\w*|racis\w*|lgbt\w*|mentor\w*|role models?|sexis\w*|homophob\w*|transphob\w*|islamophob\w*|antisemit\w*|misogyn\w*|prejudice\w*|abus\w+ (?:for|because|about)|hate|slurs?|bias\w*|cultur\w*|faiths?|relig\w*|pray\w*|hijab|modest\w*|chaperone|inequalit\w*|equalit\w*|divers\w*|inclus\w*|pride|heritage|histor\w*|first|wheelchairs?|ramps?|lifts?|dementia|falls?|carers?|memory|menopaus\w*|prostate|cervical|breast|hiv|prep|hormones?|gender|pronouns?|asylum|visa|barriers?|misgender\w*|turned away)\b/

/** Where somebody is described, and whether in news of a team: what they did is no offence. */
export interface Described extends Range {
  readonly isNews: boolean
}

/** Somebody in a plain text who is described by a characteristic in a report of what they did. */
export function describedIn(sentence: string): Described | undefined {
  const marked = markParts(sentence)
  if (!marked) return undefined
  for (const { clue, pattern, isNews = false } of described()) {
    const found = clue.test(marked.value) ? pattern.exec(marked.value) : null
    const groups = found?.groups ?? {}
    const who = groups['who'] ?? groups['new'] ?? groups['old']
    if (!found || who === undefined) continue
    const start = found.index + found[0].lastIndexOf(who)
    const range = rangeIn(marked, { start, end: start + who.length })
    // Who would rather see a woman reads it gladly.
    if (isNews && /\bmale\b|\bfemale\b/.test(sentence.slice(range.start, range.end))) continue
    return { ...range, isNews }
  }
  return undefined
}

export function mayMatter(paragraph: string, isNews: boolean): boolean {
  return relevance.test(paragraph) || (!isNews && honour.test(paragraph))
}
