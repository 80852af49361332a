import type { Range } from 'professional/rule'

/** A word or a number of a folded text. */
export interface Token extends Range {
  readonly lower: string
}

/** The next word or number from an offset on, or the next that may begin a name. */
export function tokenAt(
  folded: string,
  from: number,
  mayBegin?: (folded: string, start: number, end: number) => boolean,
): Token | undefined {
  let end = from
  for (let start = from; start < folded.length; start = end) {
    while (start < folded.length && !isLetter(folded, start) && !isDigit(folded, start)) start++
    end = endOfToken(folded, start)
    const isToken = end > start && (!mayBegin || mayBegin(folded, start, end))
    if (isToken) return { lower: folded.slice(start, end), start, end }
  }
  return undefined
}

export function endOfToken(folded: string, start: number): number {
  let end = start
  while (isLetter(folded, end)) end++
  if (end > start) return end
  while (isDigit(folded, end)) end++
  if (!isDigit(folded, end + 1) || !/[.,]/.test(folded.charAt(end))) return end
  end++
  while (isDigit(folded, end)) end++
  return end
}

export function isLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  return code >= 97 && code <= 122
}

export function isDigit(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  return code >= 48 && code <= 57
}

const mostBeforeStar = 20
const star = /[*•€£]/g
const starred = /[a-z\d]{1,20}[*•€£][a-z\d*•€£]{0,24}/y

/** Words with stars in them, from the first letter on: looked for from the stars. */
export function* starredIn(folded: string): Iterable<readonly [index: number, word: string]> {
  let from = 0
  for (;;) {
    star.lastIndex = from
    if (!star.test(folded)) return
    const at = star.lastIndex - 1
    let start = at
    while (start > Math.max(from, at - mostBeforeStar) && isAlphanumeric(folded, start - 1)) start--
    from = at + 1
    if (start === at) continue
    starred.lastIndex = start
    const word = starred.exec(folded)?.[0] ?? ''
    from = start + word.length
    yield [start, word]
  }
}

function isAlphanumeric(folded: string, at: number): boolean {
  return isLetter(folded, at) || isDigit(folded, at)
}
