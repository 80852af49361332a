import type { DraftMeta } from './meta.ts'
import type { Feature } from './wakes.ts'

/** What a field shows by its name, of what may wake a rule. */
export function shownByField(name: string): readonly Feature[] {
  const shown: Feature[] = []
  if (pictureName.test(name)) shown.push('<picture field>')
  if (patientName.test(name)) shown.push('<patient field>')
  return shown
}

const pictureName = /alt|caption|image|photo|picture|file|cover|thumbnail|video|media/i
const patientName =
  /mrn|hospital|patient|nhs|next_?of_?kin|(?:^|[^a-z])(?:pt|(?:nok|chi)(?![a-z]))|complaint|datix|pals|record|dob|birth/i

/** What is known of a draft, of what may wake a rule. */
export function shownByMeta(meta: DraftMeta): readonly Feature[] {
  const shown = new Set<Feature>()
  for (const [entry, value] of Object.entries(meta)) {
    if (value !== undefined) for (const feature of shownByEntry(entry, value)) shown.add(feature)
  }
  return [...shown]
}

/** The keys under which a draft says what is known of it. */
const entries: Readonly<Record<keyof DraftMeta, true>> = {
  kind: true,
  audience: true,
  platform: true,
  author: true,
  commercial: true,
  brand: true,
  interests: true,
  products: true,
  consent: true,
  fictional: true,
  nation: true,
  reviewed: true,
  reviewDue: true,
  date: true,
  inReplyTo: true,
  thread: true,
  campaign: true,
  media: true,
  longPosts: true,
  suppress: true,
}

export function isEntry(name: string): name is keyof DraftMeta {
  return Object.hasOwn(entries, name)
}

/** By the names of platforms as people may write them; a name too many only costs time. */
const platformShown: readonly (readonly [RegExp, Feature])[] = [
  [/^/, '<platform>'],
  [/web|blog/i, '<meta>'],
  [/i\W?g|insta/i, '<folding>'],
]

/** @param entry What the value tells of a draft, as in {@link DraftMeta}. */
export function shownByEntry(entry: string, value: unknown): readonly Feature[] {
  switch (entry) {
    // A page has rules of its own.
    case 'platform':
      return platformShown.flatMap(([name, feature]) => (name.test(String(value)) ? feature : []))
    // By the name alone nobody speaks in another way.
    case 'author':
      return typeof value === 'object' && Object.keys(value ?? {}).some((key) => key !== 'name')
        ? ['<author>']
        : []
    case 'date':
      return []
    default:
      return ['<meta>']
  }
}
