import { type Container, defineRule, lazyPattern, type TextMatch } from 'professional/rule'
import { patternClues } from '../shared/pattern-clues.ts'
import { findAdLabels } from '../shared/ad-label.ts'
import { anyOf, blockOf, sentenceOf } from '../shared/claiming.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'

const cancer = String.raw`(?:cancers?|tumou?rs?|leuk(?:ae|e)mia|lymphoma|melanoma|carcinoma|myeloma|sarcoma)`
const doing = String.raw`(?:treat(?:s|ing|ed)?|cur(?:e|es|ing|ed)|beat(?:s|ing)?|fight(?:s|ing)?|revers(?:e|es|ing)|shrink(?:s|ing)?|heal(?:s|ing)?|kill(?:s|ing)?|destroy(?:s|ing)?|starv(?:e|es|ing)|eliminat(?:e|es|ing)|eradicat(?:e|es|ing)|dissolv(?:e|es|ing)|get(?:s)? rid of|advice on|overcom(?:e|es|ing)|conquer|clear(?:s)?|tackl(?:e|es))`

const offers = anyOf([
  String.raw`\b${doing} (?:[\w'’-]+ ){0,5}${cancer}\b`,
  String.raw`\b${cancer}[- ](?:revers|cur|fight|kill|bust|beat|shrink|heal|destroy|treat)ing\b`,
  String.raw`\b(?:alternative|natural|holistic|herbal|integrative|complementary|metabolic|homeopathic) ${cancer} (?:treatments?|therap(?:y|ies)|cures?|protocols?|clinics?|care|programmes?|plans?)\b`,
  String.raw`\b(?:cures?|remed(?:y|ies)|protocols?|treatments?|therap(?:y|ies)|drips?|infusions?|injections?|sessions?|capsules?|herbs?|drops|oils?|supplements?|diets?|answer) (?:for|against) (?:[\w'’-]+ ){0,3}${cancer}\b(?! (?:patients?|survivors?|sufferers|pain|fatigue|support|carers|charit))`,
])
const prevents = anyOf([
  String.raw`\b(?:prevent(?:s|ing)?|wards? off|keeps? away|guards? against|stops? you getting) (?:[\w'’-]+ ){0,3}${cancer}\b`,
])

const product = lazyPattern(
  String.raw`\b(?:protocols?|therap(?:y|ies)|oils?|drops|capsules?|supplements?|teas?|plans?|programmes?|clinics?|consultations?|drips?|infusions?|treatments?|retreats?|diets?|powders?|cannabis|CBD|turmeric|vitamins?|courses?|sessions?|tinctures?|herbs?|herbal|remed(?:y|ies)|mushrooms?|juices?|kernels?|machines?|devices?|packages?|kits?|tablets?|pills?|injections?|practitioners?|coach(?:ing)?|calls?|healing|reiki|bottles?|enemas?|ozone|salves?|creams?|ointments?|hyperthermia)\b`,
  'i',
)
/** Charities, screening, the health service and research. */
const otherTalk = lazyPattern(
  String.raw`\b(?:charit\w+|fundrais\w+|donat\w+|raise(?:s|d)?|raising|sponsor\w*|proceeds|every (?:pound|penny)|volunteers?|Macmillan|Maggie[’']s|Marie Curie|Cancer Research|Race for Life|screening|smear|mammogram|self-exam\w*|HPV|NHS|research(?:ers)?|trials?|study|studies|awareness|support group|helpline|horoscope|zodiac|dogs?|cats?|pets?|vets?|oncology (?:team|nurse|ward)|two-week|faster diagnosis|referral|GP|hospital|misinformation|scams?|fraud|illegal|Cancer Act|banned|ASA|warn\w*|false|quack\w*|beware|claims? that|sun ?screen|sun ?cream|SPF|walk|run for|marathon|5k|10k|bake|cake|raffle|tickets|webinar|conference|poster|book club|novel)\b`,
  'i',
)
const denied = /\b(?:not|never|no|cannot|nobody|nothing)\b|n['’]t\b|\?\s*$/i
const sells =
  /\b(?:our|we|us|my)\b|£ ?\d|\btaking (?:new )?bookings\b|\bnow open\b|\bDM\b|\b(?:book|order|buy|shop|call|DM|message|enquire|join|try|get|start)\b[^.!?]{0,30}\b(?:now|today|here|online|yours?|us|prices?|a (?:call|bottle|consultation|session))\b/i

const ordered =
  /(?:^|[.!?]\s)\W{0,4}(?:book|order|buy|try|join|start|shop) (?:our|your|the|this|an?)\b/i

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
  wakes: () => [...patternClues(offers(), prevents()), ...patternClues(product)],
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
    ],
    good: [
      'Our hospital treats cancer in a new NHS centre.',
      'You can book cervical screening now; it finds changes before cancer starts.',
      'Raise money to beat cancer: book your place today!',
      { text: 'Book our course on how to treat cancer pain', meta: { audience: 'professionals' } },
      'The HPV vaccine helps to prevent cervical cancer. Book now.',
      'No supplement cures cancer.',
      'Chemotherapy shrinks tumours.',
      'Does turmeric fight cancer? Buy nothing before you ask your team.',
      'Join our walk and fight cancer with us.',
      'The ASA banned an advert for oil that “cures cancer”.',
      'Order a wig after cancer treatment, from £60.',
      'Our clinic treats tumours in dogs, book now.',
      'Buy a ticket: every penny helps researchers to beat leukaemia.',
      'Beware of anyone who sells drops that cure cancer.',
      'Our shop sells sun cream to protect your skin.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      if (!view.holds(mayOffer)) return
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
    }

    function isOffer(at: TextMatch, container: Container): boolean {
      const sentence = sentenceOf(at)
      const block = blockOf(at).slice(0, 1000)
      if (otherTalk.test(block) || denied.test(sentence)) return false
      if (!product.test(`${sentence} ${at.after.slice(0, 120)}`)) return false
      const { kind, commercial } = container.meta
      if (kind === 'ad' || (commercial !== undefined && commercial !== 'none')) return true
      if (findAdLabels(at.view.value).some(({ isDoubtful }) => !isDoubtful)) return true
      return (
        ordered.test(block) ||
        (sells.test(block) && (isOffered(at, container, context) || /£ ?\d/.test(block)))
      )
    }

    return { post: look }
  },
})

/** A cheap question before the patterns. */
const mayOffer = /cancer|tumou?r|leuk|lymphoma|melanoma|carcinoma|myeloma|sarcoma/i

/** The Act covers Great Britain only. */
function isIrish({ meta }: Container): boolean {
  return /^(?:northern ireland|NI)$/i.test(meta.nation ?? '')
}
