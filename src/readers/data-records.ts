import type { ColumnRole, ViewKey } from '../core/layout.ts'
import type { Lines } from '../core/lines.ts'
import { type DraftMeta, metaEntries } from '../core/meta.ts'
import type { Draft } from '../core/tree.ts'
import { archiveOf } from './archives.ts'
import { checkMeta } from './cell-meta.ts'
import { platformsIn } from './columns.ts'
import { type Data, type DataMap, type DataText, dayOf, memberOf, toPlain } from './data.ts'
import { isCounting, type KeyMeaning, type ReadKey, shownKey } from './data-keys.ts'
import { type RecordWakes, wakeDraft } from './record-wakes.ts'
import type { ReadMarkup } from './markup.ts'
import { type DataPart, draftOfParts, type RecordPart } from './records.ts'
import { isTelling } from './telling.ts'

/** How the keys of one file are understood. */
export interface RecordReading {
  readonly meaningOf: ReadKey
  /** What the configuration says of one value. */
  viewOf(data: Data): ViewKey | undefined
  readonly readMarkup: ReadMarkup
}

/** An element of a file of data that is a draft of its own. */
export interface DataRecord {
  readonly data: Data
  /** *record 4*; empty for what belongs to the file as a whole. */
  readonly name: string
  /** The key of the list it stands in. */
  readonly list?: string
}

/** The records of a value that is a whole file: the elements of its lists, or itself. */
export function recordsIn(data: Data, reading: RecordReading): DataRecord[] {
  if (data.type === 'list') {
    return data.items.map((item, index) => ({ data: item, name: `record ${index + 1}` }))
  }
  if (data.type === 'text' || hasCopy(data, reading)) return [{ data, name: '' }]
  const records: DataRecord[] = []
  const rest = partedFrom(data, [], records, reading)
  return records.length === 0 ? [{ data, name: '' }] : [{ data: rest, name: '' }, ...records]
}

/** Takes lists of records out of a map, and gives back what is left of it. */
function partedFrom(
  map: DataMap,
  path: readonly string[],
  records: DataRecord[],
  reading: RecordReading,
): DataMap {
  const members = map.members.flatMap((member, at) => {
    const { key, value } = member
    const way = [...path, shownKey(key.value, at, reading.meaningOf)]
    if (value.type === 'list' && value.items.some(({ type }) => type === 'map')) {
      for (const [index, item] of value.items.entries()) {
        const name = `${way.join(', ')} ${index + 1}`
        records.push({ data: item, name, list: key.value })
      }
      return []
    }
    if (value.type !== 'map' || hasCopy(value, reading)) return [member]
    return [{ key, value: partedFrom(value, way, records, reading) }]
  })
  return { ...map, members }
}

function hasCopy(map: DataMap, { meaningOf, viewOf }: RecordReading): boolean {
  return map.members.some(({ key, value }) => {
    const view = viewOf(value)
    if (view) return view.as !== 'none'
    return value.type === 'text' && value.isString && meaningOf(key.value).role === 'copy'
  })
}

/**
 * A record as a draft, read as its archive has it or by the names of its keys; `undefined` for one
 * without words, and for one that wakes nobody.
 */
export function draftOfRecord(
  record: DataRecord,
  lines: Lines,
  reading: RecordReading,
  wakes: RecordWakes = {},
): Draft | undefined {
  const { data } = record
  const archive = archiveOf(data, record.list)
  const own = partsOf(record, reading)
  const parts = archive ? archive.parts(own) : own
  const meta = archive ? archive.meta : metaOf(data, reading.meaningOf)
  return wakeDraft(parts, meta, wakes, () => {
    return draftOfParts(parts, meta, data, lines, reading.readMarkup)
  })
}

interface Branch {
  readonly data: Data
  readonly path: string
  readonly place: string
  readonly key: string
  readonly use: RecordPart['use']
  readonly platform?: RecordPart['platform'] | undefined
  /** What the configuration says of it. */
  readonly view?: ViewKey | undefined
  readonly depth: number
}

