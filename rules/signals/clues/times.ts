import { lazy, makePattern, matchesOf } from 'professional/rule'
import type { Clue, PlacedClue } from '../../shared/clue.ts'
import type { Sentence } from '../sentences.ts'

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const monthShort = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)'

/** A day or an hour of it. */
const day = lazy(() =>
  makePattern(
    String.raw`\b(?:(?:earlier )?today|tonight|yesterday(?: (?:morning|afternoon|evening))?|last night|(?:earlier )?this (?:morning|afternoon|evening|lunchtime)|just now|an hour ago|at (?:lunch(?:time)?|closing time|opening time)(?= today)|(?:on )?(?:Christmas|Boxing|New Year['’]s|St Patrick['’]s) (?:Day|Eve)|(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthShort}\b|(?:on )?${month} \d{1,2}(?:st|nd|rd|th)?\b(?! ?%)|(?:on )?\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d)\b`,
    'gi',
  ),
)
/** Somebody has just done something: the day of the post is the day. */
const just =
  /\bjust(?= (?:had|saw|seen|served|met|dispensed|discharged|admitted|finished|spoken|came|collected|walked|popped|left)\b)/gi
/** A week, a month, or a day that nobody can place exactly. */
const week = lazy(() =>
  makePattern(
    String.raw`\b(?:(?:(?:on|last|this|one) )?${weekday}(?: (?:morning|afternoon|evening|night|lunchtime))?(?!s)|last (?:week|weekend|month)|this (?:week|weekend|month)|(?:at|over) the weekend|the other (?:day|week|night)|(?:earlier|a few days) ago|(?:in|last|this) (?:early |late )?${month}|over Christmas|a (?:week|fortnight|month) ago)\b`,
    'gi',
  ),
)

/** “That would be unlawful today”: of these times, and of no day. */
const nowadays = /\b(?:would|could|might|still|even)\b[^.,;:!?]{0,30}$/i

/** How many of a place's people, at most, see somebody in care in that time. */
const shares = { day: 0.06, week: 0.25 } as const

/** Times that a sentence gives. */
export function timesIn({ value, start }: Sentence): PlacedClue[] {
  const found: PlacedClue[] = []
  function look(pattern: RegExp, clue: Clue): void {
    for (const match of matchesOf(pattern, value)) {
      const range = { start: start + match.index, end: start + match.index + match[0].length }
      if (/^today$/i.test(match[0]) && nowadays.test(value.slice(0, match.index))) continue
      if (found.some((other) => range.start < other.end && other.start < range.end)) continue
      found.push({ ...clue, ...range, blur: { ...range, text: recentlyFor(match[0]) } })
    }
  }
  look(day(), { kind: 'time', weight: 2, share: shares.day })
  look(just, { kind: 'time', weight: 2, share: shares.day })
  look(week(), { kind: 'time', weight: 1, share: shares.week })
  return found
}

function recentlyFor(actual: string): string {
  return /^(?:[A-Z](?![a-z]+day)|Yesterday|Today)/.test(actual) ? 'Recently' : 'recently'
}
