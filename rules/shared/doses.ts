import { type ClueRows, lazy, lazyPattern, makePattern, type TextMatch } from 'professional/rule'
import { patternClues } from './pattern-clues.ts'
import { sentenceAround } from './surroundings.ts'

/** A way of writing doses that gets misread. */
export interface DoseCheck {
  readonly message: 'trailing' | 'naked' | 'micrograms' | 'units' | 'numerals' | 'code'
  readonly pattern: () => RegExp
  /** Professionals read it without harm. */
  readonly isForPublic: boolean
  accepts(at: TextMatch): boolean
}

const unit = '(?:mg|g|ml|mcg|µg|μg|micrograms?|milligrams?|millilitres?)'

export const doseChecks: readonly DoseCheck[] = [
  {
    message: 'trailing',
    pattern: lazy(() => makePattern(String.raw`(?<![\d.,£$€])\d{1,4}\.0 ?${unit}(?![\w/])`, 'gi')),
    isForPublic: false,
    accepts: (at) => !isMeasured(at) && !isSize(at),
  },
  {
    message: 'naked',
    pattern: lazy(() => makePattern(String.raw`(?<![\w.,/)])\.\d{1,3} ?${unit}(?![\w/])`, 'gi')),
    isForPublic: false,
    accepts: (at) => !isMeasured(at) && !isSize(at),
  },
  {
    message: 'micrograms',
    pattern: lazy(() => /(?<![\w.,/])\d[\d,]{0,6}(?:\.\d{1,3})? ?(?:mcgs?|[µμ]g|ug)(?!\w)/gi),
    isForPublic: true,
    accepts: (at) => !isMeasured(at),
  },
  {
    message: 'units',
    pattern: lazy(
      () => /(?<![\w.,])\d{1,3}(?:\.\d)? ?(?:U|IU)(?![\w/])|(?<![\w.,])\d{1,3}(?:u| ?iu)(?!\w)/g,
    ),
    isForPublic: false,
    accepts: (at) => insulin.test(around(at, 60)),
  },
  {
    message: 'numerals',
    pattern: lazy(() =>
      makePattern(
        String.raw`(?<![\w.,£$€/:–-])\d{1,2} (?:[x×] )?(?!0|\d{1,2} (?:mg|g|ml)\b.{0,3} x)\d{1,4}(?:\.\d{1,3})? ?(?:mg|ml|micrograms?|mcg|g)(?![\w/])`,
        'gi',
      ),
    ),
    isForPublic: false,
    accepts: isCountBeforeStrength,
  },
  {
    message: 'code',
    pattern: lazy(
      () =>
        /(?<![\w/-])(?:OD|BD|BID|TDS|TID|QDS|QID|PRN|od|bd|bid|tds|tid|qds|qid|prn|[Nn]octe|[Mm]ane)(?: (?:PRN|prn|OD|BD|TDS|QDS|[Nn]octe|[Mm]ane))?(?![\w/-])/g,
    ),
    isForPublic: true,
    accepts: isHowOften,
  },
]

const codes = /\b(?:TDS|QDS|PRN|BD|OD|TID|BID|QID|nocte|mane)\b/i
/** Every one of the checks finds a number beside it, in figures or in words. */
export const mayDose: RegExp = makePattern(`\\d|${codes.source}`, 'i')
/** What is in every text with something to check. */
export const doseClues = (): ClueRows => patternClues(...doseChecks.map(({ pattern }) => pattern()))

/** How the commonest codes read in English. */
export const latinCodes: Readonly<Record<string, string>> = {
  od: 'once a day',
  bd: 'twice a day',
  bid: 'twice a day',
  tds: '3 times a day',
  tid: '3 times a day',
  qds: '4 times a day',
  qid: '4 times a day',
  prn: 'if you need it',
  nocte: 'at night',
  mane: 'in the morning',
}

const insulin = lazyPattern(
  String.raw`\b(?:insulin|inject(?:s|ed|ing|ions?)?|basal|bolus|glargine|detemir|degludec|aspart|lispro|lantus|levemir|tresiba|toujeo|novorapid|humalog|fiasp|actrapid|humulin|novomix|abasaglar)\b`,
  'i',
)

/** Results of tests, air and water: an amount in each of something else. */
function isMeasured(at: TextMatch): boolean {
  const { after } = sentenceAround(at)
  return /^ ?(?:\/|per |in each |in a |of lead\b)? ?(?:d?l|litres?|m|m3|m³|m\^?3|cubic|kg|100 ?(?:g|ml)|m[-−]3|decilitre)\b/i.test(
    after,
  )
}

/** Labels of food count in grams, and syringes come in sizes. */
function isSize(at: TextMatch): boolean {
  if (/^ ?(?:syringes?|needles?|vials?|pipettes?)\b/i.test(sentenceAround(at).after)) return true
  return /\b(?:salt|fat|saturates|sugars?|fibre|protein|carb\w*|alcohol|nutrition\w*|per 100|portion|serving|flour|butter)\b/i.test(
    around(at, 60),
  )
}

function isCountBeforeStrength(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  if (
    /\b(?:day|days|week|weeks|phase|step|table|figure|fig|section|type|level|stage|no|number|version|v|line|arm|group|grade|page|part|chapter|cohort|aged?|over|under|in|article|appendix|band|tier|vitamin|omega|case|trial|study)\.? ?$/i.test(
      before,
    )
  ) {
    return false
  }
  // “1 tablet of”, “a 2 g”: a count is followed by what is counted, or ends the sentence.
  return (
    /^\W*(?:\w+[- ]){0,2}(?:tablets?|capsules?|tabs?|caps?|caplets?|pills?|vials?|sachets?|ampoules?|patch(?:es)?|puffs?|pens?|doses?|spoon\w*|syringes?|strips?|packs?|boxes|bottles?)\b/i.test(
      after,
    ) ||
    /\b(?:take|give|use|swallow|took|had|has|have|taking|giving|dose of|tablets? of|:)\s*(?:\w+\s)?$/i.test(
      before,
    )
  )
}

/** After an amount the letters say how often; elsewhere they name a firm, a post or an overdose. */
function isHowOften(at: TextMatch): boolean {
  const { before, after } = sentenceAround(at)
  if (/\b(?:naloxone|overdos\w*|heroin|opioid deaths?|drug deaths?)\b/i.test(before + after))
    return false
  if (
    !/(?:\d ?(?:mg|mcg|g|mls?|micrograms?|units?|%)?|\b(?:one|two|three|four|five|ten|half|tablets?|pills?|m[lg]s?|tabs?|caps?|capsules?|puffs?|drops?|sprays?|dose|applied|apply|cream|ointment|gel|take|taken|give|given))(?: to be (?:taken|used|applied))?,? ?$/i.test(
      before,
    )
  ) {
    return false
  }
  // “Two BD needles”, “one TDS form”: the letters describe a thing.
  if (/^ (?:needles?|syringes?|certificates?|forms?|roles?|team|lead|post|pens?)\b/i.test(after))
    return false
  const isShort = /^(?:mane|bid|od|BID|Mane)$/.test(at.value)
  return (
    !isShort ||
    /\d ?(?:mg|mcg|g|mls?|micrograms?|units?)|\b(?:tablets?|capsules?|puffs?|drops?)/i.test(before)
  )
}

function around(at: TextMatch, reach: number): string {
  const { before, after } = sentenceAround(at)
  return `${before.slice(-reach)} ${at.value} ${after.slice(0, reach)}`
}
