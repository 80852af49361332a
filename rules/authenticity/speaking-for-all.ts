import { defineRule, lazyPattern, type LexiconHit, type TextMatch } from 'professional/rule'
import { startAfter } from '../shared/emoji-signs.ts'
import { patternClues } from '../shared/pattern-clues.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

const many =
  '{pharmacists,nurses,doctors,gps,clinicians,dentists,midwives,paramedics,medics,physios,physiotherapists,optometrists,consultants,surgeons,health professionals,healthcare professionals,health workers,healthcare workers,nhs staff,pharmacy teams,pharmacy technicians,junior doctors,dietitians,dieticians,radiographers,podiatrists,occupational therapists,ots,speech therapists,opticians,dental nurses,hygienists,orthodontists,health visitors,hcas,healthcare assistants,carers,social workers,psychologists,osteopaths,dispensers,registrars,resident doctors,student nurses,practice managers,nhs workers}'
const one =
  '{pharmacist,nurse,doctor,gp,clinician,dentist,midwife,paramedic,medic,physio,physiotherapist,optometrist,consultant,surgeon,health professional,healthcare professional,health worker,healthcare worker,pharmacy technician,dietitian,dietician,radiographer,podiatrist,occupational therapist,ot,speech therapist,optician,dental nurse,hygienist,orthodontist,health visitor,hca,healthcare assistant,carer,social worker,psychologist,osteopath,dispenser,registrar,resident doctor,student nurse,practice manager,nhs worker}'

const body =
  '{profession,professions,nhs,nhs workforce,nursing workforce,pharmacy workforce,dental workforce}'
const field =
  '{nursing,pharmacy,medicine,dentistry,midwifery,general practice,optometry,physiotherapy,podiatry,dietetics,radiography,occupational therapy,healthcare,health care,primary care}'

const moods =
  '(?:(?:now|still|also|right|fully|firmly|all|totally|utterly|absolutely|completely|so|just|solidly|dead|rightly) ){0,2}(?:against|in favour|angry|sick of|fed up|tired of|behind|united|ashamed|appalled|furious|outraged|disgusted|delighted|horrified|dismayed|opposed|devastated|at breaking point)'
const adverbs =
  '(?:(?:ever|also|now|really|all|already|actually|just|still|simply|truly|deep down|in (?:(?:the|this) (?:\\w+ )?(?:land|country|NHS|UK|world|profession)|Wales|Scotland|England|Britain)|worth (?:their|his|her) salt|out there|everywhere|I know of),? ){0,3}'
/** What they all are said to hold or feel. What they must, can and do is no opinion. */
const opinions = `${adverbs}(?:(?:will|would|'d|'ll) ${adverbs}(?:agree|disagree|object|tell|say|support|want|choose|vote|back|accept|sign|touch|dream of|go (?:back|near)|dare|let (?:their|his|her)|stand for|put up with|recommend|think|believe|be (?:happy|glad|proud|angry|ashamed|appalled|against|in favour))|agrees?|thinks?|believes?|knows?(?= (?:this|that|it|the (?:truth|answer|feeling)|how (?:bad|broken|wrong)|what|the [\\w ]{2,30}(?:is|are) (?:broken|wrong|unsafe|failing|unfair|pointless|useless|a (?:joke|farce|mess))))|wants?(?! to (?:see|know|speak) you)|supports?(?! (?:(?:a|an|the|our|their|her|his|its|every|each|all) )?(?:[\\w-]+ )?(?:patients?|people|families|clients?|residents|someone|everyone|learners?|students?|carers?|parents|children|colleagues)\\b)|hates?|loves?|opposes?|dread?s?|feels?|wish(?:es)?|despair?s?|(?:is|are) ${moods}|stands? (?:behind|against|with|united|as one)|rejects?|backs?|welcomes? this|won't (?:accept|stand for|put up with|vote for))\\b`
const ownOpinions =
  "(?:all |just |simply |really )*(?:hate|love|agree|think|believe|want|know (?:that|this|it)|feel|oppose|support|wish|(?:have|'ve) (?:all )?had enough|are (?:all )?(?:against|united|angry|furious|fed up|sick of|tired of|ashamed|appalled)|(?:won't|will not|will never|'ll never) (?:accept|stand for|put up with|back|vote for|agree))\\b"
