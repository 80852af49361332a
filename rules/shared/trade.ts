import type { Container } from 'professional/rule'

/** Whether a draft speaks to the trade, and not to the public. */
export function isForTrade({ meta }: Container): boolean {
  return meta.audience === 'professionals' || meta.audience === 'internal'
}
