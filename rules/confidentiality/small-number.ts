import {
  type Container,
  defineRule,
  lazy,
  lazyPattern,
  makePattern,
  type Post,
  type TextMatch,
} from 'professional/rule'
import { namesIllness } from '../shared/health-states.ts'
import { sentenceAround } from '../shared/surroundings.ts'
import { placesIn } from '../signals/clues/places.ts'
import { generality } from '../signals/generic.ts'
import { mentions } from '../signals/mention.ts'
import { sentenceOf, sentences } from '../signals/sentences.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'

/** A few people, before the sentence says of what and where. */
const mayCount =
  /\b(?:one|two|three|four|[1-4]|first|second|third|fourth|single|couple|pair|another)\b[^.!?\n]{1,40}\b(?:case|patient|person|people|death|bab(?:y|ies)|resident|positive|child|pupil|kid|little one|wee one|bairn|wean|tot|youngster|folk|client|lad|gent|toddler|m[ae]n|wom[ae]n|customer|famil|household|member|stillbirth|termination|abortion|overdose|diagnos|infection|student|mum|dad|mother|father|lad|boy|girl|suicide|guest|player|teenager|pensioner)/i
const mayDie =
  /\b(?:deaths?|died|passed away|suicides?|stillbirths?|terminations?|abortions?|overdoses?)\b/i
const people =
  'cases?|patients?|clients?|person|people|folk|kids?|kidd(?:ies|ie|y)|kiddos?|little ones?|wee ones?|bairns?|weans?|tots?|youngsters?|lads?|lad(?:y|ies)|gents?|toddlers?|deaths?|baby|babies|residents?|positives?|child|children|pupils?|men|man|women|woman|boys?|girls?|customers?|students?|mums?|dads?|mothers?|fathers?|guests?|players?|teenagers?|pensioners?|family|families|households?|suicides?|stillbirths?|terminations|abortions|overdoses'
const adjective = String.raw`(?:(?:new|more|confirmed|suspected|recent|positive|further|other|elderly|young|older|known|fatal|local|single|active|of (?:our|my)|of the|of (?:our|my) young|ever|ever confirmed) ){0,3}`
const counted = lazy(() =>
  makePattern(
    String.raw`(?<![\p{L}\d.,:/£$€-]|\b(?:in|out of|of|every|per|type|stage|level|phase|step|band|number|aged|age|over|under|than|no|any|each|about|around|nearly|almost|at least|up to|table|figure|ward|bay|bed|room|grade|category|tier|page|year|part|covid|group|any|or|to|from|between|and|not) )(?:(?:(?:only |just |just the )?(?:one|two|three|four|[1-4]|an? single|a (?:couple|pair) of)|(?:an?|our|its|their|the) (?:first|second|third|fourth)|(?<=^[^\p{L}\p{N}]{0,6}|[.!?:] )(?:first|second|third|fourth)|another(?= (?:[\p{L}.-]+ ){0,2}(?:cases?|deaths?)\b)) ${adjective}(?:positive [\p{L}.-]+ (?:tests?|results?|swabs?)|${people}|[\p{L}.-]+ (?:cases?|deaths?|diagnos[ei]s|infections?)))(?![\p{L}\d-]| (?:in|out of) (?:every )?\d|s?['’])`,
    'giu',
  ),
)
const orMore =
  /^ ?(?:\(?s\)?|(?:in|of) (?:my|our|the) (?:own |immediate )?family|or more|or fewer|or less|a (?:day|week|month|year)|per|an hour)\b/i

const smallPlace =
  'village|hamlet|glen|practice|ward|school|nursery|playgroup|care home|nursing home|residential home|branch|surgery|island|parish|estate|street|neighbourhood|unit|hostel|prison|congregation|club|class|clinic|hospice|town|valley|close-knit community|sixth form|caravan site|sheltered housing'
const which = 'our|the|this|that|one|a|my|your|their|local'
/** Whoever lives or is looked after in one house: *three residents here*, *two toddlers at Busy Bees*. */
const housed =
  'residents?|ladies|gents|gentlemen|guests?|toddlers?|(?:little|wee) ones?|tenants?|clients?'
