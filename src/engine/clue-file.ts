import type { ClueTable } from './clue-table.ts'
import type { ScanMemory } from './scan-memory.ts'

/** The small parts, as JSON behind the numbers. */
interface Head {
  readonly rowCount: number
  readonly rules: readonly number[]
  readonly hasEndings: boolean
  readonly others: Readonly<Record<string, readonly number[]>>
  readonly beside: Readonly<Record<string, readonly number[]>>
}

/** How many bytes each array and the head have, as 32 bits. */
const sizes = 12

/** A table as one file, which {@link unpackClues} reads without copying its numbers. */
export function packClues({
  rowCount,
  rules,
  others,
  beside,
  hasEndings,
  memory: _,
  ...numbers
}: ClueTable): Uint8Array {
  const head: Head = { rowCount, rules, others, beside, hasEndings }
  const { filter, roleHashes } = numbers
  const { tags, places, roleBits, starts, lists, groups, groupStarts, code, signTables } = numbers
  // Those of 32 bits come first, since each has to lie where numbers of its size may.
  const parts = [
    filter,
    roleHashes,
    tags,
    places,
    roleBits,
    starts,
    lists,
    groups,
    groupStarts,
    code,
    signTables,
  ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))
  parts.push(Uint8Array.from(JSON.stringify(head), (sign) => sign.charCodeAt(0)))
  const lengths = new Uint32Array(parts.map(({ length }) => length))
  return joinBytes([new Uint8Array(lengths.buffer), ...parts])
}

/**
 * @param bytes At an address that 32-bit numbers can be read from, as files are.
 * @param memory That they lie in, where a scan finds them.
 */
export function unpackClues({ buffer, byteOffset }: Uint8Array, memory?: ScanMemory): ClueTable {
  const lengths = new Uint32Array(buffer, byteOffset, sizes)
  let at = byteOffset + sizes * 4
  let part = 0
  const next = (): [number, number] => {
    const length = lengths[part++] ?? 0
    at += length
    return [at - length, length]
  }
  const int32 = (): Int32Array => {
    const [start, length] = next()
    return new Int32Array(buffer, start, length / 4)
  }
  const uint16 = (): Uint16Array => {
    const [start, length] = next()
    return new Uint16Array(buffer, start, length / 2)
  }
  const numbers = {
    filter: int32(),
    roleHashes: int32(),
    tags: uint16(),
    places: uint16(),
    roleBits: uint16(),
    starts: uint16(),
    lists: uint16(),
    groups: uint16(),
    groupStarts: uint16(),
    code: new Uint8Array(buffer, ...next()),
    signTables: new Uint8Array(buffer, ...next()),
  }
  // Without an iterator, which takes longer than the rest.
  const text = Reflect.apply(String.fromCharCode, undefined, new Uint8Array(buffer, ...next()))
  return { ...(JSON.parse(text) as Head), ...numbers, memory }
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
