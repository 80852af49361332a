import { lazyPattern } from 'professional/rule'

/** What somebody at work did, told with or without a subject. */
const seen = lazyPattern(
  String.raw`(?:^[^\p{L}\p{N}]{0,8}|\b(?:I|we|just|also|and|then|today|yesterday)(?:['’](?:ve|d))? )(?:(?:just|also|have|had|finally|again) ){0,2}(?:saw|seen|seeing|reviewed|examined|assessed|treated|scanned|had|discharged)(?: (?:poor|old|little|dear|lovely|our|the lovely|the wonderful)){0,2} $`,
  'iu',
)
const when = String.raw`(?:,? (?:again|today|yesterday|(?:this|last) \w+|on \w+day))*`
/** “… in hip clinic”, “… for her six-week review” */
const atWork = lazyPattern(
  String.raw`^${when} (?:(?:back )?(?:in|at|on) (?:(?:the|my|our|(?:this (?:morning|afternoon)|today|yesterday|\w+day)['’]s) )?(?:(?!(?:a|an|and|the|with|about)\b)[\w'’-]+ ){0,3}?(?:clinic|ward|ward round|rounds?|caseload|list)|(?:in |back )?(?:for|at) (?:her|his) (?:[\w-]+ ){0,3}(?:follow-?up|review|check-?up|appointment|assessment))\b(?! (?:to (?:discuss|talk|ask|plan|hand)|about (?:the|a|an|our|my)\b|with (?:the|his|her|our) (?:students?|team|trainees?|registrars?)))`,
  'i',
)
/** A patient saw their surgeon, or colleagues met. */
const ownCare =
  /\b(?:my (?:own|left|right|new|bad|poor|[a-z]+ )?(?:hip|knee|back|shoulder|foot|leg|arm|heart|eyes?|ears?|teeth|tooth|op|operation|surgery|surgeon|scan|results|bloods|appointment|consultant|treatment|cancer|diagnosis|tumour|chemo|GP|mum|mother|dad|father|husband|wife|son|daughter)\b(?! (?:clinic|list|patients?|ward|round)\b)|(?:for|at|after|before) my (?:[\w-]+ ){0,2}(?:check-?up|review|follow-?up|appointment|assessment|test|injections?)\b|my (?:own )?(?:pressures?|pain|symptoms|vision|sight|hearing|hands?|skin|scar|lump|thyroid)\b|(?:for|with|of|on|about|to|told|sees|saw|put|gave|sent|reassured|listed|discharged|examined) me|I(?:['’]m| am) (?:on|having|due|waiting|listed)|operate on|I (?:need|have to have)|(?:his|her) (?:team|registrar|secretary|students?|trainees?|clinic|list|ward round|patients|colleagues?|teaching|training|shift|rota))\b/i
const works =
  /\b(?:teach\w*|taught|train\w*|shadow\w*|students?|supervis\w+|assist\w*|operat\w+|consultants?|surgeons?|registrars?|colleagues?|locum\w*|audit|rota|project|interview\w*|research|studying|visiting lecturer|volunteer\w*|fundrais\w*|donat\w*|cheque|placements?|retire\w*|lunch|leaving do|exams?|assessor|learning|the ropes)\b/i
/** Who visits a ward, or plays there. */
const visits =
  /\b(?:open(?:ed|ing) (?:the|our) (?:new )?|Minister|MP|mayor|actor|actress|singer|comedian|mascot|costume|dressed (?:up )?as|film(?:ed|ing|s)?|show|magic|panto|entertain\w*|ITV|BBC|telly|Comic Relief|Children in Need|(?:children|kids|staff|residents) (?:loved|adored|went wild|dancing)|tedd(?:y|ies)|secretary|receptionist)\b/i

/** Patients say that they saw somebody as well, and then what they were told. */
const onlySaw = /\b(?:saw|seen)\b[^.!?]{0,30}$/i
const ofOurClinic =
  /^[^.!?]{0,40}\b(?:(?:my|our|his|her|\w+day['’]s|morning['’]s|afternoon['’]s) (?<!\bfor my )|grinning|beaming|smiling|walking|dancing|in tears|, (?:still|up and|out of bed|looking (?:so |much |very )?(?:well|better|great)|back to (?:his|her)|(?:on|in) (?:great|good|fine) form)\b)/i
const doing =
  /(?:,| and| –|;| but|:) (?:s?he|who) (?!(?:['’]s |is |was )?(?:said|says?|thinks?|thought|reckons?|explained|wants?|wanted|advised|advises|recommend\w*|suggest\w*|agree[sd]?|listed|(?:very |so |really |quite )?(?:happy|pleased|kind|lovely|helpful|reassuring|thorough|brilliant|great|fab\w*|nice)))/i

/**
 * Whether somebody with a title was seen where the author works, and not as whom a patient sees.
 *
 * @param near The sentences beside it.
 */
export function isSeenInClinic(before: string, after: string, near: readonly string[]): boolean {
  if (!seen.test(before) || !atWork.test(after)) return false
  if (onlySaw.test(before) && !ofOurClinic.test(after) && !doing.test(after)) return false
  return ![after, ...near].some(
    (text) => ownCare.test(text) || works.test(text) || visits.test(text),
  )
}

const discharged =
  /^,? (?:who )?(?:(?:was|is|has been|got|is being|gets) )?(?:finally |safely |just |also ){0,2}discharged (?:(?:home|today|yesterday|this \w+) ){0,2}from (?:(?:our|my|the) (?:[\w-]+ ){0,3})?(?:unit|ward|hospital|hospice|ICU|ITU|HDU|NICU|rehab|service|caseload)\b/i
const ours =
  /\b(?:with us|from our|our (?:[\w-]+ )?(?:unit|ward|team|service)|we(?:['’]ll| will) miss)\b/i

/** “Dave, discharged from the stroke unit after 61 days with us”: family say so without *us*. */
export function isDischarged(after: string): boolean {
  return discharged.test(after) && ours.test(after)
}
