import { htmlAt } from './html.ts'
import { endOf, fromOf, isSpace, type Page, signOf, skipSpace } from './page.ts'
import { TILDE } from './runs.ts'
import { isDigit } from './signs.ts'

export function isHeading({ text, ends }: Page, line: number, start: number): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(text.slice(start, Math.min(ends[line] ?? start, start + 7)))
}

export function isBreak(page: Page, line: number, start: number): boolean {
  const { text } = page
  const sign = text.charCodeAt(start)
  if (sign !== 42 && sign !== 45 && sign !== 95) return false
  const end = endOf(page, line)
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === sign) count++
    else if (!isSpace(code)) return false
  }
  return count > 2
}

export function isFence({ text, ends }: Page, line: number, start: number): boolean {
  const sign = text.charCodeAt(start)
  if (text.charCodeAt(start + 1) !== sign || text.charCodeAt(start + 2) !== sign) return false
  let at = start + 3
  while (text.charCodeAt(at) === sign) at++
  // Code between backticks is no fence.
  return sign === TILDE || !text.slice(at, ends[line]).includes('`')
}

/** Whether what may be the marker of a list item stands here, with or without words after it. */
export function isMarker(page: Page, line: number, start: number): boolean {
  const { text } = page
  const end = endOf(page, line)
  let at = start
  while (at < end && isDigit(text.charCodeAt(at))) at++
  if (at - start > 9) return false
  const code = text.charCodeAt(at)
  const isMark = at > start ? code === 46 || code === 41 : code === 42 || code === 43 || code === 45
  return isMark && at < end && (at + 1 === end || isSpace(text.charCodeAt(at + 1)))
}

/** Whether a line that is not blank is a row of the table above it, and not the start of a block. */
export function isRowOn(page: Page, line: number): boolean {
  const { text } = page
  const sign = signOf(page, line)
  if (sign < 0 || sign - fromOf(page, line) > 3) return false
  switch (text.charCodeAt(sign)) {
    case 35:
      return !isHeading(page, line, sign)
    case 60:
      return htmlAt(page, line, sign) === undefined
    case 62:
      return false
    case 96:
    case 126:
      return !isFence(page, line, sign)
    default:
      return !isBreak(page, line, sign) && !isMarker(page, line, sign)
  }
}

export function hasWordsAfter(text: string, marker: number, end: number): boolean {
  let at = marker
  while (at < end && !isSpace(text.charCodeAt(at))) at++
  return skipSpace(text, at, end) < end
}
