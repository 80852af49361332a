import type { Channel, DraftMeta, Severity, TextMatch } from 'professional/rule'
import { tellsOfConsent } from './told-consent.ts'

/** What somebody agrees to. */
export type ConsentScope = 'story' | 'image' | 'video'

/**
 * What the metadata says of consent in writing: `given`, or not on record; `expired`, or for other
 * channels than the draft is written for (`elsewhere`).
 */
export type ConsentStatus = 'given' | 'none' | 'expired' | 'elsewhere'

/** Asked for its day only where something depends on it. */
interface Clock {
  /** ISO date. */
  readonly today: string
}

/** What the metadata says of consent to something, on the day the draft is published. */
export function consentFor(meta: DraftMeta, scope: ConsentScope, clock: Clock): ConsentStatus {
  const { consent } = meta
  if (consent?.type !== 'written' || !consent.covers?.includes(scope)) return 'none'
  const ends = [consent.expires, consent.until].filter((day) => day !== undefined)
  if (ends.some((day) => day.slice(0, 10) < (meta.date ?? clock.today).slice(0, 10))) {
    return 'expired'
  }
  const { channels } = consent
  if (channels && channelsOf(meta).some((channel) => !channels.includes(channel))) {
    return 'elsewhere'
  }
  return 'given'
}

/**
 * What to say of a story, and how loudly: with consent only that it has to cover publication;
 * consent that is over, or for other channels, is said as such.
 */
export function consentedReport<Id extends string>(
  { meta }: { readonly meta: DraftMeta },
  clock: Clock,
  at: TextMatch,
  report: { readonly message: Id; readonly atMost: Severity },
): { readonly message: Id | 'consented' | 'expired' | 'elsewhere'; readonly atMost: Severity } {
  const status = consentFor(meta, 'story', clock)
  if (status === 'given') return { message: 'consented', atMost: 'info' }
  // A case study says so in its first lines.
  if (status === 'none') {
    return tellsOfConsent(at.view, at) ? { message: 'consented', atMost: 'info' } : report
  }
  return { message: status, atMost: report.atMost }
}

/** Where the draft goes, as far as the metadata says. */
function channelsOf({ platform, kind }: DraftMeta): readonly Channel[] {
  if (platform !== undefined) return typeof platform === 'string' ? [platform] : platform
  return kind === 'web' || kind === 'newsletter' ? [kind] : []
}
