import {
  type ClueRow,
  type Container,
  defineSignal,
  type Range,
  lazyPattern,
  type Pattern,
} from 'professional/rule'
import { arrivesAtWork } from '../lexicons/arrivals.ts'
import { isPutGenerally } from '../shared/anybody.ts'
import { type Denials, denialsIn } from '../shared/denials.ts'
import { fictionIn, isDeclared, reachesBack } from '../shared/fiction.ts'
import { tellsOwnCare } from '../shared/own-care.ts'
import { patternClues } from '../shared/pattern-clues.ts'
import { overlaps, type Sentence, sentenceOf, sentences } from './sentences.ts'

/** Where a draft speaks of nobody in particular: advice, figures, exercises, history. */
export interface Generality {
  isGeneric(range: Range): boolean
  /** Whether even a name there is no patient's: an exercise, a supposition, the news, history. */
  isInvented(range: Range): boolean
  /** Something ties the sentence to a day, an act or the author: *today*, *came in*, *our*. */
  isAnchored(range: Range): boolean
  /**
   * Whether the sentence denies that there is such a person, or says what one should not tell of
   * them: *no patient*, *never post about*. What denies a past act of somebody known does not count.
   */
  isDenied(range: Range): boolean
}

/** The parts of one sentence that speak of anybody, and those that are made up. */
interface Stretches {
  readonly invented: readonly Range[]
  readonly generic: readonly Range[]
}

