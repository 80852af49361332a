import { lazyPattern } from 'professional/rule'

/** “I’ll tell you what’s wrong with it”, “I’ll diagnose it”, “we can spot why it hurts”. */
const promise = lazyPattern(
  [
    "\\b(?:I'll|I will|I can|I could|I'd|let me|happy to|so I can|we'll|we will|we can)(?: (?:\\w+ly|always|just|also|then|soon))?",
    '(?:(?:tell|show|let|give) (?:you|u) (?:know |straight )?[^.!?]{0,12}?|say |spot |see |work out |figure out |suss out |explain |reply with )',
    "(?:what(?:'s| is| has) (?:wrong|up\\b|going on|going wrong|gone wrong|causing|behind|the (?:problem|matter|issue|cause)|torn|tight|weak)|what (?:the|your) (?:problem|issue|matter|cause)|what (?:to do|you should do|it (?:is|could be|might be)|you(?:'re| are) (?:lacking|short of|doing wrong))|why (?:your|it|that|you(?:'re| are)?) |how to (?:fix|sort|treat|ease|stop|calm))",
  ].join(' ?'),
  'i',
)
const diagnoses =
  /\b(?:I'll|I will|I can|let me|we'll|we can)(?: \w+ly| just)? (?:diagnose|sort (?:you|it) out|fix (?:you|it)|treat (?:you|it))\b/i

const part =
  'knees?(?! deep)|hips?|legs?|feet|heels?|toes?|toenails?|wrists?|elbows?|ankles?|necks?|shoulders?|shins?|calf|calves|hamstrings?|groin|throat|tonsils|tongue|gums?|jaw|teeth|tooth|spine|ribs?|skin|scalp|moles?|pelvic floor|achilles|hunchback|posture|gait|limp|latch(?:ing)?|nipples?'
/** A part of the reader’s body, or how they move it. */
const body = lazyPattern(
  `\\b(?:${part})\\b|\\b(?:your|ur|bad|sore|dodgy|stiff) (?:back|hands?|foot|arms?|chest|eyes?|ears?|face|bump)\\b|(?:^|[.!?] )Back (?:gone|went|playing|killing|hurting|aching|stiff|seized|locked|like)\\b|\\b(?:you|yourself) (?:doing an?|walking|running|squatting|bending|touching your|lifting|standing|balancing|hopping|breathing|swallowing)\\b`,
  'i',
)
/** Others are taught, and what they made is looked at. */
const ofWork =
  /\b(?:students?|trainees?|colleagues?|portfolio|talks?|slides?|sound|posters?|lectures?|teaching|assignment|OSCE|class plan|printers?|laptops?|computers?|boilers?|cars?|engine|bikes?|dogs?|cats?|pets?|horses?|hens?|vets?|choirs?|bands?|songs?|rota)\b/i

/** Whether who is asked to send something of their body is promised what is wrong with it. */
export function promisesVerdict(request: string, offer: string): boolean {
  if (ofWork.test(request) || !body.test(request)) return false
  return promise.test(offer) || diagnoses.test(offer)
}
