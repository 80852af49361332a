import type { DraftMeta } from 'professional/rule'

/** Whether somebody has agreed in writing, and not for a time that is over. */
export function hasConsent(
  meta: DraftMeta,
  covers: 'story' | 'image' | 'video',
  today: string,
): boolean {
  const { consent } = meta
  if (consent?.type !== 'written' || !consent.covers?.includes(covers)) return false
  return consent.expires === undefined || consent.expires.slice(0, 10) >= today
}
