import { plainName } from './plain-name.ts'
import { nearestName } from './nearest.ts'

export const kinds = [
  'post',
  'reply',
  'review-response',
  'thread',
  'web',
  'ad',
  'video',
  'newsletter',
  'patient-message',
  'private-group',
  'personal',
] as const
export const audiences = ['public', 'patients', 'professionals', 'internal'] as const
export const platforms = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'linkedin',
  'facebook',
  'instagram',
  'tiktok',
  'youtube',
  'web',
] as const

export type Kind = (typeof kinds)[number]
export type Audience = (typeof audiences)[number]
export type Platform = (typeof platforms)[number]

/** Platforms by the names that people give them. */
export const platformNames: ReadonlyMap<string, Platform> = new Map<string, Platform>([
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

/** The platform that people call so: *X (Twitter)*, *LinkedIn*. */
export function platformCalled(name: string): Platform | undefined {
  return platformNames.get(plainName(name)) ?? platformNames.get(name.trim().toLowerCase())
}

/** An entry of metadata in our spelling, where people write it in one of theirs: *Review response*. */
export function inOurWords(entry: string, value: unknown): unknown {
  if (typeof value === 'string') return wordOf(entry, value)
  if (entry !== 'platform' || !Array.isArray(value)) return value
  return [...new Set(value.map((item: unknown) => inOurWords(entry, item)))]
}

function wordOf(entry: string, word: string): string {
  if (entry === 'platform') return platformCalled(word) ?? word
  if (entry !== 'kind' && entry !== 'audience') return word
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
}

/** The word that was meant, where all but one letter of it is there. */
export function meantWord(entry: string, word: string): string | undefined {
  if (word.length < shortest || word.length > longest) return undefined
  const known = entryWords[entry]
  const ours = wordOf(entry, word)
  return !known || known.includes(ours) ? undefined : nearestName(ours, known, 1)
}

/** Of a shorter word, one letter may make quite another. */
const shortest = 5
const longest = 30

const entryWords: Readonly<Record<string, readonly string[]>> = {
  kind: kinds,
  audience: audiences,
  platform: [...platforms, ...platformNames.keys()],
}
