/** What is remembered of many drafts, in columns: a hundred thousand are read in a few milliseconds. */
export interface CacheTable {
  readonly paths: readonly string[]
  /** Names of plans, each once. */
  readonly keys: readonly string[]
  /** Which of the keys, by draft. */
  readonly plans: Uint32Array
  /** The day that the findings are of, in days since 1970; 0 where they are true on any. */
  readonly days: Uint32Array
  /** Sixteen bytes a draft: a hash of what was in it. */
  readonly contents: Uint8Array
  /** Four numbers a draft: how it stood in the file system. */
  readonly stamps: Float64Array
  /** What was found, as JSON; nothing in most drafts. */
  readonly found: ReadonlyMap<number, string>
}

export const contentLength = 16
export const stampLength = 4

/** Which cache it is, so that another is not taken for it. */
export interface CacheLabel {
  /** The way from the cache to the folder that paths count from. */
  readonly place: string
}

const magic = 'professional cache 1\n'
const checkLength = 32
const between = '\0'

export type Checksum = (bytes: Uint8Array) => Uint8Array

/** @returns The bytes of a file. */
export function encodeTable(table: CacheTable, label: CacheLabel, checksum: Checksum): Buffer {
  const lines = [...table.found].map(([index, json]) => `${index} ${json}`)
  const sections = [
    Buffer.from(JSON.stringify({ ...label, keys: table.keys })),
    Buffer.from(table.paths.join(between)),
    bytesOf(table.plans),
    bytesOf(table.days),
    bytesOf(table.contents),
    bytesOf(table.stamps),
    Buffer.from(lines.join('\n')),
  ]
  const lengths = Buffer.from(`${sections.map(({ length }) => length).join(' ')}\n`)
  const body = Buffer.concat([Buffer.from(magic), lengths, ...sections])
  return Buffer.concat([body, checksum(body)])
}

/** @returns Undefined for anything that was not written by `encodeTable`, whole, under this label. */
export function decodeTable(
  bytes: Buffer,
  label: CacheLabel,
  checksum: Checksum,
): CacheTable | undefined {
  if (!isCache(bytes)) return undefined
  const end = bytes.length - checkLength
  if (!bytes.subarray(end).equals(checksum(bytes.subarray(0, end)))) return undefined
  const head = bytes.indexOf('\n', magic.length)
  const lengths = bytes.toString('latin1', magic.length, head).split(' ').map(Number)
  let at = head + 1
  const [about, paths, plans, days, contents, stamps, found] = lengths.map((length) =>
    bytes.subarray(at, (at += length)),
  )
  if (!about || !paths || !plans || !days || !contents || !stamps || !found) return undefined
  const { place, keys } = JSON.parse(about.toString()) as CacheLabel & Pick<CacheTable, 'keys'>
  if (place !== label.place) return undefined
  return {
    paths: paths.length === 0 ? [] : paths.toString().split(between),
    keys,
    plans: new Uint32Array(aligned(plans)),
    days: new Uint32Array(aligned(days)),
    contents,
    stamps: new Float64Array(aligned(stamps)),
    found: new Map(found.length === 0 ? [] : found.toString().split('\n').map(numbered)),
  }
}

/** Whether a file looks like one of ours, whole or not: no other is written over. */
export function isCache(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, magic.length) === magic
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
}

/** A copy, which begins where numbers may begin. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

function numbered(line: string): [index: number, json: string] {
  const cut = line.indexOf(' ')
  return [Number(line.slice(0, cut)), line.slice(cut + 1)]
}
