import {
  defineRule,
  expandBraces,
  type LexiconHit,
  replaceWith,
  type Suggestion,
  type Term,
  type TextMatch,
  lazyPattern,
} from 'professional/rule'
import { conditionLabels } from '../lexicons/condition-labels.ts'
import { keptFor } from '../shared/kept.ts'
import { isPartOfName, sentenceAround, standsAsNoun } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRule({
  id: 'respect/person-first',
  summary: 'People are named as their condition.',
  why: `
    A condition is something a person has, and not what they are. Many people with a long-term
    condition say that a label makes them feel like a case.
  `,
  advice: 'Name the person first: “people with diabetes”, “a person with epilepsy”.',
  references: [
    { source: 'nhs-inclusive' },
    { source: 'language-matters' },
    { source: 'disability-gov-2026' },
    { source: 'mindframe' },
    { source: 'autism-identity' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  yieldsTo: ['civility/patient-derogation'],
  messages: { label: 'Many people prefer not to be called “{actual}”' },
  lexicon: conditionLabels,
  examples: {
    bad: [
      { text: 'Advice for «diabetics» this Ramadan', severity: 'warning' },
      { text: 'We help «schizophrenics» take their medicines', severity: 'warning' },
      'Supporting «the mentally ill»',
      'An «epileptic» should not drive',
      'Every type 2 «diabetic» is offered a check.',
      'Support for a «stroke victim» and the family.',
      'Talk to an «asthmatic», and listen.',
      {
        text: 'Titrate slowly in «hypertensives».',
        meta: { audience: 'professionals' },
        severity: 'info',
      },
      { text: 'Sleep tips for «insomniacs».', severity: 'info' },
      'What if an «epileptic» collapses in your shop?',
      { text: '«Coeliacs» can get bread on prescription here.', severity: 'info' },
      '«Haemophiliacs», give the ward a ring before you travel.',
      'Our new group is for «self-harmers» and their parents.',
      'Two «prediabetics» have joined the Sunday walk.',
      { text: 'A reading hour for «dyspraxics» and their friends.', severity: 'info' },
      'Our club for «epileptics» meets on Mondays.',
      'Got a «diabetic» coming to lunch?',
      'The «hip in bed» four goes home today.',
      'We have two falls and a «stroke in the bay» by the window.',
      'Can «epileptics» drive? Ask the DVLA first.',
      'Should «asthmatics» exercise outdoors?',
    ],
    good: [
      '| Leave out | Write instead |\n| --- | --- |\n| a diabetic | somebody with diabetes |',
      '| Please avoid | Please write | Why |\n| --- | --- | --- |\n| “an epileptic”, “a schizophrenic” | a person with … | Nobody is a diagnosis |',
      'Writers: ‘a schizophrenic’ isn’t anybody’s name.',
      'Book your diabetic eye screening.',
      'Signs of diabetic ketoacidosis.',
      'Call 999 for an epileptic seizure that lasts five minutes.',
      'An asthmatic wheeze.',
      'An autistic person asked for a quiet hour.',
      'The Deaf community, disabled people, and blind and partially sighted people.',
      'As a diabetic, I carry glucose tablets.',
      'One patient said: “I am a diabetic, not a number.”',
      'Patients can book online.',
      'If you are diabetic, ask us about flu jabs.',
      'A diabetic or asthmatic patient can book too.',
      'The diabetic clinic is on floor 2.',
      'Antihypertensives lower blood pressure.',
      'He takes anti-psychotics and anti-epileptics.',
      'schizophrenics anonymous meets on mondays.',
      'I’m a diabetic too.',
      'An epileptic seizure starts suddenly.',
      'A psychotic illness needs care soon.',
      'Coeliac disease is for life.',
      'Anaemic patients and those on warfarin get a slot first.',
      'If you are prediabetic, the course is free.',
      'Leukaemic cells stain darkly under the microscope.',
      'Drills for horses: last year’s fallers finished the race.',
      'He had a stroke in bed four hours before.',
      'We changed the dressing on the hip in bed 4.',
      'Can diabetics clinics and groups share a room?',
      'Do anti-epileptics go in hand luggage?',
      'We do not talk about people as “diabetics”.',
      'Instead of “an epileptic”, say what the man is called.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        if (!isLabel(hit)) return
        if (context.signal(mentions, container).isMentioned(hit.at)) return
        if (context.signal(selfDescription, container).isSelf(hit.at)) return
        const { audience = 'public' } = container.meta
        const isPublic = audience === 'public' || audience === 'patients'
        context.report({
          at: hit.at,
          message: 'label',
          data: { actual: hit.at.value },
          atMost: isPublic && hit.term.sense !== 'soft' ? 'warning' : 'info',
          suggestions: suggest(hit),
        })
      },
    }
  },
})

const rightBefore =
  /\b(?:an?|the|this|that|every|each|any|another|one|some|no|my|our|your|his|her|their|fellow|known) $/i
/** Up to three words may stand between: *a newly diagnosed type 2 diabetic*. */
const determiner = lazyPattern(
  String.raw`\b(?:an?|the|this|that|every|each|any|another|one|some|no|my|our|your|his|her|their|fellow|known)(?: (?!(?:is|are|was|were|be|in|of|for|to|on|with|have|has|being)\b)[\p{L}\p{N}-]+){0,3} $`,
  'iu',
)

/** “A group for diabetics meets”, and no “diabetics clinics”. */
const meeting =
  /^ (?!(?:clinics?|groups?|services?|teams?|drugs|foods|needs|news)\b)\p{Ll}{2,}(?:s|ed)\b/u
/** “A diabetic coming to lunch.” */
const coming = /^ (?:coming|living|staying|visiting|travelling|taking|using|going|working)\b/
/** “Can diabetics fly?”, and no “can diabetics clinics”. */
const asking =
  /(?:^\W*|[.!?:;,] |\b(?:how|when|why|what|where|if|and|so) )(?:can|could|may|should|do|does|will|would|must|did) $/i
const asked =
  /^ (?:become|claim|do|donate|drink|drive|eat|exercise|fast|fly|get|give|go|have|join|live|need|play|qualify|run|safely|smoke|still|swim|take|travel|use|wear|work)\b/

function isLabel({ at, term, phrase }: LexiconHit): boolean {
  if (isPartOfName(at) || /^ anonymous\b/i.test(at.after)) return false
  // “Anti-psychotics” are medicines.
  if (/(?:-|\banti )$/i.test(at.before)) return false
  const { before, after } = sentenceAround(at)
  if (term.sense === 'bed') return isBedLabel(before, phrase, after)
  // “An asthmatic forgets”: after “an”, a word that ends so is no noun.
  const isActor =
    /\b(?:an?|every|each|another) $/i.test(before) && /^ (?!was\b)[a-z]{2,}[^siu\W]s\b/.test(after)
  const isActing = phrase.endsWith('s')
    ? meeting.test(after) || (asking.test(before) && asked.test(after))
    : rightBefore.test(before) && coming.test(after)
  const isGroup = phrase.startsWith('the ') && /^ (?:find|get|live|work|cope|stay)\b/.test(after)
  if (!isActor && !isActing && !isGroup && !standsAsNoun(at)) return false
  if (term.sense === 'group' || phrase.endsWith('s')) return true
  return isActor || rightBefore.test(before) || determiner.test(before)
}

/** “The hip in bed four”, and not “she had a stroke in bed”. */
function isBedLabel(before: string, phrase: string, after: string): boolean {
  if (!/(?: the (?:bay|side room)|resus)$/.test(phrase) && !bedNumber.test(after)) return false
  return counted.test(before) && !befell.test(before)
}

const bedNumber =
  /^ (?:\d{1,2}|[A-F]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/
const counted =
  /(?:^\W*|\b(?:an?|the|another|one|two|three|four|five|six|\d|our|that|and|plus) )(?:(?:new|other|old|big|nasty|fractured|broken|left|right) )?$/i
const befell =
  /\b(?:ha[ds]|have|having|after|of|for|from|to|in|on|suffer\w*|treat\w*|during|with) (?:an?|the|another|our|that) (?:\w+ )?$|\bpains? and $/i

/** The singular: phrases are in the order of their term. */
const firstPhraseOf = keptFor(({ term }: Term): string => expandBraces(term)[0] ?? '')

/** An article, and the end of what is before it. */
const longestLead = 4

function suggest(hit: LexiconHit): Suggestion[] {
  const { at, term, phrase } = hit
  const instead = term.instead ?? []
  if (term.sense === 'bed') return []
  if (term.sense === 'group') return instead.map((text) => replaceWith(hit, text))
  if (phrase !== firstPhraseOf(term)) {
    return instead.map((text) => replaceWith(hit, `people ${text}`))
  }
  const article = /\ban? $/i.exec(at.before.slice(-longestLead))
  if (!article) return []
  const whole: TextMatch = at.view.slice(at.start - article[0].length, at.end)
  return instead.map((text) => replaceWith({ ...hit, at: whole }, `a person ${text}`))
}
