import { type Container, defineSignal, type SignalContext } from 'professional/rule'
import { type AdLabel, findAdLabels } from '../shared/ad-label.ts'

/** The labels in the prose, in order. */
export const adLabels = defineSignal<readonly AdLabel[]>({
  id: 'ad-labels',
  read: (container, context) => findAdLabels(context.text(container).value),
})

/** Whether one of them is surely a label, which makes all of the prose an advert. */
export function isLabelledAd(container: Container, context: SignalContext): boolean {
  return context.signal(adLabels, container).some(({ isDoubtful }) => !isDoubtful)
}
