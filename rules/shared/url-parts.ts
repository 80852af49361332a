import type { Range } from 'professional/rule'

/** A piece of an address that can carry data; offsets count from where the address starts. */
export interface UrlPart extends Range {
  readonly kind: 'path' | 'value'
  /** Of a parameter; in lower case, decoded. */
  readonly key: string
  /** Without percent signs. */
  readonly text: string
}

/** More than these carry no data that anybody put there by hand. */
const mostParts = 60
const longestPart = 4096
const named = /^[a-z][a-z_-]{1,24}=[^=]/i

/** The segments and parameters of an address, those after `#` among them. */
export function urlParts(address: string): UrlPart[] {
  const parts: UrlPart[] = []
  const opaque = /^(?:mailto|sms):/i.exec(address)?.[0]
  const authority = /^(?:[a-z][a-z0-9+.-]{0,20}:)?\/\/[^/?#]*/i.exec(address)?.[0]
  const bareHost = /^(?:[a-z0-9-]+\.){1,8}[a-z]{2,24}(?=[/?#:])/i.exec(address)?.[0]
  let start = (opaque ?? authority ?? bareHost ?? '').length
  let kind: UrlPart['kind'] = 'path'
  for (let end = start; end <= address.length && parts.length < mostParts; end++) {
    const sign = address.charAt(end)
    if (!(kind === 'path' ? '/?#;' : '&#;?').includes(sign)) continue
    add(start, end)
    if (sign === '?' || sign === '#' || sign === ';' || sign === '&') kind = 'value'
    start = end + 1
  }
  return parts

  function add(from: number, to: number): void {
    if (to <= from || to - from > longestPart) return
    const raw = address.slice(from, to)
    // “/patient=jane-doe/”: people who share folders write parameters between slashes.
    const equals = kind === 'value' || named.test(raw) ? raw.indexOf('=') : -1
    const at = equals === -1 ? from : from + equals + 1
    if (at === to) return
    parts.push({
      kind,
      key: equals === -1 ? '' : decode(raw.slice(0, equals)).toLowerCase(),
      text: decode(kind === 'value' ? raw.slice(equals + 1).replaceAll('+', ' ') : raw),
      start: at,
      end: to,
    })
  }
}

/** Percent signs that are no encoding stay as they are. */
function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
