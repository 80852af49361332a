/** Where each kind of probability begins, in the one array that holds them all. */
const isMatch = 0
const isRepeat = 192
const isFirst = 204
const isSecond = 216
const isThird = 228
const isLong = 240
const distanceSlot = 432
const distanceModel = 688
const distanceAlign = 803
const matchLength = 819
const repeatLength = 1333
const literal = 1847

/** In an encoder of lengths: two choices, then three tables. */
const lengthLow = 2
const lengthMiddle = 130
const lengthHigh = 258

const headerSize = 13
const half = 1024

/**
 * What was packed as an `.lzma` file that states its size.
 *
 * LZMA, as its specification has it (https://www.7-zip.org/sdk.html): it makes the rules a sixth
 * smaller than gzip, which browsers bring along.
 *
 * @throws {RangeError} When it ends too soon, or repeats what was never there.
 */
export function unpackLzma(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const properties = view.getUint8(0)
  const literalContext = properties % 9
  const literalPosition = Math.floor(properties / 9) % 5
  const positionMask = (1 << Math.floor(properties / 45)) - 1
  const out = new Uint8Array(view.getUint32(5, true))
  const chances = new Uint16Array(literal + (0x300 << (literalContext + literalPosition)))
  chances.fill(half)

  let at = headerSize + 1
  let range = 0xffffffff
  let code = view.getUint32(at)
  at += 4

  function grow(): void {
    if (range >= 0x1000000) return
    if (at >= packed.length) throw new RangeError('what was packed ends too soon')
    range = (range << 8) >>> 0
    code = ((code << 8) | (packed[at++] ?? 0)) >>> 0
  }

  function bit(index: number): 0 | 1 {
    const chance = chances[index] ?? half
    const bound = (range >>> 11) * chance
    const isSet = code >= bound
    if (isSet) {
      range = (range - bound) >>> 0
      code = (code - bound) >>> 0
      chances[index] = chance - (chance >> 5)
    } else {
      range = bound
      chances[index] = chance + ((2048 - chance) >> 5)
    }
    grow()
    return isSet ? 1 : 0
  }

  function evenBits(count: number): number {
    let value = 0
    for (let left = count; left > 0; left--) {
      range >>>= 1
      const isSet = code >= range
      if (isSet) code = (code - range) >>> 0
      value = (value << 1) | (isSet ? 1 : 0)
      grow()
    }
    return value
  }

  function tree(base: number, bits: number): number {
    let node = 1
    for (let left = bits; left > 0; left--) node = (node << 1) | bit(base + node)
    return node - (1 << bits)
  }

  function reversedTree(base: number, bits: number): number {
    let node = 1
    let value = 0
    for (let place = 0; place < bits; place++) {
      const next = bit(base + node)
      node = (node << 1) | next
      value |= next << place
    }
    return value
  }

  function length(base: number, position: number): number {
    if (bit(base) === 0) return 2 + tree(base + lengthLow + (position << 3), 3)
    if (bit(base + 1) === 0) return 10 + tree(base + lengthMiddle + (position << 3), 3)
    return 18 + tree(base + lengthHigh, 8)
  }

  function distance(size: number): number {
    const slot = tree(distanceSlot + (Math.min(size - 2, 3) << 6), 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const top = (2 | (slot & 1)) << bits
    if (slot < 14) return top + reversedTree(distanceModel + top - slot, bits)
    return top + evenBits(bits - 4) * 16 + reversedTree(distanceAlign, 4)
  }

  let state = 0
  let [first, second, third, fourth] = [0, 0, 0, 0]
  let done = 0

  function readLiteral(): void {
    const before = done > 0 ? (out[done - 1] ?? 0) : 0
    const place = done & ((1 << literalPosition) - 1)
    const base = literal + 0x300 * ((place << literalContext) + (before >> (8 - literalContext)))
    let node = 1
    if (state >= 7) {
      let match = out[done - first - 1] ?? 0
      while (node < 0x100) {
        const expected = (match >> 7) & 1
        match <<= 1
        const next = bit(base + ((1 + expected) << 8) + node)
        node = (node << 1) | next
        if (next !== expected) break
      }
    }
    while (node < 0x100) node = (node << 1) | bit(base + node)
    out[done++] = node & 0xff
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  /** @returns How many bytes are repeated. */
  function readRepeat(position: number): number {
    if (bit(isFirst + state) === 0) {
      if (bit(isLong + (state << 4) + position) === 0) {
        state = state < 7 ? 9 : 11
        return 1
      }
    } else if (bit(isSecond + state) === 0) {
      ;[first, second] = [second, first]
    } else if (bit(isThird + state) === 0) {
      ;[first, second, third] = [third, first, second]
    } else {
      ;[first, second, third, fourth] = [fourth, first, second, third]
    }
    const size = length(repeatLength, position)
    state = state < 7 ? 8 : 11
    return size
  }

  function readMatch(position: number): number {
    const size = length(matchLength, position)
    ;[second, third, fourth] = [first, second, third]
    state = state < 7 ? 7 : 10
    first = distance(size)
    return size
  }

  while (done < out.length) {
    const position = done & positionMask
    if (bit(isMatch + (state << 4) + position) === 0) {
      readLiteral()
      continue
    }
    const size = bit(isRepeat + state) === 0 ? readMatch(position) : readRepeat(position)
    if (first >= done) throw new RangeError('what was packed repeats what was never there')
    for (const end = Math.min(done + size, out.length); done < end; done++) {
      out[done] = out[done - first - 1] ?? 0
    }
  }
  return out
}