/** Somewhere so small that people count who is missing: of one’s own, or by its kind. */
const placeSource = String.raw`\b(?:our|my) (?:residents|pupils)\b|\b(?:${which}) (?:[\p{L}'’-]+ ){0,2}?(?:${smallPlace})\b(?! (?:trial|programme|list|guide|leaflet))|\b(?:village|hamlet|parish|island|town|isle) of \p{Lu}|\b(?:[Ww]ard|Year) \d{1,2}\b|\b\p{Lu}[\p{L}’'-]+ (?:[Cc]are [Hh]ome|[Nn]ursing [Hh]ome|[Ww]ard|[Ss]urgery|[Pp]ractice|[Ss]chool|[Vv]illage|[Ii]sland|[Hh]ospice|[Nn]ursery|[Ss]ixth [Ff]orm|Primary|Academy|House)\b|\b(?:${housed}|people|folk|children|kids|bab(?:y|ies)|bairns?|pupils?) (?:living |staying )?(?:with us (?:here\b|at \p{Lu})|here\b(?! at the [a-z]))|\b(?:${housed}|people living|people staying) at (?:the )?(?:\p{Lu}|[Hh]ome\b)|\b[Hh]ere at (?:the )?\p{Lu}|\b(?:in|on|from|across|around) (?:the )?(?:Cornwall|Devon|Dorset|Somerset|Wiltshire|Rutland|Cumbria|Northumberland|Norfolk|Suffolk|Shropshire|Herefordshire|Powys|Gwynedd|Anglesey|Ceredigion|Pembrokeshire|Carmarthenshire|Monmouthshire|Orkney|Shetland|Highlands?|Borders|Moray|Argyll|Fermanagh|Tyrone|Isle of \p{Lu}\p{L}+|Isles? of Scilly|Western Isles|Hebrides|Lincolnshire|Cambridgeshire|Bedfordshire|Northamptonshire|Oxfordshire|Gloucestershire|Worcestershire|Warwickshire|Staffordshire|Derbyshire|Cheshire|East Sussex|West Sussex|Caithness|Sutherland|Galloway|Dumfries)\b`
const place = lazyPattern(
  placeSource.replace(which, `${which}|Our|The|This|That|One|A|My|Your`),
  'u',
)
/** What may be the name of a small town. */
const townSource = String.raw`\b(?:[Ii]n|[Aa]t|from|near|across|around|outside) (?:the )?\p{Lu}`
const mayBeTown = lazyPattern(townSource, 'u')
/** Of the places that the table knows, those with fewer people hide nobody. */
const smallTown = 30_000
const placeHeaderSource = `\\b(?:${smallPlace}|area|site|postcode|LSOA|place|location)s?\\b`
const placeHeader = lazyPattern(placeHeaderSource, 'i')
const outcome =
  /\b(?:tested positive|diagnosed|infected|deaths?|died|passed away|cases? of|positive (?:cases?|tests?)|outbreak|overdos\w+|admitted with|sectioned)\b/i
const onlyNational =
  /\b(?:in (?:England|Scotland|Wales|Northern Ireland|the UK|Britain|Great Britain|the United Kingdom|Europe|the world|the country)|nationally|nationwide|worldwide|globally)\b/i
