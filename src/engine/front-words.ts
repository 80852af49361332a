import { isDay } from '../core/day.ts'
import { isEntry, shownByEntry, shownByField } from '../core/shown.ts'
import type { Feature } from '../core/wakes.ts'

/** What front matter holds, as far as it takes to tell whether anybody would look at it. */
export interface FrontWords {
  /** Its strings and numbers, in order, but for days. */
  readonly values: readonly string[]
  readonly shown: ReadonlySet<Feature>
}

/** A map or a list that lines may go on with. */
type Level = {
  readonly indent: number
} & (
  | { readonly keys: Set<string>; readonly name?: never }
  | { readonly keys?: never; readonly name: string }
)

const keyOrItem =
  /^(?<indent> *)(?:(?<key>[A-Za-z_][\w-]{0,60}) *:(?: +(?<value>.*))?|- +(?<item>.*))$/

/** Longer ones cost more to understand than to have read. */
const longest = 2000

/**
 * Reads front matter as nearly all of it is: keys with values of one line, lists of such values, and
 * maps in maps.
 *
 * @param yaml What stands between its two rulers.
 * @returns `undefined` for all that takes a reader of YAML, or that one would have something to say
 *   of.
 */
export function frontWords(yaml: string): FrontWords | undefined {
  const values: string[] = []
  const shown = new Set<Feature>()
  const open: Level[] = [{ indent: 0, keys: new Set() }]
  /** The key of the line before, where that has no value. */
  let opening: string | undefined

  function add(key: string, written: string): boolean {
    const read = valuesIn(written)
    if (!read) return false
    const byName = shownByField(key)
    for (const feature of byName) shown.add(feature)
    for (const value of read) if (byName.length > 0 || !isDay(value)) values.push(value)
    return true
  }

  for (const line of yaml.split(/\r\n|\n|\r/)) {
    if (line.length > longest || /\p{Cc}/u.test(line)) return undefined
    if (/^ *(?:#.*)?$/.test(line)) continue
    const { indent = '', key, value = '', item } = keyOrItem.exec(line.trimEnd())?.groups ?? {}
    if (key === undefined && item === undefined) return undefined
    const level = levelOf(open, indent.length, opening, item !== undefined)
    if (!level) return undefined
    opening = undefined
    if (item !== undefined) {
      if (!add(level.name ?? '', item)) return undefined
      continue
    }
    if (key === undefined || !level.keys || level.keys.has(key) || noString.test(key)) {
      return undefined
    }
    level.keys.add(key)
    if (open.length === 1) {
      if (isOurs(key, value)) return undefined
      if (isEntry(key)) for (const feature of shownByEntry(key, value)) shown.add(feature)
    }
    if (value === '') opening = key
    else if (!add(key, value)) return undefined
  }
  return { values, shown }
}

/** No words, and none that may be a key. */
const noString = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL)$/

/** Said to us, and more than a word beside the draft. */
function isOurs(key: string, value: string): boolean {
  if (key === 'professional' || ['campaign', 'suppress', 'thread'].includes(key)) return true
  return isEntry(key) && (value === '' || (key === 'kind' && value.includes('thread')))
}

/** The map or the list that a line belongs to; those that ended before it are closed. */
function levelOf(
  open: Level[],
  indent: number,
  opening: string | undefined,
  isItem: boolean,
): Level | undefined {
  const last = open.at(-1)
  const isDeeper =
    last !== undefined && (indent > last.indent || (isItem && indent === last.indent))
  if (opening !== undefined && isDeeper) {
    const level = isItem ? { indent, name: opening } : { indent, keys: new Set<string>() }
    open.push(level)
    return level
  }
  for (let level = last; level && level.indent >= indent; level = open.at(-1)) {
    if (level.indent === indent && (level.keys === undefined) === isItem) return level
    open.pop()
  }
  return undefined
}

const doubleQuoted = /^"(?<inside>[^"\\]*)"$/
const singleQuoted = /^'(?<inside>[^']*)'$/
/** Without a sign that may begin something else, and without what ends a value or makes it a key. */
const plain = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#]|:(?=\S)|\s(?!#)|(?<!\s)#)*$/
/** A list in brackets, one value after the other. */
const listed =
  /\s*(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)'|(?<plain>[^\s\-?:,[\]{}#&*!|>'"%@`][^:,[\]{}#'"]*))\s*(?:,|$)/y

/** The strings of a value; `undefined` for one that only a reader of YAML understands. */
function valuesIn(written: string): string[] | undefined {
  const { inside } = (doubleQuoted.exec(written) ?? singleQuoted.exec(written))?.groups ?? {}
  if (inside !== undefined) return [inside]
  if (noString.test(written)) return []
  if (plain.test(written)) return [written]
  if (!written.startsWith('[') || !written.endsWith(']')) return undefined
  const list = written.slice(1, -1).trimEnd()
  const values: string[] = []
  for (let at = 0; at < list.length; at = listed.lastIndex) {
    listed.lastIndex = at
    const { groups } = listed.exec(list) ?? {}
    if (!groups) return undefined
    values.push(groups['double'] ?? groups['single'] ?? groups['plain']?.trimEnd() ?? '')
  }
  return values
}
