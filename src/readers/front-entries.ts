import * as v from 'valibot'
import { isMap, type Pair, type YAMLMap } from 'yaml'
import { ownKey } from '../core/front-matter.ts'
import { isRecord } from '../core/is-record.ts'
import { type DraftMeta, metaEntries } from '../core/meta.ts'
import { inOurWords, meantWord } from '../core/meta-words.ts'
import { nearestName } from '../core/nearest.ts'
import type { Notice } from '../core/notices.ts'
import type { Range } from '../core/sentences.ts'
import { problemsIn, rightEntries } from './meta-problems.ts'
import { keyOf, placeOf, toJs, type Yaml } from './yaml-places.ts'

/** How to tell that something is wrong with an entry. */
type Slip = Pick<Notice, 'id' | 'severity'>

/** Below our own key, nobody else can be meant. */
const ofOurs: Slip = { id: 'professional/front-matter', severity: 'error' }

/** Front matter that has been parsed, and where to say what is wrong with it. */
interface Reading {
  readonly document: Yaml
  readonly range: Range
  readonly notices: Notice[]
}

/** What the keys of front matter say of the draft, each checked for itself. */
export function readEntries(contents: YAMLMap, reading: Reading): DraftMeta {
  const top = readTop(contents.items, reading)
  const own = contents.items.findLast((pair) => keyOf(pair) === ownKey)
  return { ...top, ...(own && readOwn(own, reading)) }
}

/** Keys at the top may be a site generator's: what is not said to us is passed over. */
function readTop(items: readonly Pair[], reading: Reading): DraftMeta {
  const meta: Record<string, unknown> = {}
  for (const pair of items) {
    const key = keyOf(pair)
    if (Object.hasOwn(metaEntries, key)) {
      // Known on the line above.
      readEntry(key as keyof DraftMeta, pair, meta, reading, slipAtTop)
    }
  }
  return meta
}

function readOwn(own: Pair, reading: Reading): DraftMeta {
  const meta: Record<string, unknown> = {}
  const complain = (node: unknown, message: string): void => {
    const place = placeOf(node, reading.range)
    reading.notices.push({ ...ofOurs, message, ...place })
  }
  if (!isMap(own.value)) {
    complain(own.key, `“${ownKey}” holds keys and values, such as “kind: thread”`)
    return meta
  }
  for (const pair of own.value.items) {
    const key = keyOf(pair)
    if (!Object.hasOwn(metaEntries, key)) {
      const nearest = nearestName(key, Object.keys(metaEntries))
      complain(pair.key, `“${ownKey}” has no such key${nearest ? `; perhaps “${nearest}”` : ''}`)
      continue
    }
    // Known a few lines above.
    readEntry(key as keyof DraftMeta, pair, meta, reading, () => ofOurs)
  }
  return meta
}

/** Takes what is right, and reports what is not where it is ours. */
function readEntry(
  key: keyof DraftMeta,
  { value: node }: Pair,
  meta: Record<string, unknown>,
  { document, range, notices }: Reading,
  slipIn: (key: keyof DraftMeta, value: unknown) => Slip | undefined,
): void {
  const value = toJs(node, document)
  const schema = metaEntries[key]
  const checked = v.safeParse(schema, inOurWords(key, value))
  if (checked.success) {
    meta[key] = checked.output
    return
  }
  const slip = slipIn(key, value)
  if (!slip) return
  if (key === 'suppress') meta[key] = rightEntries(value).map(({ entry }) => entry)
  for (const problem of problemsIn(checked.issues, schema, `“${key}”`, node, range)) {
    notices.push({ ...slip, ...problem })
  }
}

function slipAtTop(key: keyof DraftMeta, value: unknown): Slip | undefined {
  return isSaidToUs(key, value) ? { id: 'professional/front-matter' } : undefined
}

/** Whether a value that has not our shape can only be meant for us. */
function isSaidToUs(key: keyof DraftMeta, value: unknown): boolean {
  if (key === 'kind' || key === 'audience' || key === 'platform') return isSlipOfOne(key, value)
  if (key === 'consent') return isRecord(value) && consentTypes.has(value['type'])
  if (key !== 'suppress') return false
  const items = [value].flat()
  return (
    items.some((item) => isRecord(item) && typeof item['rule'] === 'string') ||
    (items.length > 0 && items.every((item) => typeof item === 'string' && ruleId.test(item)))
  )
}

/** A word of ours but for a letter; what is nothing like ours is another program's. */
function isSlipOfOne(key: keyof DraftMeta, value: unknown): boolean {
  return [value].flat().some((item) => typeof item === 'string' && meantWord(key, item))
}

const consentTypes: ReadonlySet<unknown> = new Set(['written', 'none'])
/** *category/name* */
const ruleId = /^[a-z]+(?:-[a-z]+)*\/[a-z\d]+(?:-[a-z\d]+)*$/
