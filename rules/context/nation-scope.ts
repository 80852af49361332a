import {
  defineRule,
  lazyPattern,
  type Draft,
  type DraftMeta,
  type LexiconHit,
  type SignalContext,
  type TextMatch,
} from 'professional/rule'
import {
  type NationalService,
  servicesByNation,
  serviceTerms,
} from '../lexicons/services-by-nation.ts'
import { isOrganisation } from '../shared/speaker.ts'
import { mentions } from '../signals/mention.ts'

const nation =
  /\b(?:England|English|Scotland|Scottish|Scots|Wales|Welsh|Cymru|Northern Ireland|Northern Irish|NI|four nations|four UK nations|each (?:UK )?nation|home nations|devolved)\b/
/** The pair that is wrong whatever else is said: a service of one nation for all of them. */
const uk = String.raw`(?:the )?(?:UK|United Kingdom|(?:Great )?Britain|British Isles)\b`
const farNorth =
  "(?:Shetland|Orkney|Lerwick|John O['’]Groats|Inverness|Aberdeen|Glasgow|Edinburgh|Belfast)"
const farSouth =
  "(?:Scilly|the Scillies|Land['’]s End|Cornwall|Penzance|Kent|Dover|London|Brighton|Cardiff|Leeds)"
const allOfUk = lazyPattern(
  String.raw`\b(?:(?:across|throughout|all over|anywhere in|everywhere in|in all (?:parts|corners) of|in every part of|right across|up and down|over) (?:the )?(?:whole )?(?:of )?${uk}|(?:wherever|where) (?:you|they|people) (?:are|live|happen to be) in ${uk}|(?:wherever|no matter where|regardless of where)(?: you(?:['’]re| are| live)?)? in ${uk}|UK[- ]wide|(?:from|in) ${farNorth} (?:to|or) ${farSouth}|(?:from|in) ${farSouth} (?:to|or) ${farNorth}|(?:any|every|which|whichever|whatever) (?:corner|part) of (?:the country\b|${uk})|UK (?:patients|clients|families|people|residents)(?=[:,]| can\b| get\b)|(?:all|every|any|each) (?:the )?(?:UK|British) (?:\w+ )?\w+|the whole (?:of the )?UK|all of the UK|in the UK,? (?:everyone|everybody|all|you|we)|(?:everyone|everybody|anyone|anybody|nobody|no ?one|none of us|(?:all|every|any|each)(?: \w+){1,2}) in ${uk})\b`,
  'i',
)
const onlyBritain = /\b(?:Great )?Britain\b|\bBritish\b/i
/** A claim that leaves nobody out. */
const forAll =
  /\b(?:(?:for|to) (?:everyone|everybody|all(?=\W*$|[.!,;]| (?:lol\b|of (?:us|you)|patients|people|ages))|anyone|each and every)|(?:everyone|everybody|anyone|anybody)(?: (?:can|gets?|is entitled|may|should|has|pays))|wherever (?:you|they|people|patients) (?:live|are)|(?:all|every|any) (?:pharmac(?:y|ies)|chemists?|GP practices?|surger(?:y|ies)|pharmacists?|patients?)(?= (?:now |also )?(?:can|now|offers?|will|provides?|has|have|is|are|gets?|does?|runs?|in the (?:land|country))\b|[.!]|$)|nationwide|nation-wide|across the (?:country|nation)|(?:nobody|no one|none of us)(?: in (?:the )?(?:UK|Britain))? (?:ever )?(?:pays?|has to pay)|universal(?:ly)?|the (?:whole|entire) (?:country|nation|population) (?:now )?(?:gets?|has|can))\b/i
/** “For everyone over 60”: some are left out after all. */
const someOnly =
  /^(?: who\b| over\b| under\b| aged\b| with\b| on\b| in\b(?! the (?:country|land)\b)| at\b| from\b| registered\b| eligible\b| entitled\b)/i

/** Enough for what nobody pays for: most who say so mean the nation they live in. */
const inUk = /\bin (?:the )?(?:UK|United Kingdom|(?:Great )?Britain)\b/i
const exempt =
  /\b(?:if|when|who|unless|some|most|many|only|over|under|aged|children|pregnan\w+|students|depends?|parts of|exempt\w*|not (?:all|every\w+))\b/i

