import {
  type Container,
  defineRule,
  type Draft,
  lazyPattern,
  type TextMatch,
} from 'professional/rule'
import { patternClues } from '../shared/pattern-clues.ts'
import { isSourced } from '../shared/citations.ts'
import { type Claim, claims, mayClaim } from '../shared/certainty.ts'
import { isAsserted, nearOf, sentenceOf, sidesOf } from '../shared/claiming.ts'
import { conditionAfter, namesComplaint } from '../shared/conditions.ts'
import { doneFor, endsForGood, isEnded, onPaper } from '../shared/ended-complaints.ts'
import { isAboutHealth } from '../shared/health-words.ts'
import { medicineAfter } from '../shared/medicines.ts'
import { praisesPastime } from '../shared/pastimes.ts'
import { isForTrade } from '../shared/trade.ts'
import { mentions } from '../signals/mention.ts'

/** What can be tested, taken or done for health, and what stands for it. */
const subject = lazyPattern(
  String.raw`\b(?:tests?|testing|(?:hearing|sight|eye|skin|mole|health|breast|heart|bone|dental) checks?|kits?|scans?|x-?rays?|screening|results?|treatments?|therap(?:y|ies)|surgery|procedures?|operations?|vaccin\w+|jabs?|boosters?|medic(?:ines?|ations?)|drugs?|remed(?:y|ies)|supplements?|vitamins?|herbs?|herbal|homeopath\w*|acupuncture|physio\w*|osteopath\w*|chiropract\w*|massage|diets?|fasting|exercises?|stretch(?:es|ing)?|yoga|honey|garlic|ginger|turmeric|lemon|juice|tea|oils?|CBD|cannabis|probiotics?|antibiotics?|tablets?|pills?|capsules?|creams?|drops|injections?|patch(?:es)?|inhalers?|HRT|contracepti\w+|condoms?|coils?|masks?|fillers?|laser|whitening|microsuction|statins?|aspirin|paracetamol|ibuprofen|antidepressants?|painkillers?|steroids?|insulin|mouthwash|saline|bicarb\w*|vinegar|zinc|magnesium|iron|cure|symptoms?|infections?|hypnosis|hypnotherapy|meditation|cupping|reiki|cranberr\w+|water|vapes?|vaping|sun ?(?:screen|cream)|\w*birth(?:ing)?|breastfeeding|hearing aids?|lenses|implants?|fillings?|veneers?|braces|epidurals?|IVF|EMDR|CBT|counselling|needling|reflexology|aromatherapy|floss\w*|aligners?|adjustments?|manipulation|e-?cig\w*|op|pilates|smears?|facials?|(?:night|mouth|bite|gum|custom) ?guards?|splints?|insoles?|orthotics?|(?:tongue|lip)-ties?|frenotomy|frenectomy|frenulum|cranial|latch(?:ing)?|lateral flows?|ECG|MRI)\b`,
  'i',
)
const pronoun = /\b(?:it|they|this|these|that)(?:['’](?:s|re|ll))?\b/i

/** Certain or safe in another sense: data, staff, bookings, food. */
const otherThing = lazyPattern(
  String.raw`\b(?:details?|data|information|passwords?|payments?|website|app|account|privacy|confidential\w*|anonymous|staff|team|nurses are|vaccinators|appointments?|slots?|refunds?|delivery|money|storage|fridge|parking|premises|building|pathway|wards?|funding|patient safety|meats?|bacon|ham|leather|hams?|equipment|recycl\w+|accurate records?|knocks?|falls?|fires?|spills?|collisions?|drowning|reliable (?:service|transport|information)|effective (?:communication|team\w*|leadership|hand))\b`,
  'i',
)
/** “Breastfed babies don’t get …” */
const groupEnd = /^(?!you\b).*\b(?:gets?|catch(?:es)?|develops?)$/i
/** Hygiene and advice may be absolute. */
const instruction =
  /^\W*(?:please |and |so |but |then |also )?(?:always|never|do|don['’]t|make sure|check|use|take|keep|read|remember|store|wash|ask|speak|see|call|avoid)\b(?! (?:works?|cures?|fails?|stops?|clears?|does|is))/i

const organ =
  /\b(?:eyes?|ears?|hearing|heart|lungs?|liver|kidneys?|skin|teeth|gums|bowels?|breasts?|prostate|brain|bones?|arteries|thyroid|body|baby)\b/i
const coldAgain = /^ (?:an? |the )?(?:\w+ )?(?:colds?|coughs?|flu)(?: again\b|\W*$|[.!,;])/i
const promise = /^you(?:['’]ll| will| can) never(?: (?:get|have|catch|need|be|fall)\b)?/i
/** Whose finding is guaranteed: a toddler picks up every cold as well. */
const examines =
  /\b(?:tests?|scans?|checks?|check-?ups?|MOTs?|screen\w*|swabs?|kits?|MRI|CT|ECG|ultrasounds?|x-?rays?|mammo\w+|smears?|bloods?|exam\w*|apps?|devices?|monitors?|analys\w+|flows?|\w+scop\w+|panels?|clinic|we|I)\b|^\W*(?:it|this|they|these)(?:['’]s|['’]re| is| are) $/i
/** A condition that anybody can meet by what they do. */
const doing =
  /^\W*(?:and |but |so )?(?:if you |just )?(?:do|try|take|drink|eat|use|wear|stretch|walk|run|swim|exercise|floss|brush|follow|cut out|give up|avoid|start|keep|practi[sc]e|meditate|breathe|sleep|sip|chew|swallow|rub|apply|stick to|add)\b(?! not\b)[^.!?]{1,90}$/i

/** How far from a claim it shows what is praised. */
const reach = 160

export default defineRule({
  id: 'evidence/absolute-claim',
  summary: 'Something is said to be certain that no evidence makes certain.',
  why: `
    Hardly anything in health works for all or harms nobody. Who was promised certainty and is the
    exception loses trust, and may have left out what would have helped.
  `,
  advice: `
    Say how many it helps and how often it harms: “works for most people”, “serious side effects are
    rare (about 1 in 10,000)”.
  `,
  references: [
    { source: 'gmc-gmp-2024', clause: '89' },
    { source: 'nmc-code-2018', clause: '6' },
    { source: 'pda-2025' },
    { source: 'nhs-atoz' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  yieldsTo: ['medicines/effect-overclaim', 'medicines/supplement-disease-claim'],
  messages: {
    certain: 'This promises more certainty than evidence can give',
    safe: 'This says that something can do no harm',
    cures: 'This says that something cures, and gives no evidence',
    everyone: 'This tells everyone to take what only some need',
  },
  reach: 1,
  wakes: () =>
    patternClues(
      // What has to follow a claim is in the text as well.
      ...Object.values(claims).map((pattern) => pattern().source.replaceAll('(?=', '(?:')),
    ),
  examples: {
    bad: [
      'This test is «100% accurate»',
      'Vitamin C «never fails to» stop a cold',
      'Vaccines are «completely safe»',
      '«Everyone really should take» aspirin after 50',
      'Our scan is «totally reliable», so you can relax.',
      'Homeopathic remedies «have no side effects».',
      'Acupuncture is «guaranteed to stop» your migraine.',
      'Ginger tea «always works» for morning sickness.',
      'Garlic «cures» high blood pressure.',
      'Physio «works for everyone» with back pain.',
      'The coil is «100% effective».',
      'This treatment «carries zero risk».',
      'Surgery is «the only cure for» sciatica.',
      'HRT is «perfectly safe». It «never causes side effects».',
      '«Every adult should be on» a statin.',
      'Cranberry juice «will cure» your cystitis.',
      'The new jab «guarantees full protection».',
      'This remedy is «scientifically proven to cure» eczema.',
      'Herbal medicines are «totally harmless».',
      'Ginger is «a miracle cure» for psoriasis.',
      'Our scan «detects every single cancer».',
      'This mouthwash «totally eliminates» gum disease.',
      'The vaccine «wipes out any chance of» shingles.',
      'Wear our patch and «you’ll never smoke again».',
      'Herbal tablets «are without any risk».',
      'Hypnobirthing means «zero pain».',
      'Our classes are «guaranteed to fix» your stiff knees.',
      'The patch «doesn’t have any side effects».',
      'For people who need help now, our therapy is «guaranteed to work».',
      'Adjustments for babies are «totally safe».',
      'This kit gives the «right answer every time».',
    ],
    good: [
      'Then exercise with no risk of a knock to the head.',
      'Next came the adverts. “Cures all disorders of the liver!” The pills held soap.',
      '“Cures cancer in 30 days” – no, it does not. We have reported it.',
      'Before anyone prints “Tea cures infections”: the homes were few, and they volunteered.',
      'No screening test detects every cancer.',
      'Always read the leaflet',
      'Never share medicines',
      '100% of our team are trained',
      'There is no cure yet',
      'There is no risk-free medicine',
      'Complete the course',
      'Avoid cured meats in pregnancy',
      'The vaccine was 100% effective against severe disease in this trial: https://example.org/trial',
      'No test is 100% accurate',
      'Vaccines are not completely safe, and no medicine is',
      'Is the vaccine completely safe? Serious side effects are rare.',
      'No treatment works for everyone.',
      'Your details are completely safe with us.',
      'Surgery can be completely painless for some people.',
      'Everyone should consider vitamin D in winter.',
      'Everyone should have their blood pressure checked after 40.',
      'Everyone with type 1 diabetes must take insulin.',
      'It is a myth that antibiotics always work.',
      'He said that garlic cures everything.',
      'Beware of anyone who says a test is 100% accurate.',
      'Most infections clear up completely within a week.',
      'My nan was cured of TB in 1951.',
      'Researchers hope to cure sickle cell disease.',
      'It is perfectly safe to walk to the surgery on the new path.',
      { text: 'The assay was 100% reliable.', meta: { audience: 'professionals' } },
      'Antibiotics do not always work.',
      'You can never be too careful with hot drinks near babies.',
      'The clinic is completely free.',
      'He took the tablets for a year with no side effects.',
      'No vaccine wipes out any chance of flu.',
      'You will never see me without a mask again.',
      'Paracetamol: it is easy to take too much.',
      'Zero pain is not something that a dentist can promise.',
      'Our birth group is a completely safe space.',
      'Patients who believe that scans are completely safe are wrong.',
      'A graze heals faster under a plaster.',
    ],
  },

  create(context) {
    let draft: Draft | undefined

    function look(container: Container): void {
      if (isForTrade(container)) return
      const view = context.text(container)
      // The table has exactly the claims as its keys.
      for (const [claim, pattern] of Object.entries(claims) as [Claim, typeof claims.safe][]) {
        if (!view.holds(mayClaim[claim])) continue
        for (const at of view.matchAll(pattern())) {
          if (!isClaim(claim, at) || !(isAsserted(at) || isPromised(at))) continue
          if (/side[- ]effect/i.test(at.value) && praisesPastime(nearOf(at, reach))) continue
          if (isSourced(at, container, draft, context)) continue
          if (context.signal(mentions, container).isMentioned(at)) continue
          context.report({ at, message: claim })
        }
      }
    }

    return {
      draft(node) {
        draft = node
      },
      post: look,
    }
  },
})

function isClaim(claim: Claim, at: TextMatch): boolean {
  const { before, after } = sidesOf(at)
  if (claim === 'everyone') return isForSome(after)
  if (/^[^.;,]{0,24}\b(?:for|in) (?:some|most|many)\b/i.test(after)) return false
  // “She took it for a year with no side effects.”
  if (
    /^with\b/i.test(at.value) &&
    /\b(?:I|he|she|we|they|people|patients?|women|men)\b/i.test(before)
  )
    return false
  // “Safe to walk on” speaks of a path.
  if (
    /^ to (?!take|use|have|give|inject|eat|drink|breastfeed|mix|combine|stop|start)/i.test(after) &&
    claim === 'safe'
  )
    return false
  // “Do these and you will never …” is an order and a promise.
  const isOrder = instruction.test(before) && !/\band $/i.test(before)
  if (isOrder || otherThing.test(`${before} … ${after.slice(0, 24)}`)) return false
  if (claim === 'certain' && groupEnd.test(at.value)) {
    const length = conditionAfter(after)
    return length !== undefined && /^\s*(?:[.!,;]|$|and\b|because\b)/.test(after.slice(length))
  }
  if (claim === 'cures') return isCure(at, before, after)
  if (endsForGood.test(at.value))
    return (subject.test(before) || doneFor.test(before)) && isEnded(after)
  if (
    /^(?:guaranteed to (?:detect|find|spot|pick|catch|show|reveal|rule)|you (?:can (?:now )?be|definitely|certainly|absolutely)|there(?:['’]s| is) no way)(?: |$)/i.test(
      at.value,
    )
  ) {
    if (/^guaranteed/i.test(at.value) && !examines.test(before)) return false
    if (onPaper.test(after)) return false
    return namesComplaint(after.replace(/^ (?:free|clear) of\b/, '')) || isClear(at, after)
  }
  if (claim === 'certain' && /never (?:get|have|catch|be|fall)$/i.test(at.value)) {
    const isDone = subject.test(`${before} … ${after}`) || doing.test(before)
    return (conditionAfter(after) !== undefined || coldAgain.test(after)) && isDone
  }
  if (subject.test(before) || medicineAfter(before.trim()) !== undefined) return true
  // Whatever it is that is guaranteed to end the pain.
  if (/\bto \w+|will|['’]ll/i.test(at.value) && namesComplaint(after)) return true
  if (!pronoun.test(before) && !/^(?:\W*\w+ly)?\W*$/.test(before)) {
    return subject.test(after.slice(0, 40))
  }
  const sentenceText = sentenceOf(at)
  return isAboutHealth(sentenceText) || subject.test(sentenceText + at.before.slice(-160))
}

/** “You can be totally certain that your eyes are healthy.” */
function isClear({ value }: TextMatch, after: string): boolean {
  return (
    /^you can .* your [\w'’-]+ (?:is|are)$/i.test(value) &&
    /^ (?:perfectly |completely )?(?:healthy|fine|clear|free of|in (?:good|perfect) (?:health|shape))\b/i.test(
      after,
    ) &&
    organ.test(value)
  )
}

/** “If you stretch every night, you will never get back pain”: a promise to all who do. */
function isPromised(at: TextMatch): boolean {
  const { before, after } = sidesOf(at)
  return (
    promise.test(at.value) &&
    doing.test(before) &&
    !/\?["'”’)\s]*$/.test(after) &&
    namesComplaint(`${at.value.replace(promise, '')}${after}`)
  )
}

/** “Cured of” and “cured meat” say something else; without an illness it is no claim. */
function isCure(at: TextMatch, before: string, after: string): boolean {
  if (/\bcured$/i.test(at.value)) return false
  if (
    /\b(?:there|scientists|researchers|surgeons|doctors|nurses|midwives|carers|teams?|staff|hospices?|charit(?:y|ies)|volunteers|campaigns|we)\b/i.test(
      before,
    )
  )
    return false
  return namesComplaint(after)
}

/** Medicines, supplements and scans are for some; checks, vaccines and vitamin D may be for all. */
function isForSome(after: string): boolean {
  const near = /^[^,;.!?]{0,60}/.exec(after)?.[0] ?? ''
  if (
    /\b(?:vitamin D|folic acid|vaccin\w*|jabs?|boosters?|their|check(?:s|ed)?|care|access|prescribed|if|home|plan|medicines? (?:review|with)|kit)\b/i.test(
      near,
    )
  )
    return false
  if (
    /^ (?:an? |the |some |daily |a daily )?(?:full[- ]body |MRI |whole[- ]body |CT )+(?:scan|MRI)?/i.test(
      near,
    )
  )
    return true
  if (
    /^ (?:an? |the |some |daily |a daily )?(?:supplements?|probiotics?|multivitamins?|vitamin \w+|turmeric|magnesium|collagen|omega|cod liver oil|zinc|creatine|CBD)/i.test(
      near,
    )
  )
    return true
  const medicine = medicineAfter(near)
  return medicine !== undefined && medicine.kind !== 'form'
}
