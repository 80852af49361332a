import { beyondAscii } from './codes.ts'

/** The length of a post on X, and some signs to spare. */
export const mostOnX = 250

/** What an address counts for beyond its dot. */
const address = 23
/** What a break may stand for: the number of an item. */
const wrapped = 4

/** By how much a sign may count for more than one, by its code; for the most of what a code stands for. */
export const extraLength: Uint8Array = new Uint8Array(256).fill(address, beyondAscii)
extraLength[10] = wrapped
extraLength[46] = address

/** At the most: a dot may make an address, and a break may stand for the number of an item. */
export function mayBeOverlong(text: string): boolean {
  let length = text.length
  let before = 0
  for (let at = 0; at < text.length && length < mostOnX; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) length += mayPart.has(code) ? address : 2
    else if (code === 10 && before !== 10) length += wrapped
    else if (code === 46 && text.charCodeAt(at + 1) > 32) length += address
    before = code
  }
  return length >= mostOnX
}

/** Full stops of East Asia. */
const mayPart: ReadonlySet<number> = new Set([0x3002, 0xff0e, 0xff61])

/** Whether a text holds what is longer once it is pasted, as markup or for what it stood for. */
export function mayGetLonger(text: string): boolean {
  return isMarkup.test(text) && isLengthy(text)
}

const isMarkup = /[*~\\<[\]&`|\x7F\uFFFC]/

export function isLengthy(text: string): boolean {
  return text.length >= 120 || (text.length >= 50 && innerDot.test(text))
}

const innerDot = /\.(?<=\w\.)\w/
