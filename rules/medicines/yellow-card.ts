import {
  type Container,
  defineRule,
  type Draft,
  lazyPattern,
  type TextMatch,
} from 'professional/rule'
import { blockOf, sentenceOf } from '../shared/claiming.ts'
import { medicinesIn } from '../shared/medicines.ts'
import { anyClues, patternClues } from '../shared/pattern-clues.ts'
import { mentions } from '../signals/mention.ts'

const vaccine = /\b(?:vaccin\w+|jabs?|boosters?|MMR|immuni[sz]ations?)\b/i
/** Something felt after a vaccine, without the word for it. */
const symptom =
  /\b(?:sore arms?|redness|swelling|temperature|fever|headaches?|tired(?:ness)?|rash|aches?|achy|chills|unwell|swollen)\b/i
const after =
  /\b(?:post-|after |following |from )(?:\w+[- ]){0,3}(?:vaccin\w+|jabs?|boosters?|MMR)\b/i

const reportable = /yellow ?card|\bMHRA\b/i
/** Animals, food, devices and what is no medicine. */
const otherThing = lazyPattern(
  String.raw`\b(?:pets?|dogs?|cats?|horses?|puppy|kitten|vets?|animals?|VMD|nuts?|peanuts?|food|gluten|dairy|eggs?|pollen|latex|plasters?|stings?|dust|hair dye|tattoos?|perfume|nickel|poor sleep|stress|supplements?|collagen|fillers?|devices?|chain reactions?|knee-jerk|mixed reactions?|reactions? (?:to the (?:news|budget|report|announcement|decision|speech|statement|match|result)|from (?:ministers|MPs|the))|pharmacovigilance|PCR|chemical|emotional reaction|public reaction|media reaction|strong reaction|budget|election)\b`,
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

/** What is felt, whatever brought it on. */
const felt = [
  'side effect{,s}',
  '{reaction,reactions,adverse effect,adverse effects,adverse event,adverse events}',
  'allergic to',
  'symptoms after',
]

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
  ],
  wakes: () => [],
  needs: () => anyClues([[...felt]], [...patternClues(symptom), ...patternClues(after)]),
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
      'Had «side effects» from metformin? Talk to us.',
      'Which «adverse effects» does lithium have?',
      'You may feel tired after your «booster».',
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
      'Side effects of magnesium supplements',
      'A cough may be a side effect of some medicines, such as ramipril.',
      'No vaccine is without side effects, so every one is watched.',
      'If you have had a bad reaction to a vaccine before, tell the nurse first.',
      'Are you allergic to penicillin? Tell us when you book.',
      'The vaccination bus is at the market on Friday.',
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
        if (isDone || container.type === 'field' || !isForPublic(container)) return
        if (!isOfMedicine(at, term.sense === 'vaccine')) return
        if (context.signal(mentions, container).isMentioned(at)) return
        if (isInPassing(at)) return
        isDone = true
        const all = draft?.children ?? [container]
        if (all.some((part) => reportable.test(context.text(part, 'everywhere').value))) return
        context.report({ at, message: 'missing' })
      },
    }
  },
})

function isForPublic({ meta }: Container): boolean {
  return meta.audience !== 'professionals' && meta.audience !== 'internal'
}

/** One word on side effects in a long text on something else. */
function isInPassing({ view, start }: TextMatch): boolean {
  if (view.value.length < longText || view.blockAt(start).kind === 'heading') return false
  return (
    (view.value.match(/side[- ]effects?|\breactions? to\b|\badverse\b/gi)?.length ?? 0) < fewest
  )
}

function isOfMedicine(at: TextMatch, isVaccine: boolean): boolean {
  const sentence = sentenceOf(at)
  if (
    otherThing.test(sentence) ||
    none.test(sentence) ||
    forReaction.test(sentence) ||
    earlier.test(sentence)
  )
    return false
  if (isVaccine) return symptom.test(sentence) && after.test(sentence)
  if (vaccine.test(sentence)) return true
  const isOfThis =
    /\b(?:to|of|from) (?:the|your|this|that) (?:medicines?|tablets?|medication|drug)\b/i.test(
      sentence,
    )
  return medicinesIn(isOfThis ? blockOf(at) : sentence).some(({ kind }) => kind !== 'form')
}
