import type { DraftMeta, Platform } from '../core/meta.ts'
import { type Data, dataAt, dayOf, memberOf, wordAt } from './data.ts'
import { type Decoded } from './decoded.ts'
import { replaceDecoded, unescapeHtml } from './composed.ts'
import type { DataPart, RecordPart } from './records.ts'

/** An account's history, as a platform hands it out. */
export interface Archive {
  readonly meta: DraftMeta
  /** What the strings of the record are for, with what the platform did to them undone. */
  parts(parts: readonly DataPart[]): RecordPart[]
}

interface Shape {
  readonly platform: Platform
  /** Records have all paths of one of these lines; `=` says what stands there. */
  readonly signs: readonly string[]
  /** The key of the list that the records stand in, where several platforms write alike. */
  readonly list?: string
  /** What the platform did to the words. */
  readonly written: 'as they are' | 'escaped' | 'as HTML' | 'as Latin-1'
  readonly copy: readonly string[]
  readonly words?: readonly string[]
  readonly date: readonly string[]
  readonly author?: readonly string[]
  readonly reply?: readonly string[]
}

const ofInstagram = {
  signs: ['media.creation_timestamp media.uri', 'creation_timestamp uri'],
  written: 'as Latin-1',
  copy: ['media.title', 'title'],
  date: ['creation_timestamp', 'media.creation_timestamp'],
} as const

/** How the records of each archive look, as of November 2026; the first that fits counts. */
const shapes: readonly Shape[] = [
  ...['tweet.', ''].map((before): Shape => ({
    platform: 'x',
    signs: [`${before}full_text ${before}created_at ${before}id_str`],
    written: 'escaped',
    copy: [`${before}full_text`],
    words: [`${before}extended_entities.media.ext_alt_text`],
    date: [`${before}created_at`],
    reply: [`${before}in_reply_to_status_id_str`],
  })),
  {
    platform: 'x',
    signs: ['noteTweet.core.text'],
    written: 'escaped',
    copy: ['noteTweet.core.text'],
    date: ['noteTweet.createdAt'],
  },
  {
    platform: 'mastodon',
    signs: ['object.content object.attributedTo', 'object.content actor'],
    written: 'as HTML',
    copy: ['object.content'],
    words: ['object.summary', 'object.attachment.name', 'object.oneOf.name', 'object.anyOf.name'],
    date: ['object.published', 'published'],
    author: ['object.attributedTo', 'actor'],
    reply: ['object.inReplyTo'],
  },
  ...['', 'value.', 'record.', 'post.record.'].map((before): Shape => ({
    platform: 'bluesky',
    signs: [`${before}$type=app.bsky.feed.post ${before}text`],
    written: 'as they are',
    copy: [`${before}text`],
    words: [`${before}embed.images.alt`, `${before}embed.media.images.alt`],
    date: [`${before}createdAt`],
    author: ['post.author.handle', 'author.handle', 'post.uri', 'uri'],
    reply: [`${before}reply.parent.uri`],
  })),
  {
    platform: 'facebook',
    signs: ['timestamp data.comment.comment'],
    written: 'as Latin-1',
    copy: ['data.comment.comment'],
    date: ['timestamp'],
    author: ['data.comment.author'],
    reply: ['title'],
  },
  {
    platform: 'facebook',
    signs: ['timestamp data.post', 'timestamp attachments.data'],
    written: 'as Latin-1',
    copy: ['data.post'],
    words: ['attachments.data.media.description'],
    date: ['timestamp'],
  },
  {
    platform: 'facebook',
    signs: ['creation_timestamp uri description'],
    written: 'as Latin-1',
    copy: ['description'],
    date: ['creation_timestamp'],
  },
  { ...ofInstagram, platform: 'threads', list: 'text_post_app_text_posts' },
  { ...ofInstagram, platform: 'instagram' },
  {
    platform: 'instagram',
    signs: ['string_map_data.Comment.value'],
    written: 'as Latin-1',
    copy: ['string_map_data.Comment.value'],
    date: ['string_map_data.Time.timestamp'],
    reply: ['string_map_data.Comment.value'],
  },
]

/** The keys at the top of a record of which one is there in each that is of an archive. */
export const signKeys: ReadonlySet<string> = new Set(
  shapes.flatMap(({ signs }) => signs.map((line) => /^[^.= ]+/.exec(line)?.[0] ?? '')),
)

