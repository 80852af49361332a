import { addNode, pointAt, type Scan } from './scan.ts'
import { classOf, isAlphanumeric, isControl, isLetter, LETTER, WHITESPACE } from './signs.ts'

/**
 * Reads an address that stands among words, once its tell-tale sign is found: the `.` of `www.`, the
 * `:` of `https://` or the `@` of an email address.
 */
export function readBareLink(scan: Scan, sign: number): boolean {
  const { text, at } = scan
  scan.at++
  if (sign === 46) {
    const start = at - 3
    if ((text.charCodeAt(at - 1) | 32) !== 119 || !isWord(scan, start, 'www')) return true
    // Nothing at all follows.
    if (at + 1 === scan.lineEnd && scan.line === scan.lastLine) return true
    return mayFollowForWww(scan, start) ? readAddress(scan, start, start, 'http://') : true
  }
  if (sign === 58) {
    if (text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47) return true
    const start = isWord(scan, at - 4, 'http') ? at - 4 : at - 5
    if (start === at - 5 && !isWord(scan, start, 'https')) return true
    if (start > scan.lineStart && isLetter(text.charCodeAt(start - 1))) return true
    const first = text.charCodeAt(at + 3)
    if (at + 3 >= scan.lineEnd || isControl(first) || classOf(first) !== LETTER) return true
    return readAddress(scan, start, at + 3, '')
  }
  return readEmail(scan, at)
}

/** Whether a word stands at an offset, in any case, and belongs to nothing else. */
function isWord(scan: Scan, start: number, word: string): boolean {
  if (start < scan.from) return false
  for (let index = 0; index < word.length; index++) {
    if ((scan.text.charCodeAt(start + index) | 32) !== word.charCodeAt(index)) return false
  }
  return true
}

/** After the start, space, or one of `(*_[]~`. */
function mayFollowForWww(scan: Scan, start: number): boolean {
  if (start === scan.lineStart) return true
  return ' \t(*_[]~'.includes(scan.text.charAt(start - 1))
}

function readAddress(scan: Scan, start: number, domain: number, prefix: string): boolean {
  const { text, lineEnd } = scan
  if (scan.brackets.length > 0) return true
  // It may be an email address, too.
  let word = start
  while (word < lineEnd && isOfName(text.charCodeAt(word))) word++
  if (text.charCodeAt(word) === 64) return false
  const path = endOfDomain(scan, domain)
  if (path < 0) return true
  const end = endOfPath(scan, path)
  return addLink(scan, start, end, prefix)
}

function addLink(scan: Scan, start: number, end: number, prefix: string): boolean {
  const value = scan.text.slice(start, end)
  const position = { start: pointAt(scan, start), end: pointAt(scan, end) }
  return addNode(
    scan,
    {
      type: 'link',
      title: null,
      url: prefix + value,
      children: [{ type: 'text', value, position }],
      position,
      data: { pieces: { url: [[0, start, end]] } },
    },
    start,
    end,
  )
}

/** @returns -1 for what is no domain. */
function endOfDomain(scan: Scan, start: number): number {
  const { text, lineEnd } = scan
  let at = start
  let inLast = false
  let inLastButOne = false
  let isSeen = false
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at)
    if (code === 46 || code === 95) {
      if (isTrail(scan, at)) break
      if (code === 95) {
        inLast = true
      } else {
        inLastButOne = inLast
        inLast = false
      }
    } else if (code !== 45 && classOf(code) !== LETTER) {
      break
    } else {
      isSeen = true
    }
  }
  return inLast || inLastButOne || !isSeen ? -1 : at
}

/** `!"&'*,.:;<?]_~` and the closing parenthesis */
const mayTrail = new Set([33, 34, 38, 39, 41, 42, 44, 46, 58, 59, 60, 63, 93, 95, 126])

function endOfPath(scan: Scan, start: number): number {
  const { text, lineEnd } = scan
  let depth = 0
  let at = start
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at)
    if (code === 40) {
      depth++
    } else if (code === 41 && depth > 0) {
      depth--
    } else if (mayTrail.has(code)) {
      if (isTrail(scan, at)) break
      if (code === 41) depth--
    } else if (classOf(code) === WHITESPACE) {
      break
    }
  }
  return at
}

/** Whether only signs that end a sentence follow, until space or the end. */
function isTrail(scan: Scan, start: number): boolean {
  const { text, lineEnd } = scan
  for (let at = start; at < lineEnd; at++) {
    const code = text.charCodeAt(at)
    scan.patience--
    if (code === 60 || classOf(code) === WHITESPACE) return true
    if (code === 38) {
      const name = at + 1
      while (at + 1 < lineEnd && isLetter(text.charCodeAt(at + 1))) at++
      if (at < name || text.charCodeAt(at + 1) !== 59) return false
      at++
    } else if (code === 93) {
      const next = text.charCodeAt(at + 1)
      if (at + 1 >= lineEnd || next === 40 || next === 91) return true
      if (classOf(next) === WHITESPACE) return true
    } else if (!mayTrail.has(code)) {
      return false
    }
  }
  return true
}

function isOfName(code: number): boolean {
  return code === 43 || code === 45 || code === 46 || code === 95 || isAlphanumeric(code)
}

function readEmail(scan: Scan, at: number): boolean {
  const { text, lineStart, lineEnd } = scan
  if (scan.brackets.length > 0) return true
  let start = at
  while (start > lineStart && isOfName(text.charCodeAt(start - 1))) start--
  if (start === at || (start > lineStart && text.charCodeAt(start - 1) === 47)) return true
  const end = endOfEmail(text, at + 1, lineEnd)
  if (end < 0) return true
  // A part of the name was taken for something else.
  return start >= scan.from && addLink(scan, start, end, 'mailto:')
}

/** @returns -1 for what is no domain: it has a dot, and ends with a letter. */
function endOfEmail(text: string, start: number, limit: number): number {
  let at = start
  let hasDot = false
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 46) {
      if (!isAlphanumeric(text.charCodeAt(at + 1)) || at + 1 >= limit) break
      hasDot = true
    } else if (code !== 45 && code !== 95 && !isAlphanumeric(code)) {
      break
    }
  }
  return hasDot && isLetter(text.charCodeAt(at - 1)) ? at : -1
}
