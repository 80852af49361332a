import type { Range } from 'professional/rule'

const safety =
  /\b(?:(?:call|ring|dial|phone|text|contact) (?:999|111|112|116 ?123|samaritans|shout)|999|NHS 111|A&E|116 ?123|85258|samaritans|in an emergency|urgent (?:help|care|advice)|seek (?:medical|urgent) (?:help|advice|attention)|do not take|don['’]t take|see (?:a|your) (?:GP|doctor|pharmacist))\b/i

const action =
  /\b(?:link in (?:our |the |my )?bio|book (?:now|online|today|your|an? )|sign up|register (?:now|online|today|at|for)|call us|ring us|phone us|email us|message us|DM us|pop in|apply (?:now|online|by)|visit (?:us|our|www|https?:))/i

/** The first safety advice after the fold, when none stands before it. */
export function safetyAfter(text: string, fold: number): Range | undefined {
  return hiddenAfter(text, fold, safety)
}

/** The first word on what to do after the fold, when none stands before it. */
export function actionAfter(text: string, fold: number): Range | undefined {
  return hiddenAfter(text, fold, action)
}

function hiddenAfter(text: string, fold: number, cue: RegExp): Range | undefined {
  const match = cue.exec(text)
  if (!match || match.index + match[0].length <= fold) return undefined
  return { start: match.index, end: match.index + match[0].length }
}
