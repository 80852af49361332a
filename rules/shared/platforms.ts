import type { DraftMeta, Platform } from 'professional/rule'

/** How a platform counts the text of a post. */
export interface PlatformLength {
  /** As people write it. */
  readonly name: string
  readonly limit: number
  /** `weighted` is X's own: what most languages of East Asia write, and emoji, count twice. */
  readonly unit: 'weighted' | 'graphemes' | 'code-units'
  /** A second limit, in UTF-8. */
  readonly bytes?: number
  /** What any address counts, or `short`: without its scheme and with its path cut. */
  readonly address?: number | 'short'
  /** Counts `example.org` without a scheme as an address too, by X’s own rules. */
  readonly bareAddresses?: true
  /** Counts `@user@example.org` as `@user`. */
  readonly shortMentions?: true
  /** Characters that are shown before “more”. */
  readonly fold?: number
  readonly hashtags?: number
  /** What does not fit in one post may go on in the next. */
  readonly threads?: true
  /** Key of the table of sources. */
  readonly source: string
  /** ISO date. */
  readonly checked: string
}

const checked = { source: 'platform-limits', checked: '2026-11-25' } as const

/**
 * What each platform lets an ordinary account post. The figures move: each was checked on the day
 * it names, and where sources disagree the larger one stands.
 */
export const platformLengths: Readonly<Record<Platform, PlatformLength | undefined>> = {
  x: {
    name: 'X',
    limit: 280,
    unit: 'weighted',
    address: 23,
    bareAddresses: true,
    threads: true,
    ...checked,
  },
  // The app shortens addresses before it counts; a client that does not has less room.
  bluesky: {
    name: 'Bluesky',
    limit: 300,
    unit: 'graphemes',
    bytes: 3000,
    address: 'short',
    threads: true,
    ...checked,
  },
  // The default; a server may set its own.
  mastodon: {
    name: 'Mastodon',
    limit: 500,
    unit: 'graphemes',
    address: 23,
    shortMentions: true,
    threads: true,
    ...checked,
  },
  threads: { name: 'Threads', limit: 500, unit: 'code-units', threads: true, ...checked },
  linkedin: { name: 'LinkedIn', limit: 3000, unit: 'code-units', ...checked },
  facebook: { name: 'Facebook', limit: 63_206, unit: 'code-units', ...checked },
  instagram: {
    name: 'Instagram',
    limit: 2200,
    unit: 'code-units',
    fold: 125,
    hashtags: 5,
    ...checked,
  },
  tiktok: { name: 'TikTok', limit: 2200, unit: 'code-units', ...checked },
  youtube: { name: 'YouTube', limit: 5000, unit: 'code-units', ...checked },
  web: undefined,
}

/** The platforms that a post is for and that count, by their names in a draft's metadata. */
export function platformsFor({
  kind,
  platform = [],
  longPosts,
}: DraftMeta): readonly (readonly [Platform, PlatformLength])[] {
  if (kind === 'web') return []
  return [...new Set([platform].flat())].flatMap((id) => {
    const found = platformLengths[id]
    return !found || (id === 'x' && longPosts) ? [] : [[id, found] as const]
  })
}
