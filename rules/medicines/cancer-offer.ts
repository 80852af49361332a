import { type Container, defineRule, lazyPattern, type TextMatch } from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { isLabelledAd } from '../signals/ad-labels.ts'
import { anyOf, behindOf, blockOf, nearOf, sentenceOf } from '../shared/claiming.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

const cancer = String.raw`(?:cancers?|tumou?rs?|leuk(?:ae|e)mia|lymphoma|melanoma|carcinoma|myeloma|sarcoma|the big C)`
const doing = String.raw`(?:shrunk|(?:treat|beat|fight|shrink|heal|kill|destroy|melt|attack|conquer|clear|send|slow|outsmart)(?:s|ing)?|flush(?:es|ing)?|treated|cured|cleared|healed|zap(?:s|ping)?|stop(?:s|ping)?|(?:cur|revers|starv|eliminat|eradicat|dissolv|overcom|tackl)(?:es?|ing)|gets? rid of|advice on|cut(?:s|ting)? off|put(?:s|ting)? (?:your|the|their))`

const offers = anyOf([
  String.raw`\b${doing} (?:[\w'’-]+ ){0,5}${cancer}\b`,
  String.raw`\b${cancer}[- ](?:revers|cur|fight|kill|bust|beat|shrink|heal|destroy|treat)ing\b`,
  String.raw`\b(?:alternative|natural|holistic|herbal|integrative|complementary|metabolic|homeopathic) ${cancer} (?:treatments?|therap(?:y|ies)|cures?|protocols?|clinics?|care|programmes?|plans?)\b`,
  String.raw`\b(?:cures?|remed(?:y|ies)|protocols?|treatments?|therap(?:y|ies)|drips?|infusions?|injections?|sessions?|capsules?|herbs?|drops|oils?|supplements?|diets?|answer) (?:for|against) (?:[\w'’-]+ ){0,3}${cancer}\b(?! (?:patients?|survivors?|sufferers|pain|fatigue|support|carers|charit))`,
  String.raw`\b(?:kick(?:s|ing|ed)?|see(?:s|ing)? off|say(?:ing)? goodbye to|shift(?:s|ing|ed)?|rid(?:s|ding)? (?:you|yourself|them|people|the body|your body) of) (?:your|their|his|her|my) (?:[\w-]+ ){0,2}${cancer}\b(?! (?:blues|worr|fear|anxiet|fatigue|pain|scar|wig))`,
])
const prevents = anyOf([
  String.raw`\b(?:prevent(?:s|ing)?|wards? off|keeps? away|guards? against|stops? you getting) (?:[\w'’-]+ ){0,3}${cancer}\b`,
])

