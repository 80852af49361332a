import { lazy, type Range } from 'professional/rule'
import { graphemeSegments } from 'unicode-segmenter/grapheme'
import { topLevelDomains } from '../lexicons/top-level-domains.ts'

const accented =
  '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF'
const marks = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069'
const spaces =
  '\\t-\\r \\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'
const unwritable = '\\uFFFE\\uFEFF\\uFFFF'

/** What X takes an address to be made of; a domain may hold anything that is no punctuation. */
const signs = lazy(() => {
  const inDomain = `[^!'#%&()*+,\\\\\\-./:;<=>?@[\\]^_{|}~$${spaces}${unwritable}${marks}]`
  return {
    before: new RegExp(`[^A-Za-z0-9@＠$#＃${unwritable}]|[${marks}]`),
    scheme: /https?:\/\//iy,
    host: new RegExp(`(?:${inDomain}|[-_.]){1,300}`, 'y'),
    label: new RegExp(`^${inDomain}(?:.*${inDomain})?$`, 's'),
    latin: new RegExp(`[-.a-z0-9${accented}]+`, 'gi'),
    inPath: new RegExp(`[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${accented}]`, 'i'),
    pathEnd: new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${accented}]`, 'i'),
    inQuery: /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i,
    queryEnd: /[a-z0-9\-_&=#/]/i,
  }
})

const mostSigns = 4096
const mostLabels = 20

/**
 * The addresses that X shortens in a text, in order: those of its own library, so that a post is
 * as long here as it is there.
 */
export function findAddressesOnX(text: string): Range[] {
  if (!text.includes('.')) return []
  const composed = text.normalize('NFC')
  if (composed === text) return addressesIn(text)
  const origin = originsOf(text)
  return addressesIn(composed).map(({ start, end }) => ({
    start: origin[start] ?? text.length,
    end: origin[end] ?? text.length,
  }))
}

/** Where each sign of a composed text stands in the text itself. */
function originsOf(text: string): number[] {
  return [...graphemeSegments(text)].flatMap(({ segment, index }) => {
    const { length } = segment.normalize('NFC')
    return Array.from({ length }, (_, place) => index + (place < segment.length ? place : 0))
  })
}

function addressesIn(text: string): Range[] {
  const found: Range[] = []
  const { before, scheme } = signs()
  let at = 0
  while (at < text.length) {
    if (at > 0 && !before.test(text.charAt(at - 1))) {
      at++
      continue
    }
    scheme.lastIndex = at
    const start = scheme.test(text) ? scheme.lastIndex : at
    const domain = domainAt(text, start)
    if (domain === undefined) {
      at++
      continue
    }
    const end = restAfter(text, domain)
    if (start > at) found.push({ start: at, end })
    else if (at === 0 || !/[-_./]/.test(text.charAt(at - 1))) {
      // Without a path, X leaves a port or a query behind.
      const hasPath = text.slice(domain, end).replace(/^:\d+/, '').startsWith('/')
      found.push(...latinDomains(text, { start, end: domain }, hasPath ? end : domain))
    }
    // The sign before the next address is not part of this one.
    at = end + 1
  }
  return found
}

/** Where the domain that begins at an offset ends: after as many labels as lead to a known ending. */
function domainAt(text: string, start: number): number | undefined {
  const { host, label } = signs()
  host.lastIndex = start
  const run = host.exec(text)?.[0]
  if (run === undefined) return undefined
  let end: number | undefined
  let at = start
  let name: string | undefined
  for (const part of run.split('.', mostLabels)) {
    // The label before the ending may not hold an underscore.
    if (name !== undefined && !name.includes('_')) end = endingAt(text, at) ?? end
    if (!label.test(part)) break
    name = part
    at += part.length + 1
  }
  return end
}

/** Where a known ending that begins at an offset ends. */
function endingAt(text: string, at: number): number | undefined {
  const ending = /^(?:xn--[-0-9a-z]{1,60}|[a-z]{2,24}(?![0-9a-z@+-]))/i.exec(
    text.slice(at, at + 66),
  )?.[0]
  if (ending === undefined) return undefined
  const isKnown = /^xn--/i.test(ending) || topLevelDomains().has(ending.toLowerCase())
  return isKnown ? at + ending.length : undefined
}

/** Without a scheme, an address is in Latin letters; what stands between them is text. */
function latinDomains(text: string, domain: Range, end: number): Range[] {
  const found: Range[] = []
  for (const run of text.slice(domain.start, domain.end).matchAll(signs().latin)) {
    let at = domain.start + run.index
    let start: number | undefined
    let last: number | undefined
    for (const part of run[0].split('.')) {
      if (start !== undefined) last = endingAt(text.slice(0, domain.end), at) ?? last
      if (part === '' && last !== undefined) break
      // An address begins with a label.
      start = part === '' ? undefined : (start ?? at)
      at += part.length + 1
    }
    if (start !== undefined && last !== undefined) found.push({ start, end: last })
  }
  const final = found.pop()
  return final ? [...found, { start: final.start, end: Math.max(final.end, end) }] : []
}

/** Where the port, path and query after a domain end. */
function restAfter(text: string, from: number): number {
  let at = from
  const port = /^:\d{1,10}/.exec(text.slice(at, at + 12))?.[0]
  if (port !== undefined) at += port.length
  if (text.charAt(at) === '/') at = pathEnd(text, at + 1)
  return text.charAt(at) === '?' ? queryEnd(text, at) : at
}

function pathEnd(text: string, from: number): number {
  const { inPath, pathEnd: mayEnd } = signs()
  let end = from
  let at = from
  while (at < text.length && at - from < mostSigns) {
    const sign = text.charAt(at)
    if (sign === '(') {
      const closed = bracketEnd(text, at)
      if (closed === undefined) break
      // A bracket ends a path only where nothing but signs that may end one stands before it.
      if (end === at) end = closed
      at = closed
      continue
    }
    if (!inPath.test(sign)) break
    at++
    if (mayEnd.test(sign)) end = at
  }
  return end
}

/** Where a bracket with signs of a path, or one more bracket, in it closes. */
function bracketEnd(text: string, from: number): number | undefined {
  const { inPath } = signs()
  let depth = 0
  for (let at = from; at < text.length && at - from < mostSigns; at++) {
    const sign = text.charAt(at)
    if (sign === '(' && ++depth > 2) return undefined
    if (sign === ')') {
      if (text.charAt(at - 1) === '(') return undefined
      if (--depth === 0) return at + 1
    } else if (sign !== '(' && !inPath.test(sign)) return undefined
  }
  return undefined
}

function queryEnd(text: string, from: number): number {
  const { inQuery, queryEnd: mayEnd } = signs()
  let end = from
  for (let at = from + 1; at < text.length && at - from < mostSigns; at++) {
    const sign = text.charAt(at)
    if (!inQuery.test(sign)) break
    if (mayEnd.test(sign)) end = at + 1
  }
  return end
}
