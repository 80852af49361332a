import {
  defineRule,
  expandBraces,
  type LexiconHit,
  lazyPattern,
  replaceWith,
  type Suggestion,
  type TextMatch,
} from 'professional/rule'
import { metaphorTerms } from '../lexicons/metaphor-terms.ts'
import { isAimed } from '../shared/aim.ts'
import { isPartOfName, sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRule({
  id: 'respect/mental-health-metaphor',
  summary: 'A diagnosis or an old name for mental illness serves as a joke or figure of speech.',
  why: `
    People who live with a diagnosis meet it as a punchline. It teaches everybody else that the
    condition is a quirk, a contradiction or a danger.
  `,
  advice: 'Say what you mean in a plain word: “tidy”, “contradictory”, “unpredictable”.',
  references: [{ source: 'mindframe' }, { source: 'nhs-inclusive' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    metaphor: 'People with the diagnosis may feel mocked by this figure of speech',
    name: 'Readers may feel mocked by this name for mental illness',
    pills: 'People who take them may feel mocked by “{actual}”',
  },
  lexicon: metaphorTerms,
  examples: {
    bad: [
      'Our label printer is having another «nervous breakdown».',
      'The rota has had a complete «psychotic break».',
      'Having a bit of an «ADHD» moment, bear with me.',
      { text: "I'm so «OCD» about my dispensary shelves", severity: 'info' },
      'The drug tariff is completely «schizophrenic»',
      'Off to get my «happy tablets»',
      '«PTSD from» that phone queue 😂',
      'Still have «PTSD from» my first placement 😂',
      'A «schizophrenic» policy if ever there was one.',
      'This «bipolar» weather again.',
      'My manager is a little «OCD» about fonts.',
      'The «loony» idea of the week.',
      'Some «nutter» parked across the gate.',
      'You absolute «psycho».',
      'Whoever wrote this is a «lunatic».',
      'He should be in the «loony bin».',
      'Ooh, someone is «triggered» 😂',
      'Our «OCD» is now kicking in at the sight of that shelf 😂',
      'This funding formula is «schizophrenic».',
      'The bus replacement «gave me PTSD» after one shift 😂',
      'That hold music «gives me PTSD» lol',
      'Payday has me so «bipolar» lol',
    ],
    good: [
      '“I’m so OCD.” “The weather is bipolar.” We have all heard it.',
      '‘I’m so OCD about my pens.’ No, you like tidy pens.',
      'A patient on our ward was having a panic attack, and the scanner had to wait.',
      'How to help somebody who is having a psychotic episode.',
      'OCD is an anxiety condition.',
      'She was diagnosed with bipolar disorder.',
      'The surgeon used bipolar diathermy and a bipolar lead.',
      'Our schizophrenia services are open.',
      'Mental health and mental capacity.',
      'Osteochondritis dissecans (OCD) of the knee.',
      'Support for PTSD after intensive care.',
      'An asthma attack can be triggered by cold air.',
      'A walk round the old lunatic asylum.',
      'We watched Psycho at the film club.',
      'The psycho-oncology team is hiring.',
      'My OCD is better since I saw a therapist.',
      'He is autistic and so is she.',
      'It can be hard to tell, so OCD is often missed.',
      'You absolute nutter is an insult of its own.',
      'Never call anybody a “lunatic”.',
      'I am a bit of a loony myself.',
      'People with bipolar and schizophrenic people are welcome.',
      'She has schizo-affective disorder.',
      'PTSD from military service is common.',
      'Dr Nutter joins the practice.',
      'The crash gave me PTSD 😅 and talking helped.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        const { sense } = hit.term
        if (!isMeant(hit)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        const isName = sense === 'name' || sense === 'spare'
        // “I’m so OCD” is a joke on others too, but names people give themselves are theirs.
        if (isName && context.signal(selfDescription, container).isSelf(hit.at)) return
        if (sense === 'pills')
          context.report({
            at: hit.at,
            message: 'pills',
            data: { actual: hit.at.value },
            suggestions: suggest(hit),
          })
        else
          context.report({
            at: hit.at,
            message: isName ? 'name' : 'metaphor',
            suggestions: suggest(hit),
          })
      },
    }
  },
})

const laughter = /[😂🤣😅😆😹😜🙃🤪🙄]|\b(?:lol|lmao|rofl|haha\w{0,20}|jk)\b/iu

/** Things that have no mental health. */
const things =
  '(?:polic(?:y|ies)|weather|systems?|tariff|rota|rotas|guidance|guidelines?|markets?|government|economy|approach(?:es)?|attitudes?|strateg(?:y|ies)|rules?|plans?|contract|website|software|app|printer|computer|calendar|diary|schedule|week|day|month|summer|winter|spring|climate|budget|press|media|headlines?|news|thermostat|heating|wifi|till|inbox|regulations?|funding|messaging|advice|service spec|specification|stock|supply chain|debate|relationship with|stance|decisions?|nature of|season|traffic|world|formula|timetable|roster|process|arrangements?|algorithm|phones?|server|machine|robot|lift|scanner|database|line|laptop|sat ?nav|fridge|boiler|oven|kettle|tannoy|alarm|bleep|monitor|copier|van|radiator|screen|site|portal)'
const thingAfter = lazyPattern(String.raw`^ (?:\w+ )?${things}\b`, 'i')
/** “The booking system is having a full …” */
const thingHaving = lazyPattern(
  String.raw`\b(?:the|our|this|that|my|your) (?:[\w-]+ ){0,3}?(?:${things})(?: (?:here|today|again))? (?:is|was|has|had|keeps|must (?:be|have)|seems to (?:be|have)|'s)(?: (?:been|just|now|clearly|again))?(?: having)?(?: had| got| developed)? (?:an?|another|its|yet another)(?: \w+){0,2} $`,
  'i',
)
const thingBefore = lazyPattern(
  String.raw`\b(?:${things}|it|this|that|everything)(?: (?:on|of|for|in|at) \w+(?: \w+)?)?(?: (?:here|today|lately|at work))?(?: (?:is|are|was|has (?:been|gone)|have been|goes|went|feels|seems|looks|gets|being)|'s)(?: (?:so|now|also|still|all|very|a bit|a little|totally|completely|utterly|rather|quite|just|downright|positively|almost|\w+ly))* $`,
  'i',
)
/** The same where nobody is treated there. */
const bodies =
  '(?:organi[sz]ations?|institutions?|trusts?|boards?|boardrooms?|compan(?:y|ies)|departments?|management style|regimes?|firms?|councils?|head office|nations?|country|health service|views?|set-?ups?|workplaces?|employers?)'
const bodyAfter = lazyPattern(String.raw`^ (?:little |old |sort of )?${bodies}\b`, 'i')
const bodyBefore = lazyPattern(
  String.raw`\b(?:${bodies}|management|hospital|practice|surgery)(?: (?:here|today|lately))? (?:is|are|was|has (?:been|gone)|goes|went|feels|seems|gets)(?: (?:so|now|still|all|very|a bit|rather|quite|just|downright|\w+ly))* $`,
  'i',
)
const clinical =
  /^ (?:disorders?|spectrum|affective|depression|diathermy|leads?|electro\w*|forceps|episodes?|illness|condition|type|I\b|II\b|1\b|2\b|mania|people|person|patients?|UK|transistor|pacing|hip|prosthesis|cells?|neurons?|symptoms?)/i

const being =
  "(?:am|is|are|was|were|be|been|being|get|gets|getting|got|go|going|gone|feel|feels|feeling|'m|'s|'re|sound|sounds|seems?|act\\w*|look\\w*|(?:has|have|had|got|makes?|made|making|leaves?|left) (?:me|us|him|her|them|everyone))"
const degree = lazyPattern(
  String.raw`${being} (?:(?:just|all|really|totally|honestly) )?(?:so|a bit|bit|a little(?: bit)?|a tad|totally|very|proper|super|mildly|slightly)(?: of an?)? $`,
  'i',
)
const mockingDegree = lazyPattern(
  String.raw`(?:^|[,.!;:] |\b(?:that's|it's|i'm|he's|she's|they're) )(?:so|bit|a bit|a little|totally) $`,
  'i',
)
const afterDegree =
  /^(?:\s*(?:[.,;!?]|$|\p{Extended_Pictographic})| (?:about|with|when|over|today|at|on|in|that|this|about|lately|sometimes|and|but|or|here|tbh|lol|like (?:that|this)\b))/iu
/** “Just OCD about stock rotation”: it may be a fact by itself, and is none of a thing like that. */
const softDegree = lazyPattern(
  String.raw`${being} (?:rather|quite|pretty|kind of|sort of|just|all) $`,
  'i',
)
const mundane =
  /^ (?:(?:about|over|when it comes to) (?:my|our|the|stock|pens|labels|towels|folding|tidy\w*|shel(?:f|ves)|colours?|colour|order|spelling|fonts?|spreadsheets?)\b|like (?:that|this)\b)/i
const quirk =
  /^ (?:is |was )?(?:now )?(?:kick(?:ing|ed|s) in|showing|twitching|itching|tingling|going (?:mad|wild|crazy)|having a field day|can't (?:cope|take|handle)|won't let|is (?:happy|satisfied|pleased|screaming)|loves?|adores|hates?|approves|side|brain)\b/i

/** What does leave people with it. */
const harrowing =
  /\b(?:abus\w*|accident|army|assault\w*|attack\w*|birth|bomb\w*|covid|crash|death|died|explosion|icu|labour|military|raped?|shooting|stab\w*|surgery|trauma|veterans?|violence|war)\b/i

/** Whether the words around a hit make it what it can be. */
function isMeant(hit: LexiconHit): boolean {
  const { at, term, phrase } = hit
  const { before, after } = sentenceAround(at)
  switch (term.sense) {
    case 'degree':
      return isByDegrees(at, phrase, before, after)
    case 'thing':
      if (
        clinical.test(after) ||
        /^ (?:\w+ )?(?:system|world)s?\b/i.test(phrase === 'bipolar' ? after : '')
      )
        return false
      if (thingAfter.test(after) || thingBefore.test(before)) return true
      if (bodyBefore.test(before) && /^ ?(?:[.,;!?]|$|about\b|when\b)/i.test(after)) return true
      if (phrase === 'schizophrenic' && bodyAfter.test(after)) return true
      return phrase === 'bipolar' && degree.test(before) && afterDegree.test(after)
    case 'episode':
      // An app may have “a panic attack section”.
      if (
        /^ (?:test|quiz|section|button|guide|page|leaflet|support|tracker|helpline|pathway|clinic|module|training|video|toolkit|plan)s?\b/i.test(
          after,
        )
      )
        return false
      return (
        thingHaving.test(before) ||
        /^ of an? (?:\w+ )?(?:website|printer|system|computer|app|rota)\b/i.test(after)
      )
    case 'name':
      return isNamed(at, before, after)
    case 'spare':
      return !isPartOfName(at) && !isAimed(at, aimOf(hit))
    case 'joke':
      if (!laughter.test(at.after.slice(0, 80))) return false
      if (phrase === 'triggered') return isAlone(before, after)
      return !harrowing.test(before + after)
    case 'onset':
      return ofAuthor.test(before) && onset.test(after) && laughter.test(at.after.slice(0, 80))
    default:
      return true
  }
}

const ofAuthor = /\b(?:i|we)\b[^.!?]{0,20}$/i
const onset =
  /^ (?:when(?:ever)? (?:the|my|our|this|that|some(?:one|body)|people|an?|i'm|i am)\b|every time|at the sight|in (?:the car|traffic)|behind the wheel|on hold|just (?:looking|thinking|hearing))/i

/** “A bit of an ADHD moment”: nobody has a diagnosis for a moment. */
const spell = /^ (?:moments?|vibes?|mode)\b/i
const beforeSpell =
  /\b(?:having|had|have|total|complete|proper|real|such|bit of|major|full|big|in) (?:an? )?$/i

function isByDegrees(at: TextMatch, phrase: string, before: string, after: string): boolean {
  const isJoking = laughter.test(at.after.slice(0, 80))
  if (/\b(?:my|our) (?:inner )?$/i.test(before))
    return quirk.test(after) && (isJoking || phrase === 'ocd')
  if (spell.test(after)) return beforeSpell.test(before)
  if (phrase === 'ocd' && softDegree.test(before) && mundane.test(after)) return true
  if (!afterDegree.test(after)) return false
  if (degree.test(before))
    return (
      phrase === 'ocd' ||
      isJoking ||
      /^ (?:about|with|when|over|today|this week|lately)\b/i.test(after)
    )
  return mockingDegree.test(before) && (isJoking || phrase === 'ocd' || /^ about\b/i.test(after))
}

function isNamed(at: TextMatch, before: string, after: string): boolean {
  if (isPartOfName(at) || after.startsWith('-') || before.endsWith('-')) return false
  if (
    /^ (?:asylums?|hospitals?|affective|social|education|therapy|oncology|analysis|films?|movies?|thrillers?|dramas?|horror)\b/i.test(
      after,
    )
  )
    return false
  return !/\b(?:1[5-9]\d\d|Victorian|century|workhouse|Act)\b/.test(before + after)
}

/** As civility/insult asks it, so that one word is reported once. */
function aimOf({ term, phrase }: LexiconHit): Parameters<typeof isAimed>[1] {
  return { part: 'noun', plural: phrase !== expandBraces(term.term)[0], hold: 'firm' }
}

/** An asthma attack is triggered by something, and so is an alarm. */
function isAlone(before: string, after: string): boolean {
  if (/^ (?:by|when|an?|the|my|me|her|his)\b/i.test(after)) return false
  return !/\b(?:anxiety|asthma|symptoms?|allerg\w+|attacks?|migraines?|epilep\w+|eczema|alarms?|sensors?|alerts?|ptsd|trauma)\b/i.test(
    before,
  )
}

/** Nothing that “a” cannot precede. */
function suggest(hit: LexiconHit): Suggestion[] {
  const { at, term } = hit
  const isAfterArticle = /\ba $/i.test(at.before)
  return (term.instead ?? [])
    .filter((text) => !isAfterArticle || !/^[aeiou]/.test(text))
    .map((text) => (term.sense === 'degree' ? inSmallLetters(at, text) : replaceWith(hit, text)))
}

/** The capitals of *OCD* are its own. */
function inSmallLetters(at: TextMatch, text: string): Suggestion {
  return { title: `Write “${text}”`, safe: false, edits: [{ position: at.position, text }] }
}
