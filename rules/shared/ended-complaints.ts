import { namesComplaint } from './conditions.ts'

/** “Completely fixes”, “permanently gets rid of”: only beside what is done and what it is done for. */
export const endsForGood =
  /^(?:(?:complete|total|absolute|entire|utter|whol)ly|fully|permanently|100 ?%) (?:fix|sort|solve|resolve|clear|heal|end|stop|remove|relieve|take|does|get)/i
export const doneFor =
  /\b(?:having|getting|cutting|snipping|dividing|releasing|stretching|taping|strapping|massaging|going|giving up|wearing|drinking|eating|taking|using|doing)\b|\b(?:sessions?|course|week|month|snip|tongue-ties?|releases?|gut|nappies|pillow|mattress|collar|splints?|cranial|taping)\b/i
const bodily =
  /^ (?:(?:your|the|any|all|a|painful|poor|bad|most|her|his|my clients['’]|baby['’]s) ){0,3}(?:feed(?:ing)?|latch(?:ing)?|sleep(?:ing|lessness)?|snoring|grinding|clenching|wind|reflux|colic|bloating|cravings|(?:the )?fear|flare-ups?|cramps?|itch(?:ing)?|leaks?|hot flushes|brain fog|tiredness|soreness|stiffness|heel pain|glue ear|plantar fasciitis|frozen shoulder|plugged ducts?|cradle cap)\b/i
/** What is written down is no illness. */
export const onPaper =
  /\b(?:written|recorded|listed|noted|marked|ticked|entered|printed) (?:on|in|down)\b/i

/** Whether it is a complaint, or a trouble of the body, that is ended. */
export function isEnded(after: string): boolean {
  // The back door is none.
  if (/^ (?:(?:the|our|your) )?(?:\w+ )?back (?:doors?|rooms?|office|gate|yard)\b/i.test(after))
    return false
  return namesComplaint(after) || bodily.test(after)
}