const professionals = { audience: 'professionals' } as const

export default defineRule({
  id: 'context/nation-scope',
  summary: 'A service or entitlement of one nation is described as if it held in all four.',
  why: `
    Health is run by each nation of the UK. A reader across the border looks for a service that does
    not exist there, or goes without one that does.
  `,
  advice: 'Name the nation, or say what the service is called in each of the four.',
  references: [
    { source: 'gphc-regulate-confidentiality' },
    { source: 'psni-code' },
    { source: 'gphc-focus-2018' },
  ],
  severity: 'info',
  profile: 'uk-health',
  since: '0.1.0',
  messages: { scope: '{service}: not the same across the UK, and no nation is named' },
  lexicon: serviceTerms,
  wakes: () => [],
  examples: {
    bad: [
      '«Pharmacy First» is there for you from Cornwall to Orkney.',
      '«pharmacy first» is available across the uk',
      '«Prescriptions are free» for everyone',
      'Get the «NHS app» wherever you live in Britain',
      'all uk pharmacists register with the «gphc»',
      'Every pharmacy in the country offers «Pharmacy\nFirst».',
      '«Free prescriptions» for all lol',
      'In the UK, everyone can use the «NHS App».',
      '«Pharmacy First»: see your pharmacist, nationwide.',
      { text: 'Ask us about «Pharmacy First».', meta: { nation: 'uk' } },
      'You «don’t pay for prescriptions», wherever you live.',
      'Anybody can save with a «prescription prepayment certificate».',
      'The «Common Ailments Service» is there for everybody.',
      'The «General Pharmaceutical Council» inspects pharmacies throughout the UK.',
      '«Prescriptions cost» £9.90 an item, wherever you live in the UK.',
      'Use the «NHS App», it works across the United\nKingdom.',
      'Remember that in the UK you «don’t have to pay for your medication».',
      '«Prescriptions cost nothing» in Britain.',
      'Wherever you are in the UK, get your pill from the «Pharmacy Contraception Service».',
      'The «CQC» inspects care homes across the UK.',
      'UK patients: a «prepayment certificate» saves you money.',
      'There’s «no charge for your prescription», wherever in the UK you live.',
    ],
    good: [
      { text: 'Pharmacy First is available to everyone.', meta: { nation: 'england' } },
      'Pharmacy First is available to everyone in England.',
      'In Wales, prescriptions are free for everyone.',
      'The prescription charge goes up in May.',
      {
        text: 'Every pharmacy in town offers Pharmacy First.',
        meta: { author: { type: 'organisation', place: 'Elmfield' } },
      },
      'The Great British Bake Off is on, and we offer cake across the UK.',
      'Come to the pharmacy first thing in the morning.',
      'Try your pharmacy first, wherever you live in the UK.',
      'Ask us about Pharmacy First.',
      'Order your repeat prescription in the NHS App.',
      'You can choose any pharmacy you like in the NHS App.',
      'You get free prescriptions if you are over 60.',
      'Free prescriptions for everyone over 60.',
      'Our pharmacists register with the GPhC.',
      { text: 'Pharmacy First is available across the UK', meta: professionals },
      'The rules differ: prescriptions are free for everybody in Scotland.',
      'A prescription prepayment certificate may save you money.',
      'We never say “Pharmacy First is available across the UK”.',
      'The GPhC regulates pharmacy across Great Britain.',
      'Is the NHS App for everybody? It is in England.',
      'My CHI number is on the letter.',
      'Prescriptions are free in the UK if you are over 60.',
      'Some people in the UK don’t have to pay for their prescriptions.',
      'A PPC covers all your prescriptions for three or twelve months.',
      'There’s no charge for your prescription if you are under 16.',
    ],
  },

  create(context) {
    let isPlaced = false
    const reported = new Set<string>()

    return {
      draft(draft) {
        reported.clear()
        isPlaced = isForPlace(draft, context)
      },
      hit(hit, container) {
        const service = servicesByNation.find(({ id }) => id === hit.term.sense)
        if (!service || reported.has(service.id) || !isForPublic(container.meta)) return
        if (!isOverstated(hit, service, container.meta, isPlaced)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        reported.add(service.id)
        context.report({ at: hit.at, message: 'scope', data: { service: service.name } })
      },
    }
  },
})

function isForPublic({ audience, nation: holdsIn }: DraftMeta): boolean {
  if (audience === 'professionals' || audience === 'internal') return false
  return holdsIn === undefined || /^(?:uk|united kingdom|gb)$/i.test(holdsIn)
}

/** Whether readers know where it holds: a nation is named, or a local service speaks. */
function isForPlace({ children, meta }: Draft, context: SignalContext): boolean {
  if (meta.author?.place !== undefined) return true
  if (isOrganisation(meta) && meta.author?.workplace !== undefined) return true
  return children.some((child) => nation.test(context.text(child).value))
}

function isOverstated(
  { at }: LexiconHit,
  service: NationalService,
  meta: DraftMeta,
  isPlaced: boolean,
): boolean {
  const { start, end } = at.view.sentenceAt(at.start)
  if (/^[Pp]harmacy first$/.test(at.value) && !isService(at)) return false
  // “£9.90 an item”, and no other item.
  if (/^(?:an|per|each) /i.test(at.value) && !isCharge(at)) return false
  const sentence = at.view.value.slice(start, end).replaceAll(/\s+/g, ' ')
  if (allOfUk.test(sentence) && !nation.test(sentence)) {
    if (service.id === 'prescription-charge' && exemptAnywhere.test(sentence)) return false
    return !(onlyBritain.test(sentence) && coversBritain(service))
  }
  if (!isPlaced && service.scope === 'mention' && saysSoLater(at, end)) return true
  const isPaid = service.id === 'prescription-charge' && price.test(sentence)
  if (isPlaced || (service.scope === 'pair' && !isPaid)) return false
  if (service.scope === 'claim' && inUk.test(sentence) && !exempt.test(sentence)) return true
  if (meta.nation !== undefined && service.scope === 'mention') return true
  const claim = forAll.exec(sentence)
  return claim !== null && !someOnly.test(sentence.slice(claim.index + claim[0].length))
}

/** Who pays for no prescription in any nation. */
const exemptAnywhere =
  /\b(?:under[- ](?:16|18|19)s?|(?:over|aged) \d{2}|over-?60s?|child\w*|pregnan\w+|maternity|full-time)\b/i
/** “Anyone in the UK can buy one online.” */
const pointsBack =
  /\b(?:(?:buy|get|have|use|order|book|apply for|ask for|need|download|take|find|join|through|via) (?:one|it|them|this)|(?:it|they|this|these|the (?:service|scheme|certificate|app|check))(?: is| are|['’]s|['’]re)? (?:also |now |there |free |open |available |work|cover|run|help|save))/i

/** Whether one of the next sentences says of the service that it is there for all of the UK. */
function saysSoLater({ view }: TextMatch, end: number): boolean {
  const later = view.value.slice(end, end + laterReach)
  if (!allOfUk.test(later)) return false
  return later
    .split(/(?<=[.!?])\s+|\n+/)
    .some((each) => allOfUk.test(each) && pointsBack.test(each) && !nation.test(each))
}

const laterReach = 300

/** What an item costs in one nation. */
const price = /£\d/

/** In small letters: “through pharmacy first”, and not “ask your pharmacy first”. */
function isService({ before, after }: TextMatch): boolean {
  return (
    /\b(?:under|through|via|about|offers?|us(?:e|ing))\s$/i.test(before) ||
    /^(?::| (?:is|means?|service)\b)/.test(after)
  )
}

function isCharge({ before, after }: TextMatch): boolean {
  return (
    /£(?:9|1\d)\.\d\d,? $/.test(before) &&
    /\b(?:prescri\w+|medicines?|pharmac\w+)\b/i.test(before.slice(-200) + after.slice(0, 200))
  )
}

function coversBritain({ nations }: NationalService): boolean {
  return (['England', 'Scotland', 'Wales'] as const).every((each) => nations.includes(each))
}
