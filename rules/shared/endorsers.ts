import { anyOf } from './claiming.ts'

/** Who is asked, or believed, about health. */
export const professional =
  '(?:pharmacist|GP|doctor|paramedic|dentist|nurse|dermatologist|consultant|surgeon|physio(?:therapist)?|midwife|dietiti?cian|dietitian|nutritionist|optometrist|optician|paediatrician|pediatrician|gynaecologist|cardiologist|psychiatrist|psychologist|podiatrist|osteopath|clinician|physician|chemist|medic|prescriber|health visitor|hygienist|celebrity|celeb|influencer)'
/** “As a pharmacist I recommend …”. */
export const asOne = anyOf([
  String.raw`\b(?:as|speaking as|I['’]m|I am|I['’]ve been|I have been|(?<=^|[.!?\n] ?)been) (?:an? |your )?(?:\w+ ){0,2}?${professional}\b`,
])
/** “Nurse Bo here, and I …”. */
export const asNamed = anyOf(
  [
    String.raw`(?<![^.!?\n] )\b(?:Dr\.?|Doctor|Nurse|Pharmacist|Midwife) [A-Z]\p{Ll}[\p{L}’'-]*(?: [A-Z][\p{L}’'-]+)? here\b|\b(?:I['’]m|I am|[Ii]t['’]s|[Tt]his is) (?:Dr\.?|Doctor|Nurse|Pharmacist|Midwife) [A-Z]\p{Ll}[\p{L}’'-]*`,
  ],
  'gu',
)
export const ownPraise =
  /\b(?:I|we)(?:['’]d| would| always| really| personally| only)* (?:recommend|swear by|trust|rate|use|love|give|vouch for|(?:put|stake) my (?:name|reputation) (?:to|on|behind))\b|\bI give (?:it|this|them|these|these \w+|this \w+) to my\b|\bI tell (?:all )?my (?:patients|customers|clients)\b(?! (?:that|to (?!try|buy|get|use|take|wear|choose|have|keep|put|rub|order)))|\bmy (?:favourite|go-to|top pick|number one)\b|\bapproved by me\b|\bI(?:['’]d| would)(?: always)? (?:pick|choose|go for|reach for)\b|\bonly (?:[\w-]+ ){1,4}I(?:['’]d| would)? (?:ever )?(?:use|trust|buy|take|recommend)\b|\b(?:never|not|n['’]t) be without\b/i

const crowd = String.raw`(?:every(?:one|body)|any(?:one|body)|(?:(?:all|each|every|any|most|half) )?(?:(?:single )?one )?(?:of )?(?:my )?(?:[\w-]+ )?(?:patients?|clients?|customers?|mums?|mothers|dads|parents|families|family|friends|people|runners?|residents?|pupils|swimmers?|walkers?))`
const whom = String.raw`${crowd}(?: I (?:see|treat|meet))?(?: (?:with|who|over|under|in) [^,.!?]{1,40}?)?`
const telling = '(?:tell|ask|urge|advise|encourage|nudge|push|beg|remind|say to)'
/** What stands for the thing that is sold. */
const thing = String.raw`(?:this|these|our|it(?! (?:easy|checked|seen|looked|slow))|them(?! (?:checked|seen|looked|selves))|one of (?:these|our)|[A-Z][a-z]+[\w-]*(?![\w'’]))`

/** “I tell every one of my patients to reach for …”: a profession’s word for what is sold. */
export const urgedPatients = anyOf(
  [
    String.raw`\b[Ii](?: (?:always|usually|really|now|only|often|personally|just))? ${telling} ${whom} (?:that )?to (?:try|buy|reach for|go for|stock up on|switch to|swap to|choose|pick up|order|invest in)\b`,
    String.raw`\b[Ii](?: (?:always|usually|really|now|only|often|personally|just))? ${telling} ${whom} to (?:get|take|use|keep|have|wear|pick)(?= ${thing})`,
    String.raw`\b[Ii](?: (?:always|usually|really|now|only|often|personally|just))? (?:point|steer|send|direct|nudge) ${whom} (?:towards?|to|home with|(?:straight )?to)(?= (?:(?:this|these|our)\b(?! (?:clinic|surgery|ward|team|service|website|page|leaflet))|[A-Z][a-z]+))`,
    String.raw`\b[Ii](?: (?:always|usually|really|now|only|often|personally|just))?(?:['’]ve)? (?:get|put|start|have|got|keep) ${whom} on(?:to)?(?= (?:(?:this|these|our)\b(?! (?:ward|list|course|team))|(?!Ward|Unit|Level|Floor|Team|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Facebook|Instagram|Zoom|Teams|WhatsApp)[A-Z][a-z]+))`,
    String.raw`\b[Mm]y (?:advice|tip|answer|recommendation) (?:to|for) ${whom} is(?: to (?:try|get|buy))?(?= (?:(?:this|these|our)\b|[A-Z][a-z]+))`,
  ],
  'g',
)

/** Something is bought, and no appointment booked. */
export const goods =
  /\b(?:buy|shop|order|basket|cart|code|get (?:yours|(?:it|them|one) (?:now|today|here|at|from))|link in (?:my |our )?bio)\b|£\d/i
/** What is pointed at, and sold. */
export const pointedAt =
  /^ ?(?:this|these|our) (?:[\w-]+ )?(?:creams?|gels?|balms?|mouthwash(?:es)?|sprays?|drops|syrups?|oils?|lotions?|serums?|powders?|gumm(?:y|ies)|pillows?|splints?|braces?|tapes?|insoles|brush(?:es)?|wash(?:es)?|shampoos?|patch(?:es)?|bars?|mix)\b/i
