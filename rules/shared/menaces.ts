/*
 * What makes a threat of words that are said at the front desk as well: *I’ll be waiting for you*,
 * *you’ll leave on a stretcher*.
 */

/** “Keep smoking and you’ll be leaving in a box” is a warning of another kind. */
export const affront =
  /\b(?:touch|carry on|come (?:near|in|back|here)|try (?:it|that)|(?:say|do|pull) (?:that|it)|speak|talk|swear|shout|lay a|threaten|again|wait (?:till|until)|when i (?:find|catch))\b/i
/** “See you in the car park.” */
export const comesAfter =
  /^\W*(?:see you (?:in the car park|outside|after (?:work|your shift)|round the back|soon enough)(?! (?:at (?:\d|noon|half|quarter)|with your|for (?:your|the|a)))|(?:we|i)(?:'ll| will) be (?:waiting|outside|round|paying (?:you|him|her|them|your))(?! (?:with (?:the|an?|your)|at \d|the refund|by (?:\d|noon|ten))\b)|(?:i'm|i am|we're|we are|(?:some|a few) of us are) coming (?:round|over|for you)(?=[.!]|, and)|sleep well|sleep tight|(?:better )?lock your doors?|you won't (?:see|hear) (?:me|us) coming|keep talking|try me)\b/i
export const useOfIt =
  /^, (?:and )?your\b|^[^.!?]{0,40}(?:\band|&) (?:(?:i'm|i am) not afraid|i know how to use|i(?:'ll| will| might just) (?:use(?! it (?:to|for|when|if|only)\b)|post|put|share)|i'm coming|i'm not scared|don't think i)\b/i

/** What somebody did to deserve it, who is not ill: they may shout, and not fall. */
const offence =
  /\b(?:mouths? off|(?:touch(?:es)?|threatens?|hits?) (?:me|us|her|him|my|our|one of|any of)|(?:shouts?|swears?|spits?|screams?|has a go|kicks? off|starts?) (?:at|on|with) (?:me|us|her|him|my|our|one of|any of)|lays? a (?:finger|hand)|comes? (?:anywhere )?near (?:me|us|her|him|my|our)|(?:says?|tries|pulls?) that|one more word|threatens?)\b/i

export function isAffront(before: string): boolean {
  return offence.test(before)
}

const lurking =
  /^(?: [\w' ]{1,30})?,? and (?:you|he|she|they)(?:'ll| will)? (?:(?:soon |really )?regret(?! (?:it )?(?:if you (?:miss|don't|do not|stay)|not coming|missing))|be (?:sorry(?! (?:to|you missed|if you miss))|leaving|going home)|wish|won't (?:walk|know what hit))\b|^(?: [\w' ]{1,30})?, you (?:little |absolute )?(?:thug|coward|scumbag|rat|idiot)\b/i

/** “Swear at us again and I’ll be waiting for you”, and not “… with the wheelchair”. */
export function isLurking(before: string, after: string): boolean {
  if (/\bwith (?:an?|the|your|his|her|their)\b/i.test(after)) return false
  return isAffront(before) || lurking.test(after)
}

/** “We’re coming for you, cancer”, and a team that is challenged. */
export const rival =
  /^, (?:(?:you )?(?:horrible |nasty |pesky )?(?:cancer|leuk\w+|lymphoma|myeloma|melanoma|dementia|alzheimer\w*|parkinson\w*|mnd|malaria|polio|measles|tb|hiv|sepsis|diabetes|stroke|flu|covid|stigma|everest|snowdon|yr wyddfa|ben nevis)\b|\p{Lu}[\p{L}' ]{2,40}! .{0,60}\b(?:tug of war|match|quiz|final|cup|league|race|relay|bake[- ]off|challenge)\b)/iu
