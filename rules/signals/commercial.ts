import {
  type ClueRows,
  type Container,
  defineSignal,
  makePattern,
  type TextMatch,
  type TextView,
} from 'professional/rule'
import { blockOf as blockAround, sentenceOf } from '../shared/claiming.ts'
import { invitesToBuy, isEndorsement } from '../shared/endorsement.ts'
import type { Medicine } from '../shared/medicine-table.ts'
import { namesProduct } from '../shared/product-words.ts'
import { proseBlockOf } from '../shared/prose-block.ts'
import { speaksAsMany, speaksAsOne } from '../shared/speaker.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { medicineMentions } from './medicine-mentions.ts'

/** What shows that somebody pays, in money or in goods, for what is said. */
export type CommercialKind = 'code' | 'link' | 'gift' | 'partner'

export interface CommercialCue {
  readonly kind: CommercialKind
  readonly at: TextMatch
}

/** A cheap question before the patterns below. */
const mayPay =
  /code|(?:%|cent) off|checkout|my link|off (?:\w+ )?(?:with|using|through|via) my|basket|discount|in (?:my )?bio|shop my|gift|send|sent|partner|ambassador|sponsor|collab|team(?:ed|ing)? up|join(?:ed|ing) forces|linked up|working with @|commission|a (?:(?:little|small|tiny|wee) (?:something|cut|bit|percentage)|cut|percentage|kickback)|grateful|cheers|face of|[?&](?:ref|via|r|aff|tag|rfsn|utm_|referral|invite|friend)|(?:fifth|quarter|third|half|fiver|tenner) (?:comes )?off|half.price|at the till|(?:quote|mention)\s{1,2}["“‘']?[A-Z]{3}|goodies|freebie|hamper|awin|amzn|ltk|liketk|liketoknow|rstyle|prf\.hn|tidd\.ly|skimres|linksyn|shareasale|howl\.me|shopmy|affiliate|referral|sample|thank|gave|given|PR (?:pa|bo|ma|ha)|storefront|stories|my (?:story|highlight)|money off|free (?:post|p&p|deliv|ship)|gets (?:you|ya)/i

const code =
  /\b(?:[Cc]ode|CODE):?\s{1,2}["“‘']?[A-Z][A-Z0-9]{3,19}\b|\b[Cc]ode\b[^.!?\n]{1,25}\b[A-Z]{3,14}\d{1,3}\b|\b(?:[Uu]se|[Uu]sing|[Ww]ith|[Ee]nter|[Tt]ype|[Aa]pply|[Qq]uote|[Mm]ention|[Aa]dd|(?:[Pp]ut|[Pp]op|[Tt]ap|[Tt]ype|[Pp]unch)(?: in)?)\s{1,2}["“‘']?[A-Z]{3,14}\d{1,3}\b|\b[A-Z]{3,14}\d{1,3}(?= (?:gets?|saves?|gives?|takes?) )|\b(?:code:?|use|with|enter|type)\s{1,2}(?!covid|icd|office|windows)[a-z]{3,14}\d{2}\b/g
/** A saving, and right behind it a word that nobody else writes so: “20% off with JOEATS”. */
const namedCode =
  /\b(?:\d{1,2} ?%|[Pp]er ?cent) off\b[^.!?\n]{0,30}\b(?:with|using|code)\s{1,2}["“‘']?[A-Z]{6,14}\b(?!\s[A-Z]{2})/g
const forNothing = String.raw`(?:free (?:postage|delivery|shipping|p&p|gift)|money off|a discount|\d{1,2} ?(?:%|per ?cent) off|£ ?\d{1,3} off)`
/** The name of somebody is the code: “JADE gets you free postage”. */
const nameAsCode = makePattern(
  [
    String.raw`\b(?!(?:NHS|HSE|BMA|BDA|RCN|RCM|RPS|NPA|PDA|GPhC|TOTUM|UNISON|UNITE)\b)[A-Z]{3,14}\d{0,3} (?:gets|bags) (?:you|ya|u) (?:an? extra )?${forNothing}`,
    String.raw`\b(?!COVID)[A-Z]{3,14}\d{1,3} for ${forNothing}`,
    String.raw`\b(?:(?:[Pp]ut|[Pp]op|[Tt]ype) in|[Qq]uote|[Mm]ention|[Uu]se|[Ee]nter|[Tt]ype) (?!NHS|GMC|NMC|PIN)[A-Z]{5,14} (?:when you (?:pay|order|check out)|at (?:the )?(?:checkout|till|basket)|in the (?:basket|discount box))`,
    String.raw`\b(?:[Uu]se|[Ww]ith|[Ee]nter|[Tt]ype|[Qq]uote) [A-Z]{4,14} (?:at (?:the )?(?:checkout|till|basket)|(?:for|to get) (?:an? extra )?${forNothing})`,
  ].join('|'),
  'g',
)
/** “Dress code”, “QR code”: the word before it says that it is another kind of code. */
const otherCode =
  /\b(?:QR|dress|post|zip|bar|area|sort|ODS|error|ICD(?:-\d+)?|SNOMED|read|BNF|ATC|PIP|product|item|country|diall?ing|source|clinical|diagnosis|tax|access|security|pass|door|entry|NHS|hospital|practice|booking|event|meeting|course|verification|Morse|penal|colou?r|highway|genetic|batch|lot|short|text|join|class|room|key|Teams|Zoom|Kahoot|Slido|Menti\w*|site|unit|job|vacancy|dental|procedure|billing)[ -]$/i
const savingPhrases =
  /(?:\d ?%|per ?cent|£ ?\d+(?:\.\d\d)?) off|\bsav(?:e|es|ing)\b|\bdiscount|\boff (?:your|at|when|with|on)\b|\b(?:an? (?:tenth|fifth|quarter|third|half|fiver|tenner|chunk)|(?:five|ten|twenty) (?:pounds|quid|euros?)) (?:comes )?off\b|\bknock(?:s|ed)? (?:[\w£%]+ ){1,3}off\b|\bhalf[- ]price\b|\b(?:it|they) comes? off\b|\bat the till\b|\bcheckout\b|\bbasket\b|\bshop\b|\border\b|\bfree (?:gift|delivery|shipping|postage|p&p|sample)|\bmy (?:\w+ )?code\b|link in (?:my )?bio|\bmoney off\b/i
const savingWords = 'promo|voucher|gifted|collab|ambassador'
const saving = makePattern(`${savingPhrases.source}|${savingWords}`, 'i')
/** Codes that anybody may pass on: for tickets, members or staff. */
const openCode =
  /\b(?:tickets?|delegates?|early[- ]bird|conference|webinar|course|register|registration|congress|(?:NHS|hospital|key|emergency|health) (?:staff|workers|discounts?)|blue light|students?|members?|donat\w+|charity|fundrais\w+|JustGiving|vaccin\w+ voucher)\b/i

const offWithMine =
  /(?:\b\d{1,2} ?%|£ ?\d{1,3}) off (?:[\w ]{1,30} )?(?:with|using|through|via) my\b|\buse my (?:\w+ )?link (?:for|to get)\b/gi
/** What one person offers their followers of a shop’s. */
const bioOffer =
  /\blink in (?:my )?bio (?:for|to (?:get|save)) (?:an? )?(?:extra )?(?:\d{1,2} ?%|tenner|fiver|£ ?\d{1,3}\b)|\b\d{1,2} ?% off[^.!?]{0,20}\blink in (?:my )?bio\b/gi
const ownLink =
  /\bmy (?:\w+ )?(?:(?:affiliate|referral|discount|partner) (?:links?|code)|storefront)\b|\b(?:link|tap|click|swipe|bio)\b[^.!?\n]{0,30} shop my\b(?! local)|\b(?:shop|buy|get|grab) (?:it|them|mine|these|this|yours)(?: all| now)? (?:in|from|via|through|on) my (?:stories|story|highlights?|bio|storefront|LTK)\b|\b(?:I|we) (?:may |might |will |do |also )?(?:earn|get|receive|make) (?:a )?(?:small )?commission\b|\b(?:I|we) (?:may |might |will |do |also )?(?:get|earn|make) a (?:(?:little|small|tiny|wee) (?:something|cut|bit|percentage)|cut|percentage|kickback)\b[^.!?\n]{0,30}\b(?:if|when|(?:each|every) time) you (?:buy|use|order|click|sign up|shop|purchase|book)\b/gi

/** Parameters and hosts that tell a shop who sent the visitor. */
const trackedLink =
  /[?&](?:aff|affid|aff_id|affiliate|affiliate_id|afftrack|rfsn|irclickid|awc|utm_(?:campaign|medium|source)=aff\w*|tag=[\w-]{2,40}-2\d)(?=[=&#\s]|$)[^\s&#)]{0,60}|\bhttps?:\/\/(?:www\.)?(?:amzn\.to|rstyle\.me|liketk\.it|liketoknow\.it|shopmy\.us|go\.shopmy\.us|awin1\.com|tidd\.ly|prf\.hn|shareasale\.com|go\.skimresources\.com|click\.linksynergy\.com|howl\.me|linktw\.in)\/[\w?]/gi
/** Many sites count visits in this parameter; a shop’s pays for them. */
const shopReferral = /[?&]ref=[\w-]{3,40}/gi
/** With an offer beside it, others count as well. */
const referred = /[?&](?:ref|via|r|referral|invite|friend)=[\w-]{3,40}/gi
/** Where on a site, or from which, a visitor came: nobody is paid. */
const ofSite =
  /=(?:home\w*|nav\w*|menu|footer|header|search|news\w*|e?-?mails?|twitter|facebook|insta\w*|linkedin|tiktok|threads|bsky|bluesky|google|bing|site|main|master|share\w*|social|app|nhs\w*|gov\w*|bmj|lancet|pubmed|qr\w*|poster|leaflet|print|rss|feed|blog|posts?|article|top|side\w*|banner|v?\d+|[\da-f]{7,40}|refs\w*|heads\w*|pdf|web|mobile|ios|android|git\w+|medium|substack|reddit)$/i
const toRead =
  /\/(?:news|articles?|blogs?|posts?|docs?|wiki|repo|papers?|thesis|research|guid\w+|learn\w*|events?|jobs?|courses?|podcasts?|about)\b|\b(?:gov|nhs|ac)\.uk\b/i
const getsOne =
  /\b(?:(?:get|grab|buy|order|bag|snap up) (?:yours|one|some|yourself)|(?:if you )?fancy (?:one|some|it|them|yours)|(?:the )?(?:one|ones) (?:that )?I (?:use|wear|have|bought))\b/i
const shop = /\/\/(?:shop|store)\.|\/(?:shop|store|products?|collections?|buy|basket|cart)\b/i

const brand = String.raw`(?:@[\w.]{2,40}|(?:[A-Z][\w&’'-]{1,30})(?: [A-Z][\w&’'-]{1,30}){0,2})`
const giftWords = [
  String.raw`\b(?:kindly )?gifted (?:to me )?by (?=@|[A-Z])${brand}`,
  String.raw`\b(?:kindly )?gifted (?:me|us)\b`,
  String.raw`\b(?:was|were|been) (?:kindly )?gifted (?=this|these|some|an?\b|the|my)`,
  String.raw`\b(?:[Tt]hank(?:s so much|s| you so much| you)?|[Ss]hout[- ]?out|[Gg]rateful|[Cc]heers) (?:to )?(?=@|[A-Z])${brand} for (?:kindly )?(?:sending|gifting)\b`,
  String.raw`\b(?:[Tt]hank(?:s so much|s| you so much| you)?|[Gg]rateful|[Cc]heers) (?:to )?@[\w.]{2,40} for(?= (?:the|my|this|these|a) )`,
  String.raw`@[\w.]{2,40} (?:(?:very|has|have|kindly|just|also) ){0,3}(?:sent|gave)(?: over)? (?:an?|some|these|this|their|two|three) (?:[\w-]+ ){1,5}(?:for me to|to me)\b`,
  String.raw`\b[Tt]hank(?:s so much|s| you so much| you)? (?:to )?(?=@|[A-Z])${brand} for (?:having|hosting|treating) (?:me|us)\b`,
  String.raw`\b(?:[Gg]ot|was|were|been) (?:kindly )?(?:sent|given) (?:this|these|some|an?|my) (?:[\w-]+ ){1,4}by @[\w.]{2,40}`,
  String.raw`\bPR (?:parcels?|packages?|box(?:es)?|mailers?|haul)\b`,
  String.raw`\b[Tt]hank(?:s| you)? (?:to )?(?=@|[A-Z])${brand} for (?:the|my|this|these) (?:[\w-]+ ){0,3}?(?:freebies?|gifts?|gifted \w+|samples?|PR|goodies|press package|(?:care |gift |beauty )(?:box|parcel|package|hamper))\b`,
  String.raw`@[\w.]{2,40} (?:(?:very|has|have|kindly|just|also) ){0,3}(?:sent|gave) (?:me|us)\b`,
  String.raw`\b(?:[Tt]hey|[Tt]he (?:brand|company|makers?)|[Tt]hat the makers?) (?:(?:very|have|kindly|also|just) ){0,3}(?:sent|gave) me\b`,
  String.raw`\b(?:I was|I['’]ve been|I have been|was) (?:kindly )?sent (?:\w+ ){1,4}to (?:try|review|test)\b`,
]
/** Gifts to a ward or a good cause are thanked for, not advertised. */
const donation =
  /\b(?:ward|patients?|children|kids|babies|staff|team(?! at )|colleagues?|friends?|parents?|daughter|son|mum|dad|nan|wife|husband|partner|boyfriend|girlfriend|sister|brother|birthday|graduation|mentor|nurses|teams|surgery|hospital|hospice|foodbank|food bank|donat\w+|charit\w+|fundrais\w+|raffle|volunteers?|cakes?|chocolates?|biscuits|pizzas?|doughnuts|donuts|easter|christmas|toys?|flowers|letters?|cards?|invit\w+|photos?|pictures?|details|link|paper|article|email|message)\b/i

const partnerWords = [
  String.raw`\b(?:[Pp]artner(?:ed|ing)|[Cc]ollaborat(?:ed|ing)|[Tt]eam(?:ed|ing) up|[Ww]orking(?= with @)|[Ii]n (?:paid )?(?:partnership|collaboration|collab)|(?:to|be|been) (?:partner|collaborate|team up)) with (?=@|[A-Z])${brand}`,
  String.raw`(?<![\w.])(?=@|[A-Z])${brand} (?:(?:has|have|is|are|was|were|just|now|kindly|very) ){0,3}(?:[Tt]eam(?:ed|ing) up|[Pp]artner(?:ed|ing)(?: up)?|[Cc]ollaborat(?:ed|ing)|joined forces|joining forces|linked up) with me\b`,
  String.raw`\b[Ss]ponsored by (?=@|[A-Z])${brand}`,
  String.raw`\b[Mm]y (?:\w+ )?(?:partnership|collaboration|collab) with (?=@|[A-Z])${brand}`,
  String.raw`\b(?:joined|joining|part of|on) (?:the )?(?=@|[A-Z])${brand}(?:['’]s)? (?:ambassador|affiliate|creator|influencer) (?:team|programme|program|family|squad|scheme)\b`,
  String.raw`\b(?:I['’]m|I am|be|being|become|becoming) (?:now )?(?:the|a) (?:new )?face of (?=@|[A-Z])${brand}`,
  String.raw`\b(?:paid|brand|product) (?:partner|ambassador) (?:for|of|with|at)\b`,
  String.raw`\b(?:I['’]m|I am|become|becoming|be) (?:now )?(?:an? |the )?(?:(?!brand|paid|product)\w+ )?ambassador (?:for|of|with) (?=@|[A-Z])${brand}`,
]
/** Bodies one works with, and work that is no advert. */
const otherPartner =
  /nhs|trust|council|uni(?:versity)?|charity|foundation|hospital|college|police|gov|research|society|academy|institute|association|federation|network|alliance|_?uk\b|cancer|mind\b|macmillan/i
const project =
  /\b(?:research|study|studies|trial|project|campaign|programme|awareness|charit\w+|universit\w+|school|community|communities|pathway|improve\w*|services?|patients?|fundrais\w+|conference|event|webinar|podcast|guideline|policy|NHS|marathon|walk|run|swim)\b/i

/** How people announce what they are paid for. */
const delight =
  /\b(?:excited|thrilled|delighted|proud|happy|honoured|over the moon|dream)\b|🎉|🥳/iu

const pattern = (parts: readonly string[]): (() => RegExp) => {
  let made: RegExp | undefined
  return () => (made ??= makePattern(parts.join('|').replaceAll(' ', String.raw`\s{1,2}`), 'g'))
}
const gifts = pattern(giftWords)
const partners = pattern(partnerWords)

/** What is in every text with such a sign. */
export const commercialClues = (): ClueRows =>
  anyClues(
    [
      ...patternClues(savingPhrases, `\\b(?:${savingWords})`),
      // What has to follow is there as well.
      ...patternClues(code.source.replaceAll('(?=', '(?:')),
    ],
    [...patternClues(savingPhrases, `\\b(?:${savingWords})`, getsOne), ...patternClues(referred)],
    patternClues(
      namedCode,
      offWithMine,
      bioOffer,
      nameAsCode,
      ownLink,
      trackedLink,
      shopReferral,
      gifts(),
      partners(),
    ),
  )

/**
 * Signs in the words themselves that somebody is paid to praise: codes, tracked links, presents,
 * partnerships. An offer for a prescription-only medicine is left to the rules on medicines.
 */
export const commercial = defineSignal<readonly CommercialCue[]>({
  id: 'commercial',
  read(container: Container, context) {
    const everywhere = context.text(container, 'everywhere')
    if (!mayPay.test(everywhere.value)) return []
    const view = context.text(container)
    const cues = [
      ...codesIn(view),
      ...matches(view, offWithMine, 'code'),
      ...matches(view, bioOffer, 'code').filter(({ at }) => speaksAsOne(blockOf(at))),
      ...matches(view, ownLink, 'link'),
      ...linksIn(everywhere),
      ...matches(view, gifts(), 'gift').filter(({ at }) => isPresent(at)),
      ...matches(view, partners(), 'partner').filter(({ at }) => isPaidPartner(at)),
    ]
    return cues
      .filter(({ at }) => !isForPrescription(at))
      .sort((a, b) => (a.at.position.start.offset ?? 0) - (b.at.position.start.offset ?? 0))

    function isForPrescription(at: TextMatch): boolean {
      const block = proseBlockOf(view, at)
      return context
        .signal(medicineMentions, container)
        .some(({ medicine, start }) => block.start <= start && start < block.end && isPom(medicine))
    }
  },
})

function isPom({ legal }: Medicine): boolean {
  return legal === 'POM' || legal === 'pipeline' || legal === 'unlicensed'
}

function matches(view: TextView, words: RegExp, kind: CommercialKind): CommercialCue[] {
  return [...view.matchAll(words)].map((at) => ({ kind, at }))
}

function codesIn(view: TextView): CommercialCue[] {
  return [
    ...matches(view, code, 'code'),
    ...matches(view, namedCode, 'code'),
    ...matches(view, nameAsCode, 'code'),
  ].filter(({ at }) => {
    if (otherCode.test(at.before.slice(-30))) return false
    const block = blockOf(at)
    if (openCode.test(block)) return false
    // A team’s own offer on its own account hides nothing.
    if (speaksAsMany(block) && !speaksAsOne(block)) return false
    return saving.test(block)
  })
}

function linksIn(view: TextView): CommercialCue[] {
  const found = matches(view, referred, 'link').filter(({ at }) => {
    const address = (/\S{1,200}$/.exec(at.before)?.[0] ?? '') + at.value
    if (ofSite.test(at.value)) return false
    if (shop.test(address) && /[?&]ref=/i.test(at.value)) return true
    // A name that is passed on with praise, or with something off.
    const block = blockOf(at)
    if (toRead.test(address) || openCode.test(block) || !speaksAsOne(block)) return false
    return saving.test(block) || getsOne.test(block)
  })
  return [...matches(view, trackedLink, 'link'), ...found]
}

/** “… the warm socks”, and not “the talk on socks”. */
const thanked = /^ \w+(?: (?!(?:on|about|of|for|in|at|to|and)\b)[\w-]+){1,4}/

/** A thing to praise, not a present to a ward or a paper from a colleague. */
function isPresent(at: TextMatch): boolean {
  if (donation.test(sentenceOf(at))) return false
  if (at.value.endsWith(' for')) return namesProduct(thanked.exec(at.after)?.[0] ?? '')
  const block = blockOf(at)
  // Who is thanked for a day out may be a college; praise of what they sell shows what it was for.
  if (/ (?:having|hosting|treating) \w+$/.test(at.value)) {
    return namesProduct(block) && isEndorsement(block)
  }
  return namesProduct(block) || isEndorsement(block) || invitesToBuy(block)
}

function isPaidPartner(at: TextMatch): boolean {
  if (/^(?:paid|brand|product)/i.test(at.value)) return true
  // A friend may team up with somebody too.
  if (at.value.endsWith(' with me') && !namesProduct(blockOf(at)) && !invitesToBuy(blockOf(at)))
    return false
  // Charities and campaigns have ambassadors as well.
  if (/(?:ambassador [a-z]+|face of) [^@]+$/.test(at.value) && !namesProduct(blockOf(at)))
    return false
  const sentence = sentenceOf(at)
  if (speaksAsMany(sentence) || project.test(sentence) || otherPartner.test(at.value)) return false
  if (/^my/i.test(at.value)) return delight.test(sentence) || namesProduct(blockOf(at))
  return speaksAsOne(sentence) || delight.test(sentence) || namesProduct(sentence)
}

const longestPost = 400

/** All of a short post, in which each sentence may be a paragraph. */
function blockOf(at: TextMatch): string {
  return at.view.value.length <= longestPost ? at.view.value : blockAround(at)
}
