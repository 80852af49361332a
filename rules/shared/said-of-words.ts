import { lazyPattern } from 'professional/rule'
import { alternatives } from './alternatives.ts'
import { asksForAny, leadsFrom } from './quick-questions.ts'

/** Speech and writing about words, right before one that has no quotation marks. */
const before = alternatives(
  [
    [
      /sa(?:y|id)|shout|yell|scream|mutter|hiss|hear/i,
      "(?<!\\b(?:i|we|just|i'm|only|did some(?:one|body)) )\\b(?:says?|said|saying|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|screamed|muttered|hissed|hear|heard) $",
    ],
    [
      /the (?:word|term|phrase|label|expression) /i,
      '\\b(?:writes?|wrote|writing|written|typed?|types|typing|bans?|banned|bin|binned|drop|dropped|ditch(?:ed)?|retire[sd]?|scrap(?:ped)?|delete[sd]?|uses?|read|reads|spell|spelt) (?:the (?:word|term|phrase|label|expression) )$',
    ],
    [
      /writ|typ(?:e|ing)|say|\bbans |we banned /i,
      "\\b(?:stop(?:ped|s)? |used to |(?:we|i|they|he|she|you)'d |would |before you |not to |never |(?:had|has) |do |don't |do not |again )(?:write|writing|written|type|typing|say|saying) $|\\bbans $|\\bwe banned $",
    ],
    [
      /uses|used|says|said|calls/i,
      '\\b(?:your|the|their|this|his|her) (?:piece|article|headline|tweet|post|letter|report|leaflet|guide|poster|paper|press release|editorial|form|advert|ad) (?:still )?(?:uses|used|says|said|calls (?:us|them|him|her|people)) (?:an? |the )?$',
    ],
    [
      /(?:such as|like|including) /i,
      '\\b(?:terms?|words?|phrases?|labels?|names|slurs?) (?:such as|like|including) (?:\\w+,? (?:and |or )?)?$',
    ],
    [
      /term|word|phrase|label/i,
      '\\b(?:term|word|phrase|label)(?: of art| (?:we|they|people|doctors|nurses) (?:use|used|prefer)| for (?:it|this|that|him|her|them))? (?:is|was|used to be|would be) $',
    ],
    [
      /call(?:s|ed|ing)? /i,
      '(?<!\\b(?:i|we) (?:have |had |just )?)\\b(?:call(?:s|ed|ing) (?:me|us|him|her|them|(?:my|our|your|his|her|the) \\w+)|call(?:s|ed|ing)? (?:himself|herself|themselves|ourselves)) (?:an? |the |such an? )?(?:\\w+ )?$',
    ],
    [
      / as (?:an? |the )?$/i,
      '\\b(?:described|describes|describe|referred to|labelled|branded|dubbed|written off|dismissed) (?:himself|herself|themselves|me|us|him|her|them|my \\w+|our \\w+) as (?:an? |the )?$',
    ],
    [
      /you(?:['’]ll| will| may| might| can| often)? (?:still )?(?:see|find|hear|come across|read) /i,
      "\\byou(?:'ll| will| may| might| can| often)? (?:still )?(?:see|find|hear|come across|read) $",
    ],
  ],
  'i',
)

/** Without one of these nobody else is said to have said it. */
const mayReport = asksForAny(
  'said say wrote writes tweeted posted claim commented told replied messaged emailed shouted read called'.split(
    ' ',
  ),
)
/** Somebody out there speaks to us or about ours, and what follows is theirs. */
const report = lazyPattern(
  '^\\W*(?:some(?:one|body)|(?:a|one|another|the|this|that|our latest) (?:\\w+ )?(?:troll|stranger|commenter|reviewer|heckler|tweet|post|comment|review|email|message|caller|reply)|trolls|reviewers|commenters)\\b[^.!?]{0,40}\\b(?<!so-)(?:said|says|saying|wrote|writes|tweeted|posted|claim(?:s|ed)|commented|told|replied|messaged|emailed|shouted|reads?|called)\\b(?:[^.!?]{0,16}:| that | (?:me|us|my|our|all|you|we) |\\s)[^.!?]*$',
  'i',
)

/** Right after, where nothing like *that* stands in front: what the word means or does. */
const nextWord = /^["'”’]?,? ([a-z]+)\b/i
const mayMean = new Set(
  'means meant stands comes originally sounds implies suggests reduces make makes was were as appears is in twice three again or'.split(
    ' ',
  ),
)
const meaning =
  /^["'”’]?,? (?:means (?:feeling|to|that|someone|somebody|the|a|an|not|being)|meant|stands for|comes from (?:the )?(?:Latin|Greek|Old|French|Arabic|a word|an old)|originally|sounds (?:like|as if|harsh|cold|cruel|old|dated)|implies|suggests that|reduces|makes? (?:me|us|him|her|them|people) (?:sound|feel|look|seem)|(?:was|were) (?:once|originally|for years) (?:an? )?(?:\w+ )?(?:diagnosis|category)|makes it sound|as an? (?:term|label|word|insult|diagnosis|noun|slur|adjective|joke)\b|(?:appears|is used) in |in (?:the )?(?:older?|historic|earlier|past|many|some|legal|official) (?:reports|texts|papers|books|notes|documents|literature|forms|letters|records)|(?:twice|three times|again) (?:in|on)\b|or (?:the )?["“])/i
const pointed =
  /\b(?:an?|the|that|this|those|these|you|my|our|your|such|one|every|his|her) (?:\w+ )?$/i
/** What follows “asked what … means”. */
const askedMeaning = /\bwhat (?:the word )?["'“‘]?$/i
const means = /^["'”’]? (?:means|meant|is supposed to mean|even means)\b/i

/** “Words we’ve binned: …”. */
const listed =
  /\b(?:words?|terms?|phrases?|labels?|expressions?)\b[^.!?:]{0,40}: (?:[\w' -]{1,30}, ){0,6}(?:and )?$/i
const swapped = /^\W*(?:please )?(?:replace|swap|change)(?: the \w+)? $/i
const swap = /^ (?:with|for|to|by) /i
const inText =
  /^ (?:in|on|as) (?:the |our |your )?(?:captions?|headlines?|posts?|notes|letters|emails|reports|tweets|leaflets|a (?:label|caption))\b/i
/** “Is geriatric an insult?”, “What is a frequent attender, really?” */
const judged =
  /^ (?:an? |the )?(?:\w+ )?(?:insult|slur|swear word|word|term|label|compliment|diagnosis|phrase|stereotype)\b/i
const prefers = /\bprefer(?:red|s)? (?:the (?:word|term) )?$/i
/** “Ban suicide bid from headlines.” */
const banning = /\b(?:ban|bin|drop|ditch|retire|scrap|delete|lose) $/i
const fromText = /^ (?:from|in|altogether)\b/i
const taught =
  /\b(?:taught|told|asked|trained|learned|learnt)(?: \w+)? to (?:write|say|put) $|\b(?:say|write|use)\b[^.!?\n]{1,60}\bnever (?:the |an? )?$|\b(?:be|being|been|get|gets|getting|got) (?:called|labelled|branded|dubbed|nicknamed|described as) $|\b(?:leaflet|form|letter|website|guide|policy|page|template|poster|sign|report) (?:still )?(?:has|had|says|said|reads|contains) $/i
/** “NICE defines it as intentional …”. */
const defined = /\bdefin(?:e[sd]?|ing) [^.!?]{1,40} as (?:an? |the |any )?(?:\w+ ){0,2}$/i
/** The next sentence: who said it, or what to say. */
const saidSo =
  /^\W*(?:that|this|it) ?(?:'s|is|was) (?:what|how) [^.!?]{0,40}\b(?:called|labelled|described|wrote|put it|said|branded)\b/i
export const better =
  /^\W*(?:please |just |try |better |rather )?(?:say|write|use|try)\b[^.!?]{0,12}["“‘']/i

/** The sentence is about language. */
const aboutLanguage = lazyPattern(
  '#?\\b(?:language|words|wording|terminology) ?matters?\\b|\\b(?:watch|mind|check|change) (?:your|our|the) (?:language|words)\\b|#(?:languagematters|wordsmatter)\\b',
  'i',
)

/*
 * To compile a pattern takes longer than to look for most of its words in a sentence, so each of the
 * long ones has a short question in front of it.
 */

/** In every text that `before` finds something in. */
const maySpeakBefore = asksForAny([
  ...'say said shout yell scream mutter hiss hear word term phrase label expression'.split(' '),
  ...'writ type typing bans banned uses used call like including'.split(' '),
  'such as',
])
const leading = ['as', 'see', 'find', 'across', 'read']
const teaching =
  'write say put never called labelled branded dubbed nicknamed as has had says said reads contains'.split(
    ' ',
  )
const maySay = /^\W*(?:that|this|it)/i
const maySpeakOfLanguage = asksForAny(['language', 'word', 'terminology'])

/** What follows is shorter than all that is asked of it, and often empty. */
const shortest = 3

/** Whether words without quotation marks are spoken of, or somebody else’s: *says «…»*. */
export function isSaidOfWords(lead: string, after: string, next: string): boolean {
  const lower = lead.toLowerCase()
  if (isLedTo(lead, lower, after)) return true
  if (after.length >= shortest && goesOnOfWords(lead, lower, after)) return true
  if (/^[,?]/.test(after) && /^\W*what (?:is|are|was) (?:an? )?$/i.test(lead)) return true
  if (maySay.test(next) && saidSo.test(next)) return true
  if (after.startsWith('?') && /^\W*(?:an? |the )?$/i.test(lead) && better.test(next)) return true
  return isOfLanguage(lead, lower)
}

/** By what stands in front. */
function isLedTo(lead: string, lower: string, after: string): boolean {
  if (
    (maySpeakBefore(lower) || leadsFrom(lower, leading)) &&
    before.test(lead) &&
    !/^ (?:lady|man|patients|people)\b/.test(after)
  )
    return true
  if (mayReport(lower) && report.test(lead)) return true
  if (lead.includes(': ') && listed.test(lead)) return true
  if (
    lower.includes('hear') &&
    /\b(?:grew up|kept|tired of|hate|sick of|used to) (?:hear|hearing) (?:the )?$/i.test(lead)
  )
    return true
  if (lower.includes('defin') && defined.test(lead)) return true
  return leadsFrom(lower, teaching) && taught.test(lead)
}

/** By what follows, with or without what stands in front. */
function goesOnOfWords(lead: string, lower: string, after: string): boolean {
  const word = nextWord.exec(after)?.[1]?.toLowerCase() ?? ''
  if (mayMean.has(word) && meaning.test(after) && !pointed.test(lead)) return true
  if (lower.includes('what') && askedMeaning.test(lead) && means.test(after)) return true
  if (swap.test(after) && swapped.test(lead)) return true
  if (/^\W*(?:is|are|was|isn't) $/i.test(lead) && judged.test(after)) return true
  if (lower.includes('prefer') && prefers.test(lead) && /^ (?:or|to|over) /i.test(after))
    return true
  if (fromText.test(after) && banning.test(lead)) return true
  if (lower.endsWith('no more ') && /\bno more $/i.test(lead) && inText.test(after)) return true
  return isOfLanguage(after, after.toLowerCase())
}

function isOfLanguage(text: string, lower: string): boolean {
  return maySpeakOfLanguage(lower) && aboutLanguage.test(text)
}

/** Around a quotation, other quotations left out: a word is weighed, regretted or changed. */
export const weighed = lazyPattern(
  [
    '\\b(?:pet hate|(?:one|two|1|2)[- ]stars?|cring(?:e|es|ed|ing)|winc(?:e|es|ed|ing)|rants?|sign(?:s|ed) (?:his|her|their|it)|scrawled|sprayed|scribbled|chant(?:s|ed|ing)?|painted|ashamed|regret|loaded|blush|flinch|abuse|abusive|trolls?|every (?:message|email|post|letter)|signs? off|shame on (?:me|us)|my own (?:old )?(?:tweet|post|notes?|words))\\b',
    '\\b(?:laughed|joked|sighed|smiled|whispered|admitted|quipped|grinned|cried|sobbed|beamed) *$|\\b(?:autocorrect(?:ed)?|typo|translated|misread|misheard|spell ?check)\\b',
    '\\b(?:gone|vanished|disappeared|removed|deleted|struck|banished|cut|taken) (?:from|out of|off) (?:our|the|all|every|my)\\b',
    '… *(?:or|vs\\.?|versus) +…|^\\W*(?:is|was) it +…',
    // What is done with words, not with whom they mean.
    '\\b(?:retire[sd]?|retiring|ditch(?:ed|ing)?|bin(?:ned|ning)?|scrap(?:ped|ping)?|banish(?:ed|ing)?|cross(?:ed|ing)? out) +…|\\b(?:print(?:s|ed|ing)?|headlined) +…',
    // “… was on a slide”, “… isn’t a story”: the words are what is spoken of.
    "^\\W*…['’]? +(?:is|was|were|are|still appears?|appeared|appears|crept|turned up) (?:\\w+ )?(?:on|in|into|across) (?:[\\w']+ ){1,3}(?:slides?|pages?|posters?|leaflets?|forms?|letters?|notes|handovers?|templates?|websites?|lists?|headlines?|posts?|reports?|guides?|guidance|glossar(?:y|ies)|vocabulary|textbooks?|papers?|emails?|scripts?|drafts?|newsletters?|captions?|articles?|copy)\\b|… +[^.!?…]{0,24}\\b(?:isn't|is not|aren't|wasn't|was not) (?:an? )?(?:\\w+ )?(?:stor(?:y|ies)|news|advice|evidence|science|journalism|medicine|care|diagnos[ie]s|plan|reason|explanation|history|handover|goal)\\b",
    '\\bno +…',
    // “Take ….”, “I’ve heard visitors mutter …”, “our wording went from … to …”.
    "^\\W*(?:take|consider) +…[^a-z]*$|\\b(?:over)?hear(?:d|ing)? (?:[\\w']+ ){1,6}(?:say|mutter|shout|call|yell|use|whisper|joke|sneer|scream)(?:ing)?\\b|\\b(?:chang|went|mov|switch)\\w*\\b[^.!?…]{0,30}\\bfrom +…",
    // “… is kinder”, “… isn’t a name”, “… in a referral?”
    "^(?:\\W*|[^.!?…]{0,30}: *)…['’]? +(?:(?:is|are|feels?|sounds?) (?:(?:always|often|so|just|far|much|also) )?(?:more \\w+|kinder|gentler|better|clearer|safer|fairer|plainer|worse|wrong|right|fine|unkind|unhelpful|lazy|cruel|enough|preferred)\\b|(?:isn't|is not|is never|wasn't) |in (?:an?|the|your|our|every) (?:[\\w-]+ )?(?:referrals?|letters?|notes?|handovers?|headlines?|tweets?|captions?|reports?|emails?|records?|leaflets?|posters?)\\b)",
  ].join('|'),
  'i',
)
