import { type Block, type Container, defineRule, type TextMatch } from 'professional/rule'
import { caseNoteIn, noteClues } from '../shared/case-notes.ts'
import { carePhrasesIn } from '../shared/care-phrases.ts'
import { hasOwnItem, itemsIn } from '../shared/care-ties.ts'
import { consentedReport } from '../shared/consent.ts'
import { ails, errandIn, isOnlyComing, publicErrandIn } from '../shared/errands.ts'
import { jobClues, jobIn } from '../shared/told-jobs.ts'
import { namesIllness } from '../shared/health-states.ts'
import {
  dayClues,
  hasDied,
  isAnnounced,
  isAnnouncedDeed,
  isElsewhere,
  isEncounter,
  isMishap,
  isOwnDay,
  isRemembered,
  isSeenAtWork,
  isSeenOften,
  oftenClues,
  storyClues,
  textOf,
  type Told,
} from '../shared/story.ts'
import { care } from '../signals/care.ts'
import { generality } from '../signals/generic.ts'
import { mentions } from '../signals/mention.ts'
import { people, type PersonMention } from '../signals/person.ts'
import { areNeighbours, type Sentence, sentences } from '../signals/sentences.ts'
import { toldAround } from '../signals/told.ts'
import { anyClues } from '../shared/pattern-clues.ts'
import { nounClues } from '../shared/person-clues.ts'

const ownFamily = /^(?:my|our|her|his)\b/i
/** Nouns that say that somebody receives care; shops and hotels have customers too. */
const patientNoun = /\b(?:patient|pt|px|service user|\d+[ap]m|inpatient|outpatient)s?$/i
/** Things of care that are other things as often. */
const commonItem =
  /^(?:results|treatments?|crown|cast|patch|patches|echo|drip|glasses|plaster|filling|procedure|operation|drops|cream|shot|prep|obs|tooth|discharge|scans?|mri|pack|spacer|nomad|braces?|appointment|booster|surgery|referral|extraction|glucose)$/

/** Who came with flowers may have more to tell. */
const goesOn =
  /\b(?:told|asked|wanted|needed|cried|cries|sobbed|wept|collapsed|fainted|vomited|shouted|confessed|admitted|because)\b/i

/** “Two hours after his op a man …” */
const owned = /\b(?:his|her|their)\b/i

