import { describe, expect, test } from 'vitest'
import type { DraftMeta } from '../../src/core/meta.ts'
import { overlaps } from '../../rules/signals/sentences.ts'
import { people } from '../../rules/signals/person.ts'
import { probe } from './probe.ts'

const kindOf = (marked: string, meta?: DraftMeta): Promise<string | undefined> =>
  probe(
    marked,
    (match, container, context) =>
      context.signal(people, container).mentions.find((mention) => overlaps(mention, match))?.kind,
    meta,
  )

/** The marked words stand for one real person in the first text, and do not in the second. */
const pairs: readonly (readonly [name: string, person: string, nobody: string])[] = [
  ['one and many', 'A «patient» asked me for codeine.', '«Patients» asked me for codeine.'],
  ['past and advice', 'A «customer» felt rushed today.', 'A «customer» should never feel rushed.'],
  ['a day and any day', 'A «woman» came in today.', 'A «woman» is at risk after 50.'],
  ['told and supposed', 'A «man» asked us for advice.', 'If a «man» asks us for advice, help.'],
  [
    '“asked if” supposes nothing',
    'I was asked if our «patient» can fly.',
    'If a «patient» can fly.',
  ],
  ['“when” of one day', 'When a «lady» came in, we closed.', 'When a «lady» comes in, we close.'],
  ['imagined', 'Today a «patient» came in.', 'Imagine a «patient» came in.'],
  [
    'imagined one sentence before',
    'Today was busy. Then a «patient» came in.',
    'Imagine a busy day. Then a «patient» came in.',
  ],
  ['an exercise', 'A «man» came in with chest pain.', 'OSCE practice: a «man» came in.'],
  [
    'an exercise in the heading',
    '# Our week\n\nA «man» came in with chest pain.',
    '# SBA of the week\n\nA «man» came in with chest pain.',
  ],
  ['a head and a modifier', 'Our «patient» was kind.', 'Our «patient» leaflet was kind.'],
  ['a baby and its clinic', 'Our «baby» was here today.', 'Our «baby» clinic was here today.'],
  ['a regular and a regular thing', 'Our «regular» was in.', 'Our «regular» clinic was in.'],
  ['ours and yours', 'My «neighbour» is on methadone.', 'Your «neighbour» is on methadone.'],
  ['the author as one', 'I saw a «patient» here.', 'I came as a «patient» here.'],
  ['the author’s own illness', 'My «wife» was diagnosed.', 'When I was diagnosed, a «wife» left.'],
  ['a clipped report', 'Elderly «gent» in for his tablets.', 'Elderly «gent» tablets.'],
  [
    'a job with and without a deed',
    'The «headteacher» asked about antidepressants yesterday.',
    'The «headteacher» must approve the flu clinic.',
  ],
  ['a retired vicar', 'We had a retired «vicar» in.', 'We had many retired «vicars» in.'],
  ['one of ours', 'One of our «patients» fell.', 'Some of our «patients» fell.'],
  ['a time of day', 'My «2pm» told me she drinks.', 'The «2pm» clinic told me.'],
  ['a title and a name', 'We saw «Mrs Lowe» today.', 'We saw «Mrs Doubtfire» today.'],
  ['Mr and the Men', 'We like «Mr Okonjo».', 'We like «Mr Men».'],
  ['an initial and the illness', 'We met «Ms A» today.', 'We met «MS A» today.'],
  ['small letters', 'So «mrs lowe» rang.', 'So «mrs and» mr rang.'],
  ['a missed appointment', 'We saw «Miss Lowe».', 'Do not «miss Lowe».'],
  ['a doctor and a drink', 'We saw «Dr Okafor».', 'We saw «Dr Pepper».'],
  ['a forename that goes on', '«Sheila» rang us again.', 'With thanks, «Sheila»'],
  ['a forename and a surname', '«Joan» rang us again.', '«Joan» Bell rang us again.'],
  ['a forename and a word', '«Alfie» rang us.', '«Grace» matters to us.'],
  ['little and not', 'Little «Grace» rang us.', 'Amazing «Grace» rang us.'],
  ['named after a noun', 'Our patient «Sheila» rang.', 'Our patient «Voices» rang.'],
  ['initials and abbreviations', 'Pt «JS» was in.', 'Pt «ID» was in.'],
  ['a handle', 'Then «Sheila» replied.', 'Then @«Sheila» replied.'],
  ['a speaker', '«Sheila» says it is late.', '«Sheila»: it is late.'],
  ['he, with somebody before', 'A man came in. «He» was late.', 'The bus came in. «He» was late.'],
  [
    'she, two sentences on and three',
    'A lady came in. It rained. «She» was late.',
    'A lady came in. It rained. It poured. «She» was late.',
  ],
  ['she is no man', 'A lady came in. «She» fell.', 'A man came in. «She» fell.'],
  ['they, and a supposed noun', 'A man came in. «They» fell.', 'If men come in. «They» fell.'],
  ['in the news and here', 'Our «patient» was in court.', 'A «patient» was in court.'],
  ['an example', 'Our «patient» had asthma.', 'Conditions, for example a «patient» with asthma.'],
  ['a share', 'A «man» asked us today.', 'One in eight, so a «man» asked us today.'],
  ['a question in a heading', '# My «baby» and me today', '# Can my «baby» fly today?'],
]

describe('mentions of one real person', () => {
  test.each(pairs)('tells %s', async (_, person, nobody) => {
    expect(await kindOf(person)).toBeDefined()
    expect(await kindOf(nobody)).toBeUndefined()
  })

  test.each([
    ['noun', 'Our «neighbour» is here.'],
    ['pronoun', 'Our neighbour is here. «She» is late.'],
    ['titled', 'So «Mrs Lowe» is here.'],
    ['initial', 'So «Mr P» is here.'],
    ['forename', 'So «Sheila» is here.'],
  ])('calls a mention %s', async (kind, text) => {
    expect(await kindOf(text)).toBe(kind)
  })

  test('finds nobody in fiction', async () => {
    expect(await kindOf('Our «patient» is here.', { fictional: true })).toBeUndefined()
  })
})
