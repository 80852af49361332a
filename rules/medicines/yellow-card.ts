import {
  type Container,
  defineRule,
  type Draft,
  lazy,
  lazyPattern,
  makePattern,
  type TextMatch,
} from 'professional/rule'
import { blockOf, sentenceOf, sidesOf } from '../shared/claiming.ts'
import {
  medicineAfter,
  type MedicineMention,
  medicinesIn,
  spokenMedicineClues,
} from '../shared/medicines.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { mentions } from '../signals/mention.ts'

const vaccine = /\b(?:vaccin\w+|jabs?|boosters?|MMR|immuni[sz]ations?)\b/i
const jabbed =
  /\b(?:vaccin\w+|jabs?|boosters?|MMR)(?: (?:can|may|might|could|often|also|will|has)){0,3} $/i
/** Something felt after a vaccine, without the word for it. */
const symptom =
  /\b(?:sore arms?|redness|swelling|temperature|fever|headaches?|tired(?:ness)?|rash|aches?|achy|chills|unwell|swollen)\b/i
const after =
  /\b(?:post-|after |following |from )(?:[\w'’]+[- ]){0,3}(?:vaccin\w+|jabs?|boosters?|MMR)\b/i

const reportable = /yellow ?card|\bMHRA\b/i
/** Animals, food, devices and what is no medicine. */
const otherThing = lazyPattern(
  String.raw`\b(?:pets?|dogs?|cats?|horses?|puppy|kitten|vets?|animals?|VMD|nuts?|peanuts?|(?<!\b(?:with|after|without|before) )food|gluten|dairy|eggs?|pollen|latex|plasters?|stings?|dust|hair dye|tattoos?|perfume|nickel|poor sleep|stress|supplements?|collagen|fillers?|devices?|chain reactions?|knee-jerk|mixed reactions?|reactions? (?:to the (?:news|budget|report|announcement|decision|speech|statement|match|result)|(?:to|after|since) (?:(?!(?:at|in|from|on)\b)[\w'’-]+ ){0,3}(?:news|roll-?out|programme|campaign|announcement|clinic|centre|queue|award|volunteers)|from (?:ministers|MPs|the))|reactions? (?:was|were|is) (?:\w+ )?(?:priceless|heart-?warming|wonderful|overwhelming)|effects? on the (?:environment|planet|climate)|pharmacovigilance|PCR|chemical|emotional reaction|public reaction|media reaction|strong reaction|budget|election)\b`,
  'i',
)
/** Medicines for a reaction, not a reaction to one. */
const forReaction =
  /\bfor (?:an? |any )?(?:\w+ )?(?:allergic )?reactions?\b|\banti-?histamines? for\b|\bto (?:treat|reduce)\b|\bside[- ]effects? of (?:an?|some|certain|other|many) medicin/i
/** Who had one before is asked to say so: no news of a side effect. */
const earlier =
  /\b(?:reactions?|allergic)\b[^.!?]{0,60}\b(?:before|previously|in the past|tell (?:us|your|the|a))\b|\b(?:ever|previously|already) (?:had|been)\b|\bhistory of\b|\bare you allergic\b/i
const longText = 700
const fewest = 3

/** No mention of one is asked of those who speak of none: *no side effects were seen*. */
const none =
  /\bno (?:vaccine|medicine|treatment|drug)s?\b|\b(?:no|without|zero|any|few|fewer|free of) (?:\w+ )?(?:side[- ]effects?|reactions?|adverse)/i

/** Said of what was named before, or is the theme of the text. */
const common =
  /\b(?:common|known|usual|normal|likely|possible|rare|mild|main|other|frequent|typical|reported|unwanted)\b[^.!?]{0,40}\b(?:side[- ]effect|reaction|adverse)|\b(?:is|are|as) (?:the|a|one of (?:the|its)) (?:\w+ )?side[- ]effects?\b|\b(?:adverse|unwanted) effects?\b[^.!?]{0,60}\b(?:common|usual|often|settle\w*|wear off|pass|include)\b|^\W*(?:the |common |possible )?(?:side|adverse|unwanted)[- ]effects?(?: (?!of)|\W*$)|^\W*(?:common |possible |usual )?reactions? (?:(?:that )?(?:you|your \w+|they) (?:might|may|could) (?:see|notice|get|have)|to (?:expect|look (?:out )?for|watch for))\b/i
/** What is felt, whatever brought it on. */
const felt = [
  'side effect{,s}',
  '{reaction,reactions,adverse effect,adverse effects,adverse event,adverse events,unwanted effect,unwanted effects}',
  'allergic to',
  'symptoms after',
]

/** The same said with a verb: *can cause a rash*, *made you sick*. */
const brings = [
  '{cause,causes,caused,bring on,brings on,brought on}',
  '{give,gives,gave,giving,make,makes,made,leave,leaves,left,keep,keeps,kept} {you,me,your,my,anyone,people,some people,it}',
]
/** What may stand between a medicine and what it does. */
const between =
  /^(?: (?:tablets?|capsules?|creams?|patch(?:es)?|injections?|inhalers?|drops|can|may|might|could|also|often|sometimes|usually|commonly|occasionally|rarely|will|is|are|has|have)){0,4} $/i
const effect =
  /^(?: (?!(?:by|if|when|because|no|not|little|few)\b)[\w-]+){0,4}? (?:allergic|rash\w*|itch\w*|hives|swell\w*|swollen|bloat\w*|coughs?|aches?|aching|pains?|sore\w*|dizz\w+|light-?headed|drows\w+|sleep(?:y|iness)|tired\w*|sick|sickness|nausea|vomit\w*|headaches?|dry mouth|bleed\w*|bruis\w+|mood swings?|constipat\w+|diarrhoea|sweat\w*|weight gain|insomnia|awake|wind|nightmares|vivid dreams|heartburn|indigestion|cramps?|palpitations|blurred vision|hair loss|tremors?|shak[ey]\w*|reactions?|(?:hard(?:er)?|difficult|tricky) to (?:sleep|swallow|pee|wee|drop off|concentrate))\b/i

/** What is felt on a medicine: *sick on metformin*, *achy since you started a statin*. */
const feltSource = String.raw`\b(?:hives|upset(?:s|ting)? (?:(?:your|my|the|some) )?(?:stomachs?|tumm(?:y|ies))|(?:sick|sickness|nausea|nauseous|queasy|dizz(?:y|iness)|light-?headed|drows(?:y|iness)|sleepy|groggy|headaches?|rash(?:es)?|itch(?:y|ing)|achy|aches|aching|cramps?|constipat(?:ed|ion)|bloat(?:ed|ing)|dry mouth|diarrhoea|palpitations|sweat(?:y|ing|s)|swollen ankles|swelling|cough(?:ing)?|(?:vivid|mad|weird|bad) dreams|nightmares|heartburn|bruis(?:es|ing)|tired|tiredness|wobbly|spaced out|weight gain|the runs))`
const feltWith = lazy(() => makePattern(String.raw`${feltSource}(?![\w-])`, 'gi'))
const onIt =
  /^(?: (?!(?:and|or|if|when|but)\b)[\w'’-]+){0,3}? (?:on|since|after|from)(?: (?:(?:you|I|we|they)(?:['’]ve)?|first|just|start\w*|went|going|been|tak\w+|took|having|using|switch\w+|mov\w+|onto|on|to|the|that|new|your|doses?|of)){0,5} /i
