import type { TextMatch } from 'professional/rule'
import { sentenceAround } from './surroundings.ts'

/** “… with both hands”, “… if it was waving at them”: how sayings about the inept go on. */
const farce =
  /^ [\w' -]{0,40}\b(?:with both hands|barn door|with a (?:map|torch|compass)(?! (?:like|of|from|that|and|in)\b)|if (?:it|one|they|he|she) (?:bit|hit|slapped|smacked|fell|landed|sat|danced|waved)|if (?:it|one|they|he|she|(?:the|his|her|their|your|its) [\w']+) (?:was|were|is) (?:actually )?(?:sticking out|staring|waving|dancing|screaming|strapped to|stapled to|glued to|tattooed|flashing|on fire|wearing a|holding (?:up )?a)|to save (?:his|her|their) (?:life|lives)|(?:in|at) a (?:brewery|bus stop|bucket|sweet shop|cake shop|toy shop|bakery|chocolate factory)|(?:piss[- ]?up|booze[- ]?up|knees[- ]?up|bun ?fight|queue|tea party) (?:in|at) an? [\w']+|vein (?:on|in) an? (?:body ?builder|weight ?lifter|drainpipe|hosepipe|fire hose|road map)|(?:cavity|hole) in an? (?:doughnut|polo|colander|tea ?bag)|the size of an? (?:dinner plate|dustbin lid|bin lid|house|bus|barn|planet|elephant|manhole|small country)|(?:their|his|her) own (?:backsides?|behinds?|bottoms?|feet)|out of a (?:paper bag|bucket))\b/i

/** What nobody needs training for. */
const trifle =
  /^ an? (?:common cold|cold|hangover|sneeze|nose ?bleed|paper ?cut|runny nose|stubbed toe|sniffle)\s*(?:[.!…]|$|\p{Extended_Pictographic}|lol\b|tbh\b)/iu

/** Whether what somebody “couldn’t” do is a saying, and no report. */
export function isFarce(phrase: string, after: string): boolean {
  return farce.test(after) || (/ (?:diagnose|spot|treat)$/.test(phrase) && trifle.test(after))
}

const cobblers =
  /^ (?:[\w'-]+ )?(?:[a-z]+-(?:crackers|pushers|wavers|counters|clippers|stackers|pokers|scrubbers|wipers|tickers|fillers|fiddlers|twiddlers|clickers|sellers|shufflers|pullers)|(?:toenail|bone|pill|pen|paper|clipboard|box|form|back|button|needle|tooth|bum|label) (?:crackers|pushers|wavers|counters|clippers|pokers|tickers|fillers|shufflers|stickers|pullers|wipers|twiddlers|clickers)|(?:clock|screen) watchers|(?:tin[- ]pot )?dictators|chancers|cowboys|amateurs|charlatans|skivers|shirkers|jobsworths|backstabbers|bullies|moaners|whingers|liars|crooks|cheats|clowns|jokers|muppets|idiots|morons|prima donnas|snobs|layabouts|lazy|useless|overpaid|incompetent|glorified)\b/i

/** “A bunch of back-crackers”, and not “a bunch of keen cyclists”. */
export function isBunch(after: string): boolean {
  return cobblers.test(after)
}

/** What makes a trade of a profession: “… with a lanyard”. */
const badge =
  /^ (?:\w+ )?(?:drill|torch|stethoscope|lanyard|degree|licence|couch|title|tunic|coat|uniform|badge|clipboard|scalpel|siren)s?\b/i

export function isBadge(after: string): boolean {
  return badge.test(after)
}

/** Whether the author rolls their eyes at what they say. */
export function isMocked(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  if (!/^\s*(?:[.!?…]|$|😂|🤣|🙄|🤦|🤡)/.test(after)) return false
  return (
    /\b(?:clearly|obviously|apparently|literally|just|even)\s+$/i.test(before) ||
    /^\W{0,12}(?:😂|🤣|🙄|🤦|🤡)/.test(after + at.after.slice(after.length, after.length + 12))
  )
}

/** “Just want to sell you frames”, and not “… what you need”, “… on the new rota”. */
export function isSale(after: string): boolean {
  return !/^ (?:on|nothing|what|only|exactly)\b|^[^.!?,;]{0,40} that\b/i.test(after)
}
