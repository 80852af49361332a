import { type Container, type Range, shortPost, type SignalContext } from 'professional/rule'
import { promo } from '../signals/promo.ts'
import { healthService, isOtherTalk, medicineOffer } from './selling.ts'

/** Longer blocks are looked at in part, which keeps every pattern fast. */
const around = 500

/** Whether what stands at a place of the prose is offered to the public there. */
export function isOffered(range: Range, container: Container, context: SignalContext): boolean {
  const view = context.text(container)
  const offers = context.signal(promo, container)
  const block = view.blockAt(range.start)
  const own = view.value.slice(
    Math.max(block.start, range.start - around),
    Math.min(block.end, range.end + around),
  )
  if (isOtherTalk(own)) return false
  if (offers.isCommercial || offers.isPromotional(range)) return true
  const text = view.value.length <= shortPost ? view.value : own
  if (view.value.length <= shortPost && offers.cues.length > 0) return true
  return medicineOffer.test(text) && !healthService.test(text)
}
