import {
  type Container,
  defineRule,
  quieter,
  type Severity,
  type SignalContext,
  lazyPattern,
} from 'professional/rule'
import { careTie, type CareTie, hasOwnItem, passiveTie } from '../shared/care-ties.ts'
import { hasConsent } from '../shared/consent.ts'
import { isStaffOrPublic } from '../shared/staff-cues.ts'
import { care } from '../signals/care.ts'
import { mentions } from '../signals/mention.ts'
import { staffTitles, visit } from '../signals/names.ts'
import { people, type PersonMention } from '../signals/person.ts'
import { type Sentence, sentenceOf, sentences } from '../signals/sentences.ts'

/** A draft of our own day: somebody at work speaks. */
const atWork =
  /\b(?:I|we|me|us|my|our|today|yesterday|tonight|this (?:morning|afternoon|evening|week)|just|again|last (?:night|week)|earlier|as always|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i
const explainedPatient = lazyPattern(
  String.raw`^,? (?:who is |is )?(?:one of (?:our|my|the)|our|my|a) (?:[\p{L}’'-]+ ){0,3}(?:patients?|regulars?|customers?|residents?|clients?|service users?)\b`,
  'iu',
)
const patientNoun =
  /\b(?:patients?|pt|px|service user|resident|client|customer|regular)(?:,| called| named)? $/i
/** A sentence without a subject, which goes on about whoever the last one named. */
const clipped =
  /^(?:And |Then |Just |Only )?(?:Collected|Collecting|Came|Popped|Asked|Wanted|Needed|Picked up|Needs|Wants|Discharged|Admitted|Refused|Missed|Lost|Forgot|Rang|Takes|On) /
const nameLabel = /(?:^|\n)\s*(?:patient(?:['’]s)?(?: name)?|pt|name):\s*$/i
const otherLabel = /\b(?:DOB|date of birth|NHS (?:no|number)|MRN|CHI)\b/i

const reach = 300

export default defineRule({
  id: 'confidentiality/named-patient',
  summary: 'The draft names somebody and shows that they receive care.',
  why: `
    That somebody is a patient is confidential, even when the news is good. A first name or an
    initial is often enough for neighbours and family, and for the person themselves.
  `,
  advice:
    'Leave the name and the initials out, then read the sentence again: what remains may still point to one person.',
  references: [
    { source: 'gphc-online-2016' },
    { source: 'gdc-standards-2013', clause: '4.2.3' },
    { source: 'nmc-social' },
    { source: 'hipaa-safe-harbor', clause: 'A' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    named: 'This names somebody who receives care',
    initial: 'An initial can still name somebody who receives care',
    consented: 'This names a patient; check that the consent covers publication',
  },
  examples: {
    bad: [
      { text: '«Mrs Adeyemi» collected her methotrexate late again', severity: 'error' },
      { text: 'Little «Alfie» came in for his inhaler and made our day', severity: 'warning' },
      { text: 'Can’t believe «Mr P» was discharged on that dose', severity: 'warning' },
      { text: 'Our lovely regular «Joan» had her bloods today', severity: 'warning' },
      { text: '«Mr Okonjo» again. Collected his tablets and left.', severity: 'error' },
      { text: 'Rang «Mrs Pryce-Jones» today. She needs her insulin by noon.', severity: 'error' },
      { text: 'The dosette box for «Mrs Lowe» is ready.', severity: 'error' },
      { text: '«Mr Brandt»’s prescription went to the wrong surgery.', severity: 'error' },
      { text: 'Just vaccinated «Ms Farrow», who never stopped talking.', severity: 'error' },
      { text: '«Dr Khan» was admitted last night.', severity: 'error' },
      { text: '«mrs t» popped in for her warfarin', severity: 'warning' },
      { text: 'Our patient «Sheila» rang from the ward.', severity: 'warning' },
      { text: '«Doreen», one of our regulars, was in for her blood pressure tablets.' },
      { text: 'Pt «JS» was admitted overnight.', severity: 'warning' },
      { text: 'If «Mrs Lowe» comes in again, her inhaler is in the fridge.', severity: 'error' },
      { text: '> «Mrs Lowe» collected her methotrexate', severity: 'warning' },
      {
        text: '«Mrs Lowe» collected her methotrexate, and she has agreed to this story.',
        meta: { consent: { type: 'written', covers: ['story'] } },
        severity: 'info',
      },
    ],
    good: [
      'Dr Okafor joins our clinic on Monday.',
      'Nurse Patel will be giving flu jabs.',
      'Thanks to Sheila on the counter, every prescription went out today.',
      'People with Parkinson’s, Crohn’s or Bell’s palsy can ask us about their medicines.',
      'Mr Men plasters are back for children after their jabs.',
      'Montgomery v Lanarkshire changed consent before surgery.',
      'Mr Patel, consultant surgeon, discharged two patients today.',
      'She was discharged under Mr Patel with new tablets.',
      'Florence Nightingale was admitted to no ward but ran many.',
      'The inquest heard that Mr Lowe was discharged without his insulin.',
      {
        text: 'Mrs Smith from our OSCE bank collected her methotrexate.',
        meta: { fictional: true },
      },
      'OSCE station 4: Mrs Smith needs her inhaler.',
      'By Jane Smith, patient safety lead on the ward.',
      'Well done to Priya, who ran the marathon for our ward.',
      'St Mary’s and the Queen Elizabeth Hospital have wards for children.',
      'Mrs Lowe joined our ward as a volunteer today.',
      'Please avoid posts such as “Mrs Lowe collected her methotrexate”.',
      'Joan was diagnosed with asthma at 40.',
      'The patient collected her methotrexate late again.',
      'Mr Lowe was referred to the tribunal.',
      'Miss your appointment? Ring the clinic.',
      'Mrs Lowe baked cakes for our pharmacy.',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const found = context.signal(people, container).mentions
      const named = new Set<string>()
      const pronouns = pronounsOf(found)
      const view = context.text(container)
      for (const mention of found) {
        if (!mention.name) continue
        const match = view.slice(mention.start, mention.end)
        const isQuote = view.blockAt(match.start).quoted
        if (!isQuote && context.signal(mentions, container).isMentioned(match)) continue
        const severity = gradeOf(mention, pronouns.get(mention) ?? [], container, context)
        if (!severity || named.has(match.value)) continue
        named.add(match.value)
        const isConsented = hasConsent(container.meta, 'story', context.today)
        const message = mention.kind === 'initial' ? 'initial' : 'named'
        context.report({
          at: match,
          message: isConsented ? 'consented' : message,
          atMost: isConsented ? 'info' : isQuote ? quieter(severity, 'warning') : severity,
        })
      }
    }

    return { post: look, field: look }
  },
})

/** How loudly a name may be reported; undefined where nothing shows that its bearer is a patient. */
function gradeOf(
  mention: PersonMention,
  pronouns: readonly PersonMention[],
  container: Container,
  context: SignalContext,
): Severity | undefined {
  const list = context.signal(sentences, container)
  const sentence = sentenceOf(list, mention.start)
  if (!sentence || !mention.name) return undefined
  const [before, after] = surroundings(sentence, mention)
  if (isStaffOrPublic(before, after)) return undefined
  const { title, beside } = mention.name
  if (title !== undefined && staffTitles.has(title)) return passiveTie(after) && 'error'

  const hasCare = context.signal(care, container).near(mention) !== undefined
  const isPatient = patientNoun.test(before) || explainedPatient.test(after)
  const isFond = beside === 'fondness' && hasOwnItem(after, true)
  const isShown = (isPatient && hasCare) || isFond
  const tie = isShown ? 'certain' : tieOf(mention, pronouns, list, before, after)
  const isToday = atWork.test(`${before} ${after}`)
  if (!tie || (tie === 'likely' && !isToday)) return undefined
  if (mention.kind === 'titled') return tie === 'certain' ? 'error' : 'warning'
  if (mention.kind === 'initial' || beside || isPatient) return 'warning'
  // A first name alone may be anybody’s, unless somebody at work adds their inhaler.
  const isVisit = visit.test(/\p{L}+/u.exec(after)?.[0] ?? '')
  return (isToday || isVisit) && hasOwnItem(after, isVisit) ? 'warning' : undefined
}

function tieOf(
  mention: PersonMention,
  pronouns: readonly PersonMention[],
  list: readonly Sentence[],
  before: string,
  after: string,
): CareTie | undefined {
  const sentence = list[mention.sentence]
  const block = sentence?.block
  if (nameLabel.test(before) && otherLabel.test(after)) return 'certain'
  const next = list[mention.sentence + 1]
  const goesOn = next && next.block === block && clipped.test(next.value) ? ` ${next.value}` : ''
  return (
    careTie(before, after) ??
    (goesOn ? careTie('', goesOn) : undefined) ??
    pronouns
      .map((pronoun) => pronounTie(pronoun, list[pronoun.sentence]))
      .find((tie) => tie !== undefined)
  )
}

function pronounTie(pronoun: PersonMention, sentence: Sentence | undefined): CareTie | undefined {
  if (!sentence) return undefined
  const [before, after] = surroundings(sentence, pronoun)
  if (isStaffOrPublic(before, after)) return undefined
  const word = sentence.value.slice(pronoun.start - sentence.start, pronoun.end - sentence.start)
  return careTie(before, /^(?:his|her|their)$/i.test(word) ? `’s${after}` : after)
}

/** The pronouns that stand for each mention. */
function pronounsOf(all: readonly PersonMention[]): Map<PersonMention, PersonMention[]> {
  const pronouns = new Map<PersonMention, PersonMention[]>()
  for (const mention of all) {
    if (!mention.antecedent) continue
    const known = pronouns.get(mention.antecedent)
    if (known) known.push(mention)
    else pronouns.set(mention.antecedent, [mention])
  }
  return pronouns
}

/** What stands near a mention in its sentence, so that one without end costs no more. */
function surroundings(sentence: Sentence, { start, end }: PersonMention): [string, string] {
  const from = start - sentence.start
  const to = end - sentence.start
  return [
    sentence.value.slice(Math.max(0, from - reach), from),
    sentence.value.slice(to, to + reach),
  ]
}