const opinion = lazyPattern(`^,? ${opinions}`, 'i')
const ownOpinion = lazyPattern(`^,? ${ownOpinions}`, 'i')
/** “As nurses we all …”: without “all” they speak of themselves. */
const sharedOpinion = lazyPattern(`^(?:,? we)? all ${ownOpinions}`, 'i')
const bodyOpinion = lazyPattern(
  `^(?: as (?:a profession|one|a whole))? (?:all |firmly |really |simply |clearly )?(?:thinks?|believes?|agrees?|hates?|feels|opposes|rejects|condemns|despairs|stands (?:as one|together|united|behind|against)|knows (?:this|that|it)|has had enough|is (?!against the clock)${moods})\\b`,
  'i',
)
/** “Nurses up and down the country agree.” */
const allOver =
  /^ (?:everywhere|up and down the (?:country|land)|across the (?:country|land|UK|NHS|profession)|in every (?:\w+ )?(?:hospital|surgery|practice|ward|pharmacy|town))/i
const everywhere = lazyPattern(`${allOver.source}(?: will be)?,? ${opinions}`, 'i')
const oneWithOpinion = lazyPattern(
  `^(?: (?:alive|anywhere|left|(?:in|on) (?:the |this )?[\\w-]+))? (?:who|that)(?: |(?='))${opinions}`,
  'i',
)

/** “Optometry as a profession rejects it.” */
const asOne = /^ as (?:a profession|one|a whole)\b/i
const asProfession = {
  test: (after: string) => asOne.test(after) && bodyOpinion.test(after),
}
const asOneWe = lazyPattern(`^,? we(?:(?:'re| are) (?:all )?${moods}| all ${ownOpinions})\\b`, 'i')
const willTellYou =
  /^(?: you like)?,? (?:and|&|we|they(?:'ll)?|she(?:'ll)?|he(?:'ll)?)[ ,](?:(?:they|she|he)(?:'ll| will) |will )?(?:all |also |just )?(?:tell|say|agree|think|want|feel)\b/i

/** What makes words mean everybody in a profession, and what these are then said to hold. */
interface Lead {
  readonly before: RegExp
  readonly after: { readonly test: (after: string) => boolean }
  /** Of what follows as much as makes them mean everybody, where nothing in front does. */
  readonly behind?: RegExp
  /** Of what follows as much as is worth waiting for, where the words are common. */
  readonly clue?: string
}

/** A sentence or a clause begins, perhaps behind an emoji. */
function startOf(joint: string, stops = '.;:!?', words = ''): RegExp {
  return new RegExp(`${startAfter(stops, `and|but|so|${joint}`)}${words}$`, 'i')
}

