import type { TextMatch } from 'professional/rule'

/** Signs with a digit among them, some of the numbers that a hospital's own system may give. */
const recordValue = String.raw`(?<value>(?=[a-z/-]{0,8}\d)[a-z0-9](?:[a-z0-9]|[/-](?=[a-z0-9])){4,14})(?![a-z0-9])`
/** What stands between a label and its number. */
const link = String.raw`(?:[\s:.,#=(–—-]|['’]s\b|in (?:bed|bay|room|chair) ?\d{1,2}\b|(?:is|was|now|says|of|for|the|this|that|our|my|his|her|lady|gent|gentleman|chap|bloke|man|woman|boy|girl|baby|patient|client|resident)\b){0,12}`

/** The source of a pattern for a labelled number. */
export function labelledNumber(label: string): string {
  return String.raw`(?<![a-z0-9])(?<label>${label})${link}${recordValue}`
}

/** The number of a match of {@link labelledNumber}, without its label. */
export function numberOf(match: TextMatch): TextMatch {
  const length = match.groups['value']?.length ?? match.value.length
  return match.view.slice(match.end - length, match.end)
}

const date = /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})$/
/** “PALS/2024/25”: a year of account. */
const year = /(?:^|[-/])(?:19|20)\d{2}[-/]\d{2}$/
const trial = /^(?:NCT|ISRCTN|ACTRN|EudraCT|IRAS|CRD|DRKS)\d?/i

/** Whether a labelled number can be a person's: no date, no trial, no telephone, no round sum. */
export function isRecordNumber(number: TextMatch): boolean {
  const { value, after } = number
  if ((value.match(/\d/g) ?? []).length < 4) return false
  if (date.test(value) || year.test(value) || trial.test(value) || /^\d{1,3}0{3,}$/.test(value))
    return false
  return !isTelephone(value, after)
}

function isTelephone(value: string, after: string): boolean {
  if (!/^0[1-37]\d{3,9}$/.test(value)) return false
  return value.length > 9 || /^[ -]\d{3}/.test(after)
}
