import {
  type Container,
  defineRule,
  lazyPattern,
  shortPost,
  type TextMatch,
} from 'professional/rule'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { isLabelledAd } from '../signals/ad-labels.ts'
import { findBrandNames } from '../shared/brand-names.ts'
import { anyOf, blockOf, isAsserted, sentenceOf, sidesOf } from '../shared/claiming.ts'
import { endorsementClues, findEndorsements, isEndorsement } from '../shared/endorsement.ts'
import { medicinesIn } from '../shared/medicines.ts'
import {
  asNamed,
  asOne,
  goods,
  ownPraise,
  pointedAt,
  professional as one,
  urgedPatients,
} from '../shared/endorsers.ts'
import { isOffered } from '../shared/offered.ts'
import { isForTrade } from '../shared/trade.ts'
import { namesProduct } from '../shared/product-words.ts'
import { healthService, isOtherTalk } from '../shared/selling.ts'
import { medicineMentions } from '../signals/medicine-mentions.ts'
import { commercial } from '../signals/commercial.ts'
import { mentions } from '../signals/mention.ts'
import { withoutTags } from '../shared/trailing-tags.ts'

const many = `(?:${one}s|midwives|celebrities|medical (?:professionals|experts)|healthcare (?:professionals|experts)|health professionals|clinicians|the stars|A-listers|Hollywood)`
const leading =
  '(?:(?:leading|top|UK|British|real|expert|qualified|registered|our|the|many|most|over|more than|family|busy|\\d[\\d,]*|(?:\\d+|two|three|four|five|seven|eight|nine) (?:in|out of) (?:\\d+|three|four|five|six|ten)|thousands of|hundreds of|Harley Street|TV|local|senior) ){0,4}'

/** One of these stands in every claim; the pattern of all is long. */
const mayClaim =
  /(?:approved|recommended|trusted|endorsed|formulated|developed|led formula|backed|loved|created|designed|tested|favourite)\b|\b(?:chosen|favou?red|used) by|(?:choice|pick)\b|swears|recommends|loves|uses|takes|trusts|rates|approves|raves|endorses|without|(?:s|d) (?:(?:all|really|always|already) )?(?:swear by|recommend|choose|love|trust|rave|use|take|are raving|rely on|reach for|turn to)|\b(?:swear by|recommend|choose|trust|rely on)\b|\b(?:voted|rated|named|crowned|ranked|judged) |\bthe only |anything else|to (?:all |of |her |his |their |every)|told (?:me|us)|name to|(?:says|said|swears|raves) (?:our |the |my |local |family |practice |senior |retired )*(?:Dr|doc|prof|GP|pharm|param|dent|nurs|derm|consul|surg|phys|midw|diet|nutr|opt|paed|ped|gyn|card|psych|pod|ost|clin|chem|med|presc|health|hyg)|(?:says|said|swears|raves|gushes|admits) (?:the )?(?:TV|soap|pop|film|foot|real|radio|cel|love|str|cor|east|tow|bake)|experts|midwives|my (?:patients|clients|customers|family)/i
const backs =
  "(?:swears by|recommends|recommended|loves|uses|takes|trusts|rates|endorses|approves(?: of)?|raves about|told (?:me|us) (?:about|to (?:try|get|buy|use|take|switch to))|never goes a day without|(?:can['’]t|cannot|couldn['’]t) (?:live|do|be) without|(?:wouldn['’]t|would not|would never) (?:ever )?be without(?! (?:her|his|their|you|us)\\b)|(?:puts|has put) (?:his|her|their) name to(?= (?:our|this|these)\\b))"
const famous =
  '(?:TV|soap|pop|film|football|reality|radio|celebrity|Love Island|Strictly|Corrie|EastEnders|TOWIE|Bake Off)'
