import {
  type Block,
  type Container,
  defineRule,
  type LexiconHit,
  type Range,
} from 'professional/rule'
import { attraction } from '../lexicons/attraction.ts'
import {
  describesPerson,
  isAdvance,
  isDesire,
  isOffRecord,
  touching,
} from '../shared/attraction.ts'
import { isSureCare, isUnderCare, namesPatient } from '../shared/sure-care.ts'
import { type Nearby, sentencesNear } from '../shared/nearby.ts'
import { isReply } from '../shared/replies.ts'
import { care } from '../signals/care.ts'
import { generality } from '../signals/generic.ts'
import { mentions } from '../signals/mention.ts'
import { people, type PersonMention } from '../signals/person.ts'
import { areNeighbours, sentenceOf, sentences, startingIn } from '../signals/sentences.ts'

const discharged =
  /\byou(?:['’]re| are|['’]ve been| have been) (?:now )?(?:discharged|no longer my patient|not my patient)\b/i
const replies: ReadonlySet<string> = new Set(['reply', 'review-response', 'patient-message'])

export default defineRule({
  id: 'boundaries/sexualised-or-romantic',
  summary: 'A sexual or romantic remark is made about a patient, or to one.',
  why: `
    People let professionals see and touch them because nothing of that kind is in the room. One
    such joke, and somebody puts off an examination that they need.
  `,
  advice: `
    Delete it, joke or not. A telephone number on a label or in a record is there for care, and for
    nothing else. If feelings are real, talk to somebody senior and hand over the care.
  `,
  references: [
    { source: 'nmc-social' },
    { source: 'gphc-online-2016' },
    { source: 'gphc-standards-2017', clause: '6' },
  ],
  severity: 'warning',
  profile: 'general',
  since: '0.1.0',
  messages: {
    remark: 'This reads as a sexual or romantic remark about a patient',
    advance: 'This reads as a sexual or romantic approach to a patient',
  },
  lexicon: attraction,
  examples: {
    bad: [
      '«Fit» patient alert 🔥 wish I’d dispensed slower',
      '«Gorgeous» guy came in for his inhaler, got his number off the label 😏',
      'She’s my patient but I’d so «date her»',
      { text: '«You looked lovely» at your appointment 😍', meta: { kind: 'reply' } },
      'Today’s 3pm was a patient so «hot» I forgot how to take a blood pressure 🥵',
      'A patient «asked me out» today and I’m still giggling.',
      'Just had the most «handsome» man in clinic for his bloods. Be still my beating heart 😍',
      'Got a «massive crush» on my patient in bed 6, don’t judge.',
      'My new patient is «well fit».',
      'We had a bloke in this morning for a dressing. I really «fancy him» 🙈',
      'We had a lady in this morning about her eczema. Total «hottie».',
      'Who’s the «hottie» in bed 4? Asking for the whole of ward 9.',
    ],
    good: [
      'He thinks Im in love with a patient of ours, because I knitted her a hat.',
      'Got his number from the repeat slip and rang him about his inhaler lol',
      'Fill a hot water bottle for the cramps. In hot weather drink more.',
      'Is the patient fit to fly? He is fit and well.',
      'The patient had two fits this morning and was admitted.',
      'Check the patient’s date of birth and give her a follow-up date.',
      'Do not crush the tablets for a patient with a feeding tube.',
      'Date night with my gorgeous husband 😍',
      'My boyfriend is so fit 🔥 and he made dinner after my shift.',
      'A patient gave me her number so that I could ring her back with the results.',
      'He was hot to touch and drooling, so I called 999 for my patient.',
      'She was so hot, 39.5, and the patient next to her shivered.',
    ],
  },

  create(context) {
    const told = new Set<Block>()
    return {
      hit(hit, container) {
        const block = hit.at.view.blockAt(hit.at.start)
        if (container.meta.fictional || told.has(block)) return
        const message = messageFor(hit, container)
        if (!message || context.signal(mentions, container).isMentioned(hit.at)) return
        told.add(block)
        context.report({ at: hit.at, message })
      },
    }

    function messageFor(hit: LexiconHit, container: Container): 'remark' | 'advance' | undefined {
      const near = sentencesNear(hit.at, container, context)
      if (hit.term.sense === 'praise' || hit.term.sense === 'approach') {
        return isAdvance(hit, near) && isAddressed(container, near) ? 'advance' : undefined
      }
      return isDesire(hit, near) && isOfPatient(hit, near, container) ? 'remark' : undefined
    }

    /** A reply, by its metadata or its looks; or somebody who is told that they are a patient. */
    function isAddressed(container: Container, { before, after }: Nearby): boolean {
      const { kind, inReplyTo } = container.meta
      if (replies.has(kind ?? '') || inReplyTo !== undefined) return true
      if (kind !== undefined) return false
      return (
        isReply(container.meta, context.text(container).value) || discharged.test(before + after)
      )
    }

    function isOfPatient(hit: LexiconHit, near: Nearby, container: Container): boolean {
      if (!isAnecdote(hit, near) && context.signal(generality, container).isGeneric(hit.at)) {
        return false
      }
      if (isOffRecord(hit, near) || namesPatient(hit, near)) return true
      const stretch = stretchOf(hit, container)
      const known = context.signal(people, container).within(stretch)
      const isSomebody =
        describesPerson(hit, near) ||
        known.some((one) => !isFamily(one, container)) ||
        isOneInCare(`${near.before}${near.after}`) ||
        inBed.test(context.text(container).value.slice(stretch.start, stretch.end))
      return isSomebody && isInCare(stretch, container)
    }

    /** The sentence and the one before: pronouns are about somebody there, and a remark of few
     * words perhaps about somebody in the next. */
    function stretchOf({ at }: LexiconHit, container: Container): Range {
      const list = context.signal(sentences, container)
      const sentence = sentenceOf(list, at.start)
      const previous = list[(sentence?.index ?? 0) - 1]
      if (!sentence) return at
      const isNext = previous !== undefined && areNeighbours(previous, sentence)
      const next = sentence.words.length <= 3 ? list[sentence.index + 1] : undefined
      const last = next && areNeighbours(sentence, next) ? next : sentence
      return { start: (isNext ? previous : sentence).start, end: last.end }
    }

    function isFamily({ antecedent, role, start, end }: PersonMention, of: Container): boolean {
      const range = antecedent ?? { start, end }
      const words = context.text(of).value.slice(range.start, range.end)
      return role === 'relation' && /^(?:my|our)\b/i.test(words)
    }

    function isInCare(stretch: Range, container: Container): boolean {
      const { value } = context.text(container)
      if (isUnderCare(value.slice(stretch.start, stretch.end))) return true
      const cues = context.signal(care, container).cues()
      return startingIn(cues, stretch).some(({ kind, start, end }) =>
        isSureCare(kind, value.slice(start, end)),
      )
    }
  },
})

/** “If you know what I mean” supposes nothing, and whoever booked somebody in did so. */
function isAnecdote({ phrase }: LexiconHit, { before }: Nearby): boolean {
  return (
    phrase.startsWith('if you') ||
    touching.test(phrase) ||
    /^\W*whoever (?:booked|sent|put|brought|gave|let)\b/i.test(before)
  )
}

const inBed =
  /\bwhoever (?:is|was|['’]s) (?:still )?(?:in|on) (?:bed|bay|cubicle|my)\b|\b(?:lads|guys|blokes|men|players|rowers|swimmers|girls|women) (?:on|in) my (?:couch|table|chair)\b/i

/** “He is only in with a sprained ankle”: nobody has said who he is. */
function isOneInCare(sentence: string): boolean {
  return /\b(?:he|she|him|her|his)\b/i.test(sentence) && isUnderCare(sentence)
}
