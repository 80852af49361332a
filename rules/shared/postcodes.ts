import { lazy, makePattern, type TextMatch, type TextView } from 'professional/rule'

/** The full code of a few houses, in the United Kingdom or in Ireland. */
const outward = String.raw`(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d[\dABEHMNPRVWXY]?|\d[A-HJKPS-UW]))`
const strict = String.raw`GIR ?0AA|${outward}(?: |\r?\n)?\d[ABD-HJLNP-UW-Z]{2}|(?:[AC-FHKNPRTV-Y]\d{2}|D6W)[ -]?[0-9AC-FHKNPRTV-Y]{4}`
/** What somebody calls a postcode is one to them, whether or not it was ever given out. */
const loose = String.raw`[A-Z]{1,2}\d[A-Z\d]?(?: |\r?\n)?\d[A-Z]{2}`
const around = (form: string): string => String.raw`(?<![\w./@#&=%-])(?:${form})(?![\w@=%-]|\.\w)`

const strictly = lazy(() => makePattern(around(strict), 'g'))
const loosely = lazy(() => makePattern(around(`${strict}|${loose}`), 'gi'))
/** Anything like it has a letter, a digit and two or four signs after one another. */
const mayHold = /[A-Z]\d{1,2}[A-Z]?(?:-|\s{1,2})?\d?[A-Z\d]{2}|GIR/i

/** An Eircode has digits among its last four, as a word in capitals does not. */
const eircode = /^(?:[A-Z]\d{2}|D6W)[ -]?(?=[A-Z\d]{0,3}\d)[A-Z\d]{4}$/i
const british = /\d[A-Z]{2}$/i

/** Where no letter is delivered: benefits offices, military mail, codes for no fixed abode. */
const nowhere = /^(?:BX|BF|XX|QC|ZZ99|ZZ ?99)/i
const spaced = /\s/
/** *b12 2nd* and *2hr* are no places. */
export const smallPostcode =
  /^(?:[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d[\dabehmnprvwxy]?|\d[a-hjkps-uw]))\s{1,2}\d(?!st|nd|rd|th|hr|yr|ww|pt)[abd-hjlnp-uw-z]{2}$/

/**
 * Full postcodes. Without a label only those that may have been given out.
 *
 * @param isLabelled Whether the words before one call it a postcode or an address.
 */
export function* postcodesIn(
  view: TextView,
  isLabelled: (match: TextMatch) => boolean,
): Iterable<TextMatch> {
  if (!mayHold.test(view.value)) return
  const known = new Set([...view.matchAll(strictly())].map(({ start }) => start))
  for (const match of view.matchAll(loosely())) {
    const { value } = match
    if (nowhere.test(value)) continue
    const isLabel = isLabelled(match)
    if (!british.test(value) && (!eircode.test(value) || !(spaced.test(value) || isLabel))) continue
    if (known.has(match.start) || isLabel || smallPostcode.test(value)) yield match
  }
}

/** A postcode for comparing. */
export function compactPostcode(value: string): string {
  return value.replaceAll(/[\s-]/g, '').toUpperCase()
}