function partsOf({ data, name }: DataRecord, reading: RecordReading): DataPart[] {
  const { meaningOf, viewOf } = reading
  const parts: DataPart[] = []
  const isText = data.type === 'text' && data.isString
  visit({ data, path: '', place: name, key: '', use: isText ? 'copy' : 'setting', depth: 0 })
  return parts

  function visit(unseen: Branch): void {
    const view = viewOf(unseen.data)
    const branch = view ? { ...unseen, ...underView(view), view } : unseen
    const { data: here, path, place } = branch
    if (here.type === 'text') addText(here, branch)
    else if (here.type === 'list') {
      for (const [index, item] of here.items.entries()) {
        const isOne = here.items.length === 1
        visit({ ...branch, data: item, place: isOne ? place : `${place} ${index + 1}` })
      }
    } else {
      const inherited = hasCopy(here, reading) ? 'setting' : branch.use
      let index = 0
      for (const { key, value } of here.members) {
        const shown = shownKey(key.value, index++, meaningOf)
        const { use, platform } = meant(meaningOf(key.value), value, inherited)
        // Written out: of a record there are as many as it has values.
        const child: Branch = {
          data: value,
          path: path === '' ? key.value : `${path}.${key.value}`,
          place: place === '' ? shown : `${place}, ${shown}`,
          key: key.value,
          use,
          platform,
          depth: branch.depth + 1,
        }
        if (isTelling(key.value)) addKey(key, child)
        visit(child)
      }
    }
  }

  function addText(text: DataText, branch: Branch): void {
    const { path, place, key, use, platform, view, depth } = branch
    if (!text.isString && !/^-?\d/.test(text.value)) return
    // A number that counts or orders something is neither words nor anybody’s.
    if (/^-?[\d.]+$/.test(text.value) && isCounting(key)) return
    // Deeper down, a word under such a key is rather a name or a tag.
    const isLikely = view !== undefined || depth <= 1 || /\s/.test(text.value.trim())
    const isWords = text.isString && isLikely
    const { value, pieces, start, end } = text
    parts.push({
      value,
      pieces,
      start,
      end,
      name: key,
      path,
      place,
      use: isWords ? use : 'setting',
      markup: markupOf(text.value, view),
      platform,
      isViewed: view && true,
    })
  }

  function addKey(key: DataMap['members'][number]['key'], { path, place }: Branch): void {
    parts.push({ ...key, name: 'key', path, place, use: 'setting' })
  }
}

const html = /<\/(?:p|a|div|span|li|ul|ol|h[1-6]|strong|em|b|i|blockquote|td)\s*>|<br\s*\/?>|<p>/i

function markupOf(value: string, view: ViewKey | undefined): RecordPart['markup'] {
  if (view?.as === 'markdown') return 'markdown'
  return view?.as === 'html' || (view?.as === undefined && html.test(value)) ? 'html' : undefined
}

function underView({ as, platform }: ViewKey): Pick<Branch, 'use' | 'platform'> {
  return { use: as === 'none' ? 'setting' : 'copy', platform }
}

function meant(
  { role, platform, isNamed }: KeyMeaning,
  value: Data,
  inherited: RecordPart['use'],
): Pick<Branch, 'use' | 'platform'> {
  if (role === undefined) return { use: isNamed ? 'setting' : inherited }
  if (role === 'alt' || role === 'title') return { use: 'words' }
  // *x: 12* and *web: https://…* are no posts for a platform.
  const isShort = !isNamed && value.type === 'text' && !/\s/.test(value.value.trim())
  if (role !== 'copy' || (platform && isShort)) return { use: 'setting' }
  return { use: 'copy', ...(platform && { platform }) }
}

const settings: readonly ColumnRole[] = ['kind', 'audience', 'campaign', 'thread']
/** The key under which our own keys may stand, out of the way of others. */
export const ownKey = 'professional'

/** Columns that say something of a record as a whole. */
export const metaRoles: readonly ColumnRole[] = [...settings, 'platform', 'date', 'author']

/** What a record says of itself: by the names of columns, in our own shapes, or expressly to us. */
function metaOf(data: Data, meaningOf: ReadKey): DraftMeta {
  if (data.type !== 'map') return {}
  const byRole: Partial<Record<ColumnRole, Data>> = {}
  for (const { key, value } of data.members) {
    const { role } = meaningOf(key.value)
    if (role !== undefined) byRole[role] ??= value
  }
  const platforms = platformsIn(listed(byRole.platform))
  const author = nameIn(byRole.author)
  const day = dayOf(byRole.date)
  const named: Record<string, unknown> = {
    platform: platforms.length > 1 ? platforms : platforms[0],
  }
  for (const role of settings) if (byRole[role]) named[role] = listed(byRole[role]) || undefined
  const meta: Mutable<DraftMeta> = checkMeta(named)
  if (day !== undefined) meta.date = day
  if (author !== undefined) meta.author = { name: author }
  return Object.assign(meta, ownMeta(data), ownMeta(memberOf(data, ownKey)))
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

const noMeta: DraftMeta = {}

function ownMeta(data: Data | undefined): DraftMeta {
  if (data?.type !== 'map') return {}
  let own: Record<string, unknown> | undefined
  for (const { key, value } of data.members) {
    if (!Object.hasOwn(metaEntries, key.value)) continue
    own ??= {}
    own[key.value] = toPlain(value)
  }
  return own ? checkMeta(own) : noMeta
}

function listed(data: Data | undefined): string {
  if (data?.type === 'text') return data.isString ? data.value.trim() : ''
  return data?.type === 'list' ? data.items.map(listed).join(', ') : ''
}

function nameIn(data: Data | undefined): string | undefined {
  if (data?.type === 'text') return data.isString && data.value !== '' ? data.value : undefined
  const keys = ['name', 'display_name', 'displayName', 'handle', 'username', 'screen_name']
  return keys.map((key) => listed(memberOf(data, key))).find((name) => name !== '')
}
