import type { ColumnMap, ColumnRole, ColumnUse } from '../core/layout.ts'
import { plainName } from '../core/plain-name.ts'
import { platformCalled, platformNames, platforms, type Platform } from '../core/meta-words.ts'
import { keptForShort } from '../core/short-words.ts'
import type { Seeking } from './seeking.ts'

export interface Column {
  readonly role: ColumnRole | undefined
  /** *X copy*, *LinkedIn caption*: words for one platform only. */
  readonly platform?: Platform
  /** As the person sees it: the heading, or a letter. */
  readonly name: string
  /** The configuration says so. */
  readonly isNamed?: true
}

/** Names of columns in the exports of planners and in calendars that people make themselves. */
const aliases: Readonly<Record<ColumnRole, string>> = {
  copy: 'copy|caption|post|post copy|post text|post content|message|message text|text|body|content|tweet|update|status update|share commentary|full text|first comment|description|draft|wording|words|main copy|social copy|final copy',
  alt: 'alt|alt text|alt-text|alternative text|image description|image alt|image alt text|accessibility text|media alt text',
  title:
    'title|headline|subject|subject line|video title|pin title|link title|meta title|meta description',
  platform:
    'platform|platforms|channel|channels|network|networks|profile|social network|account|where',
  date: 'date|post date|publish date|publish at|scheduled|scheduled at|scheduled date|scheduled time|posting time|posting date|date time|datetime|time|day|go live|live date|post at specific time|when',
  author: 'author|owner|by|writer|written by|account id|posted by|created by',
  kind: 'kind|type|post type|content type|format',
  audience: 'audience|for',
  campaign: 'campaign|project|theme|pillar',
  thread: 'thread|thread id',
  consent: 'consent|consent type',
  link: 'link|url|share link|shared url|landing page|website|cta link',
  image:
    'image|images|image url|image urls|media|media url|media urls|picture|photo|asset|gif url|video url|video urls',
  status: 'status|state|approved|approval|workflow',
}

const byAlias: ReadonlyMap<string, ColumnRole> = new Map(
  // The keys of the table are the roles.
  (Object.entries(aliases) as [ColumnRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name): [string, ColumnRole] => [name, role]),
  ),
)

/** What LinkedIn calls the words of a post in the archive of an account. */
const ofLinkedIn = 'share commentary'

/** What a heading, or the key of a record, says of what stands under it. */
export type ReadHeading = (heading: string) => Column

/**
 * Knows headings by the names that planners and people give them.
 *
 * @param own What the configuration says of some of them, which counts first.
 */
export function createHeadings(own: ColumnMap, seeking?: Seeking): ReadHeading {
  const uses = new Map(
    // The keys of the map are the uses.
    (Object.entries(own) as [ColumnUse, readonly string[]][]).flatMap(([use, names]) =>
      names.map((name): [string, ColumnUse] => [plainName(name), use]),
    ),
  )
  if (uses.size === 0) return columnCalled
  return (heading) => {
    const name = heading.trim()
    const use = uses.get(plainName(name)) ?? uses.get(plainName(withoutNote(name)))
    if (use === undefined) return columnCalled(heading)
    seeking?.found('columns', use)
    return { ...columnFor(use), name, isNamed: true }
  }
}

function columnFor(use: ColumnUse): Pick<Column, 'role' | 'platform'> {
  const platform = platforms.find((known) => known === use)
  if (platform) return { role: 'copy', platform }
  // What is no platform is a role or none.
  return { role: use === 'none' ? undefined : (use as ColumnRole) }
}

/** *Date (YYYY-MM-DD)*, *Copy (max 280)* */
function withoutNote(name: string): string {
  return name.replace(/\([^()]*\)$/, '')
}

function columnCalled(heading: string): Column {
  const name = heading.trim()
  for (const words of [name, withoutNote(name)]) {
    const plain = plainName(words)
    const role = byAlias.get(plain)
    if (role) return { role, name, ...(plain === ofLinkedIn && { platform: 'linkedin' }) }
    const platform = platformCalled(words)
    if (platform) return { role: 'copy', platform, name }
    const found = forPlatform(plain)
    if (found) return { ...found, name }
  }
  return { role: undefined, name }
}

/** *LinkedIn copy*, *Caption for Instagram*. */
function forPlatform(plain: string): Omit<Column, 'name'> | undefined {
  for (const [words, platform] of platformNames) {
    const rest = plain.startsWith(`${words} `)
      ? plain.slice(words.length + 1)
      : plain.endsWith(` ${words}`)
        ? plain.slice(0, -words.length - 1).replace(/ (?:for|on)$/, '')
        : ''
    const role = byAlias.get(rest)
    if (role && forOnePlatform.has(role)) return { role, platform }
  }
  return undefined
}

const forOnePlatform: ReadonlySet<ColumnRole> = new Set(['copy', 'title', 'alt'])

/** The platforms that a cell names. */
export const platformsIn: (cell: string) => readonly Platform[] = keptForShort((cell) => {
  const names = cell.split(/[,;/&+|]|\band\b/)
  return [...new Set(names.flatMap((name) => platformCalled(name) ?? []))]
})
