import { packClues, unpackClues } from './clue-file.ts'
import type { ClueTable } from './clue-table.ts'
import { inState, mark, type Marks } from './marks.ts'
import {
  endOfTable,
  memoryForTable,
  mostCounted,
  places,
  type Rooms,
  type ScanMemory,
  roomsIn,
  tableIn,
  usualRooms,
  withRooms,
} from './scan-memory.ts'

/**
 * Looks at the letters and words of texts. What does so is WebAssembly (`assembly/`): it takes half of
 * the time that the same took in JavaScript once V8 had compiled that, and never the many times as long
 * for which V8 interprets it first.
 */
export interface WordScan {
  /** They lie in the memory of the code, and are others once that has grown. */
  readonly marks: () => Marks
  /** For the next text: nothing is marked. */
  clear(): void
  /** Marks what the words of a text are clues of. */
  scan(text: string): ScannedWords
  /** The same for what stands in the text that was looked at last, or for what it says. */
  scanInside(text: string): void
  /** Marks what words with a hash are clues of, which a place of that text says. */
  lookAt(hash: number, at: number): void
  /** Marks the rows whose groups are complete. */
  markGroups(): void
  /**
   * Before parts of the text are asked for, of which what stands from `end` on may belong to any.
   *
   * @returns Whether it can be told where all stands that words mark.
   */
  startParts(end: number): boolean
  /** Says in {@link Marks.rowBits} which of the next thirty-two parts mark a row. */
  markParts(starts: readonly number[], from: number): void
  /**
   * The codes of the text that was looked at last, until the next: a byte for each unit, and a zero
   * behind the last.
   */
  codes(): Uint8Array
  /** The same for a text that is not looked at otherwise. */
  codesOf(text: string): Uint8Array
  /** The bits of the signs that a text holds, but for those that take several next to each other. */
  signsIn(text: string): number
}

export interface ScannedWords {
  /** The bits of all signs that the text holds. */
  readonly held: number
  /** The bits of what its digits may be. */
  readonly digits: number
}

/** What `assembly/scan-words.ts` exports. Texts, and parts of a table, are places in its memory. */
interface Code {
  clear(): void
  scanWords(text: number, length: number): void
  encode(text: number, byteCount: number): void
  signsIn(text: number, length: number): number
  lookAt(hash: number, at: number): void
  markGroups(): void
  startParts(end: number): number
  markParts(count: number, isFirst: boolean): void
  setTable(
    filter: number,
    tags: number,
    tagLists: number,
    tagCount: number,
    roleHashes: number,
    roleBits: number,
    roleCount: number,
    starts: number,
    lists: number,
    groups: number,
    groupStarts: number,
    hasEndings: boolean,
  ): void
}

export function createWordScan(clues: ClueTable): WordScan {
  const table = clues.memory ? clues : putInMemory(clues)
  if (!table.memory) throw new Error('There is no memory to look at words in')
  const module = new WebAssembly.Module(table.code)
  let { memory } = table
  const tableEnd = endOfTable(memory)
  let rooms = usualRooms
  new Uint8Array(memory.buffer).set(table.signTables)
  let { code, marks, codes } = start()
  code.clear()
  for (const rows of Object.values(table.others)) {
    for (const row of rows) new Uint8Array(memory.buffer)[places.anywhere + row] = 1
  }

  function start(): {
    code: Code
    marks: Marks
    codes: Readonly<Record<keyof Rooms, Uint8Array>>
  } {
    const { exports } = new WebAssembly.Instance(module, { env: { memory } })
    const made = exports as unknown as Code
    setTable(made, table)
    return { code: made, marks: marksIn(memory, table), codes: roomsIn(memory, tableEnd, rooms) }
  }

  /** @returns Where its codes stand; nothing where there is no room for them. */
  function put(text: string, place: keyof Rooms): number | undefined {
    // A unit takes three bytes at the most.
    const needed = 3 * text.length + 1
    if (needed > rooms[place]) {
      const larger = { ...rooms, [place]: needed }
      const next = withRooms(memory, tableEnd, larger)
      if (!next) return undefined
      rooms = larger
      memory = next
      ;({ code, marks, codes } = start())
    }
    const view = codes[place]
    const { written } = encoder.encodeInto(text, view)
    if (written === text.length) view[written] = 0
    else code.encode(view.byteOffset, written)
    return view.byteOffset
  }

  function scanIn(place: keyof Rooms, text: string): ScannedWords {
    const at = put(text, place)
    if (at === undefined) return markEverything()
    code.scanWords(at, text.length)
    const { state } = marks
    return { held: state[inState.held] ?? 0, digits: state[inState.digits] ?? 0 }
  }

  /** What cannot be looked at may wake everybody. */
  function markEverything(): ScannedWords {
    for (let row = 0; row < table.rowCount; row++) mark(marks, row)
    marks.state[inState.isUnplaced] = 1
    return { held: anything, digits: anything }
  }

  return {
    marks: () => marks,
    clear: () => code.clear(),
    scan: (text) => scanIn('text', text),
    scanInside: (text) => void scanIn('inside', text),
    lookAt: (hash, at) => code.lookAt(hash, at),
    markGroups: () => code.markGroups(),
    startParts: (end) => code.startParts(end) === 1,
    markParts(starts, from) {
      const count = Math.min(partsTogether, starts.length - from)
      const here = new Int32Array(memory.buffer, places.partStarts, count + 1)
      for (let at = 0; at <= count; at++) here[at] = starts[from + at] ?? noPart
      code.markParts(count, from === 0)
    },
    codes: () => codes.text,
    codesOf(text) {
      put(text, 'text')
      return codes.text
    },
    signsIn(text) {
      let held = 0
      // A piece at a time, which needs no more room: each sign is seen by itself.
      for (let from = 0; from < text.length; from += pieceLength) {
        const piece = text.slice(from, from + pieceLength)
        const at = put(piece, 'inside')
        held |= at === undefined ? anything : code.signsIn(at, piece.length)
      }
      return held
    },
  }
}

/** As many parts as a number has bits are looked at together. */
export const partsTogether = 32
/** Where no text goes on. */
const noPart = 0x7fffffff

const pieceLength = 0x4000
/** Every bit. */
const anything = -1
const encoder = new TextEncoder()

/** A table that was not read, but worked out just now. */
function putInMemory(table: ClueTable): ClueTable {
  const packed = packClues(table)
  const memory = memoryForTable(packed.length)
  if (!memory) return table
  const bytes = tableIn(memory, packed.length)
  bytes.set(packed)
  return unpackClues(bytes, memory)
}

function setTable(code: Code, table: ClueTable): void {
  const { filter, tags, roleHashes, roleBits, starts, lists, groups, groupStarts } = table
  code.setTable(
    filter.byteOffset,
    tags.byteOffset,
    table.places.byteOffset,
    tags.length,
    roleHashes.byteOffset,
    roleBits.byteOffset,
    roleHashes.length,
    starts.byteOffset,
    lists.byteOffset,
    groups.byteOffset,
    groupStarts.byteOffset,
    table.hasEndings,
  )
}

function marksIn({ buffer }: ScanMemory, { rowCount }: ClueTable): Marks {
  return {
    rows: new Int32Array(buffer, places.rowTurns, rowCount),
    marked: new Uint16Array(buffer, places.marked, rowCount),
    wordsAt: new Int32Array(buffer, places.wordsAt, mostCounted),
    foundAt: new Int32Array(buffer, places.foundAt, mostCounted),
    rowBits: new Int32Array(buffer, places.rowBits, rowCount),
    state: new Int32Array(buffer, places.state, inState.size),
  }
}
