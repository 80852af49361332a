import { lazy } from 'professional/rule'

/** Where the figures come from. */
export const demographySources = {
  age: 'ONS, Census 2021, England and Wales: population by five-year age group and sex',
  'very-old':
    'ONS, Census 2021, England and Wales: 90 and over, and centenarians by sex; the years between spread as by a life table',
  census:
    'Censuses of 2021 and 2022 (ONS, NRS, NISRA): ethnic group, religion, main language, country of birth, sexual orientation, gender identity; rounded. Local figures are those of the local authorities with the fewest and the most, to the order of magnitude',
  visas: 'Home Office, Ukraine visa schemes, arrivals by 2024, rounded',
  body: 'The religious body’s own count of its members in the United Kingdom, rounded',
} as const

export type DemographySource = keyof typeof demographySources

export type Sex = 'female' | 'male'

/** From which age on; women and men of that age group, of a million people. */
const ages = `
  0 26500 27800
  5 28900 30300
  10 29400 30900
  15 27700 29200
  20 30100 30300
  25 33400 32000
  30 36000 33600
  35 34400 32400
  40 32200 30900
  45 32200 31300
  50 35200 34000
  55 34400 33200
  60 29500 28500
  65 25500 24000
  70 26100 23800
  75 19500 16900
  80 14200 11200
  85 9300 6300
  90 1257 679
  91 1063 554
  92 883 441
  93 719 344
  94 574 260
  95 447 191
  96 339 136
  97 250 93
  98 178 60
  99 122 37
  100 80 22
  101 50 12
  102 29 6
  103 16 2.7
  104 8.2 1.1
  105 6.4 0.7`

/** Nobody known in the United Kingdom has been older for long. */
const oldest = 113

interface AgeGroup {
  readonly from: number
  /** The last year of the group. */
  readonly to: number
  readonly female: number
  readonly male: number
}

/**
 * Share of all people, of both sexes and every age, who are of an age between two, in whole years
 * and both included, and of one sex if it is given.
 */
export function shareOfAge(from: number, to: number = from, sex?: Sex): number {
  return ageGroups().reduce((sum, group) => {
    const years = Math.min(to, group.to) - Math.max(from, group.from) + 1
    return years <= 0 ? sum : sum + (ofSex(group, sex) * years) / (group.to - group.from + 1)
  }, 0)
}

/** Share of all people who are of an age between two in weeks, both included; babies under one. */
export function shareOfWeeks(from: number, to: number = from, sex?: Sex): number {
  const weeks = Math.max(0, Math.min(to, 51) - Math.max(from, 0) + 1)
  return (shareOfAge(0, 0, sex) * weeks) / 52
}

/** Share of all people who are of a sex. */
export function shareOfSex(sex: Sex): number {
  return shareOfAge(0, oldest, sex)
}

const ageGroups: () => readonly AgeGroup[] = lazy(() => {
  const rows = cellsOf(ages, ' ').map((cells) => cells.map(Number))
  return rows.map(([from = 0, female = 0, male = 0], index) => ({
    from,
    to: (rows[index + 1]?.[0] ?? oldest + 1) - 1,
    female: female / 1e6,
    male: male / 1e6,
  }))
})

function ofSex(group: AgeGroup, sex: Sex | undefined): number {
  return sex === undefined ? group.female + group.male : group[sex]
}

export type GroupKind = 'ethnicity' | 'nationality' | 'religion' | 'language' | 'identity'

/** How many people belong to a group. */
export interface GroupShare {
  readonly term: string
  readonly kind: GroupKind
  /** Share of all people in the United Kingdom. */
  readonly share: number
  /** Share in the local authority that has the fewest; a village may have none. */
  readonly low: number
  /** Share in the local authority that has the most. */
  readonly high: number
  readonly source: DemographySource
}

/** Term; of 1,000 people in all, in the place with the fewest, in that with the most; source. */
const ethnicities = `
  {south ,}asian | 87 | 3 | 473 | census
  black {man,woman,boy,girl,lady,gentleman,guy,lad,teenager,patient,mum,dad,person} | 37 | 1 | 270 | census
  black {african,british,caribbean} | 35 | 1 | 250 | census
  {african caribbean,afro caribbean,west indian} | 10 | 0.2 | 110 | census
  african | 23 | 0.5 | 160 | census
  {mixed race,dual heritage,biracial} | 27 | 5 | 81 | census
  arab | 5.5 | 0.2 | 76 | census
  {romany,romani,gypsy} | 1.2 | 0.1 | 8 | census
  {,irish }traveller {man,woman,boy,girl,lady,family,patient,mum,dad,lad} | 1.2 | 0.1 | 8 | census
  roma {man,woman,boy,girl,lady,family,patient,mum,dad} | 1.7 | 0.1 | 13 | census
  {latin american,latino,latina} | 2 | 0.1 | 30 | census
  kurdish | 1.3 | 0.05 | 15 | census
  tamil | 2.1 | 0.05 | 40 | census
  kashmiri | 1 | 0.02 | 20 | census
  {somali,from somalia} | 2.9 | 0.05 | 40 | census
  gurkha | 0.3 | 0.01 | 20 | census
  hispanic | 2 | 0.1 | 30 | census`

