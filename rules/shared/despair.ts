import type { LexiconHit } from 'professional/rule'
import { sentenceAround } from './surroundings.ts'

/** What follows the word where it belongs to a name, a job, a paper or another matter. */
const otherMatter =
  /^(?:[- ](?:prevention|awareness|risk|first[- ]aid|response|bereavement|safer|audit|strategy|intervention|reduction|research|mitigation|review|data|postvention))*[- ](?:training|strateg\w+|plans?|leads?|courses?|conferences?|polic\w+|partnerships?|managers?|webinars?|workshops?|lectures?|modules?|audits?|coordinators?|co-ordinators?|practitioners?|nurses?|researchers?|statistics|stats|rates?|data|figures|register|registrations|surveillance|assessments?|research|study|studies|reviews?|reports?|conference|summit|committee|forum|board|tsar|genes?|inhibition|inhibitors?|substrates?|squad|bombers?|bombings?|attacks?|vests?|missions?|drones?|blonde|watch|act\b|legislation|law|bill|tourism|clinics?|note|pact|lead|squeeze|club)\b/i
const otherMatterBefore =
  /\b(?:assisted|career|political|professional|commercial|economic|social|physician-assisted|murder|race|electoral|financial|anti-?|non-?|rates? of|numbers? of|deaths? from|(?:no|zero) (?:deaths?|incidents?|cases?|attempts?)(?: by| from| of| at)?|research (?:into|on)|study of|studies of|training (?:on|in|about)|course on|statistics on|data on|paper on|conference on|strategy (?:for|on)|burden of|incidence of|prevalence of)[ -]$/i
/** One item of a list of effects, causes or exclusions. */
const clinical =
  /\b(?:side effects?|adverse|denie[sd]|deny|no(?:t having)? (?:any |current |active )?(?=$)|symptoms? (?:include|of|such as)|caused? by|contraindicat\w+|black box|warnings? (?:include|for)|risk factors?|linked to|associated with|increased? (?:the )?risk)\b/i
const humanCrisis =
  /\b(?:you|you're|your|someone|somebody|anyone|people|patients?|friend|child|children|teens?|teenagers?|young people|students?|colleagues?|loved one|men|women|mums?|dads?|carers?|reach\w*|struggling)\b/i
const mentalHealth = /\bmental(?:ly)?\b|\bsuicid|\bself-?harm|\bdespair|\bdepress/i
const systemCrisis =
  /\b(?:NHS|trusts?|services?|sector|system|government|ministers?|hospitals?|wards?|staffing|workforce|recruitment|funding|beds?|country|nation|pharmacies|industry|care|pandemic|global|national|society)\b/i

/** In front of what somebody in despair thinks, *wish I was dead* among it. */
const thinking =
  /\b(?:think\w*|thought\w*|feel\w*|felt|believ\w+|convinced|tell(?:s|ing)?|told|awake|sure|wonder\w*|ever|made me|days|nights)\b/i
const others =
  /\b(?:famil(?:y|ies)|bab(?:y|ies)|kids|children|everyone|everybody|world|people|friends|partner|husband|wife|parents|mum|dad|they|all)(?:'d| would| will|'ll| might| is| are)(?: all| probably| just| actually| only| honestly)? (?:be )?$/i
/** Hurt that is meant to be, by what follows: *to cope*, *when feelings are too big*. */
const deliberate =
  /^ (?:on purpose|deliberately|intentionally|to (?:cope|feel|manage|release|get through)|for (?:all (?:sorts|kinds) of|many|different|lots of|various) reasons|(?:when|because)(?: (?:the|their|they))? (?:feelings?|emotions?|everything|things|feel|are (?:upset|distressed|overwhelmed)|life)\b)/i

/** Whether a term about suicide, self-harm or crisis stands for somebody's despair. */
export function isAboutDespair({ at, term }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  if (otherMatter.test(after) || otherMatterBefore.test(before)) return false
  if (
    isPlate(at) ||
    /^ (?:laughing|with laughter|working|trying|to (?:finish|get|make))\b/i.test(after)
  )
    return false
  switch (term.sense) {
    case 'thought':
      return (
        /^(?: (?:in the morning|again|tomorrow|some (?:days?|mornings?|nights?)|any ?more))?(?:\W|$)(?! ?(?:on|to|about|with|for|from|at|the|what|how|someone|holiday)\b)/i.test(
          after,
        ) &&
        !/[😂🤣]|\blol\b/u.test(after) &&
        (at.value.includes('wake') || thinking.test(before)) &&
        (!/^(?:better|happier)/i.test(at.value) || others.test(before))
      )
    case 'harm':
      if (deliberate.test(after)) return true
      return (
        /\b(?:thoughts?|thinking|feel\w*|urges?|want\w*|might|ways?|cope|coping|deliberately|on purpose|plan\w*)\b/i.test(
          before,
        ) && !/\b(?:not to|don't|without|careful|lift|avoid)\b/i.test(before)
      )
    case 'crisis':
      return (
        mentalHealth.test(before + at.value + after) &&
        humanCrisis.test(before + after) &&
        !systemCrisis.test(before + after)
      )
    default:
      return !clinical.test(before) && !clinical.test(after)
  }
}

/** The title of a paper, as the text of a link. */
function isPlate({ view, start, end }: LexiconHit['at']): boolean {
  const sentence = view.sentenceAt(start)
  const text = view.value.slice(sentence.start, Math.max(end, sentence.end))
  return /\b(?:cohort|randomi[sz]ed|systematic review|meta-analysis|case[- ]control|a (?:qualitative|mixed|pilot|feasibility) study|cross-sectional|protocol for)\b/i.test(
    text,
  )
}

const suicide =
  /\bsuicid(?:es?|al)\b|\bself[- ]?harm(?:s|ed|ing)?\b|\b(?:take|takes|took|taken|taking|end|ended|ending) (?:his|her|their|my|your|our) own li(?:fe|ves)\b|\b(?:took|taken|taking) (?:his|her|their) li(?:fe|ves)\b(?! (?:back|in|into|seriously|for|very))|\b(?:end|ended|ending) (?:his|her|their|my|your) li(?:fe|ves)\b|\bkill(?:ed|ing)? (?:him|her|them|my|your)sel(?:f|ves)\b|\b(?:want(?:ed|s)?|meant|intended|wish(?:ed)?|tried|trying) to (?:die|end it all)\b(?! (?:at home|in (?:his|her|their) own|peacefully|with))|\bend(?:s|ed|ing)? it all\b(?! (?:with|on a|at)\b|, (?:we|there|they|I)\b)/gi

/** Whether a text speaks of a suicide or of self-harm, and not only of work to prevent them. */
export function speaksOfSuicide(text: string): boolean {
  return [...text.matchAll(suicide)].some(({ 0: found, index }) => {
    const rest = text.slice(index + found.length)
    return !otherMatter.test(rest) && !/^[- ](?:prevention|awareness|bereavement)\b/i.test(rest)
  })
}