const claims = anyOf([
  String.raw`\b${one}[- ](?:approved|recommended|trusted|endorsed|formulated|developed|led formula|backed|loved|created|designed|tested|favourite)\b`,
  String.raw`\b(?:recommended|approved|trusted|endorsed|loved|chosen|backed|favou?red|formulated|developed|created|used) by ${leading}(?:an? )?(?:${many}|${one}|Dr\.? [A-Z]\w+)`,
  String.raw`\b(?:voted|rated|named|crowned|ranked|judged) (?:the )?(?:best|favourite|number (?:one|1)|no\.? ?1|#1|top)(?: [\w-]+){0,4}? by ${leading}${many}`,
  String.raw`\b${one}['’]s (?:choice|favourite|(?:top |number one )?pick)\b`,
  String.raw`\b(?:my|our|her|his|a|every|even my|the) (?:own )?${one} (?:(?:Dr\.? )?[A-Z][\w’'-]+ )?(?:\w+ly |always |even )?${backs}\b`,
  String.raw`\b(?:(?:Love Island|Strictly|Corrie|EastEnders|TOWIE|TV)(?:['’]s)?(?: star| legend)?|(?:soap|pop|film|football) (?:star|legend)) (?:[A-Z][\w’'-]+ ){1,3}?${backs}\b`,
  String.raw`(?<=["”’'],? )(?:says|said|swears|raves|gushes|admits) (?:the )?${famous}(?:['’]s)? (?:\w+ ){0,2}?(?:star|legend|chef|presenter|host|doctor|actor|actress|singer|judge|winner|favourite)\b`,
  String.raw`(?<=["”’'],? )(?:says|said|swears|raves) (?:(?:our|the|my|local|family|practice|senior|retired) ){0,3}(?:(?:Dr|Doctor|Professor)\.?|${one},?) [A-Z][\w’'-]+`,
  String.raw`\b${one}\b(?:[^.!?]{0,80} )?(?:(?:is|are) |it['’]s |they['’]re )the only (?:[\w-]+ ){1,3}?(?:that )?(?:she|he|they)(?:['’]d| would)? (?:ever |really )?(?:trusts?|uses?|recommends?|buys?|takes?)\b`,
  String.raw`\b(?:my|our|her|his|a|every|the) (?:(?:own|practice|principal|head|local|lead) )?${one}(?:,? (?:Dr\.? )?[A-Z][\w’'-]+,?)? (?:gives|hands(?: out)?) (?:it|them|this|these|our|the)(?: [\w-]+){0,2} to (?:(?:all )?(?:of )?(?:her|his|their) (?:patients|clients|customers|family)|every(?:one|body)|every patient)\b`,
  String.raw`\b(?:${one}|(?:Dr\.?|Doctor|Nurse|Professor) [A-Z][\w’'-]+)\b[^.!?]{0,30}? (?:won['’]t|wouldn['’]t|(?:she|he|they)['’]d never|would never) (?:use|recommend|buy|touch|trust) anything else\b(?! (?:but|than|to)\b)`,
  String.raw`\b${many}['’] (?:(?:number one|no\.? ?1|top|first) )?(?:choice|favourite|pick)\b(?=[:.!,]|\s*$)`,
  String.raw`\b(?:Dr\.?|Doctor|Professor|Nurse|Pharmacist|Midwife|Celebrity) (?:[A-Z][\w’'-]+ ){1,3}?(?:always |really |personally )?${backs}\b`,
  String.raw`\b${leading}${many}(?: (?:in|across|at|from) (?:(?:our|the|this|your|my) )?[\w’'-]+)? (?:all |really |always |already |would (?:all |always )?)?(?:swear by|recommend|choose|love|trust|rave about|use|take themselves|are raving about|rely on|reach for|turn to)\b`,
  String.raw`\bI (?:tell|recommend (?:it|this|them|these) to|give (?:it|this|them) to|prescribe (?:it|this|them) to) (?:all )?(?:of )?my (?:patients|clients|customers|family)\b(?! (?:that|to (?!try|buy|get|use|take|wear|choose|have|keep|put|rub|order)))`,
])
/** What one may ask them for, guidelines, and goods that are tools of the trade. */
const otherThing = lazyPattern(
  String.raw`\b(?:ask (?:your|a|the|our)|speak to|talk to|see (?:your|a)|NICE|guidelines?|guidance|leaflets?|books?|textbooks?|podcasts?|webinar|course|app\b|stethoscopes?|scrubs|shoes|trainers|fob watch|bag|pens? torch|revision|recommended dose|unless (?:your|a)|if (?:your|a)|told (?:you|me) to(?! (?:try|get|buy|use) th| take th(?:is|ese)\b)|training|careers?|staff|trusted by (?:patients|colleagues)|research|vaccin\w+|flu jab|screening|exercise|walking|drinking water|(?:the|our|a|this) (?:tea|coffee|cake|scones?|soup|toast|breakfast|chips) (?:in|at|from|of) (?:the|our|this) (?:(?!slim|detox|well)[\w’'-]+ ){0,3}(?:caf[eé]|canteen|tea (?:bar|room|trolley)|coffee shop|bakery)|a good night[’']s sleep)\b`,
  'i',
)
const isMedicineWord =
  /\b(?:medicines?|medication|tablets|syrup|linctus|painkillers?|pills|cough (?:mixture|syrup)|jabs?|injections?|antihistamines?|nasal spray|inhaler)\b/i

