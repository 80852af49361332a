import { alternatives } from './alternatives.ts'

const groups =
  '(?:people|patients|pharmacists|nurses|doctors|GPs|parents|carers|women|men|children|adults|dentists|midwives|teams|clinicians|families|staff|pharmacies|hospitals|surgeries|practices|students|friends|relatives|clinics|colleagues|opticians|paramedics)'

/** Whatever day it is: these speak of anybody, even from somebody at work. */
const always = alternatives(
  [
    [
      /(?:third|quarter|fifth|tenth|half|most|many|hundreds|dozens)s* of|thousands|millions|likely/i,
      `\\b(?:an?|one|two|three) (?:third|quarter|fifth|tenth|half|thirds|quarters|fifths)s? of|(?<!\\bthan )\\bhalf of (?:all|those|people|us|the)\\b|\\b(?:most|many|thousands|millions|hundreds|dozens) of (?:us|${groups})\\b|\\b(?:thousands|millions|tens of thousands) (?:take|have|live|die|are|get|need|of)\\b|\\b(?:twice|two times|three times|more|less|equally) (?:as )?likely\\b`,
    ],
    [
      /no matter|whoever|regardless|irrespective/i,
      '\\b(?:no matter (?:how|who|what|where|which)|whoever|regardless of|irrespective of)\\b',
    ],
    [
      /ask yourself|would you/i,
      '\\bask yourself\\b|\\bwould you (?:want|like|expect|wish) your\\b',
    ],
    [
      /(?:kind|sort|type) of|\b(?:one|two|three|any|every|each) /i,
      '\\b(?:the|that|what) (?:kind|sort|type) of \\w+ (?:who|that)\\b|\\bany (?:\\w+ ){1,3}(?:can|may|will|could|should)\\b|\\b(?:one|two|three) \\w+ in (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\\b|\\b(?:any|every|each) \\w+ (?:who|with|over|under|aged)\\b|\\bnot every (?!day\\b)\\w+',
    ],
    [
      /there (?:will|would|is) always/i,
      '\\bthere (?:will|would) always be an?\\b|\\bthere is always an?\\b',
    ],
    [/(?:were|had) an? /i, '^\\W*(?:were|had) an? \\w+ (?:to|been)\\b'],
    [
      /(?:how|when|where) an? /i,
      '^\\W*(?:how|when|where) an? [^.!?]{1,60} (?:can|could|should|might|may|must|needs? to)\\b',
    ],
    [
      /(?:patient|customer|child|resident) (?:always|comes|is|journey|first)/i,
      '\\bthe (?:patient|customer|child|resident) (?:always )?(?:comes first|is always|is at the (?:centre|heart|center)|journey)\\b|\\bputs? the (?:patient|customer|child) first\\b',
    ],
    [/(?:['’]d| would) (?:never|always)/i, "\\b(?:we|I)(?:[’']d| would) (?:never|always)\\b"],
    [
      /that (?:an?|any|every) /i,
      '^\\W*(?:remember|note|assume|accept|imagine) that (?:an?|any|every) ',
    ],
    [
      /nobody should|no ?one should|every(?:one|body) /i,
      '\\bnobody should\\b|\\bno ?one should\\b|\\b(?:everyone|everybody) (?:knows|has|deserves|needs|should)\\b',
    ],
  ],
  'i',
)

/** What is told as a rule, unless something ties it to a day. */
const rule = alternatives(
  [
    [
      /stud(?:y|ies)|research|evidence|data|figures|statistics|guid(?:ance|eline)|NICE|the law|polic|the rule|experts|science|survey|audit|the Act|the code/i,
      `\\b(?:studies|study|research|evidence|data|figures|statistics|guidance|guidelines?|NICE|the law|polic(?:y|ies)|the rules?|experts|science|surveys?|audits?|the Act|the code)(?: (?:now|also|all|clearly))? (?:shows?|says?|suggests?|recommends?|lets?|allows?|requires?|means?|tells?|finds?|advises?|entitles?)\\b`,
    ],
    [
      /(?:each|every) /i,
      `\\b(?:for|to|of|with) (?:each|every) \\w+|\\b(?:each|every) (?!other|day|morning|time|week|night|year|month|single|one\\b)\\w+ (?:\\w+ )?(?:gets|has|needs|wants|is|takes|deserves|costs|counts|matters|sees|should|must|can|will)\\b`,
    ],
    [
      /(?:for|if|when|that) an?\b/i,
      "\\b(?:it|this) (?:\\w+ly )?(?:takes|is|can take|costs|helps|can be|may be|could be|must be)\\b[^.!?]{0,60}\\b(?:for|if|when|that) an?\\b|\\bit[’']s (?:\\w+ly )?(?:normal|common|usual|rare|fine|ok|okay|hard|easy|safe|natural) for an?\\b",
    ],
    [
      /\?/,
      '^\\W*(?:can|could|would|should|does|do|is|are|may|must|will) (?:an?|any|you|your)\\b[^.!]{0,160}\\?',
    ],
    [
      /(?:what|how|why|where|when|who) (?:would|do|should|can|could|does|might|will|is|are) /i,
      '^\\W*(?:what|how|why|where|when|who) (?:would|do|should|can|could|does|might|will|is|are) (?:you|one|an?|any|your|people|patients|we (?:know|tell|treat|help|support))\\b',
    ],
    [
      /(?:how|when|where|what|why|who|whether|ways|steps|tips|reasons|time) (?:not )?to /i,
      '^\\W*(?:\\d+ )?(?:how|when|where|what|why|who|whether|ways|steps|tips|reasons|time) (?:not )?to \\w+',
    ],
    [
      /(?:signs|symptoms|causes|risks|myths|facts) (?:that|of|about|in)\b/i,
      '^\\W*(?:\\d+ )?(?:signs|symptoms|causes|risks|myths|facts|early signs|warning signs) (?:that|of|about|in)\\b',
    ],
    [
      /(?:most|many|some|every|each) |in doubt|you(?:['’]d| would) be|(?:for|of|with) an? /i,
      "^\\W*(?:most|many|some) (?:days|weeks|nights|mornings|shifts|times)\\b|^\\W*(?:every|each) (?:day|week|month|year|night|winter|summer|shift)\\b|^\\W*(?:when|if) in doubt\\b|\\byou(?:[’']d| would) be (?:surprised|amazed|shocked)\\b|^\\W*the (?:\\w+ ){1,3}(?:for|of|with) an? \\w+ (?:is|are|can|has)\\b",
    ],
    [
      /remember|watch out|look out|give|ask|tell|offer|listen|let|treat|help|make sure|check|note|consider|support|encourage|respect|believe|trust|refer/i,
      '^\\W*(?:always |please |do )?(?:remember|watch out for|look out for|give|ask|tell|offer|listen to|let|treat|help|make sure|check|note|consider|support|encourage|respect|believe|trust|refer)(?: that)? (?:the|an?|every|any|your) ',
    ],
    [
      /your /i,
      '^\\W*your (?:\\w+ ){1,2}(?:could|can|may|might|should|must|will|needs?|deserves?)\\b',
    ],
    [
      /before|after|during/i,
      '^\\W*(?:before|after|during) (?:the|an?|any|your) (?:\\w+ )?\\w+, (?:drink|take|eat|wear|bring|tell|ask|rest|keep|avoid|do|stop|you|please|try|make|check|leave|wash)\\b',
    ],
    [
      /(?:s|people|men|children|staff) (?:can|may|must|should|will|often|usually|sometimes|always|never|need|have to|tend|are|do|ask|take|get)\b/i,
      `^\\W*(?:[\\w,]+ )?(?:${groups}) (?:can|may|must|should|will|often|usually|sometimes|always|never|need|have to|tend|are|do|ask|take|get)\\b`,
    ],
    [
      /in (?:theory|principle|general|practice|England|Scotland|Wales|Ireland|the U|Britain|Northern)|as a rule|ideally|typically|generally|normally|traditionally|by law/i,
      '\\b(?:in (?:theory|principle|general|practice)|as a rule|ideally|typically|generally|normally|traditionally|by law|in (?:England|Scotland|Wales|Ireland|the UK|Britain|the US|Northern Ireland))\\b',
    ],
    [
      /\b(?:an?|any) /i,
      "^\\W*(?:[a-z]+:|to \\w+(?: \\w+){0,3},|for \\w+,|in an? \\w+,)? ?(?:an?|any) (?:[a-z\\d’'-]+ ){1,8}(?:is|has|needs|wants|gets|takes|goes|lives|feels|deserves|costs|means|knows|comes|sees|asks|waits|leaves|starts|stops|looks|loses|depends|pays|works|helps|makes|tells|says|isn[’']t|hasn[’']t|doesn[’']t)\\b",
    ],
  ],
  'i',
)
/** Something that has happened: *was given*, *fell*. */
const told =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|came|went|got|gave|took|told|said|asked|saw|met|fell|died|felt|left|made|thought|rang|brought|found|lost|walked|cried|waited|wanted|needed|collapsed|stopped|threw|refused|has just|has been)\b/i
/** Forms of clinical notes: *A 61-year-old man has a two-day history of …*. */
const noted = /\b\d{1,3}[- ]?(?:year|yr|y\/?o|month|week|day)/i

/** Whether a sentence speaks of anybody, by how it is put; a day or a past mostly speaks against. */
export function isPutGenerally(sentence: string, isAnchored: boolean): boolean {
  if (always.test(sentence)) return true
  if (isAnchored || told.test(sentence) || noted.test(sentence)) return false
  return rule.test(sentence)
}