const often =
  /^(?:(?: and (?:an? )?\w+)?(?: (?:is|are|can be) (?:\w+ )?(?:common|usual|normal|known)| (?:can|may|might|do|does|sometimes|often) (?:\w+ )?(?:happen|occur|crop up)| happens?| occurs?))? with(?: taking)? /i
const gotten = /\b(?:gets?|got|ha(?:ve|s|d)|noticed?|feel)\b(?: [\w-]+){0,3} $/i
const listedAfter = /^[^.!?:]{0,20}[:–—](?: [\w'’-]+,?){0,6} $/

export default defineRule({
  id: 'medicines/yellow-card',
  summary: 'Side effects are discussed, and the Yellow Card scheme is not mentioned.',
  why: `
    Few people know that they can report a side effect themselves. Each report helps to find harm that
    trials were too small to show.
  `,
  advice: 'Add “You can report side effects with the Yellow Card scheme.”',
  references: [{ source: 'yellowcard' }],
  severity: 'info',
  profile: 'uk-health',
  since: '0.1.0',
  messages: { missing: 'Readers could be told that they can report side effects (Yellow Card)' },
  lexicon: [
    ...felt.map((term) => ({ term })),
    {
      term: '{vaccine,vaccination,vaccinations,jab,jabs,booster,mmr}',
      sense: 'vaccine',
    },
    ...brings.map((term) => ({ term, sense: 'brings' })),
  ],
  wakes: () => [...patternClues(feltSource), spokenMedicineClues()],
  needs: () =>
    anyClues(
      [...patternClues(feltSource), spokenMedicineClues()],
      [[...felt]],
      [...patternClues(symptom), ...patternClues(after)],
      [brings, ...patternClues(effect), spokenMedicineClues()],
    ),
  examples: {
    bad: [
      '«Side effects» of amoxicillin: what to expect',
      'Post-«vaccine» sore arm is common',
      'Got a «reaction» to sertraline? Here’s what to do',
      'List of antihistamine «side effects»',
      'The most common «side effects» of statins are aches and wind.',
      'A temperature after the «MMR» is normal for a day or two.',
      'Think you are «allergic to» penicillin? Ask to be tested.',
      'Naproxen and its «side effects», explained in a minute',
      'A sore arm is a usual «reaction» to the flu vaccine.',
      'A fever is a usual «reaction» to the vaccine your child gets at our clinic.',
      'Had «side effects» from metformin? Talk to us.',
      'Which «adverse effects» does lithium have?',
      'You may feel tired after your «booster».',
      'Amlodipine often «causes» swollen ankles, so put your feet up.',
      'Statins can «give you» muscle aches. Tell us if they do.',
      'Sweating on sertraline? It is a known «side effect» and often settles.',
      'Feeling «queasy» on metformin? Take it with food.',
      'Legs all «achy» since you started a statin? Come and see us.',
      'Has anybody had «vivid dreams» after switching to mirtazapine?',
      'On amlodipine and puffy? A common «side effect».',
      'The shingles jab can «leave you» with a sore arm.',
      'A «cough» is common with lisinopril.',
      'The «side effects» of ramipril are few. Take it with food.',
      'Lithium can «make it» hard to concentrate.',
      'Had your MMR? A rash is a common «reaction».',
      'Naproxen can «upset your stomach».',
      'The first weeks on citalopram: «headaches» and a dry mouth.',
    ],
    good: [
      'Side effects of amoxicillin: report them on a Yellow Card.',
      'Side effects of sertraline\n\nReport them at https://yellowcard.mhra.gov.uk',
      'Tiredness is a side effect of poor sleep',
      'Is it a food allergy? Reactions to nuts can be sudden.',
      'Side effects of flea medicine in dogs: amoxicillin for pets',
      { text: 'Side effects of lithium', meta: { audience: 'professionals' } },
      'Our reaction to the budget',
      'Book your flu jab today.',
      'Amoxicillin is an antibiotic.',
      'The jab causes no side effects in most people.',
      'A sore arm after a day in the garden? Paracetamol helps.',
      'Mixed reactions to the plan for free prescriptions.',
      'The reaction to our flu jab clinic on the market square has warmed our hearts.',
      'What a reaction after the vaccine announcement: all our lines are busy!',
      'Unwanted effects on the environment of inhalers, and what we recycle.',
      'Side effects of magnesium supplements',
      'A cough may be a side effect of some medicines, such as ramipril.',
      'No vaccine is without side effects, so every one is watched.',
      'If you have had a bad reaction to a vaccine before, tell the nurse first.',
      'Are you allergic to penicillin? Tell us when you book.',
      'The vaccination bus is at the market on Friday.',
      'Ibuprofen may help when hay fever gives you a headache.',
      'Antibiotics cause no sickness in viruses.',
      'Too much sun can cause a rash.',
      'Tired after a long day? Our pharmacist has tips on antihistamines and sleep.',
      'Paracetamol for a headache, ibuprofen for aches: what to take on a trip.',
      'Sick on holiday? Antibiotics rarely help.',
      'Antihistamines make it easy to enjoy a picnic.',
      'Calm an itch with antihistamines.',
      'Do you have a rash? On Monday our pharmacist can tell you about antihistamines.',
    ],
  },

  create(context) {
    let draft: Draft | undefined
    let isDone = false

    return {
      draft(node) {
        draft = node
        isDone = false
      },
      hit({ term, at }, container) {
        if (container.type === 'field') return
        if (term.sense === 'brings' ? isBrought(at) : isOfMedicine(at, term.sense)) {
          tell(at, container)
        }
      },
      post(post) {
        for (const at of context.text(post).matchAll(feltWith())) {
          if (isDone) return
          if (isFeltWith(at)) tell(at, post)
        }
      },
    }

    function tell(at: TextMatch, container: Container): void {
      if (isDone || !isForPublic(container)) return
      if (context.signal(mentions, container).isMentioned(at) || isInPassing(at)) return
      isDone = true
      const all = draft?.children ?? [container]
      if (all.some((part) => reportable.test(context.text(part, 'everywhere').value))) return
      context.report({ at, message: 'missing' })
    }
  },
})

/** “Side effects can include …” is more than a word. */
const listed = /^ (?:can |may |could |might |often |also |sometimes ){0,2}include\b/i

function isForPublic({ meta }: Container): boolean {
  return meta.audience !== 'professionals' && meta.audience !== 'internal'
}

/** One word on side effects in a long text on something else. */
function isInPassing({ view, start, after: rest }: TextMatch): boolean {
  if (listed.test(rest)) return false
  if (view.value.length < longText || view.blockAt(start).kind === 'heading') return false
  return (
    (view.value.match(/side[- ]effects?|\breactions? to\b|\badverse\b/gi)?.length ?? 0) < fewest
  )
}

/** “Amlodipine can cause swollen ankles.” */
function isBrought(at: TextMatch): boolean {
  const { before, after: rest } = sidesOf(at)
  if (!effect.test(rest) || otherThing.test(before) || forReaction.test(before)) return false
  if (jabbed.test(before)) return true
  return medicinesIn(before).some(
    ({ kind, end }) => kind !== 'form' && between.test(before.slice(end)),
  )
}

/** “Queasy on metformin”, “Your first weeks on citalopram: headaches, …”. */
function isFeltWith(at: TextMatch): boolean {
  const { before, after: rest } = sidesOf(at)
  if (otherThing.test(before + rest) || none.test(before) || earlier.test(before + rest)) {
    return false
  }
  const on = onIt.exec(rest)?.[0]
  const taken = on === undefined ? undefined : medicineAfter(rest.slice(on.length))
  if (taken && taken.kind !== 'form') return true
  const usual = often.exec(rest)?.[0]
  if (usual !== undefined && (usual.length > 6 || gotten.test(before))) {
    const known = medicineAfter(rest.slice(usual.length))
    if (known && known.kind !== 'form') return true
  }
  const isUpset = /^upset/i.test(at.value)
  if (!isUpset && !/[:–—]/.test(before)) return false
  const gap = isUpset ? between : listedAfter
  return medicinesIn(before).some(({ kind, end }) => kind !== 'form' && gap.test(before.slice(end)))
}

function isOfMedicine(at: TextMatch, sense?: string): boolean {
  const sentence = sentenceOf(at)
  if (
    otherThing.test(sentence) ||
    none.test(sentence) ||
    forReaction.test(sentence) ||
    earlier.test(sentence)
  )
    return false
  if (sense === 'vaccine') return symptom.test(sentence) && after.test(sentence)
  if (vaccine.test(sentence)) return true
  const isOfThis =
    /\b(?:to|of|from) (?:the|your|this|that) (?:medicines?|tablets?|medication|drug)\b|\b(?:it|this|that)(?:['’]s| is| can be| may be) (?:\w+ ){0,5}side[- ]effect/i.test(
      sentence,
    )
  if (medicinesIn(isOfThis ? blockOf(at) : sentence).some(isNamed)) return true
  // “Started a statin and now you ache? A common side effect.”
  if (
    !common.test(sentence) ||
    /^ (?:of|from|to|in|on)\b(?! (?:the|your|my) (?:tummy|stomach|gut|bowels?|skin|mouth|muscles|sleep|mood|heart|liver|kidneys?)\b| expect\b| look\b| watch\b)/i.test(
      at.after,
    )
  )
    return false
  const ahead = `${at.view.value.slice(0, 60)}. ${at.before.slice(-160)}`
  return !otherThing.test(ahead) && (vaccine.test(ahead) || medicinesIn(ahead).some(isNamed))
}

function isNamed({ kind }: MedicineMention): boolean {
  return kind !== 'form'
}
