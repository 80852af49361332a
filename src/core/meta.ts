import * as v from 'valibot'
import { calendarDay, noCalendarDay } from './calendar-day.ts'
import {
  type Audience,
  audiences,
  type Kind,
  kinds,
  type Platform,
  platforms,
} from './meta-words.ts'

export type { Audience, Kind, Platform }

const otherChannels = ['newsletter', 'print'] as const
const commercials = ['none', 'paid', 'gifted', 'affiliate', 'own-brand', 'employer'] as const

/** Where consent may allow a story or a picture: a platform, or paper and post. */
export type Channel = Platform | (typeof otherChannels)[number]
export type Commercial = (typeof commercials)[number]

export interface Author {
  readonly type?: 'person' | 'organisation' | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly registration?: string | undefined
  readonly workplace?: string | undefined
  readonly place?: string | undefined
}

export interface Consent {
  readonly type: 'written' | 'none'
  readonly covers?: readonly ('story' | 'image' | 'video')[] | undefined
  readonly ref?: string | undefined
  /** ISO date of the last day on which it holds. */
  readonly expires?: string | undefined
  /** The same as `expires`. */
  readonly until?: string | undefined
  /** Where it allows publication; without them, anywhere. */
  readonly channels?: readonly Channel[] | undefined
}

export interface Media {
  readonly type?: string | undefined
  readonly file?: string | undefined
  readonly alt?: string | undefined
  /** Whether it has captions, or the file that holds them. */
  readonly captions?: boolean | string | undefined
  /** Whether there is a transcript, or where. */
  readonly transcript?: boolean | string | undefined
  /** `none` for what has no sound. */
  readonly audio?: boolean | string | undefined
}

/** A rule that a draft silences in its own front matter. */
export interface SuppressEntry {
  readonly rule: string
  readonly reason?: string | undefined
  /** ISO date of the last day on which it holds. */
  readonly until?: string | undefined
  readonly by?: string | undefined
  /** Only findings that cover this text. */
  readonly text?: string | undefined
}

/**
 * What is known about a draft beside its words. Everything is optional: an unknown `kind` is a
 * post, an unknown `audience` the public.
 */
export interface DraftMeta {
  readonly kind?: Kind | undefined
  readonly audience?: Audience | undefined
  readonly platform?: Platform | readonly Platform[] | undefined
  readonly author?: Author | undefined
  readonly commercial?: Commercial | undefined
  readonly brand?: string | undefined
  readonly interests?: readonly string[] | undefined
  readonly products?:
    | readonly { readonly name: string; readonly class?: string | undefined }[]
    | undefined
  readonly consent?: Consent | undefined
  readonly fictional?: boolean | undefined
  readonly nation?: string | undefined
  readonly reviewed?: string | undefined
  readonly reviewDue?: string | undefined
  readonly date?: string | undefined
  readonly inReplyTo?: string | undefined
  readonly thread?: string | undefined
  readonly campaign?: string | undefined
  readonly media?: readonly Media[] | undefined
  /** The account may write posts over its platform's ordinary limit. */
  readonly longPosts?: boolean | undefined
  readonly suppress?: readonly SuppressEntry[] | undefined
}

const isoDate = v.pipe(
  v.string(),
  v.regex(calendarDay, ({ input }) => noCalendarDay(input)),
)
const text = v.string()

export const suppressEntry: v.GenericSchema<unknown, SuppressEntry> = v.strictObject({
  rule: v.pipe(text, v.description('A rule, or a category for all of its rules.')),
  reason: v.optional(v.pipe(text, v.description('Why; needed for rules that are errors.'))),
  until: v.optional(v.pipe(isoDate, v.description('The last day on which it holds.'))),
  by: v.optional(v.pipe(text, v.description('Who has decided it.'))),
  text: v.optional(v.pipe(text, v.description('Only findings that hold this text.'))),
})

/** The shape of each key, so that one odd value does not spoil the others. */
export const metaEntries: {
  readonly [Key in keyof DraftMeta]-?: v.GenericSchema<unknown, DraftMeta[Key]>
} = {
  kind: v.optional(
    v.pipe(v.picklist(kinds), v.description('What the draft will be published as.')),
  ),
  audience: v.optional(v.pipe(v.picklist(audiences), v.description('Whom it is written for.'))),
  platform: v.optional(
    v.pipe(
      v.union([v.picklist(platforms), v.array(v.picklist(platforms))]),
      v.description('Where it will be published; several are checked one by one.'),
    ),
  ),
  author: v.optional(
    v.pipe(
      v.strictObject({
        type: v.optional(v.picklist(['person', 'organisation'])),
        name: v.optional(text),
        role: v.optional(text),
        registration: v.optional(text),
        workplace: v.optional(text),
        place: v.optional(text),
      }),
      v.description('Who speaks: a person or an organisation, and in what role.'),
    ),
  ),
  commercial: v.optional(
    v.pipe(v.picklist(commercials), v.description('What the author gets for it.')),
  ),
  brand: v.optional(v.pipe(text, v.description('The brand it is published for.'))),
  interests: v.optional(v.pipe(v.array(text), v.description('Interests the author has declared.'))),
  products: v.optional(
    v.pipe(
      v.array(v.strictObject({ name: text, class: v.optional(text) })),
      v.description('Products it is about, with their legal class.'),
    ),
  ),
  consent: v.optional(
    v.pipe(
      v.strictObject({
        type: v.picklist(['written', 'none']),
        covers: v.optional(v.array(v.picklist(['story', 'image', 'video']))),
        ref: v.optional(text),
        expires: v.optional(isoDate),
        until: v.optional(isoDate),
        channels: v.optional(v.array(v.picklist([...platforms, ...otherChannels]))),
      }),
      v.description(
        'What the person it tells of has agreed to, until which day and for which channels.',
      ),
    ),
  ),
  fictional: v.optional(v.pipe(v.boolean(), v.description('The person it tells of is invented.'))),
  nation: v.optional(v.pipe(text, v.description('The nation its advice holds for.'))),
  reviewed: v.optional(v.pipe(isoDate, v.description('When its facts were last checked.'))),
  reviewDue: v.optional(v.pipe(isoDate, v.description('When its facts are to be checked again.'))),
  date: v.optional(v.pipe(isoDate, v.description('When it is, or will be, published.'))),
  inReplyTo: v.optional(v.pipe(text, v.description('The post it answers.'))),
  thread: v.optional(v.pipe(text, v.description('The thread it belongs to.'))),
  campaign: v.optional(v.pipe(text, v.description('The campaign it belongs to.'))),
  media: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          type: v.optional(text),
          file: v.optional(text),
          alt: v.optional(text),
          captions: v.optional(v.union([v.boolean(), text])),
          transcript: v.optional(v.union([v.boolean(), text])),
          audio: v.optional(v.union([v.boolean(), text])),
        }),
      ),
      v.description('Images and videos that go with it.'),
    ),
  ),
  longPosts: v.optional(
    v.pipe(v.boolean(), v.description('The account may write more than the ordinary limit.')),
  ),
  suppress: v.optional(
    v.pipe(
      v.array(suppressEntry),
      v.description('Rules that this draft silences, each with its reason.'),
    ),
  ),
}

export const metaSchema: v.GenericSchema<unknown, DraftMeta> = v.strictObject(metaEntries)