const everybodyIn: Lead = {
  before: /\b(?:every(?:one|body)|no(?:body|[- ]one))(?: (?:who works|working))? in (?:the )?$/i,
  after: opinion,
}
const wholeField: Lead = {
  before:
    /\b(?:(?:the )?(?:whole|entire|entirety) of|all of(?: us in)?|everyone in|all of you in) $/i,
  after: { test: (after) => bodyOpinion.test(after) || ownOpinion.test(after) },
}
const leads: Readonly<Record<string, readonly Lead[]>> = {
  many: [
    { before: /\ball(?: of us| the| our)? $/i, after: opinion },
    { before: /\bwe $/i, after: ownOpinion },
    {
      before: startOf('that', '.,;:!?'),
      after: everywhere,
      behind: allOver,
      clue: ' (?:everywhere|up and down|across the|in every)',
    },
    { before: startOf('that', '.,;:!?', '\\b(?:as|us) '), after: sharedOpinion },
    // “Health visitors all agree …”
    {
      before: startOf('that'),
      after: sharedOpinion,
      behind: / all\b/i,
      clue: ' all',
    },
  ],
  one: [
    {
      before:
        /\b(?:every(?: single)?|no|any|not one|not a single)(?: (?:sane|decent|self[- ]respecting|good|real|honest|sensible|competent|hospital|community|practice|district|student|frontline|British|Welsh|Scottish))? $/i,
      after: opinion,
    },
    // “Ask any midwife and she’ll tell you …”
    { before: /\bask any $/i, after: willTellYou },
    {
      before:
        /\b(?:no|any|every|not one|not a single)(?: (?:sane|decent|self[- ]respecting|real|sensible|competent))? $/i,
      after:
        /^ (?:worth (?:his|her|their) (?:salt|badge|registration|pin|licence|uniform|tunic|title)) (?:would|will|is|has|supports?|believes?|thinks?|wants?|agrees?|accepts?)\b/i,
    },
    {
      before:
        /\b(?:there(?: is|['’]s) (?:no|not)|there isn['’]t|you(?:['’]ll (?:never|not)| will (?:never|not)| won['’]t| can['’]t| cannot) find|(?:show|find) me)(?: a| an| any| one| single){0,3} $/i,
      after: oneWithOpinion,
    },
  ],
  body: [
    {
      before: /\bthe (?:(?:whole|entire)(?: of the)? )?(?:(?:medical|nursing|pharmacy|dental) )?$/i,
      after: bodyOpinion,
      clue: bodyOpinion.source.slice(1),
    },
    everybodyIn,
    // “As a profession, we’re united against it.”
    { before: /\bas a $/i, after: asOneWe, clue: ',? we' },
  ],
  field: [
    everybodyIn,
    wholeField,
    {
      before: startOf('honestly'),
      after: asProfession,
      behind: asOne,
      clue: ' as (?:a profession|one|a whole)',
    },
  ],
}
const onBehalf =
  /\b(?:on behalf of (?:all|every|the)|(?:speaking|speak|here) for (?:all|every))(?: (?:whole|entire|the|our|my|medical|nursing|pharmacy|dental|community|hospital|district|practice|student|frontline|locum|UK|British|Scottish|Welsh)){0,2} $/i

/** “On behalf of dental nurses everywhere”, but for thanks and good wishes, which nobody minds. */
const onBehalfOfSome =
  /\b(?:on behalf of|speak(?:ing)? for)(?: (?:fellow|NHS|hospital|community|district|practice|student|tired)){0,2} $/i
/** A nation is no place of work. */
const inNation =
  /^ (?:in|across|of|from) (?:this country|(?:Northern )?Ireland|Wales|Scotland|England|(?:Great )?Britain|the (?:nation|United Kingdom|Republic))\b/i
const wishes = /\b(?:thank|congratulat|condol|welcome|(?:happy|merry) \w|good luck|well done)/i

const exempted =
  /(?:\b(?:not|n['’]t|do|does|did|if|whether|when|should|could|why|hardly|nearly|almost|imagine|wish|want|ask(?:ed|ing)?|says?|said|told|help(?:s|ing)?|claim(?:s|ed)?|think(?:s|ing)? that|(?:view|idea|belief|notion|claim) that|assum\w+|myth|know what)(?:\s+that)?\s+)$/i
/** What stands before the words of each sense, with these. */
const mayLead = Object.entries({ many, one, body, field }).flatMap(([sense, words]) =>
  (leads[sense] ?? []).map(
    ({ before, clue = '' }) => `(?:${before.source.slice(0, -1)})\\b${anyWordOf(words)}${clue}`,
  ),
)

/** The words between braces, as a pattern. */
function anyWordOf(braces: string): string {
  return `(?:${braces.slice(1, -1).replaceAll(',', '|')})`
}

/** Somebody counted, or can be read. */
const shown =
  /\d ?%|\bper ?cent\b|\b\d+ (?:out of|in) \d+|\bsurvey|\bpoll(?:ed)?\b|\bresearch\b|\bstudy\b|https?:\/\/|\bwww\./i

export default defineRule({
  id: 'authenticity/speaking-for-all',
  summary: 'The draft speaks for a whole profession or for the NHS.',
  why: `
    No profession is of one mind, and colleagues who see it otherwise are spoken for without being
    asked. Readers take an opinion for the view of everybody who knows.
  `,
  advice: 'Say “I think”, or cite who said so and how many were asked.',
  references: [{ source: 'gphc-focus-2018' }, { source: 'gmc-gmp-2024', clause: '89' }],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: { all: 'This speaks for everybody in a profession, some of whom may not agree' },
  // They begin with a rare word; “all” and “every” stand before them.
  lexicon: [
    { term: many, sense: 'many' },
    { term: one, sense: 'one' },
    { term: body, sense: 'body' },
    { term: field, sense: 'field' },
  ],
  near: true,
  examples: {
    bad: [
      '«Every pharmacist» agrees this is nonsense',
      '«The profession» believes Brexit was a mistake',
      '«No GP» would ever support this',
      '«We nurses» all hate this policy',
      '«All doctors» think that the contract is broken.',
      '«Any nurse» will also tell you the rota is a farce.',
      'I write «on behalf of all pharmacists»: enough.',
      '«The NHS» thinks this is the way forward.',
      '«All health professionals» want this law gone.',
      '«We pharmacists» want our lunch back.',
      'Honestly, «no self-respecting dentist» would recommend it.',
      '«Every clinician» in the country wants this gone.',
    ],
    good: [
      'All pharmacists must register every year.',
      'All pharmacists agree, 92% of them in the survey of this spring.',
      'All nurses want this, says https://example.org/survey',
      {
        text: 'On behalf of the profession, we believe that this law is wrong.',
        meta: { author: { type: 'organisation', name: 'Example Society' } },
      },
      'The Example Society believes that this law is wrong.',
      'I think this policy is a mistake.',
      'Many pharmacists think so too.',
      'All pharmacists can give advice on colds.',
      'Not every GP agrees with me.',
      'Do all nurses think the same?',
      'Any pharmacist can help you with that.',
      'Every nurse I know wants a break.',
    ],
  },

  needs: () =>
    patternClues(
      ...mayLead,
      onBehalf.source.slice(0, -1),
      /\b(?:on behalf of|speak(?:ing)? for)\b/,
    ),

  create(context) {
    return {
      hit(hit, container) {
        if (isOrganisation(container.meta)) return
        const at = partForAll(hit)
        if (!at) return
        const { before, after } = sentenceAround(at)
        if (shown.test(at.before.slice(-200)) || shown.test(withoutTags(at.after).slice(0, 200)))
          return
        if (exempted.test(before) || /\?\s*$/.test(after)) return
        if (context.signal(mentions, container).isMentioned(at)) return
        context.report({ at, message: 'all' })
      },
    }
  },
})

/** The words for everybody in a profession, where an opinion is laid in their mouths. */
function partForAll({ term, at }: LexiconHit): TextMatch | undefined {
  const { before, after } = sentenceAround(at)
  const around = behalfIn(before, after, term.sense) ?? leadIn(before, after, term.sense)
  if (!around) return undefined
  return at.view.slice(at.start - around.before.length, at.end + around.behind.length)
}

/** What belongs to the words in front of them, and behind. */
interface Around {
  readonly before: string
  readonly behind: string
}

function behalfIn(before: string, after: string, sense = ''): Around | undefined {
  const some = allOver.exec(after)?.[0]
  const ofSome = some === undefined ? undefined : onBehalfOfSome.exec(before)?.[0]
  if (some !== undefined && ofSome !== undefined && !wishes.test(before + after))
    return { before: ofSome, behind: some }
  const isOfPlace = /^ (?:at|in|on|from|here|of) (?!the (?:country|land|UK|NHS)\b)/i.test(after)
  if (isOfPlace && (sense === 'body' || !inNation.test(after) || wishes.test(before + after)))
    return undefined
  const found = onBehalf.exec(before)?.[0]
  return found === undefined ? undefined : { before: found, behind: '' }
}

function leadIn(before: string, after: string, sense = ''): Around | undefined {
  // “Every nurse I know”: the author counts their own acquaintances.
  if (/^ (?:that |who(?:m)? )?(?:I|we(?! all)|I've|we've) /i.test(after)) return undefined
  for (const lead of leads[sense] ?? []) {
    const found = lead.before.exec(before)?.[0]
    if (found === undefined || !lead.after.test(after)) continue
    const isOfSome = /\b(?:our|my|his|her|their|of)\s$/i.test(before.slice(0, -found.length))
    if (!isOfSome) return { before: found, behind: lead.behind?.exec(after)?.[0] ?? '' }
  }
  return undefined
}