export default defineRule({
  id: 'medicines/professional-endorsement',
  summary: 'A health professional or a celebrity recommends a product in an advert.',
  why: `
    People take the word of a professional for advice, not for advertising. Adverts for medicines may
    not use it, nor that of somebody famous.
  `,
  advice: 'Remove the recommendation: describe the product, do not endorse it.',
  references: [
    { source: 'cap-12' },
    { source: 'cap-endorse' },
    { source: 'mhra-advertise' },
    { source: 'cap-weight-pom' },
    { source: 'gmc-gmp-2024' },
  ],
  severity: 'error',
  profile: 'uk-health',
  since: '0.1.0',
  messages: {
    medicine: 'This advertises a medicine with a professional’s recommendation',
    product: 'This advertises a product with a professional’s recommendation',
  },
  wakes: () =>
    anyClues(
      patternClues(claims(), urgedPatients()),
      [...anyClues(patternClues(asOne()), patternClues(asNamed())), ...patternClues(ownPraise)],
      // Praise of any kind only from somebody who is known to be registered.
      [['<meta>', '<author>'], ...endorsementClues()],
    ),
  near: true,
  examples: {
    bad: [
      { text: '«GP-approved» gummies, code GP10', severity: 'warning' },
      {
        text: '«As a pharmacist I recommend» Brand-B to all my patients. Buy now',
        severity: 'warning',
      },
      {
        text: 'The serum «trusted by pharmacists»',
        meta: { kind: 'ad' },
        severity: 'warning',
      },
      { text: 'Love these sleep drops, «my doctor swears by» them #ad', severity: 'warning' },
      { text: '«Doctor-recommended» ibuprofen gel, £4.99, buy now', severity: 'error' },
      {
        text: '«Recommended by doctors»: the cough syrup for the whole family. Order today.',
        severity: 'error',
      },
      { text: 'The collagen that «dermatologists swear by». Shop now!', severity: 'warning' },
      { text: '«Dr Example recommends» our magnesium. Add to basket.', severity: 'warning' },
      {
        text: 'This probiotic is «my favourite». Use code WELL10 for 10% off.',
        meta: { author: { type: 'person', registration: '2099999' } },
        severity: 'warning',
      },
      {
        text: 'I «swear by» this paracetamol. Order yours here, link in bio.',
        meta: { author: { type: 'person', registration: '2099999' }, commercial: 'paid' },
        severity: 'error',
      },
      { text: '«As a GP I swear by» these vitamins. Order with my link.', severity: 'warning' },
      { text: '«Dentist-approved» whitening kit: 20% off today', severity: 'warning' },
      { text: 'The slimming tea that «celebrities love». Order now.', severity: 'warning' },
      {
        text: '«Dr Hana Stowe takes» our collagen every day. Buy now!',
        severity: 'warning',
      },
      { text: 'Ad: the «doctor-approved» morning drink.', severity: 'warning' },
      {
        text: '«Been a midwife for years and this is the one balm I recommend». £9, buy now.',
        severity: 'warning',
      },
      { text: '«My GP told us about» these sachets. #ad', severity: 'warning' },
      {
        text: '“I can’t do without these sachets!” «says TV presenter» Kit Lowe. £9, buy now.',
        severity: 'warning',
      },
      { text: '«I tell all my patients» to keep a BalmRite at home. #ad', severity: 'warning' },
      {
        text: '«Nurse Bo would never be without» our chest balm: grab a jar while you are here.',
        severity: 'warning',
      },
      { text: '«Optometrists trust» Claroleaf. Order today.', severity: 'warning' },
    ],
    good: [
      'Ask your pharmacist which tablets suit you. Order online.',
      'Speak to your GP about this medicine',
      'Our pharmacist explains how ibuprofen works.',
      'Statins are recommended by NICE for people at high risk.',
      { text: 'As a nurse I recommend this fob watch. Buy now!', meta: { commercial: 'none' } },
      'My doctor recommended paracetamol and rest.',
      'As a pharmacist I recommend that you read the leaflet.',
      'Doctors recommend vitamin D in pregnancy.',
      'Book a review with our pharmacist-led clinic.',
      { text: 'GP-approved gummies, code GP10', meta: { audience: 'professionals' } },
      'Ads must not say that a product is recommended by doctors.',
      'A GP practice loved by its patients. Book your check.',
      'As a midwife I love my job. Order of the day: tea and vitamins.',
      'No pharmacist recommends these gummies.',
      'Is the tea approved by doctors? The shop says so, and it is not true.',
      'Medicines used by doctors abroad may have other names.',
      'I’ve been a nurse for years and the one thing I recommend is good socks. Book your review now.',
      'My GP told me to rest. Book a check if you are as tired as I was.',
      '“Cook from scratch,” says TV chef Kit Lowe. His vitamin-rich recipes are £9, buy now.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const { author } = container.meta
      if (isForTrade(container) || container.meta.commercial === 'none') return
      const view = context.text(container)
      const isRegistered = author?.registration !== undefined
      if (!isRegistered && !view.holds(mayEndorse)) return
      for (const at of [
        ...(view.holds(mayClaim) ? view.matchAll(claims()) : []),
        ...urgesIn(container),
        ...ownIn(container),
        ...(isRegistered ? praisesIn(container) : []),
      ]) {
        if (!isAdvert(at, container) || !isMeant(at)) continue
        if (context.signal(mentions, container).isMentioned(at)) continue
        const isMedicine = isOfMedicine(at, container)
        return context.report({
          at,
          message: isMedicine ? 'medicine' : 'product',
          atMost: isMedicine ? undefined : 'warning',
        })
      }
    }

    /** The title and the praise in one sentence. */
    function ownIn(container: Container): TextMatch[] {
      const view = context.text(container)
      return [...view.matchAll(asOne()), ...view.matchAll(asNamed())].flatMap((at) => {
        const after = view.value.slice(at.end, Math.min(view.blockAt(at.start).end, at.end + 160))
        const found = ownPraise.exec(after)
        if (!found || /^ (?:that you|you|to)\b/i.test(after.slice(found.index + found[0].length)))
          return []
        return [view.slice(at.start, at.end + found.index + found[0].length)]
      })
    }

    /** Whoever has patients, or says what they are, speaks for a profession. */
    function urgesIn(container: Container): TextMatch[] {
      const view = context.text(container)
      const isKnown =
        container.meta.author?.registration !== undefined ||
        [...view.matchAll(asOne()), ...view.matchAll(asNamed())].length > 0
      return [...view.matchAll(urgedPatients())].filter(
        ({ value }) => isKnown || /\bmy (?:\w+ )?(?:patients|clients)\b/i.test(value),
      )
    }

    function praisesIn(container: Container): TextMatch[] {
      const view = context.text(container)
      return findEndorsements(view.value).map(({ start, end }) => view.slice(start, end))
    }

    function isAdvert(at: TextMatch, container: Container): boolean {
      const sentence = withoutTags(sentenceOf(at))
      const near = at.view.value.length <= shortPost ? at.view.value : blockOf(at)
      if (otherThing.test(sentence) || healthService.test(sentence) || isOtherTalk(near))
        return false
      const isLabelled = isLabelledAd(container, context)
      // Whatever an advert is for, it is for something.
      if (isLabelled && isClaimed(at)) return true
      const isBrand =
        (isLabelled && findBrandNames(near).some(({ isMarked }) => isMarked)) ||
        ((isBrandBehind(at) || pointedAt.test(at.after)) && goods.test(near))
      if (!isProduct(near) && !isBrand) return false
      if (isLabelled || isOffered(at, container, context)) return true
      if (context.signal(commercial, container).length > 0) return true
      // A slogan needs no more: “Recommended by doctors: the syrup …”.
      return (
        /^\W*$/.test(sidesOf(at).before) &&
        /^[: ]/.test(at.after) &&
        isProduct(sentence) &&
        /by|-/.test(at.value)
      )
    }

    function isOfMedicine(at: TextMatch, container: Container): boolean {
      const sentence = sentenceOf(at)
      if (/\b(?:gumm|supplement|vitamin|collagen|probiotic|magnesium)/i.test(sentence)) return false
      if (isMedicineWord.test(sentence)) return isOffered(at, container, context)
      const isNamed =
        medicinesIn(sentence).some(({ kind }) => kind !== 'form') ||
        context
          .signal(medicineMentions, container)
          .some(
            ({ start }) => at.view.sentenceAt(start).start === at.view.sentenceAt(at.start).start,
          )
      return isNamed && isOffered(at, container, context)
    }

    return { post: look }
  },
})

