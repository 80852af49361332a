import { defineRule, type LexiconHit, replaceWith, type TextMatch } from 'professional/rule'
import { datedTerms } from '../lexicons/dated-terms.ts'
import { isPartOfName, sentenceAround, standsAsNoun } from '../shared/surroundings.ts'
import { mentions } from '../signals/mention.ts'
import { selfDescription } from '../signals/self.ts'

export default defineRule({
  id: 'respect/dated-terms',
  summary: 'A word for people is one that NHS or government style has moved away from.',
  why: `
    People notice when they are called what they no longer call themselves. Most style guides of
    public services have settled on newer words.
  `,
  advice:
    'Use the words people choose for themselves, name the group you mean, or give the age you mean.',
  references: [
    { source: 'nhs-inclusive' },
    { source: 'nhs-atoz' },
    { source: 'disability-gov-2026' },
  ],
  severity: 'info',
  profile: 'general',
  since: '0.1.0',
  messages: {
    instead: 'Many people prefer “{instead}” to “{actual}”',
    dated: 'Many people prefer other words to “{actual}”',
  },
  lexicon: datedTerms,
  examples: {
    bad: [
      'Flu jabs for «the elderly»',
      '«oaps» get free prescriptions',
      'Services for «BAME» patients',
      'parking for «the disabled»',
      'We visit «elderly» patients at home.',
      'The «elderly» patient next door.',
      'A discount for «pensioners».',
      '«Race»: ________',
      'She was «mentally handicapped».',
      'A «coloured man» rang.',
      '«A homosexual» was refused a place.',
      'She is «elderly» and lives alone.',
      'After «her sex change» she moved.',
      'Shelter for «the homeless» tonight.',
      'All «pensioners», we called them twice, have a jab booked.',
      'Advice on «unwanted pregnancy».',
      'Get tested for «STDs».',
      'FLU JABS FOR «THE ELDERLY»',
    ],
    good: [
      'We welcome Dr Osei, a consultant in elderly medicine.',
      'She trained with consultants in elderly care medicine in Leeds.',
      '“Old age pensioners” has disappeared from our leaflets.',
      'Department of Elderly Medicine',
      'The state pension age is rising.',
      'coloured tablets',
      'A colour-coded chart.',
      'A double-blind trial found a blind spot.',
      'What is your golf handicap?',
      'Our report “COVID-19 and BAME communities” is out.',
      'Deaf people and the Deaf community use BSL.',
      'We are a deaf-friendly pharmacy.',
      'The blind spot of the eye.',
      'Senior citizens, the leaflets called them. Now we say who we mean.',
      'Pensioners, as we used to say: today the poster names an age.',
      'The disabled toilet is on the left.',
      'Please open the blind.',
      'The blind in the treatment room is stuck half way.',
      'We support the Royal National Institute of Blind People.',
      'Join the BAME Network of the trust.',
      'How sex changes with age.',
      'The race to vaccinate is on.',
      'Consultant in care of the elderly medicine.',
      'The elderly care ward is on floor 3.',
      'As a pensioner, I like the free travel.',
      'Avoid “the elderly”.',
      'https://example.org/help-for-the-elderly',
      'An able-bodied seaman in the archive.',
      'A homosexual couple has the same rights.',
      'Being homosexual was once a crime.',
      'The blind in room 3 has jammed.',
    ],
  },

  create(context) {
    return {
      hit(hit, container) {
        const found = narrow(hit)
        if (!found || isException(found)) return
        if (context.signal(mentions, container).isMentioned(found.at)) return
        if (context.signal(selfDescription, container).isSelf(found.at)) return
        const [instead] = found.term.instead ?? []
        const actual = found.at.value
        const suggestions = found.term.instead?.map((text) => replaceWith(found, text))
        if (instead === undefined)
          context.report({ at: found.at, message: 'dated', data: { actual } })
        else
          context.report({
            at: found.at,
            message: 'instead',
            data: { instead, actual },
            suggestions,
          })
      },
    }
  },
})

const adjective = datedTerms.find(({ term }) => term === 'elderly')
const noun = datedTerms.find(({ term }) => term === 'the elderly')

/**
 * The part of a hit that counts, and what replaces it: all of *the elderly*, but only *elderly* in
 * *the elderly patient*.
 */
function narrow(hit: LexiconHit): LexiconHit | undefined {
  const { at, term } = hit
  const isLabel = standsAsNoun(at)
  if (term === adjective && noun) return isLabel && !isPredicate(at) ? { ...hit, term: noun } : hit
  if (term.sense !== 'label' || isLabel) return hit
  if (term !== noun || !adjective) return undefined
  return { ...hit, term: adjective, at: at.view.slice(at.end - 'elderly'.length, at.end) }
}

/** “She is elderly.” */
function isPredicate(at: TextMatch): boolean {
  const { before } = sentenceAround(at)
  return /(?:\b(?:is|are|was|were|be|been|being|becom\w+|very|quite|too|more)|'s|'re) $/i.test(
    before,
  )
}

function isException({ at, term, phrase }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  if (term.sense === 'form') return !isFormLabel(at)
  if (term.sense === 'cased') return /^[ -](?:\p{Lu}\p{Ll}|[\x7F\uFFFC])/u.test(after)
  if (isPartOfName(at) || calledThen.test(after)) return true
  if (phrase === 'the blind') return isWindowBlind(before, after)
  if (phrase === 'able bodied') return /^ sea(?:man|men|m[ae]n's)\b/i.test(after)
  // The name of a specialty, in small letters.
  return (
    (/\b(?:care of (?:the )?|consultants? in )$/i.test(before) ||
      /^ (?:care|medicine|mental health) /.test(after)) &&
    /^(?: care| medicine| mental health)? (?:medicine|wards?|consultants?|team|unit|department|physicians?|doctors?|nurses?|registrars?|specialists?)\b/i.test(
      after,
    )
  )
}

/** “Old people’s homes, we called them”: the text is about the word. */
const calledThen =
  /^["'”’]?(?:,| [–—-]) (?:(?:as|which|that|what|is what) )*(?:I|we|they|people|everybody|everyone|you|some|many|the \w+|my \w+) (?:all )?(?:(?:used to|would) (?:call|say|write)|(?:once |always |all )?called (?:them|it|us|her|him|that|those|these|this|people))(?=[.;:!?]|\s*$|,? (?:and|but|now|then|today|when|until|before|in|back|at|once|long)\b)/i

function isWindowBlind(before: string, after: string): boolean {
  return (
    /\b(?:open|close|closed|shut|pull|pulled|lift|lower|raise|draw|drew|adjust|fit|clean|behind|leading) $/i.test(
      before,
    ) ||
    /^ (?:(?:up|down|leading|is|was|has|needs|won['’]t)\b|(?:in|of) (?:\w+ )?(?:room|bay|surgery) \d|(?:in|of|on|over|by|at) (?:the|our|my|your|this|that|each|every|a)(?: \w+){0,2} (?:rooms?|windows?|door|bay|office|surgery|kitchen)\b)/i.test(
      after,
    )
  )
}

/** “Race” above an empty box, alone on its line. */
function isFormLabel({ view, start, end }: TextMatch): boolean {
  const block = view.blockAt(start)
  const line = view.value.slice(block.start, block.end)
  return (
    block.kind !== 'heading' &&
    view.value.slice(block.start, start).trim() === '' &&
    /^ ?(?:\/ ?ethnicity)?(?: ?\((?:optional|required)\))? ?[:*?]?[\s_.…[\]☐-]*$/iu.test(
      line.slice(end - block.start),
    )
  )
}
