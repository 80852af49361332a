import {
  type Container,
  type Draft,
  defineRule,
  type Node,
  type Parent,
  type RelatedPlace,
  type Severity,
  type TextMatch,
} from 'professional/rule'
import { roleTerms } from '../lexicons/roles.ts'
import { belongingOf, isOfMany } from '../shared/campaigns.ts'
import { cluesInWords, countsInWords } from '../shared/clue-words.ts'
import { consentFor } from '../shared/consent.ts'
import { comparePictures } from '../shared/pictures-across.ts'
import { isRead, sightingsIn } from '../shared/find-sightings.ts'
import {
  matchOf,
  type PlacedSighting,
  relatedOf,
  suggestionsFor,
} from '../shared/placed-sightings.ts'
import { isEstimated, type Risk, riskOf } from '../shared/risk.ts'
import { picturesOf } from '../shared/sightings.ts'
import { personClues, realClues } from '../shared/person-clues.ts'
import { ageClues, portraitClues } from '../signals/portraits.ts'
import { tellsOfConsent } from '../shared/told-consent.ts'

interface Siblings {
  readonly of: Parent | undefined
  readonly isOneOfMany: boolean
  readonly isClose: boolean
  readonly last: Node | undefined
}

export default defineRule({
  id: 'confidentiality/jigsaw',
  summary: 'Details that are harmless alone show together who is meant.',
  why: `
    Nobody needs a name to recognise a neighbour. An age, a village and a day are enough for family,
    friends and everybody who was in the waiting room, and a reader who lives there is the one
    who can put them together.
  `,
  advice:
    'Leave out the details that the point does not need, or blur them: “in her thirties”, “recently”, a region.',
  references: [
    { source: 'ico-anon-2025' },
    { source: 'gmc-confidentiality-2017' },
    { source: 'gmc-doctors-2013' },
    { source: 'bmj-deid-2010' },
    { source: 'hipaa-safe-harbor' },
    { source: 'cpi-s251' },
    { source: 'nhs-cop-2003' },
  ],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  // A name is the plainer breach; without it, the rest is looked at again.
  yieldsTo: ['confidentiality/named-patient'],
  lexicon: roleTerms,
  messages: {
    few: 'Of {population} people there, {count} could be meant: {clues}',
    details: 'Together these details can show who is meant: {clues}',
    consented: 'These details show who is meant; check that consent covers publication',
    expired: 'These details show who is meant, and the consent to that has run out',
    elsewhere: 'These details show who is meant; the consent is for other channels',
    posts: 'With the posts before it, this can show who is meant: {clues}',
    drafts: 'With {drafts}, this can show who is meant: {clues}',
  },
  needs: () => [[...realClues(), '<beside>']],
  wakes: () => [
    portraitClues(),
    // Of one draft, a scene without a person tells nothing.
    [...personClues(), ...ageClues, 'retired', [['she', 'he'], ['<opening pronoun>']], '<beside>'],
  ],
  examples: {
    bad: [
      {
        text: '«Lovely 94-year-old gent» from Brampton popped in this morning for his blood thinner, still driving the red Morris Minor',
        severity: 'error',
      },
      { text: '«The only HIV-positive person» on our island collected today', severity: 'error' },
      {
        text: '«The headteacher» of St Mary’s asked about antidepressants yesterday',
        severity: 'error',
      },
      {
        text: '«Polish lorry driver» in Harwich wanted thrush cream last night',
        severity: 'error',
      },
      { text: 'Saw «a five-year-old» from Kirkwall with meningitis today.', severity: 'error' },
      {
        text: '«15-year-old girl» asked for the morning after pill on Tuesday',
        severity: 'warning',
      },
      { text: '«My neighbour» is on methadone', severity: 'warning' },
      {
        text: '«The only person» on our island with haemophilia collected today',
        severity: 'error',
      },
      {
        text: '1/ Busy day in Portree\n\n2/ Only «one patient» on PrEP collected today',
        severity: 'error',
      },
      {
        text: 'We had «a retired vicar» in this morning about his antipsychotic',
        severity: 'error',
      },
      {
        text: '«A lifeboat volunteer» from Tobermory, 34, collected her inhaler last Tuesday.',
        severity: 'error',
      },
      {
        text: 'We had «a 34-year-old woman» in today with sickle cell, and her baby is three weeks old.',
        meta: { author: { place: 'Portree' } },
        severity: 'error',
      },
      {
        text: '«The only HIV-positive person» on our island collected today. Details have been changed.',
        severity: 'warning',
      },
      {
        text: 'Just seen on call tonight: «teenager», 15, from the Hawthorn estate, took an overdose.',
        severity: 'error',
      },
      {
        text: '«Mum», 44, from Portree, came to our clinic yesterday about her gonorrhoea.',
        severity: 'error',
      },
      { text: 'Seen tonight: «lad», 15, overdose.', severity: 'warning' },
      {
        text: '«A 15yo» from the Hawthorn estate came in tonight after an overdose.',
        severity: 'error',
      },
      {
        text: '«Polish lorry driver» in Harwich wanted thrush cream last night',
        meta: { consent: { type: 'written', covers: ['story'] } },
        severity: 'info',
      },
      {
        text: 'Published with the written consent of Ms Ada Lowe.\n\n«Ada» is 44 and drives a lorry from Harwich. In March she came to our clinic with sickle cell disease.',
        severity: 'info',
      },
      {
        text: 'Published with the written consent of Ms Ada Lowe.\n\n«A retired vicar» from Harwich, 71, came to our clinic in March about his antipsychotic.',
        severity: 'error',
      },
      {
        text: 'Had «the loveliest 91-year-old» in clinic this morning. Retired teacher from Beverley, on warfarin.',
        severity: 'error',
      },
      {
        text: '«Retired flautist» from Whitby came in today for his warfarin.',
        severity: 'warning',
      },
    ],
    good: [
      'He taught me everything. He was 90, a pharmacist in Portree for fifty years, and died on Monday of pneumonia.',
      'She made history in Portree today: our first midwife of 21, who lives with diabetes.',
      'She was 17 when she wrote Frankenstein. I read it again in Whitby this week, and it is about grief and depression.',
      'We thanked a patient, a nurse and a porter from Largs on Tuesday.',
      'Retired flautist plays for the carols at our Whitby clinic today. Bring a coat.',
      'She retired earlier this year, after 30 years on our ward in Whitby, and is on warfarin herself.',
      'How a ten-year-old boy from Kirkwall can get a flu jab today.',
      'I went to Harwich with two collies, and our clinic there was full.',
      'A Polish interpreter is at our Harwich clinic today until noon.',
      'Saw a woman in her 40s last week with a new MS diagnosis',
      'Imagine a 67-year-old man presents with chest pain',
      'Quiz: a 67-year-old man presents with chest pain in Whitby on Tuesday. What is the diagnosis?',
      'I was 34 and working in Leeds when I was diagnosed',
      '1 in 6 people in Hull smoke',
      'Flu clinic in Whitby was lovely this morning, thank you to everybody who came.',
      'In the news tonight: teenager, 15, from the Hawthorn estate, took an overdose.',
      'Woman, 34, stabbed outside a shop in Whitby tonight, police say.',
      'Our new pharmacist, 34, moves to Portree from Leeds on Monday.',
    ],
  },

  create(context) {
    const seen: PlacedSighting[] = []
    const withRole = new Set<Container>()
    /** Where the draft begins whose posts are looked at, whether its file has more, and the posts. */
    let draft = 0
    let isInFile = false
    let siblings: Siblings = {
      of: undefined,
      isOneOfMany: false,
      isClose: false,
      last: undefined,
    }

    function see(one: PlacedSighting): void {
      seen.push(one)
      if (!context.hasCompany) return
      const { kind, clues, isInCare, isContinued, isAltered } = one
      const sighting = { kind, clues, isInCare, isContinued, isAltered }
      const belonging = belongingOf(one.container.meta, draft, isInFile)
      context.note(matchOf(one, context), { ...belonging, sighting })
    }

    /** Posts of a thread are read in one go, so that what they show together comes first. */
    function tell(): void {
      const containers = [...new Set(seen.map(({ container }) => container))]
      const units = seen.map((sighting) => ({
        sighting,
        unit: String(containers.indexOf(sighting.container)),
      }))
      const told = new Set<PlacedSighting>()
      for (const { at, others, clues, risk } of picturesOf(units, true)) {
        const one = at.sighting
        told.add(one)
        const telling = tellingOf(one, risk, [...others.map(({ sighting }) => sighting), one])
        const data = { clues: cluesInWords(clues) }
        if (telling) context.report({ ...telling, message: 'posts', data })
      }
      for (const one of seen) {
        if (one.kind === 'person' && one.isInCare && !told.has(one)) tellAlone(one)
      }
    }

    function tellAlone(one: PlacedSighting): void {
      const risk = riskOf(one.clues, one.isAltered)
      const telling = tellingOf(one, risk, [one])
      if (!telling) return
      const clues = cluesInWords(one.clues)
      const suggestions = suggestionsFor(one, context)
      if (isEstimated(risk)) {
        const data = { clues, ...countsInWords(risk) }
        context.report({ ...telling, message: 'few', data, suggestions })
      } else context.report({ ...telling, message: 'details', data: { clues }, suggestions })
    }

    /** Where and how loudly to say it; nothing where the person has agreed, which is said instead. */
    function tellingOf(
      one: PlacedSighting,
      { level }: Risk,
      all: readonly PlacedSighting[],
    ): { at: TextMatch; related: RelatedPlace[]; atMost: Severity } | undefined {
      if (level === undefined) return undefined
      const shared = { at: matchOf(one, context), related: relatedOf(all, context) }
      const consent = consentFor(one.container.meta, 'story', context)
      const isTold = consent === 'none' && tellsOfConsent(shared.at.view, shared.at)
      if (consent === 'none' && !isTold) return { ...shared, atMost: level }
      if (isTold || consent === 'given')
        context.report({ ...shared, atMost: 'info', message: 'consented' })
      else if (consent !== 'none') context.report({ ...shared, atMost: level, message: consent })
      return undefined
    }

    function lookAt(container: Container, ancestors: readonly Parent[]): void {
      const parent = ancestors.at(-1)
      if (parent !== siblings.of) {
        draft = parent?.position?.start.offset ?? 0
        isInFile = isOfMany(container, ancestors.at(-2))
        siblings = {
          of: parent,
          isOneOfMany: isOneOfMany(container, parent),
          isClose: mayBeClose(container, parent),
          last: parent?.children.at(-1),
        }
      }
      const { isOneOfMany: isOne, isClose } = siblings
      const circumstances = { hasRole: withRole.has(container), isOneOfMany: isOne, isClose }
      for (const one of sightingsIn(container, circumstances, context)) see(one)
      if (siblings.last !== container) return
      tell()
      seen.length = 0
    }

    /** Whether what a part of a draft shows of nobody may belong to somebody elsewhere. */
    function isOneOfMany({ meta }: Container, parent: Parent | undefined): boolean {
      const parts = partsOf(parent)
      if (parts.filter(({ type }) => type === 'post').length > 1) return true
      if (!context.hasCompany) return false
      // What silences a rule needs something that is silenced, even where nothing is compared.
      const isNoted = context.isCompared || meta.suppress !== undefined
      return isNoted || parts.filter(isRead).length > 1
    }

    /** Whether it may be told as one with others: of a thread, a campaign or a small folder. */
    function mayBeClose({ meta }: Container, parent: Parent | undefined): boolean {
      if (!isInFile || meta.thread !== undefined || meta.campaign !== undefined) return true
      return partsOf(parent).filter(isRead).length > 1
    }

    return {
      hit: (_, container) => void withRole.add(container),
      post: lookAt,
      field: lookAt,
    }
  },

  across: { compare: comparePictures },
})

/** A draft holds posts and fields, and nothing else does. */
function partsOf(parent: Parent | undefined): readonly Container[] {
  return (parent as Draft | undefined)?.children ?? []
}
