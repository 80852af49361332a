import { expandBraces, type LexiconHit } from 'professional/rule'
import { isAimed } from './aim.ts'
import { isContemptForPatients, isContemptForStaff } from './contempt.ts'
import { sentenceAround } from './surroundings.ts'

/** Whether a term of the insults is aimed at somebody whom no other rule speaks for. */
export function isInsult(hit: LexiconHit): boolean {
  return isAimedInsult(hit) && !isContemptForPatients(hit) && !isContemptForStaff(hit)
}

/** Whether some rule reports the word, so that no other need do so. */
export function isSpokenFor(hit: LexiconHit): boolean {
  return isAimedInsult(hit) || isContemptForPatients(hit) || isContemptForStaff(hit)
}

/** Findings and facts, unless somebody is told them to their face. */
const symptoms: ReadonlySet<string> = new Set(['delusional', 'illiterate', 'obtuse', 'paranoid'])

/** “Psycho-oncology”, “psycho-educational”: the first half of a field of work. */
export function isHalfOfField({ phrase, at }: LexiconHit): boolean {
  return phrase === 'psycho' && field.test(at.after.slice(0, 20))
}

const field =
  /^-(?:oncolog|educat|social|geriatr|analy|therap|logic|somat|sexual|motor|physi|pharmac|neuro|dynamic|metri|linguist|gyn|derm|immun|trop|active|stimul|patholog|spiritual|diagnos|trauma|hygien|cardi|nephro|diabet|nutrition|forensic|drama|pedagog)/i

/** Whether a term of the insults is aimed at somebody. */
export function isAimedInsult(hit: LexiconHit): boolean {
  const sense = hit.term.sense ?? ''
  if (isHalfOfField(hit)) return false
  if (sense === 'phrase') return isSaidToSomebody(hit)
  if (sense === 'lack') {
    const { before, after } = sentenceAround(hit.at)
    return (
      somebody.test(before) && /^\s*(?:[^\w\s]|$)|^ (?:to|in|between|left|among|and)\b/.test(after)
    )
  }
  if (sense === 'likened') {
    const { before, after } = sentenceAround(hit.at)
    return (
      sharer.test(before) &&
      !/^ (?:\w+ )?(?:\w+ist|genius|saint|hero|lion|leader|surgeon|god|child|teenager)\b/i.test(
        after,
      )
    )
  }
  // “She was paranoid and heard voices” is a history.
  if (
    symptoms.has(hit.phrase) &&
    !/\b(?:you|you're|youre|ur)\b/i.test(sentenceAround(hit.at).before)
  ) {
    return false
  }
  return isAimed(hit.at, {
    part: sense.endsWith('adjective') ? 'adjective' : 'noun',
    plural: hit.phrase !== expandBraces(hit.term.term)[0],
    hold: sense === 'thing' ? 'thing' : sense.startsWith('loose') ? 'loose' : 'firm',
  })
}

/** Whoever is no patient or colleague, of whom other rules speak. */
const somebody =
  /(?<![\w'-])(?:you|he|she|@\w+|Dr \w+|(?:that|this|your) \w+)(?: (?:clearly|obviously|honestly))? $/i

/** “You’ve got the brains of a …” */
const sharer =
  /(?<![\w'-])(?:you|he|she|they|@\w+|Dr \w+|(?:that|this|your|our|my) \w+)(?:'ve|'s| have| has)?(?: got)?(?: about| all)? $/i

/** “Get lost!”, and not “parcels get lost in the post”. */
function isSaidToSomebody({ at }: LexiconHit): boolean {
  const { before, after } = sentenceAround(at)
  return (
    /(?:^|[,;:!?.…–-]|@\w+\W*|\b(?:just|so|please|now|oh|and|you can|honestly))\s*$/i.test(
      before,
    ) && /^\s*(?:[.,!?…]|$|you\b|\p{Extended_Pictographic}|#|@)/iu.test(after)
  )
}