/** What joins people to what they have. */
const link =
  /^(?:,? (?!(?:unless|if|can|may|could|should|must|to|when|for|about|make|who can)\b)[\p{L}\d'-]+){0,9}? (?:with|has|have|had|got|caught|of|lost (?:an?|his|her|their|its) \p{L}+ to|tested positive for|positive for|diagnosed with|infected with|died (?:of|from|with|after)|suffering from|ill with|(?:come|came|comes|coming|gone|went|going|been) down with|(?:treated|in hospital|isolating|admitted) (?:for|with)|known to (?:be (?:living with|infected with|carrying|on)|have|carry)|(?:thought|believed|said|confirmed|found|likely) to (?:have|be (?:living|ill|infected) with))(?! (?:to|asked|wondered|heard|read|said|told|written|questions|started (?:an?|the|our)|trained|qualified|set up|launched|joined|won|raised|made|written|opened|organised|learned|spoken|been (?:helped|asked|trained)|people|someone|family)\b)(?= )/iu
const died =
  /^(?: (?:in|on|at|from|who|has|have|had|sadly|also|our|the|village|ward|estate|street|home|[A-Z][\w'’-]+)){0,6} (?:died|passed away)\b/
const charity =
  /\b(?:Cancer Research|(?:UK|Society|stall|stand|fundraiser|talk|raffle|Trust|Charity|Foundation|Association|Awareness|Support|nurses?|clinic|specialis\w+|training|campaign)\b)/
/** “A case of flu jabs” holds glass. */
const goods =
  /^\s*(?:[\w-]+ ){1,2}(?:jabs?|vaccines?|vaccinations?|vials?|leaflets?|kits?|masks?|posters?)\b/i
/** Of those who take it, nobody asks why. */
const taken =
  'PrEP|PEP|methadone|buprenorphine|clozapine|lithium|antiretrovirals?|antipsychotics?|antidepressants?|chemo\\w*|dialysis|HRT|antabuse|naltrexone'
const mayTake = makePattern(`\\b(?:${taken})\\b`, 'i')
const taking = lazyPattern(
  `^(?: (?:in|on|at|from|of|our|the|now|here|[A-Z][\\w'’-]+)){0,6} (?:(?:(?:is|are|was|were) )?(?:now )?on|(?:take|takes|taking|collect|collects|get|gets)) (?:${taken})\\b`,
  'i',
)
/** People who work there, or did nothing but join. */
const staff =
  /^(?:s?,? (?:who )?(?:join\w*|work\w*|train\w*|qualif\w*|volunteer\w*|won|ran|run|raised|donated|trained|offer\w*)|['’]s? )/i
/** Without an illness beside them, of the one that was spoken of. */
const cases = /\b(?:cases?|diagnos[ei]s|infections?|positives?)$/i
const happened =
  /^(?:[,.!;]|$| (?:so far|now|this|since|last|today|yesterday|in|at|on|from|across|around|near)\b)(?![^.!?]{0,40}\b(?:\w*books?|exams?|talks?|lectures?|papers?|study|series|quiz)\b)/i
/** Headers that count health, and cells that hold a number. */
const countHeader =
  /\b(?:cases?|deaths?|positives?|infections?|patients?|number|count|total|n|people|admissions?)\b/i
const smallCell = /^\s*[1-4]\s*$/

export default defineRule({
  id: 'confidentiality/small-number',
  summary: 'A count of one to four people with an illness in a small place.',
  why: `
    In a village, a ward or a practice a handful of people with an illness can be told apart by
    those who know them, and by those who only wonder.
  `,
  advice: 'Say “fewer than five”, round to the nearest five, or name a wider area.',
  references: [{ source: 'hes-sdc-2018' }, { source: 'bmj-deid-2010' }, { source: 'nhs-cop-2003' }],
  severity: 'warning',
  profile: 'uk-health',
  since: '0.1.0',
  sensitive: true,
  messages: {
    few: 'So few people with an illness in so small a place can be recognised',
  },
  wakes: () =>
    anyClues(
      [
        ...patternClues(placeSource, townSource),
        ...patternClues(`\\b(?:positive|${people}|diagnos[ei]s|infections?)\\b`),
        [
          'one',
          'two',
          'three',
          'four',
          'first',
          'second',
          'third',
          'fourth',
          'single',
          'couple',
          'pair',
          'another',
          '<digit>',
        ],
      ],
      [...patternClues(placeSource, placeHeaderSource).slice(0, 1), ['<digit>'], ['<table>']],
    ),
  near: true,
  examples: {
    bad: [
      '«Two people» in our village now have TB',
      '«Only two patients» on the island are on PrEP.',
      '«One baby» in the ward with whooping cough today',
      'Our clinic had «its first case» of mpox',
      '| Place | Count of | Number |\n| --- | --- | --- |\n| Elmfield care home | norovirus deaths | «2» |',
      'We have had «three confirmed cases» of measles at our school.',
      '«Only one person» on the island has cystic fibrosis.',
      'There are «4 residents» with scabies in Rowanbank care home.',
      'This week «two clients» at our surgery tested positive for HIV.',
      '| Ward | Flu cases | Covid cases |\n| --- | --- | --- |\n| Rowan | «3» | 12 |',
      'Sad news from the village of Elmfield: «2 deaths» after an outbreak of legionella.',
      'There were «two stillbirths» on our ward last month.',
      '«Two people» in Portree have tested positive for syphilis this month.',
      'We had «two positive HIV tests» at our clinic in June.',
      '«A single resident» on our ward has tested positive for scabies.',
      '«Three children» at Holm Primary School are being treated for TB.',
      '«Two of my residents» have norovirus.',
      '«Just one family» in the glen has measles.',
      '«A couple of kids» in our nursery have impetigo.',
      '«Only two folk» on the whole of our island live with hep C.',
    ],
    good: [
      'Two patients in our village asked what PrEP is.',
      'Two families from our village walked for a measles charity.',
      'A couple of ladies from our village had a stall for dementia.',
      'A couple of babies from our class have started nursery.',
      'Two of our residents have birthdays today.',
      '1 in 4 people have depression at some time, in our village as well.',
      'Two new pharmacists join our Truro branch',
      '3 steps to better sleep',
      'We offer two HIV tests at our clinic.',
      'Not a single patient on our ward has flu.',
      'Four vaccines are offered in England',
      'Two people in England now have mpox.',
      'Two people in Leeds have tested positive for mpox.',
      'Two people from Portree ran for a TB charity.',
      'Five people in our village now have TB.',
      'Two people in our village won the raffle.',
      'If one resident in the care home has norovirus, tell us.',
      'Two or more cases of scabies in a care home are an outbreak.',
      'People with type 2 diabetes in our practice get one check a year.',
      'Fewer than five people in our village have TB.',
      'Our ward has two nurses for diabetes.',
      'One person a week in our town asks about measles jabs.',
      '| Step | Flu cases |\n| --- | --- |\n| Wash your hands | 2 |',
      '| Ward | Beds |\n| --- | --- |\n| Rowan | 3 |',
      { text: 'Two people in our village now have TB', meta: { fictional: true } },
    ],
  },

  create(context) {
    function lookAtProse(container: Container): void {
      const view = context.text(container)
      if (!view.holds(mayCount)) return
      const isOfHealth = view.holds(mayDie) || view.holds(mayTake) || namesIllness(view.value)
      if (!isOfHealth) return
      if (!view.holds(place) && !view.holds(mayBeTown)) return
      for (const match of view.matchAll(counted())) {
        if (!isTelling(match) || !isInSmallPlace(match, container)) continue
        if (context.signal(generality, container).isGeneric(match)) continue
        if (context.signal(mentions, container).isMentioned(match)) continue
        context.report({ at: match, message: 'few' })
      }
    }

    function isInSmallPlace(match: TextMatch, container: Container): boolean {
      const { before, after } = sentenceAround(match)
      const words = `${before}${match.value}${after}`
      if (place.test(words)) return true
      const sentence = mayBeTown.test(words)
        ? sentenceOf(context.signal(sentences, container), match.start)
        : undefined
      return (
        sentence !== undefined &&
        placesIn(sentence, []).some(({ population = Infinity }) => population < smallTown)
      )
    }

    /** Cells with a small number, under or beside an illness, in a row of a place. */
    function lookAtTables(post: Post): void {
      const tables = post.children.filter((block) => block.type === 'table')
      if (tables.length === 0) return
      const view = context.text(post)
      const blockOf = new Map(view.blocks.map((block) => [block.node, block]))
      for (const table of tables) {
        const rows = table.children.map((row) => row.children.map((cell) => blockOf.get(cell)))
        const [headers = [], ...body] = rows.map((row) =>
          row.map((block) => (block ? view.value.slice(block.start, block.end) : '')),
        )
        const isOfPlaces = placeHeader.test(headers[0] ?? '')
        for (const [index, cells] of body.entries()) {
          const row = cells.join(' ')
          if (!isOfPlaces && !place.test(row)) continue
          for (const [column, cell] of cells.entries()) {
            const block = rows[index + 1]?.[column]
            if (column === 0 || !block || !smallCell.test(cell)) continue
            const header = headers[column] ?? ''
            const isOfIllness = namesIllness(header) || outcome.test(header)
            const isBeside = namesIllness(row) && countHeader.test(`${header} ${row}`)
            if (!isOfIllness && !isBeside) continue
            context.report({ at: view.slice(block.start, block.end), message: 'few' })
          }
        }
      }
    }

    return {
      post(post) {
        if (post.meta.fictional) return
        lookAtProse(post)
        lookAtTables(post)
      },
      field: (field) => {
        if (field.prose && !field.meta.fictional) lookAtProse(field)
      },
    }
  },
})

/** Whether the sentence around a count says that they have an illness, and of no nation. */
function isTelling(match: TextMatch): boolean {
  const { before, after } = sentenceAround(match)
  if (orMore.test(after) || staff.test(after)) return false
  const isIll =
    /\b(?:deaths?|suicides?|stillbirths?|terminations|abortions|overdoses)$/i.test(match.value) ||
    namesIllness(match.value) ||
    died.test(after) ||
    taking.test(after) ||
    (cases.test(match.value) && happened.test(after) && namesIllness(headOf(match, before))) ||
    illnessAfter(after)
  return isIll && !onlyNational.test(`${before}${match.value}${after}`)
}

/** “Measles is back.”, “Hepatitis C in Elmfield:”: of what there are cases, said before. */
function headOf({ view, start }: TextMatch, before: string): string {
  const from = view.sentenceAt(start).start
  if (from - 2 < view.blockAt(start).start) return before
  const previous = view.value.slice(view.sentenceAt(from - 2).start, from)
  return `${previous.length < 60 ? previous : ''} ${before}`
}

/** @param links How many more words such as *of* may come between: *of our island live with TB*. */
function illnessAfter(after: string, links = 1): boolean {
  const found = link.exec(after)
  if (!found) return false
  const rest = after.slice(found.index + found[0].length)
  // A charity bears the name of an illness, and nobody there need have it.
  if (goods.test(rest)) return false
  if (charity.test(/^[^,;:]*/.exec(rest)?.[0] ?? '')) return false
  if (
    namesIllness(
      rest
        .trimStart()
        .split(/[\s,;:]+/, 6)
        .join(' '),
    )
  )
    return true
  return links > 0 && /\bof$/i.test(found[0]) && illnessAfter(rest, links - 1)
}