/** Who is spoken to: somebody with cancer. */
const addressSources = [
  String.raw`\b(?:diagnosed with|living with|battling|fighting|facing|got|have|having|beating|told (?:that )?you(?:['’]ve)?(?: have| got)?|suffering (?:from|with)|dealing with|touched by|(?:anyone|people|those|patients|clients|women|men) with) (?:[\w'’-]+ ){0,3}${cancer}\b`,
  String.raw`\b${cancer} (?:patients?|clients?|warriors?|diagnosis)\b`,
  String.raw`\b(?:your|about) ${cancer}\b`,
  String.raw`\b(?:my|your) (?:mum|mam|mom|dad|nan|gran|grandad|wife|husband|partner|sister|brother|aunt|uncle|son|daughter)(?:['’]s| has| with) (?:[\w-]+ ){0,2}${cancer}\b`,
  String.raw`(?<=^\W{0,3}|[.!?\n]\W{0,4})(?:[\w-]+ ){0,2}${cancer}\?`,
]
const addresses = anyOf(addressSources, 'gim')
/** What is offered beside medicine, and by whom. */
const alternativeSource = String.raw`\b(?:hom(?:o)?eopath\w*|naturopath\w*|herbalists?|herbal|herbs|reflexolog\w+|reiki|healers?|hypnotherap\w+|acupunctur\w+|chiropract\w+|kinesiolog\w+|ayurved\w+|shaman\w*|mistletoe|kernels?|ozone|(?:oxygen|hyperbaric) (?:chamber|therapy|sessions?|treatment)s?|hyperbaric|rife|cannabis|CBD|keto\w*|juic(?:e|es|ing)|mushrooms?|turmeric|curcumin|high[- ]dose|vit(?:amin|s)? (?:C|drips?)|infrared|red[- ]light|detox|alkaline|bicarb\w*|energy (?:healing|work)|crystals?|holistic|natural(?:ly)?|metabolic|(?:coffee )?enemas?|black salve|fasting|biomagnet\w+|bioresonance|frequenc(?:y|ies)|nutrition(?:ist|al)? (?:protocol|programme|plan))\b`
const alternative = lazyPattern(alternativeSource, 'i')
/** That it is to treat, not to comfort. */
const planned =
  /\b(?:treat(?:s|ed|ing|ments?)?\b(?! yourself)|(?:healing|recovery|remission|nutrition|wellness|personal(?:ised)?) (?:plan|programme|protocol|package|retreat|course|regime)s?|protocols?|programmes?|(?:a|your|the) plan|(?:our|my) (?:[\w-]+ ){1,5}(?:plan|infusions?|drips?)|turn(?:s|ed|ing)? (?:things|it|lives|people) (?:a)?round|cures?|remission|gets? rid of|(?:heal(?:ed)?|destroy|kill|shrink|starve|beat|fight|attack|reverse|melt|dissolve|clear|cure)(?:s|ing)? (?:your|it|back|theirs?|them|away)|what (?:chemo|radiotherapy|your (?:oncologist|doctor|consultant))|injections|infusions|regime|(?:instead of|rather not|without|avoid(?:ing)?|skip(?:ping)?|say(?:ing)? no to|said no to|don['’]t (?:want|fancy)|refus(?:ed?|ing)|turn(?:ed|ing)? down|alternatives? to) (?:(?:do|have|having|go|going|through|the|any|more) ){0,3}(?:chemo\w*|radio\w*))\b/i
/** Help to live with it, which charities, hospices and therapists give. */
const supportive =
  /\b(?:relax\w*|unwind|side[- ]effects?|well-?being|comfort\w*|alongside|as well as (?:your|their)|wigs?|scar(?:f|ves|s)?|prosthes\w+|bras?|mastectomy|counsell\w+|physio\w*|exercis\w+|pamper\w*|sleep better|nausea|fatigue|tired\w*|strength\w*|support (?:group|service)|supportive|hospice|free (?:of charge|session|class|place)s?|(?:does|do|will|can)(?: not|n['’]t) (?:treat|cure)|no cure|not a (?:cure|treatment)|lymph(?!oma)\w+|hair loss|cold cap|oncology|insurance|after (?:your |their )?(?:cancer )?treatment|during (?:your |their )?(?:cancer )?treatment|going through|treatment (?:has|is) finished|make-?up|skin ?care|massage|choir|memory|workshop)\b/i

const product = lazyPattern(
  String.raw`\b(?:protocols?|therap(?:y|ies)|oils?|drops|capsules?|supplements?|teas?|plans?|programmes?|clinics?|consultations?|drips?|infusions?|treatments?|retreats?|diets?|powders?|cannabis|CBD|turmeric|vitamins?|courses?|sessions?|tinctures?|herbs?|herbal|remed(?:y|ies)|mushrooms?|juices?|kernels?|machines?|devices?|packages?|kits?|tablets?|pills?|injections?|practitioners?|coach(?:ing)?|calls?|healing|reiki|bottles?|enemas?|cleanses?|detox(?:es)?|kernels|ozone|salves?|creams?|ointments?|hyperthermia)\b`,
  'i',
)
/** Charities, screening, the health service and research. */
const otherTalk = lazyPattern(
  String.raw`\b(?:charit\w+|fundrais\w+|donat\w+|raise(?:s|d)?|raising|sponsor\w*|proceeds|every (?:pound|penny)|volunteers?|Macmillan|Maggie[’']s|Marie Curie|Cancer Research|Race for Life|screening|smear|mammogram|self-exam\w*|HPV|NHS|research(?:ers)?|trials?|study|studies|awareness|support group|helpline|horoscope|zodiac|dogs?|cats?|pets?|vets?|oncology (?:team|nurse|ward)|two-week|faster diagnosis|referral|GP|hospital|misinformation|scams?|fraud|illegal|Cancer Act|banned|ASA|warn\w*|false|quack\w*|beware|claims? that|sun ?screen|sun ?cream|SPF|walk|run for|marathon|5k|10k|bake|cake|raffle|tickets|webinar|conference|poster|book club|novel)\b`,
  'i',
)
const ownTalk =
  /\b(?:my|our|this) (?:(?:free|live|online|new|next) ){0,2}(?:webinar|masterclass|workshop|talk|e-?book|course)\b/gi
const denied = /\b(?:not|never|no|cannot|nobody|nothing)\b|n['’]t\b|\?\s*$/i
/** “Your doctor won’t tell you this” denies nothing of what follows. */
const secret =
  /\b(?:won['’]t|will not|will never|don['’]t|never)(?: (?:want|like) (?:you )?to)? (?:tell|hear|know|talk|mention)\w*(?: you)?\b/i
const sells =
  /\b(?:our|we|us|my|(?:DM|message|text|call|WhatsApp) me)\b|£ ?\d|\b(?:half[- ]price|price|spaces|places|slots|deposit)\b|\btaking (?:new )?bookings\b|\bnow open\b|\bDM\b|\b(?:book|order|buy|shop|call|DM|message|enquire|join|try|get|start)\b[^.!?]{0,30}\b(?:now|today|here|online|yours?|us|me|prices?|a (?:call|bottle|consultation|session))\b/i

const ordered =
  /(?:^|[.!?,]\s)\W{0,4}(?:book|order|buy|try|join|start|shop) (?:our|my|your|the|this|an?)\b|\b(?:bring|send) (?:him|her|them|your \w+) (?:(?:in|round|over) )?to (?:me|us)\b/i

export default defineRule({
  id: 'medicines/cancer-offer',
  summary: 'Treatment of cancer, or advice on it, is offered to the public.',
  why: `
    The Cancer Act forbids adverts that offer to treat cancer, or to advise on its treatment. People
    who are ill and afraid lose money, and the time in which treatment would have helped.
  `,
  advice: 'Remove the offer.',
  references: [{ source: 'cancer-act-1939' }, { source: 'cap-conditions' }],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    treat: 'This offers the public treatment, or advice on treatment, for cancer',
    prevent: 'This offers the public something against cancer',
  },
  wakes: () => [
    ...anyClues(patternClues(offers(), prevents()), [
      ...patternClues(...addressSources),
      ...patternClues(alternativeSource),
    ]),
    ...anyClues(patternClues(product), patternClues(alternativeSource)),
  ],
  near: true,
  examples: {
    bad: [
      { text: 'Book our «cancer-reversing» protocol', severity: 'error' },
      { text: 'Turmeric therapy to «shrink tumours», £90', severity: 'error' },
      {
        text: 'Ad: clinic offering «advice on alternative cancer» treatment',
        severity: 'error',
      },
      { text: 'Cannabis oil that «fights leukaemia», order now', severity: 'error' },
      { text: 'Our herbal drops «cure cancer». Shop now.', severity: 'error' },
      { text: '«Alternative cancer treatment» from £150, book online', severity: 'error' },
      { text: 'Juice plan to «starve your tumour», join now', severity: 'error' },
      { text: 'Our capsules «prevent cancer». £19.99, buy now', severity: 'warning' },
      {
        text: 'Our oil «kills melanoma» cells. Order today.',
        meta: { nation: 'Northern Ireland' },
        severity: 'warning',
      },
      {
        text: 'High-dose vitamin drips to «beat breast cancer»',
        meta: { kind: 'ad' },
        severity: 'error',
      },
      { text: 'We help you «heal your cancer»: book a coaching call today', severity: 'error' },
      { text: 'The natural «cure for lymphoma» is here, order your drops', severity: 'error' },
      {
        text: '«Living with leukaemia»?\n\nOur herbalist will draw up a treatment plan for you.\n\nBook your place.',
        severity: 'error',
      },
      {
        text: 'Your consultant won’t tell you, but our detox «starves lymphoma». Join now, £80.',
        severity: 'error',
      },
      {
        text: '«Got a tumour»? Our acupuncturist can get rid of it. Book today.',
        severity: 'error',
      },
      {
        text: '«Cancer patients»: our naturopath has a protocol for you, first call half price.',
        severity: 'error',
      },
      {
        text: 'Told to wait with «your lymphoma»? Join my juice programme.',
        severity: 'error',
      },
      {
        text: 'Before the next round of chemo, book a call with me. My herbs have «shrunk tumours».',
        severity: 'error',
      },
      {
        text: '«My nan has a tumour» too, Jo. Send her to me, I make a CBD oil that treats it.',
        severity: 'error',
      },
      {
        text: '«The big C diagnosis» came out of the blue? Our six week mushroom plan has turned it round for many. Ring to book.',
        severity: 'error',
      },
      {
        text: 'Ozone for «lymphoma patients» who said no to chemo, £90 a session.',
        severity: 'error',
      },
      {
        text: 'Join my next webinar, £20: how fasting helps to «starve your cancer».',
        severity: 'error',
      },
      {
        text: 'Our infrared sauna helps people to «see off their lymphoma». From £45, call Bo.',
        severity: 'error',
      },
      {
        text: 'Oxygen chamber sessions for anyone who wants to «starve their cancer», half price this month',
        severity: 'error',
      },
      {
        text: 'We see «people with melanoma»: our ozone drips treat the disease itself. Book a session. Our therapy dog is in on Fridays.',
        severity: 'error',
      },
    ],
    good: [
      'Our hospital treats cancer in a new NHS centre.',
      'You can book cervical screening now; it finds changes before cancer starts.',
      'Raise money to beat cancer: book your place today!',
      'Lymphoedema from your cancer? Our herbalist has a plan for the swelling. Book now.',
      { text: 'Book our course on how to treat cancer pain', meta: { audience: 'professionals' } },
      'The HPV vaccine helps to prevent cervical cancer. Book now.',
      'No supplement cures cancer.',
      'Chemotherapy shrinks tumours.',
      'Does turmeric fight cancer? Buy nothing before you ask your team.',
      'Join our walk and fight cancer with us.',
      'My sister’s lymphoma is in remission after chemo. Natural light helps too. Come and see me for coffee.',
      'If your mum has cancer, send her to us for a free natural make-up session.',
      'The ASA banned an advert for oil that “cures cancer”.',
      'Order a wig after cancer treatment, from £60.',
      'Our clinic treats tumours in dogs, book now.',
      'Buy a ticket: every penny helps researchers to beat leukaemia.',
      'Had the big C diagnosis? Our counsellor holds natural, calm sessions by the sea. Ring to book.',
      'Our choir helps people to kick their cancer blues. Sessions £5, call Bo.',
      'Cancer patients who would rather not have chemo can ask their consultant for a talk about it.',
      'Join our webinar for nurses, £20: how researchers starve tumours in mice.',
      'Beware of anyone who sells drops that cure cancer.',
      'Our shop sells sun cream to protect your skin.',
      'Living with breast cancer? Our reflexologist offers an hour to relax, £20.',
      'Diagnosed with leukaemia? Our counsellor has sessions with natural light and a view. Book your place.',
      'Going through chemo for your cancer? Our holistic therapists can ease side effects, not treat it. Book a session.',
      'Our therapy dog visits people with cancer. Book a session with our holistic team.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      let reported = -1
      for (const [message, pattern] of [
        ['treat', offers],
        ['prevent', prevents],
      ] as const) {
        for (const at of view.matchAll(pattern())) {
          const sentence = view.sentenceAt(at.start)
          if (sentence.start === reported || !isOffer(at, container)) continue
          if (context.signal(mentions, container).isMentioned(at)) continue
          reported = sentence.start
          const isMild = message === 'prevent' || isIrish(container)
          context.report({ at, message, atMost: isMild ? 'warning' : undefined })
        }
      }
      if (reported >= 0 || !view.holds(alternative)) return
      for (const at of view.matchAll(addresses())) {
        if (!isOfferedPlan(at, container)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        return context.report({
          at,
          message: 'treat',
          atMost: isIrish(container) ? 'warning' : undefined,
        })
      }
    }

    /** “Living with leukaemia? Our herbalist will draw up a plan for you.” */
    function isOfferedPlan(at: TextMatch, container: Container): boolean {
      const near = nearOf(at, 260)
      if (!alternative.test(near) || !planned.test(near) || supportive.test(withoutTags(near)))
        return false
      if (/\b(?:never|cannot|nobody|beware|don['’]t (?:buy|believe|pay))\b/i.test(near))
        return false
      return isSold(at, container)
    }

    function isOffer(at: TextMatch, container: Container): boolean {
      if (denied.test(sentenceOf(at).replace(secret, ''))) return false
      return isSold(at, container)
    }

    function isSold(at: TextMatch, container: Container): boolean {
      const talk = withoutTags(blockOf(at).slice(0, 1000)).replaceAll(
        /\btherapy (?:dog|cat)s?\b/gi,
        '',
      )
      // A talk for those who have it is advice on treatment.
      const isAdvice = /\byour\b/i.test(at.value) && alternative.test(sentenceOf(at))
      if (otherTalk.test(isAdvice ? talk.replaceAll(ownTalk, '') : talk)) return false
      const near = nearOf(at)
      const sold = `${sentenceOf(at)} ${behindOf(at, 120)}`
      if (!product.test(sold) && !alternative.test(sold)) return false
      const { kind, commercial } = container.meta
      if (kind === 'ad' || (commercial !== undefined && commercial !== 'none')) return true
      if (isLabelledAd(container, context)) return true
      return (
        ordered.test(near) ||
        (sells.test(near) && (isOffered(at, container, context) || /£ ?\d/.test(near)))
      )
    }

    return { post: look }
  },
})

/** The Act covers Great Britain only. */
function isIrish({ meta }: Container): boolean {
  return /^(?:northern ireland|NI)$/i.test(meta.nation ?? '')
}
