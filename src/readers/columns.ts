import type { Platform } from '../core/meta.ts'

/** What a column of a content calendar is for. */
export type ColumnRole =
  | 'copy'
  | 'alt'
  | 'title'
  | 'platform'
  | 'date'
  | 'author'
  | 'kind'
  | 'audience'
  | 'campaign'
  | 'thread'
  | 'consent'
  | 'link'
  | 'image'
  | 'status'

export interface Column {
  readonly role: ColumnRole | undefined
  /** *X copy*, *LinkedIn caption*: words for one platform only. */
  readonly platform?: Platform
  /** As the person sees it: the heading, or a letter. */
  readonly name: string
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

const platformNames: ReadonlyMap<string, Platform> = new Map<string, Platform>([
  ['x', 'x'],
  ['twitter', 'x'],
  ['x twitter', 'x'],
  ['twitter x', 'x'],
  ['bluesky', 'bluesky'],
  ['mastodon', 'mastodon'],
  ['threads', 'threads'],
  ['linkedin', 'linkedin'],
  ['linked in', 'linkedin'],
  ['facebook', 'facebook'],
  ['fb', 'facebook'],
  ['meta', 'facebook'],
  ['instagram', 'instagram'],
  ['ig', 'instagram'],
  ['insta', 'instagram'],
  ['tiktok', 'tiktok'],
  ['tik tok', 'tiktok'],
  ['youtube', 'youtube'],
  ['web', 'web'],
  ['website', 'web'],
  ['blog', 'web'],
])

/** What LinkedIn calls the words of a post in the archive of an account. */
const ofLinkedIn = 'share commentary'

/** What a heading says of its column. */
export function columnCalled(heading: string): Column {
  const name = heading.trim()
  // *Date (YYYY-MM-DD)*, *Copy (max 280)*
  for (const words of [name, name.replace(/\([^()]*\)$/, '')]) {
    const plain = plainName(words)
    const role = byAlias.get(plain)
    if (role) return { role, name, ...(plain === ofLinkedIn && { platform: 'linkedin' }) }
    const platform = platformNames.get(plain)
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
export function platformsIn(cell: string): Platform[] {
  const names = cell.split(/[,;/&+|]|\band\b/).map(plainName)
  return [...new Set(names.flatMap((name) => platformNames.get(name) ?? []))]
}

function plainName(text: string): string {
  return text
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_./()*:-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