export default defineRule({
  id: 'confidentiality/patient-anecdote',
  summary: 'The draft tells a story about one patient.',
  why: `
    A patient who reads it knows who is meant, and so may family and neighbours. Even where nobody
    does, every other patient learns that visits turn into stories.
  `,
  advice:
    'Make the point without the person: “People sometimes mix these two up; here is why that matters”.',
  references: [
    { source: 'gphc-online-2016' },
    { source: 'gphc-standards-2017', clause: '7' },
    { source: 'gdc-standards-2013', clause: '4.2.3' },
    { source: 'gmc-doctors-2013' },
    { source: 'nmc-social' },
    { source: 'hcpc-social' },
    { source: 'lmc-pitfalls' },
    { source: 'coptom-social' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  yieldsTo: ['confidentiality/jigsaw'],
  messages: {
    story: 'This tells a story about one patient',
    notes: 'This reads like the notes of one patient',
    consented: 'This tells a story about one patient; check that consent covers publication',
    expired: 'This tells a story about a patient whose consent has expired',
    elsewhere: 'This tells a story about a patient whose consent is for other channels',
  },
  near: 'in long drafts',
  wakes: () =>
    anyClues(
      [nounClues(), ...storyClues()],
      [nounClues(), ...oftenClues()],
      [nounClues(), ...dayClues()],
      noteClues(),
      jobClues(),
    ),
  examples: {
    bad: [
      'We had «a woman» in labour who refused to take her socks off last night.',
      'Just had «a patient» throw his inhaler at me 😂',
      '«Somebody’s nan» just tried to pay for her inhaler with a button.',
      'Not saying who, but «someone’s dad» sat in my chair today and cried.',
      'No names, but «a gentleman» today asked for the strangest thing',
      'So «this lady» walks up to the counter and tells me her GP never rang back.',
      '«My 2pm» told me she has been taking it with gin',
      'We had «a woman» in this morning who cried because her tablets were out of stock.',
      '«A man» rang us today, furious that his script was late.',
      'One of «our regulars» popped in and asked if his statins would make him taller.',
      'You won’t believe what «a patient» said to me last night.',
      'Details changed, but «a customer» fainted at our counter yesterday after her jab.',
    ],
    good: [
      'Can I post about something funny a patient said? No, not even without the name.',
      'We had a woman in Labour who refused to vote last night.',
      'One of our patients designed the poster on foot care.',
      'One of our patients dropped off a card for the podiatry team.',
      'Woman walks into pharmacy with a python, says the local paper.',
      'Patients limp into clinic every winter; here is how to walk on ice.',
      'Details changed: the clinic for hearing aids is now in room four.',
      'My colleague licked the lid of her yoghurt today.',
      'Told a journalist today what our pharmacy does for its patients.',
      'Patient in A&E waited forty hours, says the board.',
      'Patients often ask me whether they can drink on antibiotics.',
      'A customer should never feel rushed',
    ],
  },

  create(context) {
    function look(container: Container): void {
      const view = context.text(container)
      const told = new Set<Block>()
      const list = context.signal(sentences, container)
      const all = context.signal(people, container).mentions
      for (const [index, mention] of all.entries()) {
        const block = view.blockAt(mention.start)
        if (mention.kind !== 'noun' || told.has(block)) continue
        if (isNamed(mention, all[index + 1]) || !isStory(mention, list, container)) continue
        if (report(view.slice(mention.start, mention.end), container, 'story')) told.add(block)
      }
      for (const block of view.blocks) {
        if (block.kind !== 'prose' || told.has(block)) continue
        const paragraph = view.value.slice(block.start, block.end)
        const job = jobIn(paragraph)
        const found = job ?? caseNoteIn(paragraph)
        if (!found) continue
        const range = { start: block.start + found.start, end: block.start + found.end }
        if (context.signal(generality, container).isInvented(range)) continue
        report(view.slice(range.start, range.end), container, job ? 'story' : 'notes')
      }
    }

    function isStory(
      mention: PersonMention,
      list: readonly Sentence[],
      container: Container,
    ): boolean {
      const told = toldAround(mention, list)
      // What happens to the author’s own people is theirs to tell.
      if (!told || (mention.role === 'relation' && ownFamily.test(told.words))) return false
      if (isElsewhere(told)) return false
      if (isAnnounced(told)) return true
      if (isOnErrand(mention, told, container)) return false
      const sentence = list[mention.sentence]
      const next = list[mention.sentence + 1]
      const goesOn = sentence && next && areNeighbours(sentence, next) ? next.value : ''
      if (isRemembered(told, goesOn.slice(0, 300))) return true
      if (mention.role !== 'occupation' && isSeenAtWork(told)) return true
      const isPatient = patientNoun.test(told.words)
      if (isAnnouncedDeed(told) && (isPatient || hasCare(mention, told, container))) return true
      if (mention.role === 'person' && isSeenOften(told) && hasCare(mention, told, container))
        return true
      if (!isEncounter(told)) {
        return mention.isOurs === true && isPatient && (hasDied(told) || isMishap(told))
      }
      return isOwnDay(told) && (isPatient || hasCare(mention, told, container))
    }

    /** Care that is more than the word for the person. */
    function hasCare(mention: PersonMention, told: Told, container: Container): boolean {
      const text = textOf(told)
      if (itemsIn(text).some((item) => !commonItem.test(item))) return true
      if (mention.role !== 'occupation' && namesIllness(text)) return true
      const cue = context.signal(care, container).near(mention)
      if (!cue || (cue.start >= mention.start && cue.end <= mention.end)) return false
      // The mayor at the clinic opens it; a lady there is a patient.
      return cue.kind !== 'place' || isVisitor(mention, told)
    }

    /** Whether they came for the place and not for themselves: *with a cheque*, *to fix the lift*. */
    function isOnErrand(mention: PersonMention, told: Told, container: Container): boolean {
      const { before, words, after } = told
      if (patientNoun.test(words)) return false
      const isKnown = mention.role === 'occupation'
      const errand = isKnown ? publicErrandIn(words, after) : errandIn(after)
      if (!errand || goesOn.test(after.slice(errand.end))) return false
      const rest = `${before} ${after.slice(0, errand.start)} ${after.slice(errand.end)}`
      if (hasOwnItem(rest, true) || itemsIn(rest).some((item) => !commonItem.test(item)))
        return false
      if (ails(rest) || owned.test(before) || carePhrasesIn(rest).length > 0) return false
      const view = context.text(container)
      const range = { start: mention.end + errand.start, end: mention.end + errand.end }
      return !context
        .signal(care, container)
        .cues()
        .some(({ kind, start, end }) => {
          if (start < mention.end || start >= mention.end + after.length || kind === 'place')
            return false
          const isOfErrand = start < range.end && range.start < end
          return !isOfErrand && !isOnlyComing(view.value.slice(start, end))
        })
    }

    function report(at: TextMatch, container: Container, kind: 'story' | 'notes'): boolean {
      if (context.signal(mentions, container).isMentioned(at)) return false
      const message = consentedReport(container, context, at, {
        message: kind,
        atMost: 'warning',
      })
      context.report({ at, ...message })
      return true
    }

    return { post: look, field: (field) => field.prose && look(field) }
  },
})

/** “Our regular Joan”: somebody with a name is another rule’s business. */
function isNamed(mention: PersonMention, next: PersonMention | undefined): boolean {
  return next?.name !== undefined && next.start - mention.end <= 2
}

function isVisitor({ role }: PersonMention, { words }: Told): boolean {
  return role === 'patient' || (role === 'person' && !/\bperson$/i.test(words))
}
