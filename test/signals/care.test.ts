import { describe, expect, test } from 'vitest'
import { care } from '../../rules/signals/care.ts'
import { probe } from './probe.ts'

const careKind = (marked: string): Promise<string | undefined> =>
  probe(marked, (match, container, context) => context.signal(care, container).near(match)?.kind)

/** There is a sign of care near the marked words in the first text, and none in the second. */
const pairs: readonly (readonly [name: string, cared: string, free: string])[] = [
  ['came in and came out', '«He» came in.', '«He» came out.'],
  ['admitted and admired', '«He» was admitted.', '«He» was admired.'],
  ['discharged', '«She» was discharged.', '«She» was displeased.'],
  ['dispensed', 'We dispensed it to «him».', 'We dispatched it to «him».'],
  ['asked for a medicine', '«He» asked for codeine.', '«He» asked for directions.'],
  ['bought a medicine', '«She» bought ibuprofen.', '«She» bought apples.'],
  ['on a medicine', '«She» is on methadone.', '«She» is on holiday.'],
  ['takes tablets', '«She» takes two tablets.', '«She» takes two sugars.'],
  ['a medicine by its ending', '«He» wanted flucloxacillin.', '«He» wanted Dublin.'],
  ['collected', '«She» collected today.', '«She» collected data.'],
  ['collected money', '«She» collected again.', '«She» collected donations.'],
  ['presented with an illness', '«He» presented with a rash.', '«He» presented at the congress.'],
  ['presented a paper', '«He» presented late.', '«He» presented her findings.'],
  ['referred', '«He» was referred.', '«He» was referred to as a hero.'],
  ['scan', '«She» had a scan.', '«She» will scan the QR code.'],
  ['over the counter', '«She» was at the counter.', '«She» sells it over the counter.'],
  ['treated', '«He» was treated.', '«He» treated us.'],
  ['rang', '«He» rang.', '«He» rang true.'],
  ['phone', '«She» is on the phone.', '«She» is on the train.'],
  ['the next sentence', '«He» was late. The ward was full.', '«He» was late. The bus was full.'],
  ['the sentence before', 'The ward was full. «He» was late.', 'The bus was full. «He» was late.'],
  [
    'two sentences away',
    '«He» was late. The ward was full.',
    '«He» was late. It rained. The ward was full.',
  ],
  [
    'the next paragraph, not a heading',
    '«He» was late.\n\nThe ward was full.',
    '# «He» was late\n\nThe ward was full.',
  ],
  ['advice', '«She» was in today for her tablets.', '«She» knows. You can collect your tablets.'],
  ['a condition', '«He» collected tablets.', '«He» waits. If anybody collects tablets, ring.'],
  ['the author’s own', '«He» was diagnosed.', '«He» knows. I was diagnosed and got my tablets.'],
  ['an exercise', '«He» came in.', 'OSCE: «he» came in.'],
  ['bloods', '«She» had bloods.', '«She» had brothers.'],
  ['a dosette box', '«He» left without his dosette.', '«He» left without his umbrella.'],
  ['follow-up', 'A follow-up for «him».', 'A pull-up for «him».'],
]

describe('signs of care', () => {
  test.each(pairs)('tells %s', async (_, cared, free) => {
    expect(await careKind(cared)).toBeDefined()
    expect(await careKind(free)).toBeUndefined()
  })

  test.each([
    ['act', '«She» was admitted to the ward.'],
    ['item', '«She» wants her inhaler.'],
    ['patient', '«She» is a patient at the clinic.'],
    ['place', '«She» stood on the ward.'],
  ])('puts %s first', async (kind, text) => {
    expect(await careKind(text)).toBe(kind)
  })
})