const nationalities = `
  {polish,from poland} | 12 | 1 | 60 | census
  {indian,from india} | 30 | 1 | 343 | census
  {pakistani,from pakistan} | 26 | 0.3 | 256 | census
  {bangladeshi,from bangladesh} | 10 | 0.2 | 346 | census
  {romanian,from romania} | 8.7 | 0.5 | 76 | census
  {chinese,from china} | 7 | 1 | 65 | census
  irish | 9 | 2 | 30 | census
  {italian,from italy} | 4.6 | 0.5 | 30 | census
  {nigerian,from nigeria} | 4.5 | 0.1 | 50 | census
  {german,from germany} | 4.3 | 1 | 20 | census
  south african | 3.6 | 0.8 | 25 | census
  american | 3.2 | 0.8 | 40 | census
  {jamaican,from jamaica} | 2.3 | 0.05 | 30 | census
  {filipino,filipina,from the philippines} | 2.7 | 0.3 | 15 | census
  sri lankan | 2.4 | 0.1 | 45 | census
  {portuguese,from portugal} | 2.6 | 0.2 | 35 | census
  {lithuanian,from lithuania} | 2.5 | 0.2 | 45 | census
  {french,from france} | 2.6 | 0.4 | 50 | census
  {spanish,from spain} | 2.7 | 0.4 | 30 | census
  {ghanaian,ghanian,from ghana} | 2.2 | 0.03 | 30 | census
  {zimbabwean,from zimbabwe} | 2.1 | 0.2 | 15 | census
  {turkish,from turkey} | 2.1 | 0.1 | 50 | census
  {hong kong,hongkong} {chinese,couple,family,man,woman} | 2 | 0.2 | 15 | census
  {bulgarian,from bulgaria} | 2 | 0.1 | 30 | census
  australian | 2 | 0.5 | 20 | census
  {kenyan,from kenya} | 2 | 0.2 | 40 | census
  {brazilian,from brazil} | 1.7 | 0.1 | 25 | census
  {iranian,persian,from iran} | 1.8 | 0.05 | 25 | census
  {iraqi,from iraq} | 1.5 | 0.03 | 20 | census
  {afghan,from afghanistan} | 1.8 | 0.03 | 30 | census
  {syrian,syrian refugee,from syria} | 0.8 | 0.02 | 6 | census
  {ukrainian,from ukraine} | 3.5 | 0.5 | 10 | visas
  {albanian,from albania} | 1.1 | 0.05 | 15 | census
  {latvian,from latvia} | 1.4 | 0.1 | 30 | census
  slovak{,ian} | 1.1 | 0.1 | 20 | census
  {hungarian,from hungary} | 1.4 | 0.2 | 12 | census
  czech | 0.8 | 0.1 | 10 | census
  greek {man,woman,lady,gentleman,guy,student,patient,chef,family,national,cypriot} | 1.8 | 0.2 | 25 | census
  cypriot | 1.1 | 0.1 | 30 | census
  {russian,from russia} | 0.9 | 0.1 | 12 | census
  {nepalese,nepali,from nepal} | 1.4 | 0.05 | 100 | census
  malaysian | 1.2 | 0.2 | 8 | census
  {vietnamese,from vietnam} | 0.7 | 0.05 | 15 | census
  {thai,from thailand} | 0.9 | 0.3 | 5 | census
  japanese | 0.6 | 0.1 | 12 | census
  korean | 0.5 | 0.05 | 20 | census
  canadian | 1.4 | 0.5 | 12 | census
  new zealander | 0.9 | 0.3 | 10 | census
  {eritrean,from eritrea} | 0.6 | 0.02 | 10 | census
  {ethiopian,from ethiopia} | 0.4 | 0.02 | 6 | census
  {sudanese,from sudan} | 0.7 | 0.02 | 8 | census
  egyptian | 0.8 | 0.05 | 10 | census
  moroccan | 0.5 | 0.02 | 15 | census
  algerian | 0.5 | 0.02 | 8 | census
  ugandan | 1.2 | 0.05 | 30 | census
  {lebanese,jordanian,palestinian} | 0.4 | 0.02 | 10 | census
  {saudi,kuwaiti,qatari,emirati} | 0.8 | 0.02 | 15 | census
  israeli | 0.4 | 0.02 | 10 | census
  dutch {man,woman,lady,gentleman,guy,student,patient,tourist,couple,family} | 1.3 | 0.3 | 8 | census
  belgian | 0.5 | 0.1 | 5 | census
  swedish {man,woman,lady,student,patient,nanny} | 0.6 | 0.1 | 8 | census
  danish {man,woman,lady,student,patient} | 0.4 | 0.1 | 5 | census
  norwegian | 0.3 | 0.1 | 4 | census
  finnish | 0.3 | 0.1 | 3 | census
  icelandic | 0.04 | 0.01 | 0.5 | census
  estonian | 0.2 | 0.05 | 2 | census
  {croatian,serbian,bosnian,kosovan} | 0.8 | 0.05 | 8 | census
  moldovan | 0.6 | 0.02 | 12 | census
  {colombian,ecuadorian,bolivian} | 0.9 | 0.02 | 20 | census
  {mexican,chilean,argentinian,peruvian,venezuelan} | 0.5 | 0.05 | 5 | census
  {congolese,cameroonian,gambian} | 0.7 | 0.02 | 8 | census
  trinidadian | 0.35 | 0.02 | 4 | census
  barbadian | 0.25 | 0.01 | 4 | census
  mauritian | 0.7 | 0.05 | 10 | census
  maltese | 0.3 | 0.05 | 1 | census
  singaporean | 0.7 | 0.1 | 6 | census
  burmese | 0.2 | 0.02 | 2 | census
  mongolian | 0.05 | 0.01 | 0.5 | census
  fijian | 0.15 | 0.02 | 8 | census`

