import type { ColumnMap, ColumnRole } from '../core/layout.ts'
import type { Platform } from '../core/meta.ts'
import { createHeadings } from './columns.ts'
import type { Seeking } from './seeking.ts'
import { isTelling, mostShown } from './telling.ts'

/** What a key of a record says of its value. */
export interface KeyMeaning {
  readonly role: ColumnRole | undefined
  readonly platform?: Platform
  /** The configuration says so. */
  readonly isNamed?: true
}

/** Beside the names of columns in calendars: what programs call their fields. */
const aliases: Readonly<Partial<Record<ColumnRole, string>>> = {
  copy: 'excerpt|lead|intro|html|body html|content html|content text|body text|body markdown|text content|commentary|comment|reply|response|answer|question|statement|quote|spoiler text|tweet text|posts|captions|messages',
  title:
    'summary|subtitle|heading|standfirst|seo title|seo description|og title|og description|page title|name of post',
  alt: 'ext alt text|alternative|alt description|image alt description|media description|aria label',
  date: 'created at|created|published|published at|posted at|posted|timestamp|scheduled for|publish on|pub date|publication date|creation timestamp|go live at|date published',
  author: 'user|username|screen name|account name|author name|sender name|actor',
}

const byAlias: ReadonlyMap<string, ColumnRole> = new Map(
  // The keys of the table are the roles.
  (Object.entries(aliases) as [ColumnRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name): [string, ColumnRole] => [name, role]),
  ),
)

export type ReadKey = (key: string) => KeyMeaning

/** @param own What the configuration says of some of them, which counts first. */
export function createKeys(own: ColumnMap, seeking?: Seeking): ReadKey {
  const readHeading = createHeadings(own, seeking)
  /** Keys come again in each record. */
  const known = new Map<string, KeyMeaning>()
  return (key) => {
    const found = known.get(key)
    if (found) return found
    // Longer keys are words themselves.
    const column = key.length > mostRead ? undefined : readHeading(key)
    const { role, platform, isNamed = false } = column ?? {}
    const meaning: KeyMeaning = {
      role: role ?? (isNamed ? undefined : byAlias.get(plainKey(key))),
      ...(platform && { platform }),
      ...(isNamed && { isNamed }),
    }
    if (known.size < mostKnown) known.set(key, meaning)
    return meaning
  }
}

const mostRead = 60
const mostKnown = 2000

function plainKey(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_./:-]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Numbers under such keys count, measure or order something, and may look like any number. */
const counting =
  /(?:^|[ _-]|[a-z](?=[A-Z]))(?:at|bitrate|bytes|count|created|date|duration|epoch|h|height|id|id_str|index|indice|length|likes|millis|modified|ms|offset|published|size|shares|time|timestamp|total|ts|updated|version|views|w|width)s?$/i

export function isCounting(key: string): boolean {
  return key.length <= mostShown && counting.test(key) && !/patient|nhs|hospital|record/i.test(key)
}

/** A key as a place shows it: one that may name a person is told by its number. */
export function shownKey(key: string, index: number, meaningOf: ReadKey): string {
  const isKnown = key.length <= mostShown && meaningOf(key).role !== undefined
  return isKnown || !isTelling(key) ? key : `key ${index + 1}`
}
