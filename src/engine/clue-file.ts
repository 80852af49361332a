import type { ClueTable, RuleRows } from './clue-table.ts'

/** The small parts, as JSON behind the numbers. */
interface Head {
  readonly rowCount: number
  readonly rules: readonly RuleRows[]
  readonly hasEndings: boolean
  readonly others: Readonly<Record<string, readonly number[]>>
}

/** How many bytes the filter, hashes, places, lists, groups and the head have, each as 32 bits. */
const sizes = 6

/** A table as one file, which {@link unpackClues} reads without copying its numbers. */
export function packClues({
  rowCount,
  rules,
  others,
  hasEndings,
  ...numbers
}: ClueTable): Uint8Array {
  const head: Head = { rowCount, rules, others, hasEndings }
  const { filter, hashes, places, lists, groups } = numbers
  const parts = [filter, hashes, places, lists, groups].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  )
  parts.push(Uint8Array.from(JSON.stringify(head), (sign) => sign.charCodeAt(0)))
  const lengths = new Uint32Array(parts.map(({ length }) => length))
  return joinBytes([new Uint8Array(lengths.buffer), ...parts])
}

/** @param bytes At an address that 32-bit numbers can be read from, as files are. */
export function unpackClues({ buffer, byteOffset }: Uint8Array): ClueTable {
  const lengths = new Uint32Array(buffer, byteOffset, sizes)
  const [filter = 0, hashes = 0, places = 0, lists = 0, groups = 0, headLength = 0] = lengths
  let at = byteOffset + sizes * 4
  const next = (length: number): number => {
    at += length
    return at - length
  }
  const numbers = {
    filter: new Uint32Array(buffer, next(filter), filter / 4),
    hashes: new Int32Array(buffer, next(hashes), hashes / 4),
    places: new Uint16Array(buffer, next(places), places / 2),
    lists: new Uint16Array(buffer, next(lists), lists / 2),
    groups: new Uint16Array(buffer, next(groups), groups / 2),
  }
  const text = String.fromCharCode(...new Uint8Array(buffer, next(headLength), headLength))
  return { ...(JSON.parse(text) as Head), ...numbers }
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