/** A cheap question before the patterns. */
const mayEndorse =
  /approved|recommend|trust|takes|take themselves|without|endors|swear|love|favou?r|voted|rated|named|crowned|ranked|judged|gives|hands|rave|raving|choice|\bpick\b|\bgive\b|formulated|developed|created|designed|backed|tested|chosen|choose|rel(?:y|ies) on|\brates?\b|\buse|my patients|my (?:name|reputation)|name to|vouch|go-to|told (?:me|us)|reach for|turn to|I (?:\w+ )?(?:tell|ask|urge|advise|encourage|nudge|push|point|steer|send|direct|get|put|start|have)|my (?:advice|tip|answer)/i

/** “I couldn’t be without them!” says a star: what stands in front is praise, whatever it denies. */
function isMeant(at: TextMatch): boolean {
  const { value, before } = at
  if (!/^(?:says|said|swears|raves|gushes|admits)\b/i.test(value)) return isAsserted(at)
  const quote = before.slice(-160)
  return (
    isEndorsement(quote) ||
    /\b(?:without|love|loved|my life|changed|best|obsessed|I (?:only |always )?(?:give|use|take|keep|recommend|trust|prescribe) (?:it|this|them|these))\b/i.test(
      quote,
    )
  )
}

/** The recommendation is in the name of a thing: *the GP-approved shot*. */
function isClaimed({ value, after }: TextMatch): boolean {
  return /-/.test(value) && /^ [\p{L}-]+/u.test(after)
}

/** What is praised may be known by no more than its name. */
function isBrandBehind({ view, start, end }: TextMatch): boolean {
  const text = view.value.slice(start, Math.min(end + 40, view.sentenceAt(start).end))
  return findBrandNames(text).some((brand) => brand.start >= end - start)
}

function isProduct(text: string): boolean {
  return (
    namesProduct(text) || medicinesIn(text).length > 0 || /\b[A-Z][a-z]+-[A-Z]\b|™|®/.test(text)
  )
}
