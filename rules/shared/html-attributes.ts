import type { Range } from 'professional/rule'

export interface HtmlAttribute extends Range {
  /** As written between the quotes; empty for an attribute without a value. */
  readonly value: string
}

/** A start tag; offsets count from the beginning of the text it was found in. */
export interface HtmlTag extends Range {
  /** By lower-case name; of two with one name the first counts. */
  readonly attributes: ReadonlyMap<string, HtmlAttribute>
}

/** Beyond this many it is no tag that a person wrote. */
const mostAttributes = 100

const attribute =
  /[\s/]*(?<name>[^\s"'<>/=]{1,200})(?:\s{0,20}=\s{0,20}(?<value>"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/dy
const tagEnd = /[\s/]*>/y

/** What is no markup though it may look like it. */
const opaque: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
]

/** The start tags of one element in a stretch of HTML, outside comments, scripts and styles. */
export function findTags(html: string, element: string): HtmlTag[] {
  const tags: HtmlTag[] = []
  const lower = html.toLowerCase()
  const opening = `<${element}`
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', at)) {
    const [open, close] = opaque.find(([start]) => lower.startsWith(start, at)) ?? []
    if (open !== undefined && close !== undefined) {
      const end = lower.indexOf(close, at + open.length)
      if (end === -1) break
      at = end + close.length
      continue
    }
    const isElement =
      lower.startsWith(opening, at) && /[\s/>]/.test(lower.charAt(at + opening.length))
    const tag = isElement ? readTag(html, at, at + opening.length) : undefined
    if (tag) tags.push(tag)
    at = tag?.end ?? at + 1
  }
  return tags
}

function readTag(html: string, start: number, from: number): HtmlTag | undefined {
  const attributes = new Map<string, HtmlAttribute>()
  let at = from
  for (let count = 0; count < mostAttributes; count++) {
    attribute.lastIndex = at
    const match = attribute.exec(html)
    if (!match) break
    at = attribute.lastIndex
    const name = match.groups?.['name']?.toLowerCase() ?? ''
    if (!attributes.has(name)) attributes.set(name, readValue(match, at))
  }
  tagEnd.lastIndex = at
  return tagEnd.test(html) ? { start, end: tagEnd.lastIndex, attributes } : undefined
}

function readValue(match: RegExpExecArray, end: number): HtmlAttribute {
  const raw = match.groups?.['value']
  if (raw === undefined) return { value: '', start: end, end }
  const [from, to] = match.indices?.groups?.['value'] ?? [end, end]
  const isQuoted = raw.startsWith('"') || raw.startsWith("'")
  return isQuoted
    ? { value: raw.slice(1, -1), start: from + 1, end: to - 1 }
    : { value: raw, start: from, end: to }
}
