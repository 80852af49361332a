import { lazy } from 'professional/rule'
import { isConditionWord } from '../lexicons/conditions.ts'

/** Words that no name of a condition runs across. */
const barrier = lazy(
  () =>
    new Set(
      `about after again against all and are as at be because been before being but by can cannot could cuts
  delay delays did do does during for from had has have he her how i if in into is it lack less may more
  must no not of on or our over poor shortage shortages she should since so than that they this those
  through to too under underfunding until was we were what when where which while who whom why will with
  without working would you`
        .split(/\s+/)
        .filter(Boolean),
    ),
)

/** “Flu pressures”, “cancer fraud”: the condition only describes what follows. */
const compound =
  /^[ -](?:pressures?|cuts|shortages?|services?|care|research|funding|waits?|backlogs?|drugs?|medicines?|stigma|myths?|misinformation|policy|policies|campaigns?|treatments?|headlines|fraud|scams?|charit\w+|hospitals?|centres?|clinics?|wards?|teams?|units?|registry|registries)\b/i

/** @param after What stands right behind the name of a condition. */
export function describesWhatFollows(after: string): boolean {
  return compound.test(after)
}

const word = lazy(() => /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)

/**
 * How far the name of a condition reaches that begins a text, a few words of description allowed:
 * *severe hay fever*. Nothing if no condition is named.
 */
export function conditionAfter(text: string): number | undefined {
  const near = /^[^.,;:!?()\n]{0,70}/.exec(text)?.[0] ?? ''
  let previous = ''
  let count = 0
  for (const match of near.matchAll(word())) {
    const [value] = match
    const end = match.index + value.length
    if (isConditionWord(withoutPossessive(value), previous)) {
      return compound.test(text.slice(end)) ? undefined : end
    }
    if (barrier().has(value.toLowerCase()) || ++count > 4) return undefined
    previous = value
  }
  return undefined
}

/** Whether a condition is named anywhere in a text. */
export function namesCondition(text: string): boolean {
  const words = text.match(/[A-Za-z][A-Za-z'’-]+/g) ?? []
  return words.some((one, index) => isConditionWord(one, words[index - 1]))
}

/** Whether an illness or something that hurts follows: *your stiff neck*. */
export function namesComplaint(after: string): boolean {
  const named = conditionAfter(after.replace(/^ (?:an?|the|your|my|all|any|every) /i, ' '))
  return (
    named !== undefined ||
    /^ (?:(?:of|an?|your|the|any|every|all) ){0,2}(?:\w+ )?(?:backs?|necks?|knees?|hips?|shoulders?|joints?|aches?|headaches?|blood pressure|acne|baldness|hair loss|colds?|coughs?|everything|hangovers?|cystitis|pain|UTIs?)\b/i.test(
      after,
    )
  )
}

/** Where the name of a condition starts that ends a text: *hay fever* before “sufferers”. */
export function conditionBefore(text: string): number | undefined {
  const near = text.slice(-60)
  const words = [...near.matchAll(word())]
  const last = words.at(-1)
  if (!last || !/^[ -]$/.test(near.slice(last.index + last[0].length))) return undefined
  const previous = words.at(-2)
  if (!isConditionWord(last[0], previous?.[0])) return undefined
  const isPair =
    previous &&
    near.slice(previous.index + previous[0].length, last.index) === ' ' &&
    pairs().has(`${previous[0]} ${last[0]}`.toLowerCase())
  return text.length - near.length + (isPair ? previous.index : last.index)
}

/** Names of two words, which would read oddly with one of them left behind. */
const pairs = lazy(
  () =>
    new Set(
      `hay fever,back pain,chronic pain,heart disease,kidney disease,lung disease,liver disease,eating disorder,
  panic disorder,bipolar disorder,brain injury,spinal injury,multiple sclerosis,motor neurone,mental illness,
  coeliac disease,crohn's disease,parkinson's disease,alzheimer's disease,lyme disease,breast cancer,
  lung cancer,bowel cancer,prostate cancer,skin cancer,long covid,yeast infection,cystic fibrosis,
  muscular dystrophy,cerebral palsy,irritable bowel,nut allergy,food allergy,cluster headache,dry eye,
  cold sore,period pain,joint pain,nerve pain,tension headache,rheumatoid arthritis,vascular dementia`
        .split(',')
        .map((pair) => pair.trim()),
    ),
)

function withoutPossessive(value: string): string {
  return /^(?:alzheimer|parkinson|crohn|tourette)/i.test(value)
    ? value
    : value.replace(/['’]s$/, '')
}
