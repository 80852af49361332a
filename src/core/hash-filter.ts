/** Tells quickly of most things that they are not in a set: a bit stands for each hash. */
export interface HashFilter {
  add(hash: number): void
  /** True for every hash that was added, and for one in dozens that was not. */
  mayHave(hash: number): boolean
}

/** Room for some thousands. */
const size = 1 << 16

export function createHashFilter(): HashFilter {
  const bits = new Uint8Array(size)
  return {
    add: (hash) => void (bits[hash & (size - 1)] = 1),
    mayHave: (hash) => bits[hash & (size - 1)] === 1,
  }
}
