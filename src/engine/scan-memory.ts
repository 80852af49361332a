/**
 * Where everything lies in the memory that a scan shares with its WebAssembly, in bytes. The first
 * tables hold a byte for the code of a sign, and begin at 0, so that a code is a place as it is.
 */
export const places: Readonly<
  Record<
    | 'wordCodes'
    | 'kinds'
    | 'gaps'
    | 'extraLengths'
    | 'pairs'
    | 'bits'
    | 'inverses'
    | 'state'
    | 'partStarts'
    | 'known'
    | 'wordBits'
    | 'words'
    | 'wordsAt'
    | 'different'
    | 'foundLists'
    | 'foundAt'
    | 'asked'
    | 'askedAt'
    | 'gatheredLists'
    | 'gatheredRows'
    | 'rowTurns'
    | 'rowBits'
    | 'marked'
    | 'watched'
    | 'gatheredGroups'
    | 'anywhere'
    | 'met'
    | 'table',
    number
  >
> = {
  wordCodes: 0,
  kinds: 0x100,
  gaps: 0x200,
  extraLengths: 0x300,
  /** For each kind of sign behind another the bits of what they make. */
  pairs: 0x400,
  /** The bits of each code. */
  bits: 0x1400,
  /** What undoes none to eight multiplications by the prime of hashes. */
  inverses: 0x1800,
  /** The numbers that are counted for a text; see `marks.ts`. */
  state: 0x1840,
  /** Where the parts begin that are asked for together; see `part-marks.ts`. */
  partStarts: 0x1880,
  /** Sixteen numbers for each word that was seen; see `assembly/known-words.ts`. */
  known: 0x2000,
  /** For each of these the parts that it stands in, as bits. */
  wordBits: 0x42000,
  /** The words of a text in their order: their numbers among those known, and where each stands. */
  words: 0x46000,
  wordsAt: 0x66000,
  /** The numbers of those that differ. */
  different: 0xa6000,
  /** The lists of rows that they mark together and otherwise, and where. */
  foundLists: 0xc6000,
  foundAt: 0xe6000,
  /** What is still to be looked up, and to be marked. */
  asked: 0x126000,
  askedAt: 0x12a000,
  gatheredLists: 0x12e000,
  gatheredRows: 0x132000,
  /** For each row the turn in which it was marked, and the parts that mark it; those of this turn. */
  rowTurns: 0x136000,
  rowBits: 0x176000,
  marked: 0x1b6000,
  /** Those of them that are watched for a group, and their groups. */
  watched: 0x1d6000,
  gatheredGroups: 0x1f6000,
  /** 1 for each row that something marks of which nobody knows where it stands. */
  anywhere: 0x216000,
  /** The groups that are complete. */
  met: 0x226000,
  /** The table of clues as it is packed, and behind it the texts. */
  table: 0x246000,
}

/** Memory that JavaScript and WebAssembly share. */
export interface ScanMemory {
  readonly buffer: ArrayBuffer
}

/** How many lists, rows and words there is room for: what numbers of 16 bits can count. */
export const mostCounted = 0x10000

/** How many words may be known: a power of two. */
export const mostKnown = 0x1000

/** Room for a text in UTF-8, and for its codes in place of it: enough for nearly all drafts. */
const usualRoom = 0x10000
/** What is looked at in front of a text, or behind, and is nothing there. */
const margin = 64
const pageSize = 0x10000

/** Room for a text, and for what is found in it. */
export interface Rooms {
  readonly text: number
  readonly inside: number
}

export const usualRooms: Rooms = { text: usualRoom, inside: usualRoom }

/**
 * Memory with room for a packed table and for texts. What nobody writes to takes up none of the machine’s.
 *
 * @param size How many bytes the table has.
 * @returns Nothing where there can be none; see `createMemory`.
 */
export function memoryForTable(size: number): ScanMemory | undefined {
  return createMemory(places.table + size, usualRooms)
}

/** Where a packed table is to be put. */
export function tableIn({ buffer }: ScanMemory, size: number): Uint8Array {
  return new Uint8Array(buffer, places.table, size)
}

/** Where texts begin in memory that has just been made for a table. */
export function endOfTable({ buffer }: ScanMemory): number {
  return buffer.byteLength - sizeOf(usualRooms)
}

/** The same memory with other rooms for texts, if there can be such. */
export function withRooms(
  { buffer }: ScanMemory,
  tableEnd: number,
  rooms: Rooms,
): ScanMemory | undefined {
  const memory = createMemory(tableEnd, rooms)
  if (!memory) return undefined
  new Uint8Array(memory.buffer).set(new Uint8Array(buffer).subarray(0, memory.buffer.byteLength))
  return memory
}

/** Bytes for the codes of a text, and of what is found in it. */
export function roomsIn(
  { buffer }: ScanMemory,
  tableEnd: number,
  { text, inside }: Rooms,
): Readonly<Record<keyof Rooms, Uint8Array>> {
  const textAt = tableEnd + margin
  return {
    text: new Uint8Array(buffer, textAt, text),
    inside: new Uint8Array(buffer, textAt + text + margin, inside),
  }
}

/**
 * None where V8 may compile nothing at run time (`--jitless`), or may not set aside the ten gigabytes
 * of addresses that it wants for each (`ulimit -v`).
 */
function createMemory(tableEnd: number, rooms: Rooms): ScanMemory | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    return new WebAssembly.Memory({ initial: Math.ceil((tableEnd + sizeOf(rooms)) / pageSize) })
  } catch {
    return undefined
  }
}

function sizeOf({ text, inside }: Rooms): number {
  return text + inside + 3 * margin
}