/** The archive that a record is of, known by its shape. */
export function archiveOf(record: Data, list: string | undefined): Archive | undefined {
  if (record.type !== 'map') return undefined
  // Most data is of none.
  if (!record.members.some(({ key }) => signKeys.has(key.value))) return undefined
  const shape = shapes.find((candidate) => fits(candidate, record, list))
  return shape ? { meta: metaOf(record, shape), parts: (parts) => sorted(parts, shape) } : undefined
}

function fits(shape: Shape, record: Data, list: string | undefined): boolean {
  if (shape.list !== undefined && shape.list !== list) return false
  return shape.signs.some((line) =>
    signsIn(line).every(({ keys, value }) => holds(record, keys, 0, value)),
  )
}

interface Sign {
  readonly keys: readonly string[]
  readonly value: string | undefined
}

const read = new Map<string, readonly Sign[]>()

function signsIn(line: string): readonly Sign[] {
  let signs = read.get(line)
  if (!signs) {
    signs = line.split(' ').map((sign) => {
      const [path = '', value] = sign.split('=')
      return { keys: path.split('.'), value }
    })
    read.set(line, signs)
  }
  return signs
}

/** Like `dataAt`, which is too slow for what every record is asked. */
function holds(data: Data, keys: readonly string[], from: number, value?: string): boolean {
  if (data.type === 'list') return data.items.some((item) => holds(item, keys, from, value))
  const key = keys[from]
  if (key === undefined)
    return value === undefined || (data.type === 'text' && data.value === value)
  const member = memberOf(data, key)
  return member !== undefined && holds(member, keys, from + 1, value)
}

function metaOf(record: Data, { platform, date, author = [], reply = [] }: Shape): DraftMeta {
  const first = (paths: readonly string[]): string =>
    paths.map((path) => wordAt(record, path)).find(Boolean) ?? ''
  const day = date
    .flatMap((path) => dataAt(record, path))
    .map(dayOf)
    .find(Boolean)
  const name = accountCalled(first(author))
  const answered = first(reply)
  return {
    platform,
    ...(day !== undefined && { date: day }),
    ...(name !== '' && { author: { name } }),
    ...(answered !== '' && { kind: 'reply' }),
  }
}

/** *@jane@example.social* from the address of an account, or the name as it is. */
function accountCalled(name: string): string {
  const { host, user } =
    /^https?:\/\/(?<host>[^/]+)\/(?:users\/|@)(?<user>[^/]+)/.exec(name)?.groups ?? {}
  if (host !== undefined && user !== undefined) return `@${user}@${host}`
  return /^at:\/\/(?<id>[^/]+)/.exec(name)?.groups?.['id'] ?? repairLatin1(textOf(name)).value
}

function textOf(value: string): Decoded {
  return { value, pieces: [[0, 0, value.length]] }
}

function sorted(parts: readonly DataPart[], shape: Shape): RecordPart[] {
  const { copy, words = [], written } = shape
  const seen = new Set<string>()
  return parts.flatMap((part): RecordPart[] => {
    if (part.isViewed) return [{ ...part, ...undo(part, written) }]
    const isCopy = copy.includes(part.path)
    const isWords = words.includes(part.path)
    // Some archives give the words once more, by language or below each picture.
    if (part.value.length > mostName && seen.has(part.value)) return []
    if (isCopy) seen.add(part.value)
    const repaired = undo(part, written)
    return [
      {
        ...part,
        ...repaired,
        use: isCopy ? 'copy' : isWords ? 'words' : 'setting',
        markup: isCopy && written === 'as HTML' ? 'html' : undefined,
      },
    ]
  })
}

const mostName = 20

function undo(text: Decoded, written: Shape['written']): Decoded {
  if (written === 'escaped') return unescapeHtml(text)
  return written === 'as Latin-1' ? repairLatin1(text) : text
}

const utf8 = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g

/** Bytes of UTF-8 that were written as if each were a character: *â€™*, but as control signs. */
export function repairLatin1(text: Decoded): Decoded {
  if (/[^\0-\xFF]/.test(text.value)) return text
  return replaceDecoded(text, utf8, (found) => {
    const [first = 0, ...rest] = [...found].map((sign) => sign.charCodeAt(0))
    const lead = first & (0x7f >> (rest.length + 1))
    const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead)
    const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0
    const isCharacter = code >= least && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : undefined
  })
}