/** Without one of these nothing is supposed. */
const maySuppose =
  /imagine|suppos|say |pretend|picture|what if|consider|think of|let['’]s|assume|example/i
/** Hypotheticals go on until the block ends. */
const hypothesis = lazyPattern(
  String.raw`^[^\p{L}]*(?:(?:now|just|so|but|and|please|ok|okay|let['’]s|try to|for a moment)[\s,]+){0,3}(?:imagine(?! my| the (?:look|face))|suppose|supposing|say (?:you|a|an|your|somebody|someone|the \w+ (?:is|are|has|have|goes|says))|pretend|picture (?:a|an|this|the scene|yourself|your \w+)|what if|consider (?:a|an|this)|think of (?:a|an)|let['’]s (?:say|take|suppose)|assume|example(?: \d+)?)\b`,
  'iu',
)

const conditional =
  /\b(?:if|unless|whenever|by the time (?:you|your|an?|any|someone|people)|in case|in the event|should (?:a|an|the|any|your) \w+|once (?:you|your|a|an|the)|would (?:i|we|you) (?:be (?:happy|content|comfortable|proud|willing)|mind|feel|want|like|post|say|write|share)|(?:when|before|after|while|until) (?:you|your|an?|any|someone|somebody|people|the (?:patient|person|child|baby|customer)))\b/gi
/** “Asked if” and “as if” suppose nothing. */
const reportedIf =
  /(?:\b(?:ask(?:s|ed|ing)?(?: \w+){0,2}|see|wonder(?:s|ed|ing)?|know|sure|check(?:ed|ing)?|tell|told|idea|doubt|as|even|only|matter|(?:rang|ringing)(?: \w+){0,2}|question(?:ed|ing)?)|['’]t)\s*$/i

/** “If anyone knows this lady”: there is one. “If you live by the pier you’ll have seen”: it was there. */
const sought =
  /^if (?:(?:anyone|anybody|someone|somebody|you) (?:know|recogni[sz]e|see|saw|have seen|has seen|lost|spot|met)s? (?:this|that|our|my|the)\b|(?:you|any of you) [^,.;!?]{3,60}?[, ]+(?:you(?:['’]ll| will| may| might) (?:probably |all |maybe )?have (?:seen|heard|noticed|spotted|clocked) (?:all )?(?:us|the|an?|our) (?:(?:blue|air|flashing) )?(?:lights?|ambulances?|helicopter|police|commotion|fire engines?|crews?|sirens?|lifeboat)|that was (?:us|me))\b)/i

const example = /\b(?:for example|for instance|such as|e\.?g\.?)(?=[\s,:])/gi

const secondPerson =
  /\b(?:your (?:own )?(?:\w+ )?(?:GP|doctor|nurse|pharmacist|pharmacy|midwife|dentist|consultant|care team|health|healthcare|appointment|prescription|medicines?|medication|tablets?|dose|symptoms?|treatment|condition|body|child|baby|partner|blood|test|results|surgery|operation|local|nearest|skin|immune|weight|chances?|risk|carer|hospital|notes|record)|you (?:can|may|might|should|must|need|will|could|have to|collect|take|feel|notice|use|are (?:taking|pregnant|given|referred|offered|worried|eligible|entitled|having|over|under)|have (?:a|an|any|been|had)|cannot|do not|don['’]t|get|want to|live|smoke|become|develop|experience)|(?:give|offer|refer|send|prescribe|help|advise|ask|tell|invite|call|contact|examine|see) you|you['’](?:ll|re (?:taking|pregnant|given|having)|ve (?:been|had|got)))\b/i
const aside =
  /\byou (?:won['’]t|wouldn['’]t|couldn['’]t|can['’]t|can (?:imagine|guess)|will never|may have (?:heard|seen)|may remember|might remember|could have heard|should have seen|have to laugh|had to be there)/i

const modal = lazyPattern(
  String.raw`\b(?:an?|any|every|each|no|the|one) (?:[\p{L}\d'’-]+ ){1,4}?(?:should|must|ought to|(?<!\b(?:in|last|this|next|since|until|by|of|from|on|early|late|mid) )may|might|can|cannot|can['’]t|could|will|would|won['’]t|needs? to|has to|is (?:likely|unlikely|entitled|able|advised|allowed|expected)|deserves?)\b`,
  'iu',
)
const hardModal = /\b(?:should|must|ought to)\b/i

const statistic =
  /\b(?:\d+(?:\.\d+)? ?(?:%|per ?cent) of|(?:\d+|one|two|three|four|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)|per (?:\d[\d,]*|million)|on average|(?:the|an) average|(?:the |a )?typical(?:ly)?|every (?:\d+|few|\w+) (?:seconds|minutes|hours)|statistically)\b/i

const historical =
  /\b(?:(?:in|since|of|by|from|until|around|circa) 1[5-8]\d\d\b(?! ?(?:m[gl]|units|kcal|calories|hours|patients|people|doses|steps))|(?:in|since|until) 19[0-5]\d|(?:1[0-9]th|[a-z]{3,6}teenth)[ -]century|Victorian|medieval|ancient|Nobel|pioneer(?:ed|ing)?|world['’]s first|first ever (?:woman|man|person) to|discovered|invented|founded|Second World War|First World War)\b|\(1[5-9]\d\d ?[–-]/i
const bornIn = /\bborn\b/i

const news =
  /\b(?:inquests?|coroner|court|tribunal|jury|jailed|sentenced|convicted|charged with|pleaded|MPs?|prime minister|minister|president|celebrity|celebrities|film star|pop star|singer|actor|actress|TV|BBC|ITV|Sky News|Channel 4|the (?:Guardian|Times|Telegraph|Mail|Sun|Mirror)|Daily Mail|newspaper|headlines?|in the news|documentary|drama|Netflix|EastEnders|Coronation Street|Casualty|Holby|the (?:Queen|King|Pope)|Prince|Princess|Duke|Duchess|campaigner|study|studies|researchers?|scientists|trial|ruled that|ruled against|verdict)\b/

/** Whoever it was each time. */
const eitherOfThem =
  /\bthe (?:person|patient|customer|resident|individual)s?,? or (?:the|their|his or her) (?:family|families|relatives?|carers?|next of kin)\b/i

/** Where whoever is elected sees people is no surgery of a practice. */
const constituents =
  /\b(?:MSP|MP|TD|councillor|senator)\b[^.!?\n]{0,80}\b(?:his|her|their|(?:street|advice|constituency)) surger(?:y|ies)\b/

/** Cheap questions: who is spoken of at all. */
const anyAuthor = /\b(?:I|me|my)\b/i
const anyReader = /\byou/i

/** The author is the one who was ill. */
const ownIllness =
  /\b(?:I (?:was|am|['’]m|got|had been|have been|was once|had just been) (?:then )?(?:diagnosed|admitted|discharged|referred|given|prescribed|treated|rushed|in hospital|an? (?:in)?patient|on a ward|under|a survivor)|I['’](?:m|ve been) (?:a patient|on|diagnosed|admitted|given|prescribed|taking)|I (?:take|took|was taking|have|had|live with|collected|picked up|needed|need) (?:my|an? (?:scan|operation|op|stroke|transplant|biopsy|smear|miscarriage|heart attack|breakdown))|(?:I|me) (?:was|as) a patient|when I was diagnosed|my own (?:\w+ )?(?:diagnosis|illness|cancer|care|experience|treatment|GP|recovery|story|depression|diabetes|asthma|anxiety)|my (?:diagnosis|chemo|chemotherapy|surgeon|oncologist|recovery|transplant|own GP))\b/i

const anchorSource = String.raw`^\W*(?:Anyone|Anybody)(?: else)? (?:have|had|got|seen|met|know) |\bthis (?:patient|man|woman|lady|gentleman|boy|girl|baby|teenager|chap|lad) (?:\w+ed|was|had|told|came|went|got|took)\b|\b(?:in|from) (?:bed|bay|side room|cubicle|room) \d|^\W*(?:Took|Watched|Met|Heard|Sat|Spent|Told|Spoke|Held|Helped|Nursed|Treated|Delivered|Lost|Found|Bumped|Visited|Scanned|Hugged|Stopped|Finished|Admitted|Discharged|Vaccinated|Reviewed|Intubated) |^\W*(?:(?:Tested|Swabbed|Assessed|Examined|Diagnosed|Dressed|Stitched|Sutured|Cannulated|Jabbed|Phoned|Rang|Cared for|Looked after) (?:an?|the|this|our|my)|(?:Did|Doing|Done|Had) (?:an?|my|our|the|another) (?:[\w-]+ )?(?:visit|home visit|call) (?:to|from|for|with)|Did (?:the|his|her|an?) (?:[\w-]+ )?(?:dressings?|bloods|smear|jabs?|injections?|bandages|catheter|ECG) (?:for|on|of)) |\b(?:She|He)['’]s (?:the|such) |\b(?:I|I['’](?:ve|d|m|ll)|we|we['’](?:ve|d|re)|We|me|us|my|My|our|Our|Had|Saw|Served)\b|\b(?:today|tonight|yesterday|just (?:now|had|been|saw|seen|served|met|treated|dispensed|discharged|admitted|vaccinated|delivered|spoke|spoken|diagnosed|tried|handed|thrown)|this (?:morning|afternoon|evening|week|lunchtime)|earlier|last (?:night|week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|right now|again|watched an?|came|asked|wanted|walked|popped|rang|phoned|turned up|told|said|presented|was (?:admitted|discharged|seen|given|prescribed|brought|referred|rushed)|has been (?:admitted|discharged)|collected|shouted|threw|burst|thanked|hugged|needed|refused|waited|laughed|smiled|wept|brought|overdosed|collapsed|fainted|was turned|there was (?:an?|one)|since (?:noon|midnight|lunch(?:time)?|breakfast|dawn)|mine|cried|arrived|the other day|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|2 ?pm|at [1-5](?:[.:]\d\d)? ?am|no names|this (?:is (?:an?|the) )?(?:\w+ ){0,2}\d+[- ](?:year|month|week|day)|is an? (?:\w+ ){0,2}\d+[- ](?:year|month|week|day)|\d+ ?y\/?o|the (?:patient|lady|gentleman)(?:['’]s \w+)? (?:was|had|received|reports|states|denies|denied|complains|complained|returns|presents))\b|\b${arrivesAtWork}`
const anchor = lazyPattern(anchorSource, 'i')
const firstPerson = /\b(?:I|we|We|me|us|my|My|our|Our)\b/

/** “Picked up our first ever …”: the next sentence says who it was. */
export const announcesCase: Pattern = lazyPattern(
  String.raw`^\W*(?:(?:I|We|Just|Finally|Today|Also) )?(?:picked up|diagnosed|spotted|saw|seen|treated|admitted|scanned|delivered) (?:my|our) (?:very )?(?:first|second|third|fourth|next|latest|last|\d+(?:st|nd|rd|th))\b`,
  'i',
)
/** “Lad of 17 who …”, “A woman, 34, …” */
const clippedCase =
  /^\W*(?:An? )?(?:[a-z-]+ ){0,2}(?:man|woman|lad|lass|boy|girl|gent|gentleman|lady|bloke|chap|fella|child|kid|teenager|baby|toddler)(?:,| of| aged) \d/i

/** What is in every sentence that something ties to a day, an act or the author. */
export const anchorClues = (): ClueRow => [patternClues(anchorSource)]

/** A noun phrase for no one that readers know yet. */
const anybody = /^(?:an?|any|one|some|single|another)\b/i

/** Whether words are about nobody in particular, and what ties them to somebody. */
export const generality = defineSignal<Generality>({
  id: 'generality',
  read(container: Container, context) {
    const list = context.signal(sentences, container)
    if (context.meta.fictional) {
      return {
        isGeneric: () => true,
        isInvented: () => true,
        isAnchored: () => false,
        isDenied: () => false,
      }
    }
    let spreading: ReadonlySet<Sentence> | undefined
    const known = new Map<Sentence, Stretches>()

    /** Of the few sentences that somebody asks about: the patterns are long. */
    function stretchesOf(sentence: Sentence): Stretches {
      const found = known.get(sentence)
      if (found) return found
      spreading ??= spread(list)
      const isWhole = spreading.has(sentence) || isElsewhere(sentence.value)
      const invented = isWhole ? [sentence] : openEnded(sentence, example)
      const stretches = {
        invented,
        generic: isWhole ? invented : [...invented, ...within(sentence)],
      }
      known.set(sentence, stretches)
      return stretches
    }

    const anchored = new Map<Sentence, boolean>()
    const denials = new Map<Sentence, Denials>()

    function isTied(sentence: Sentence): boolean {
      let found = anchored.get(sentence)
      if (found === undefined) {
        found = anchor.test(sentence.value) || isAnnounced(sentence)
        anchored.set(sentence, found)
      }
      return found
    }

    function isAnnounced({ index, value, block }: Sentence): boolean {
      const before = clippedCase.test(value) ? list[index - 1] : undefined
      return before?.block === block && announcesCase.test(before.value)
    }

    function isIn(kind: keyof Stretches, range: Range): boolean {
      const sentence = sentenceOf(list, range.start)
      if (!sentence) return false
      return stretchesOf(sentence)[kind].some((stretch) => overlaps(stretch, range))
    }

    return {
      isGeneric: (range) => isIn('generic', range),
      isInvented: (range) => isIn('invented', range),
      isAnchored(range) {
        const sentence = sentenceOf(list, range.start)
        return sentence !== undefined && isTied(sentence)
      },
      isDenied(range) {
        const sentence = sentenceOf(list, range.start)
        if (!sentence) return false
        let found = denials.get(sentence)
        if (!found) denials.set(sentence, (found = denialsIn(sentence.value)))
        const start = range.start - sentence.start
        const words = { start, end: range.end - sentence.start }
        if (found.forbidden.some((stretch) => overlaps(stretch, words))) return true
        const isAnybody = anybody.test(sentence.value.slice(start, words.end))
        return isAnybody && found.denied.some((stretch) => overlaps(stretch, words))
      },
    }
  },
})

/** An exercise goes on to the next heading, a hypothesis to the end of its block. */
function spread(list: readonly Sentence[]): ReadonlySet<Sentence> {
  const reached = new Set<Sentence>()
  let isExercise = false
  const headings = new Set<Sentence['block']>()
  /** “The people below are made up”, under the title: of all sections. */
  let isPrefaced = false
  let supposedIn: Sentence['block'] | undefined
  for (const sentence of list) {
    const { block, value } = sentence
    const fiction = fictionIn(value)
    if (fiction === 'text') return new Set(list)
    if (block.kind === 'heading') headings.add(block)
    if (headings.size < 2 && fiction === 'section' && isDeclared(value)) isPrefaced = true
    if (block.kind === 'heading' && !fiction) isExercise = isPrefaced
    if (fiction === 'section') isExercise = true
    if (fiction === 'block' || isSupposed(value)) supposedIn = block
    if (isExercise || supposedIn === block) reached.add(sentence)
    if (!fiction || !reachesBack(value)) continue
    for (let before = sentence.index - 1; list[before]?.block === block; before--) {
      const earlier = list[before]
      if (earlier) reached.add(earlier)
    }
  }
  return reached
}

function isSupposed(value: string): boolean {
  return maySuppose.test(value) && hypothesis.test(value)
}

/** People in the news and in history, whom everybody knows of. */
function isElsewhere(value: string): boolean {
  if (historical.test(value) && !bornIn.test(value)) return true
  if (constituents.test(value)) return true
  return news.test(value) && !firstPerson.test(value)
}

/** The stretches of one sentence that speak of anybody. */
function within(sentence: Sentence): Range[] {
  const { value, block } = sentence
  if (block.kind === 'heading' && value.includes('?')) return [sentence]
  const clauses = clausesOf(sentence).filter(({ text }) => isGenericWhole(text))
  return [...clauses, ...openEnded(sentence, conditional, isConditional)]
}

/** What stands on both sides of *but* may speak of different people. */
function clausesOf({ value, start }: Sentence): (Range & { readonly text: string })[] {
  let at = start
  return value.split(/(?<=,? )(?=but )|(?<=; )/).map((text) => {
    const clause = { text, start: at, end: at + text.length }
    at = clause.end
    return clause
  })
}

function isGenericWhole(value: string): boolean {
  if (statistic.test(value) || tellsOwnCare(value) || eitherOfThem.test(value)) return true
  if (anyAuthor.test(value) && ownIllness.test(value)) return true
  const isAnchored = anchor.test(value)
  if (isPutGenerally(value, isAnchored)) return true
  if (!isAnchored && anyReader.test(value) && secondPerson.test(value) && !aside.test(value)) {
    return true
  }
  return modal.test(value) && (!isAnchored || hardModal.test(value))
}

/** From a cue to the end of the sentence; from its start when the cue opens it. */
function openEnded(
  sentence: Sentence,
  cue: RegExp,
  holds: (before: string, from: string) => boolean = () => true,
): Range[] {
  for (const match of sentence.value.matchAll(cue)) {
    const before = sentence.value.slice(0, match.index)
    if (!holds(before.slice(-40), sentence.value.slice(match.index))) continue
    const isOpening = !/\p{L}/u.test(before)
    const isWhole = isOpening || /^\W*(?:and|or|but|so|only|especially|even)\s+$/i.test(before)
    return [{ start: isWhole ? sentence.start : sentence.start + match.index, end: sentence.end }]
  }
  return []
}

function isConditional(before: string, from: string): boolean {
  if (reportedIf.test(before) || sought.test(from)) return false
  // “When a lady came in” tells of one day; “when a lady comes in” of any.
  return !/^(?:when|before|after|while|until|once|by the time)\b/i.test(from) || !isPast(from)
}

function isPast(clause: string): boolean {
  const upTo = clause.split(/[,;:]/, 1)[0] ?? clause
  return /\b(?:came|asked|wanted|walked|popped|rang|phoned|turned|told|said|was|were|had|collected|went|left|shouted|threw|needed|brought|got|did|took|gave|started|arrived|presented|fell|died|sent|saw|met|made|knew|felt|lost|(?<!\b(?:is|are|be|been|being|has|have|gets?|not) )[a-z]{3,}(?<!e)ed)\b/i.test(
    upTo,
  )
}
