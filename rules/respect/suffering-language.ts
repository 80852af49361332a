import {
  defineRule,
  type LexiconHit,
  replaceWith,
  type Suggestion,
  type TextMatch,
} from 'professional/rule'
import { sufferingTerms } from '../lexicons/suffering-terms.ts'
import { conditionAfter, conditionBefore, namesCondition } from '../shared/conditions.ts'
import { isPartOfName, sentenceAround, standsAsNoun } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRule({
  id: 'respect/suffering-language',
  summary: 'Words of pity, battle or plague tell of living with a condition.',
  why: `
    Pity speaks of a life as if it were only its illness, and a battle makes losers of those who
    die. Many people with a condition or disability ask to be spoken of without either.
  `,
  advice: 'Say “have” or “live with” a condition, “wheelchair user”, and “died”.',
  references: [
    { source: 'nhs-inclusive' },
    { source: 'disability-gov-2026' },
    { source: 'deep-2014' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    instead: 'Many people prefer “{instead}” to “{actual}”',
    pity: 'Many people prefer plainer words than “{actual}”',
  },
  lexicon: sufferingTerms,
  examples: {
    bad: [
      { text: 'Do you «suffer from» hay fever?', severity: 'info' },
      'Our «wheelchair-bound» residents',
      '«asthma sufferers», listen up',
      'A «tsunami» of dementia is coming',
      'She «suffers with» severe back pain.',
      'People «suffering from» type 2 diabetes can join.',
      'He was «afflicted with» multiple sclerosis.',
      'A «victim of stroke» tells her story.',
      'Help for «cancer victims» in our town.',
      'A garden for neighbours «ravaged by» dementia.',
      'Half of our choir was «struck down with» shingles.',
      'He is «confined to a wheelchair».',
      'She «lost her battle with» cancer on Sunday.',
      'His «brave fight against» leukaemia began in May.',
      'Dementia is a «living death», the paper says.',
      'We look after «senile» residents.',
      '«polio-stricken» children',
      'We think of everyone «battling» leukaemia this Christmas.',
      'Many residents are «afflicted by» this cruel disease.',
      'A cake sale for our «cancer warriors».',
      'After a stroke, some live «trapped inside their own bodies».',
      'Dementia left him a «shell of his former self».',
    ],
    good: [
      'We have changed our pages from “wheelchair-bound” to “uses a wheelchair”.',
      'Our services are suffering from underfunding.',
      'Support for every victim of crime.',
      'Ebola victims were buried at night, and victims of the cholera outbreak, too.',
      'We help victims of domestic abuse.',
      'I suffer from migraines and know how it feels.',
      'As someone who suffers from migraines, I get it.',
      'The heat was insufferable.',
      'Our campaign “Do not suffer in silence” starts today.',
      'The burden of disease has grown, and dementia is the leading cause of it.',
      'Global burden of dementia: 50 million cases.',
      'The wheelchair bound for ward 3 has a flat tyre.',
      'She lost her battle with the council over parking.',
      'Pharmacies are suffering from flu pressures this winter.',
      'They were grief-stricken.',
      'The rota is plagued by gaps, and the roof is riddled with holes.',
      'A stroke victim is for another rule.',
      'Senile plaques are seen under the microscope.',
      'A tsunami warning was lifted.',
      'Say “has diabetes”, not “suffers from diabetes”.',
      'Scientists battling malaria have won a prize.',
      'Wards battling norovirus are closed to visitors.',
      'Our covid warriors had a picnic.',
      'The warrior pose is good for your back.',
      'Staff suffer from poor working conditions.',
      'Victim Support is a charity.',
      'The high street is a shell of its former self.',
      'She says that MS makes her feel a prisoner in her own body.',
      'After the flu I was trapped in my own bed.',
      'The town suffered from a lack of dementia care.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        const found = narrow(hit)
        // A condition may be called after somebody.
        if (!found || isPartOfName(hit.at)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        if (context.signal(selfDescription, container).isSelf(hit.at) || isAsOne(hit.at)) return
        const suggestions = suggest(hit, found)
        const instead = hit.term.sense === 'condition' ? hit.term.instead?.[0] : undefined
        const actual = found.value
        if (instead === undefined) {
          context.report({ at: found, message: 'pity', data: { actual }, suggestions })
        } else {
          context.report({ at: found, message: 'instead', data: { instead, actual }, suggestions })
        }
      },
    }
  },
})

/** “As someone who suffers from migraines, I …” */
function isAsOne(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  return (
    /\b(?:as |i'm |i am )(?:someone|somebody|one|an? \w+) (?:who|that) (?:\w+ )?$/i.test(before) &&
    /\b(?:i|i'm|i've|my|me)\b/i.test(before + after)
  )
}

const thing =
  /\b(?:services?|systems?|NHS|sector|economy|trusts?|departments?|pharmac(?:y|ies)|hospitals?|markets?|projects?|stud(?:y|ies)|trials?|data|website|software|models?)(?: \w+){0,3} $/i
/** “She says that she feels like a prisoner in her own body” is hers to say. */
const ownWords = /\b(?:feel\w*|felt|says?|said|describ\w+|told|calls?|like)\b[^.!?;]{0,40}$/i

/** A condition, or “this cruel disease”. */
function isIll(after: string): boolean {
  return conditionAfter(after) !== undefined || unnamed.test(after)
}

const unnamed =
  /^ (?:this|that|such an?|the same|an? (?:cruel|terrible|dreadful|awful|rare|nasty)) (?:[a-z]+ ){0,2}(?:disease|illness|condition|disorder|affliction)\b/i
/** Who has it, and not who fights it in a laboratory. */
const someone =
  /\b(?:everyone|everybody|anyone|someone|people|those|patients?|m[ae]n|wom[ae]n|children|child|mums?|dads?|mother|father|husband|wife|friends?|colleagues?|he|she|they|he's|she's|they're|who|who's|who are|family|families|loved ones)(?: (?:is|are|was|were|who|that|currently|still|now|bravely|also|had been|has been|have been)){0,3} $/i
const dementia = /\b(?:dementia|alzheimer)/i
const figures =
  /\b(?:burden of (?:disease|illness)|disease burden|global|economic|financial|caregiver|carer|treatment|symptom|cost|costs|DALYs?|prevalence|incidence|estimat\w+|study|studies)\b|[£$\d%]/i

/** What to report of a hit, if the words around it bear it out. */
function narrow({ at, term, phrase }: LexiconHit): TextMatch | undefined {
  const { before, after } = sentenceAround(at)
  switch (term.sense) {
    case 'condition':
      return !isIll(after) || thing.test(before) ? undefined : at
    case 'battling':
      return conditionAfter(after) === undefined || !someone.test(before) ? undefined : at
    case 'label':
      return narrowLabel(at, phrase, before, after)
    case 'wheelchair':
      return /^ for\b/i.test(after) ? undefined : at
    case 'battle':
      return narrowBattle(at, after)
    case 'prison':
      return !ownWords.test(before) && namesCondition(`${before} ${after}`) ? at : undefined
    case 'senile':
      return isMedicalName(after) || (phrase === 'demented' && isOfAnotherRule(at, before))
        ? undefined
        : at
    default:
      return dementia.test(before + after) && !isAnotherThreat(before, phrase, after)
        ? at
        : undefined
  }
}

/** Its dead and those who lost them are its victims, as of any disaster. */
const outbreak = /\b(?:ebola|cholera|plague|outbreak|epidemic)\b/i

const catching = /\b(?:covid|covid-19|corona|coronavirus|polio|malaria|tb|hiv|aids|flu) $/i

function narrowLabel(
  at: TextMatch,
  phrase: string,
  before: string,
  after: string,
): TextMatch | undefined {
  if (phrase.startsWith('victim') && outbreak.test(before.slice(-20) + after.slice(0, 30))) {
    return undefined
  }
  // Who nursed in a pandemic is no patient.
  if (phrase.startsWith('warrior') && catching.test(before)) return undefined
  const lead = conditionBefore(before)
  if (lead !== undefined) {
    const whole = at.view.slice(at.start - (before.length - lead), at.end)
    // These two are labels of respect/person-first.
    if (/^(?:strokes? victim|(?:HIV|AIDS) sufferer)/i.test(whole.value)) return undefined
    return whole
  }
  const link = phrase === 'stricken' ? undefined : /^ (?:of|from) /.exec(after)?.[0]
  const reach = link === undefined ? undefined : conditionAfter(after.slice(link.length))
  return reach === undefined || link === undefined
    ? undefined
    : at.view.slice(at.start, at.end + link.length + reach)
}

/** “Lost her battle”, and against what if that is a condition; nobody dies of a council. */
function narrowBattle(at: TextMatch, after: string): TextMatch | undefined {
  const link = /^ (?:with|against|to) /i.exec(after)?.[0]
  if (link === undefined) return /^ (?:for|over|in|at|on behalf)\b/i.test(after) ? undefined : at
  if (conditionAfter(after.slice(link.length)) === undefined) return undefined
  return at.view.slice(at.start, at.end + link.trimEnd().length)
}

function isMedicalName(after: string): boolean {
  return /^ (?:plaques?|purpura|lentig\w+|cataracts?|keratos\w+|osteoporosis|macular|arcus|wart|cardiac|atrophy|angioma\w*)\b/i.test(
    after,
  )
}

/** “The demented” is a label of respect/person-first; “drives me demented” is about nobody. */
function isOfAnotherRule(at: TextMatch, before: string): boolean {
  return (/\bthe $/i.test(before) && standsAsNoun(at)) || /\b(?:me|us) $/i.test(before)
}

function isAnotherThreat(before: string, phrase: string, after: string): boolean {
  if (phrase === 'burden') return figures.test(before + 'burden' + after)
  if (phrase === 'living death') return false
  return /\b(?:obesity|bubonic|pneumonic|the) $/i.test(before) && !dementia.test(after.slice(0, 20))
}

function suggest(hit: LexiconHit, found: TextMatch): Suggestion[] {
  const at = { ...hit, at: found }
  const { term, phrase } = hit
  const { before } = sentenceAround(hit.at)
  if (term.sense === 'battle') {
    return [replaceWith(at, found.end > hit.at.end ? 'died from' : 'died')]
  }
  if (term.sense === 'label' && /^(?:sufferer|victim)s$/.test(phrase) && found.end === hit.at.end) {
    const condition = found.value.slice(0, -phrase.length).trim()
    return [replaceWith(at, `people with ${lowered(condition)}`)]
  }
  if (term.sense === 'wheelchair') {
    if (!standsAsNoun(hit.at)) return []
    if (/\b(?:is|was|'s)(?: \w+ly)? $/i.test(before)) return [replaceWith(at, 'a wheelchair user')]
    return /\b(?:are|were|'re)(?: \w+ly)? $/i.test(before)
      ? [replaceWith(at, 'wheelchair users')]
      : []
  }
  return (term.sense === 'condition' ? (term.instead ?? []) : []).map((text) =>
    replaceWith(at, text),
  )
}

/** Without the capital of a sentence’s first word; *Parkinson’s* and *MS* keep theirs. */
function lowered(condition: string): string {
  const isName = /^(?:\p{Lu}{2}|Parkinson|Alzheimer|Crohn|Tourette|Ebola|Lyme)/u.test(condition)
  return isName ? condition : condition.charAt(0).toLowerCase() + condition.slice(1)
}