const religions = `
  {muslim,islamic} | 60 | 1 | 400 | census
  hindu | 16 | 0.3 | 260 | census
  sikh | 8 | 0.1 | 120 | census
  jewish | 4.3 | 0.2 | 170 | census
  {hasidic,haredi,orthodox} jew{,ish} | 1 | 0.01 | 70 | census
  buddhist | 4.4 | 1 | 47 | census
  {catholic,roman catholic} | 90 | 30 | 700 | census
  {jehovah's,jehovahs,jehovah} witness | 2 | 0.5 | 6 | body
  {mormon,latter day saint} | 2.7 | 0.3 | 6 | body
  quaker | 0.3 | 0.05 | 2 | body
  {exclusive,plymouth} brethren | 0.3 | 0.01 | 5 | body
  {rasta,rastafarian} | 0.1 | 0.01 | 1 | census
  jain | 0.4 | 0.01 | 15 | census
  {baha'i,bahai} | 0.08 | 0.02 | 0.5 | census
  {parsi,zoroastrian} | 0.07 | 0.01 | 1 | census
  {pagan,wiccan} | 1.3 | 0.3 | 4 | census
  {seventh day ,}adventist | 0.6 | 0.05 | 5 | body
  {greek,russian,romanian} orthodox | 6 | 0.5 | 60 | census`

const languages = `
  polish speak{er,ing} | 10 | 1 | 57 | census
  {punjabi,panjabi} | 4.5 | 0.1 | 100 | census
  urdu | 4.2 | 0.1 | 60 | census
  arabic {speaker,speaking,only} | 3.2 | 0.1 | 50 | census
  {bengali,sylheti} | 3.2 | 0.05 | 180 | census
  gujarati | 3 | 0.05 | 110 | census
  {farsi,dari,pashto} | 3 | 0.05 | 30 | census
  {mandarin,cantonese} | 3.5 | 0.3 | 30 | census
  tagalog | 1 | 0.1 | 6 | census
  {swahili,yoruba,igbo,twi,shona} | 1.2 | 0.05 | 15 | census
  {tigrinya,amharic} | 0.9 | 0.02 | 10 | census
  yiddish | 0.1 | 0.01 | 20 | census
  welsh speak{er,ing} | 8 | 0.1 | 645 | census
  gaelic speak{er,ing} | 0.9 | 0.01 | 450 | census
  {sign language,bsl} user | 0.37 | 0.1 | 2 | census
  {speaks no,spoke no,no,doesn't speak,didn't speak,can't speak,couldn't speak,without} english | 17 | 0.5 | 90 | census
  {speaks,spoke} {little,very little,hardly any,barely any,limited} english | 17 | 0.5 | 90 | census`

const identities = `
  trans {woman,man,girl,boy,teenager,lady,guy,patient,male,female} | 1.6 | 0.3 | 6 | census
  transgender | 4.5 | 1 | 15 | census
  {non binary,nonbinary} | 0.5 | 0.1 | 4 | census
  {gay,lesbian} | 15 | 5 | 100 | census
  bisexual | 13 | 4 | 50 | census`

/** All groups; terms in lower case. */
export const groupShares: () => readonly GroupShare[] = lazy(() => [
  ...parseGroups(ethnicities, 'ethnicity'),
  ...parseGroups(nationalities, 'nationality'),
  ...parseGroups(religions, 'religion'),
  ...parseGroups(languages, 'language'),
  ...parseGroups(identities, 'identity'),
])

function parseGroups(table: string, kind: GroupKind): GroupShare[] {
  return cellsOf(table, '|').map(([term = '', share, low, high, source]) => ({
    term,
    kind,
    share: Number(share) / 1000,
    low: Number(low) / 1000,
    high: Number(high) / 1000,
    source: source as DemographySource,
  }))
}

function cellsOf(table: string, separator: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(separator)
        .map((cell) => cell.trim()),
    )
}
