import type { Container, SignalContext } from 'professional/rule'
import { medicineOffers, type OfferedMedicine } from '../signals/medicine-offers.ts'
import { information, isSafetyTalk } from './selling.ts'
import { isOrganisation } from './speaker.ts'
import { withoutTags } from './trailing-tags.ts'

/** A prescription-only medicine that a post puts before the public. */
export interface ShownMedicine extends OfferedMedicine {
  /** `bare` is no more than its name, from somebody who might sell it. */
  readonly how: 'price' | 'promoted' | 'hinted' | 'bare'
  /** The table is not sure enough of its class to call it a breach. */
  readonly isUnsure: boolean
}

const publicBody =
  /\b(?:NHS|Trust|Hospitals?|Health Board|Council|University|College|Society|Association|Surgery|Medical (?:Centre|Practice)|Charity|Foundation|Institute)\b/i
const ownVoice = /\b(?:we|our|us)\b|!|\p{Extended_Pictographic}/iu

/** Longer posts of an organisation that offer nothing are taken for information. */
const longestBare = 400

/** The prescription-only medicines that a post advertises, or names for no reason but to be seen. */
export function shownMedicines(container: Container, context: SignalContext): ShownMedicine[] {
  const { audience } = container.meta
  if (audience === 'professionals' || audience === 'internal') return []
  const offered = context.signal(medicineOffers, container)
  if (offered.length === 0) return []
  const text = context.text(container).value
  const mayBeBare =
    isOrganisation(container.meta) &&
    text.length <= longestBare &&
    !publicBody.test(container.meta.author?.name ?? '')
  const said = withoutTags(text)
  const isInformation = information.test(said) || !(ownVoice.test(said) || said.length < 60)

  return offered.flatMap((medicine, index): ShownMedicine[] => {
    const { legal, confidence, group } = medicine.medicine
    if (legal !== 'POM' || isPartOf(offered[index - 1], medicine)) return []
    const isUnsure = confidence === 'U'
    if (medicine.offering !== 'named' && medicine.offering !== 'informed') {
      // The regulator’s view of vaccines by name was not seen.
      return [{ ...medicine, how: medicine.offering, isUnsure: isUnsure || group.id === 'vaccine' }]
    }
    if (medicine.offering !== 'named' || !mayBeBare || isUnsure) return []
    // A hashtag is there to be found by those who look for the medicine.
    const isTag = /#[\w-]*$/.test(medicine.at.before.slice(-40)) && !isSafetyTalk(text)
    if (isInformation && !isTag) return []
    return [{ ...medicine, how: 'bare', isUnsure }]
  })
}

/** “Wegovy jabs” are one thing, said once. */
function isPartOf(name: OfferedMedicine | undefined, { at, medicine }: OfferedMedicine): boolean {
  if (name?.medicine.kind !== 'name' || medicine.kind === 'name') return false
  return /^[ -]?$/.test(at.view.value.slice(name.at.end, at.start))
}
