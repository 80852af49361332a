import type { TextMatch } from 'professional/rule'
import { blockOf } from './claiming.ts'
import { sentenceAround } from './surroundings.ts'

/** Off a roof or under a bus, and not under a duvet. */
const deadly =
  /^ (?:(?!(?:duvet|covers?|blankets?|sofa|bed|plane)\b)[\w'’-]+ ){0,5}(?:roofs?|bridges?|cliffs?|balcon(?:y|ies)|buildings?|helipad|floor|multi-?stor(?:y|ey)|car park|edge|ledge|tower|windows?|buse?s?|trains?|tram|lorry|truck|van|ambulance|tube|wheels)(?=\s*(?:[^\w\s]|$)| (?:if|when|before|rather|unless|lol|tbh|tbf)\b)/i

/** Who jumps for charity, or for joy. */
const stunt =
  /\b(?:charit\w+|sponsor\w*|fundrais\w*|abseil\w*|sky ?div\w+|parachut\w+|bungee|hospice|paraglid\w+|tandem|zip ?wire|swim\w*|pool|sea|lake|coasteer\w*|raise|donat\w+|JustGiving|Macmillan)\b/i

/** Whether “throwing myself off …” names what would kill, and nobody raises money by it. */
export function isDeadlyLeap(at: TextMatch): boolean {
  return deadly.test(sentenceAround(at).after) && !stunt.test(blockOf(at))
}

/** “If the printer jams again I’m jumping off the roof”. */
export function isLastStraw(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  return (
    isDeadlyLeap(at) && ofAuthor.test(before) && (lastStraw.test(before) || lastStraw.test(after))
  )
}

const lastStraw =
  /\bif [^.!?]{1,80} (?:again|one more time)\b|\bone more [^.!?,]{1,60},? (?:and )?(?:i|we)\b/i
const ofAuthor =
  /\b(?:i|we)(?:'m|'re|'ll| am| are| will| might| may)?(?: (?:going to|about to|just|seriously|literally))? $/i
