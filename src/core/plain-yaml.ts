import { meantWord } from './meta-words.ts'
import { isEntry } from './shown.ts'

/** A key of front matter with what stands behind it, or an item of the list under that key. */
export interface PlainEntry {
  readonly key: string
  /** It stands in the outermost map, and says in its own line what it says. */
  readonly isTop: boolean
  /** What stands behind the key or the dash; empty before a list or a map. */
  readonly written: string
  /** Its strings and numbers. */
  readonly values: readonly PlainValue[]
}

export interface PlainValue {
  readonly value: string
  /** Offsets of it as it is written, with its quotation marks. */
  readonly start: number
  readonly end: number
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
export function plainEntries(yaml: string): PlainEntry[] | undefined {
  const entries: PlainEntry[] = []
  const open: Level[] = [{ indent: 0, keys: new Set() }]
  /** The key of the line before, where that has no value. */
  let opening: string | undefined
  let start = 0
  for (const line of yaml.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const read = entryIn(line.trimEnd(), start)
    start += line.length
    if (!read) return undefined
    if (read === 'nothing') continue
    entries.push(read)
  }
  return entries

  function entryIn(line: string, from: number): PlainEntry | 'nothing' | undefined {
    if (line.length > longest || /\p{Cc}/u.test(line)) return undefined
    if (/^ *(?:#.*)?$/.test(line)) return 'nothing'
    const { indent = '', key, value = '', item } = keyOrItem.exec(line)?.groups ?? {}
    if (key === undefined && item === undefined) return undefined
    const level = levelOf(open, indent.length, opening, item !== undefined)
    const written = item ?? value
    const values = valuesIn(written, from + line.length - written.length)
    if (!level || !values) return undefined
    opening = key !== undefined && written === '' ? key : undefined
    if (key === undefined) return { key: level.name ?? '', isTop: false, written, values }
    // Twice the same key is told of.
    if (!level.keys || level.keys.has(key) || noString.test(key)) return undefined
    level.keys.add(key)
    const isTop = open.length === 1
    return isTop && isOurs(key, written, values) ? undefined : { key, isTop, written, values }
  }
}

/** No words, and none that may be a key. */
const noString = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL)$/

/** Said to us, and more than a word beside the draft, or one that we have something to say of. */
function isOurs(key: string, written: string, values: readonly PlainValue[]): boolean {
  if (key === 'professional' || ['campaign', 'suppress', 'thread'].includes(key)) return true
  if (!isEntry(key)) return false
  if (written === '' || (key === 'kind' && /thread/i.test(written))) return true
  return values.some(({ value }) => meantWord(key, value) !== undefined)
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

const quoted = /^(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)')$/
/** Without a sign that may begin something else, and without what ends a value or makes it a key. */
const plain = /^[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^\s:#]|:(?=\S)|\s(?!#)|(?<!\s)#)*$/
/** A list in brackets, one value after the other. */
const listed =
  /\s*(?<written>"(?<double>[^"\\]*)"|'(?<single>[^']*)'|[^\s\-?:,[\]{}#&*!|>'"%@`~][^:,[\]{}#'"]*)\s*(?:,|$)/y

/** The values that are written at an offset; `undefined` where only a reader of YAML knows. */
function valuesIn(written: string, start: number): PlainValue[] | undefined {
  if (written === '' || noString.test(written)) return []
  const { double, single } = quoted.exec(written)?.groups ?? {}
  const value = double ?? single ?? (plain.test(written) ? written : undefined)
  if (value !== undefined) return [{ value, start, end: start + written.length }]
  if (!written.startsWith('[') || !written.endsWith(']')) return undefined
  const list = written.slice(1, -1).trimEnd()
  const values: PlainValue[] = []
  for (let at = 0; at < list.length; at = listed.lastIndex) {
    listed.lastIndex = at
    const { groups } = listed.exec(list) ?? {}
    if (!groups) return undefined
    const one = (groups['written'] ?? '').trimEnd()
    const from = start + 1 + list.indexOf(one, at)
    const inside = groups['double'] ?? groups['single'] ?? one
    if (!noString.test(one)) values.push({ value: inside, start: from, end: from + one.length })
  }
  return values
}
